import { defineWords } from './words.ts';

/** 仮登録を本登録にする. */
export const provisionalWords = defineWords({
  title: { ja: '仮登録を完成させる', en: 'Complete the provisional registration' },
  written: {
    ja: (done: number, all: number) => `${all}項目のうち${done}項目を記入済み`,
    en: (done: number, all: number) => `${done} of ${all} sections are filled in`,
  },
  missing: { ja: 'まだ書かれていない項目', en: 'Not filled in yet' },
  start: {
    ja: (section: string) => `「${section}」から順に書く`,
    en: (section: string) => `Go through them from “${section}”`,
  },
  complete: {
    ja: 'すべての項目に記入があります。次は同意と協議です。',
    en: 'Every section is filled in. Consent and decision come next.',
  },
});
