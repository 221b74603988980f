import { defineWords } from './words.ts';

/** The ways between what the register is kept by. */
export const rulesNavWords = defineWords({
  pages: { ja: '登録の決まりの画面', en: 'Pages of the rules' },
  fields: { ja: '必要な項目と期限', en: 'Needed fields, days' },
  criteria: { ja: '重点対象の基準', en: 'Criteria of priority' },
  texts: { ja: '同意書の文面', en: 'Texts of the consent' },
});
