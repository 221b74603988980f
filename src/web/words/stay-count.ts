import { defineWords } from './words.ts';

/** What a facility takes into its keeping, and what it gives back. */
export const countWords = defineWords({
  title: { ja: '預かる物を数える', en: 'Count what is handed over' },
  help: {
    ja: '渡す人と一緒に、1つずつ数えてください。退所のときに同じ一覧で返します。',
    en: 'Count each thing with whoever brings it. The same list is gone through at the departure.',
  },
  medicines: { ja: '薬', en: 'Medicines' },
  belongings: { ja: '持ち物', en: 'Belongings' },
  medicinesIn: { ja: '預かる薬', en: 'Medicines handed over' },
  belongingsIn: { ja: '預かる持ち物', en: 'Belongings handed over' },
  name: { ja: '品名', en: 'What' },
  count: { ja: '数', en: 'How many' },
  unit: { ja: '単位', en: 'Unit' },
  note: { ja: '備考（任意）', en: 'Note (optional)' },
  lineOf: {
    ja: (kind: string, n: number) => `${kind} ${n}`,
    en: (kind: string, n: number) => `${kind} ${n}`,
  },
  add: {
    ja: (kind: string) => `${kind}を追加`,
    en: (kind: string) => `Add to ${kind.toLowerCase()}`,
  },
  fill: { ja: '緊急情報シートから入れる', en: 'Fill in from the sheet' },
  remove: { ja: '削除', en: 'Remove' },
  noMedicines: { ja: '預かった薬はない', en: 'No medicines were handed over' },
  noBelongings: { ja: '預かった物はない', en: 'No belongings were handed over' },
  nothingSaid: {
    ja: '数えた物を入れるか、「ない」に印を付けてください。',
    en: 'Enter what was counted, or tick that there is nothing.',
  },
  nameMissing: { ja: '品名を入力してください。', en: 'Say what it is.' },
  countMissing: { ja: '数を入力してください。', en: 'Say how many.' },
  admit: { ja: '到着・受入れを記録', en: 'Record the arrival' },
  admitWhy: {
    ja: '薬と持ち物を数えてください。預かった物がないときは「ない」に印を付けます。',
    en: 'Count medicines and belongings. Tick “no …” where nothing was handed over.',
  },
  kept: { ja: '預かっている物', en: 'In keeping' },
  nothingKept: { ja: '預かった物はありません。', en: 'Nothing was handed over.' },

  backTitle: { ja: '預かった物を返す', en: 'Give back what was handed over' },
  backHelp: {
    ja: '1つずつ数えて返してください。数が違うときは理由を書きます。',
    en: 'Count each line out. Where the number differs, say why.',
  },
  allBack: { ja: 'すべて返した', en: 'All returned' },
  returned: { ja: '返した数', en: 'Returned' },
  used: { ja: '使った数', en: 'Used' },
  why: { ja: '備考・数が違う理由', en: 'Note, why it differs' },
  missing: {
    ja: (amount: string) => `${amount} 不足しています。理由を書いてください。`,
    en: (amount: string) => `${amount} missing: say why.`,
  },
  tooMany: {
    ja: (amount: string) => `${amount} 多くなっています。理由を書いてください。`,
    en: (amount: string) => `${amount} too many: say why.`,
  },
  uncounted: { ja: '数の記録なし', en: 'not counted' },
  backWhy: {
    ja: '預かった物すべてについて、返した数を記録してください。',
    en: 'Say of every line how much was returned.',
  },
});
