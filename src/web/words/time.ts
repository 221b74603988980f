import { defineWords } from './words.ts';

export const timeWords = defineWords({
  justNow: { ja: 'たった今', en: 'just now' },
  minutesAgo: { ja: (n: number) => `${n}分前`, en: (n: number) => `${n} min ago` },
  hoursAgo: { ja: (n: number) => `${n}時間前`, en: (n: number) => `${n} h ago` },
  daysAgo: { ja: (n: number) => `${n}日前`, en: (n: number) => `${n} days ago` },
  left: { ja: (span: string) => `残り ${span}`, en: (span: string) => `${span} left` },
  overBy: { ja: (span: string) => `${span} 超過`, en: (span: string) => `${span} over` },
});
