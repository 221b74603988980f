import { defineWords } from './label.ts';

/** How long people waited for a human. */
export const figuresWords = defineWords({
  intro: {
    ja: '緊急の電話を受けてから、人が応答するまでの時間です。人ごとの集計はしません。訓練と試しの呼び出しは含みません。',
    en: 'From the call to a human. Of nobody in particular; drills and synthetic pages are not in it.',
  },
  period: { ja: '期間', en: 'Period' },
  lastDays: { ja: (n: number) => `直近${n}日`, en: (n: number) => `last ${n} days` },
  range: {
    ja: (from: string, to: string) => `${from} 〜 ${to}`,
    en: (from: string, to: string) => `${from} to ${to}`,
  },
  callToFirstRing: { ja: '受付 → 最初の呼び出し', en: 'Call → first ring' },
  callToAnswer: { ja: '受付 → 人の応答', en: 'Call → human answer' },
  pageToAnswer: { ja: '呼び出し → 応答', en: 'Page → answer' },
  median: { ja: '中央値', en: 'median' },
  p90: { ja: '9割がこの時間以内', en: '9 of 10 within' },
  n: { ja: (n: number) => `${n} 件`, en: (n: number) => `n = ${n}` },
  none: { ja: 'この期間の記録はありません', en: 'Nothing in this period' },
  noneHelp: {
    ja: '当番を呼び出した緊急対応があると、ここに出ます。期間を長くしてみてください。',
    en: 'It appears once somebody was paged for an emergency. Try a longer period.',
  },
  byHour: { ja: '時刻別（受付 → 人の応答）', en: 'By the hour of the call (call → human answer)' },
  chart: {
    ja: (worst: string, hour: number) => `棒グラフ。最も長いのは${hour}時台で、中央値${worst}。`,
    en: (worst: string, hour: number) => `Bar chart. Longest at ${hour}:00, median ${worst}.`,
  },
  hour: { ja: '時刻', en: 'Hour' },
  hourOf: { ja: (n: number) => `${n}時台`, en: (n: number) => `${n}:00` },
  cases: { ja: '件数', en: 'Number' },
  medianColumn: { ja: '中央値', en: 'Median' },
  p90Column: { ja: '90%', en: '90%' },
  table: { ja: '表で見る', en: 'As a table' },
  legendMedian: { ja: '中央値', en: 'median' },
  legendP90: { ja: '9割がこの時間以内', en: '9 of 10 within' },
  minutes: {
    ja: (m: number, s: number) => (s === 0 ? `${m}分` : `${m}分${s}秒`),
    en: (m: number, s: number) => (s === 0 ? `${m} min` : `${m} min ${s} s`),
  },
});
