import { defineWords } from './words.ts';

/** The ways between the pages of the register. */
export const casesTabsWords = defineWords({
  pages: { ja: '事前登録の画面', en: 'Pages of the register' },
  list: { ja: '一覧', en: 'List' },
  meetings: { ja: '協議会の会議', en: 'Council meetings' },
  tasks: { ja: '期限のある仕事', en: 'What is due' },
  overdue: { ja: '件が期限切れ', en: 'overdue' },
  imports: { ja: '取込み', en: 'Import' },
  export: { ja: '書出し', en: 'Export' },
  rules: { ja: '登録の決まり', en: 'Rules of the register' },
});
