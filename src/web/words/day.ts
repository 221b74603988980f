import { defineWords } from './label.ts';

/** A day that is typed. */
export const dayWords = defineWords({
  today: { ja: '今日', en: 'Today' },
  forms: {
    ja: '例: 2026/11/22、令和8年11月22日、R8.11.22',
    en: 'For example 2026-11-22 or R8.11.22',
  },
  readAs: { ja: (day: string) => `＝ ${day}`, en: (day: string) => `= ${day}` },
  both: {
    ja: (day: string, era: string) => `${day}（${era}）`,
    en: (day: string, era: string) => `${day} (${era})`,
  },
});
