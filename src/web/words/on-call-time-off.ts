import { defineWords } from './words.ts';

/** When somebody cannot be on call, and who must be found for it. */
export const timeOffWords = defineWords({
  title: { ja: '休み', en: 'Time off' },
  intro: {
    ja: '休みに重なる当番は自動では消えません。代わりが決まるまで、当番表に赤で出ます。',
    en: 'Shifts within time off do not go away by themselves: they are red on the plan until somebody is found.',
  },
  add: { ja: '休みを登録する', en: 'Enter time off' },
  person: { ja: '休む人', en: 'Who' },
  me: { ja: (name: string) => `${name}（自分）`, en: (name: string) => `${name} (you)` },
  from: { ja: '始まり', en: 'From' },
  to: { ja: '終わり', en: 'To' },
  save: { ja: '登録する', en: 'Enter it' },
  listed: { ja: 'これからの休み', en: 'Time off ahead' },
  none: { ja: 'これからの休みはありません。', en: 'No time off ahead.' },
  needed: {
    ja: (n: number) => `代わりが必要な当番 ${n}件`,
    en: (n: number) => `${n} ${n === 1 ? 'shift needs' : 'shifts need'} somebody else`,
  },
  notNeeded: { ja: '重なる当番はありません', en: 'no shift lies in it' },
  saved: { ja: '休みを登録しました。', en: 'The time off is entered.' },
  remove: { ja: '取り消す', en: 'Take back' },
  removeTitle: { ja: 'この休みを取り消しますか', en: 'Take this time off back?' },
  removeMeans: {
    ja: (name: string, span: string) =>
      `${name} さんの休み（${span}）を取り消します。当番は変わりません。`,
    en: (name: string, span: string) => `Takes back ${name}, ${span}. Shifts stay as they are.`,
  },
  find: { ja: '代わりを入れる', en: 'Put in a stand-in' },
});
