import { type Help, keysEverywhere } from './help.ts';

/** The plan of the two slots. */
export const onCallHelp: Help = {
  title: { ja: '当番表', en: 'On call' },
  steps: [
    {
      ja: 'はじめに「輪番」で当番1と当番2を1つずつ作ります。92日先まで自動で入り、毎晩1日ずつ延びます。',
      en: 'First make one rotation for each slot. It fills the plan 92 days ahead, and a day more every night.',
    },
    {
      ja: '上の「次の14日間」に出た空き・両方の当番・休みとの重なりを、横のボタンで直します。',
      en: 'Mend what stands under “The next 14 days”: gaps, both slots in one hand, time off.',
    },
    {
      ja: '交代は、自分の当番を相手の当番に重ねるか、当番を押して「交代を頼む」。相手が承諾したときに変わります。',
      en: 'To swap drag your shift onto another, or press it: “Ask for a swap”. It changes when it is accepted.',
    },
    {
      ja: '急に代わるときは「今すぐ代わる」。その場で当番になり、呼び出しが届きます。',
      en: 'At once: “Take over now”. From then on pages go to you.',
    },
    {
      ja: '当番の始まりに確認の呼び出しが届きます。答えるまで、前の当番の人も呼び出されます。',
      en: 'At the start of a shift you get a real test page. Until you answer, the one before stays on call too.',
    },
    {
      ja: '休みは「休み」に登録します。重なる当番は消えません。代わりを決めるまで赤で出ます。',
      en: 'Enter time off: shifts in it do not go away, they are red until somebody is found.',
    },
    {
      ja: '「カレンダー連携」で自分のスマートフォンにも当番を出せます。アドレスは人に渡しません。',
      en: '“Calendar feeds” brings the shifts to your own phone. Keep the address to yourself.',
    },
    {
      ja: '「印刷」は、表示している月をA4横1枚にします。',
      en: '“Print” puts the month on one page of A4.',
    },
  ],
  marks: [
    {
      tone: 'act',
      mark: { ja: '空き', en: 'open' },
      means: { ja: '誰もいない時間。すぐ決める', en: 'nobody is there: fill it' },
    },
    {
      tone: 'act',
      mark: { ja: '両方・休み', en: 'both, time off' },
      means: { ja: '一人で両方／休みの人が当番', en: 'one person in both slots, or away' },
    },
    {
      tone: 'primary',
      mark: { ja: '青い枠', en: 'blue' },
      means: { ja: '自分の当番', en: 'your own shift' },
    },
    {
      tone: 'plain',
      mark: { ja: '交代・代理・引継ぎ', en: 'swap, stand-in, taken over' },
      means: { ja: '予定から変わった当番', en: 'changed from what was planned' },
    },
    {
      tone: 'warn',
      mark: { ja: '返事待ち', en: 'no answer yet' },
      means: { ja: '前の当番も呼び出される', en: 'the one before is paged as well' },
    },
  ],
  keys: [
    { keys: 'Tab', does: { ja: '次の週・次の当番枠へ', en: 'To the next week or slot' } },
    { keys: '← →', does: { ja: '枠の中の当番を移る', en: 'From shift to shift' } },
    {
      keys: 'Enter',
      does: { ja: '当番を開く（交代を頼む など）', en: 'Open a shift, ask for a swap' },
    },
    ...keysEverywhere,
  ],
  outage: [
    {
      ja: '印刷した当番表で、当番の人に電話します。',
      en: 'Use the printed plan, and call who is on it.',
    },
    {
      ja: '交代は電話で決めて紙に書き、戻ってから「代わりを入れる」で登録します。',
      en: 'Agree on changes by telephone, write them down, and enter them afterwards.',
    },
  ],
  ask: [
    {
      ja: '空きが埋まらない：管理者に電話します。空きの間は、管理者に呼び出しが届きます。',
      en: 'A gap that nobody fills: call the manager, who is paged while nobody is on call.',
    },
  ],
};
