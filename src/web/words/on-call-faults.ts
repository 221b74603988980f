import { defineWords } from './words.ts';

/** What is wrong with the plan, and what to do. */
export const faultWords = defineWords({
  ahead: { ja: '次の14日間', en: 'The next 14 days' },
  allWell: {
    ja: '次の14日間、当番1・当番2とも空きはありません。',
    en: 'Both slots are filled for the next 14 days.',
  },
  unknown: {
    ja: '空きがあるかどうかを読み込めません。',
    en: 'It cannot be read whether there are gaps.',
  },
  count: {
    ja: (n: number) => `次の14日間に、直すところが${n}件あります`,
    en: (n: number) => `${n} ${n === 1 ? 'thing' : 'things'} to mend in the next 14 days`,
  },
  gap: {
    ja: (slot: string, span: string) => `${slot}がいません　${span}`,
    en: (slot: string, span: string) => `Nobody is ${slot}: ${span}`,
  },
  double: {
    ja: (name: string, span: string) => `${name} さんが当番1と当番2の両方です　${span}`,
    en: (name: string, span: string) => `${name} has both slots: ${span}`,
  },
  absence: {
    ja: (name: string, slot: string, span: string) => `${name} さんは休みです：${slot}　${span}`,
    en: (name: string, slot: string, span: string) => `${name} has time off: ${slot}, ${span}`,
  },
  reason: {
    ja: (reason: string) => `理由：${reason}`,
    en: (reason: string) => `Reason: ${reason}`,
  },
  noReason: { ja: '理由の登録なし', en: 'nobody has said why' },
  fill: { ja: '当番を入れる', en: 'Fill it' },
  replaceOne: { ja: '片方を代える', en: 'Replace one' },
  findOther: { ja: '代わりを入れる', en: 'Put in a stand-in' },
  more: { ja: (n: number) => `ほか${n}件を表示`, en: (n: number) => `Show ${n} more` },

  refusedGap: {
    ja: 'このままでは、当番のいない時間ができます',
    en: 'This would leave hours that nobody has',
  },
  refusedDouble: {
    ja: 'このままでは、一人が両方の当番になります',
    en: 'This would put one person into both slots',
  },
  refusedHelp: {
    ja: '直してから登録し直すのが安全です。どうしても必要なときは、理由を書いて登録します。直るまで、当番表に赤で出て、管理者に警告します。',
    en: 'Better mend it first. If it must be, say why: it stands in red on the plan, and the manager is warned, until it is mended.',
  },
  reasonLabel: { ja: '理由', en: 'Reason' },
  reasonHelp: {
    ja: '当番表に出ます。例：施設の休業日で管理者が待機する',
    en: 'Shown on the plan. For example: the manager stands by that day',
  },
  reasonNeeded: { ja: '理由を書いてください。', en: 'Say why.' },
  doAllTheSame: { ja: '理由を付けて登録する', en: 'Do it all the same' },
});
