import { defineWords } from './label.ts';

/** What is said of a case in the list and on its own page. */
export const caseMarkWords = defineWords({
  erasedName: { ja: '（消去済み）', en: '(erased)' },
  keeper: { ja: '担当', en: 'by' },
  keeperGone: { ja: '無効になった利用者', en: 'an account that is disabled' },
  title: { ja: '事前登録', en: 'Priority cases' },
  drafts: { ja: '書きかけ', en: 'Not sent yet' },
  notSet: { ja: '未定', en: 'not set' },
  birthUnknown: { ja: '生年月日不明', en: 'date of birth not known' },
  age: { ja: (n: number) => `${n}歳`, en: (n: number) => `age ${n}` },
  daysLeft: {
    ja: (n: number) => (n === 0 ? '今日まで' : `あと${n}日`),
    en: (n: number) => (n === 0 ? 'today' : n === 1 ? '1 day left' : `${n} days left`),
  },
  overdue: { ja: '期限切れ', en: 'overdue' },
});
