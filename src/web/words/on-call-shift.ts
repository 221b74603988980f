import { defineWords } from './words.ts';

/** One shift, who is there now, and the forms that change the plan. */
export const shiftWords = defineWords({
  now: { ja: 'いまの当番', en: 'On call now' },
  until: { ja: (time: string) => `${time}まで`, en: (time: string) => `until ${time}` },
  next: {
    ja: (name: string, at: string) => `次は ${name} さん（${at}から）`,
    en: (name: string, at: string) => `next: ${name} from ${at}`,
  },
  nobodyNext: { ja: '次の当番は決まっていません', en: 'nobody is next' },
  nobodyNow: { ja: 'いません', en: 'nobody' },
  notAnswered: { ja: '確認の返事待ち', en: 'has not answered yet' },
  outgoing: {
    ja: (names: string) => `返事があるまで、前の当番（${names} さん）も呼び出します`,
    en: (names: string) => `until then ${names} is paged as well`,
  },
  takeOver: { ja: '今すぐ代わる', en: 'Take over now' },
  stepIn: { ja: '今すぐ入る', en: 'Step in now' },
  takeOverTitle: {
    ja: (slot: string) => `${slot}に今すぐ入りますか`,
    en: (slot: string) => `Take over ${slot} now?`,
  },
  takeOverMeans: {
    ja: (slot: string, until: string) =>
      `今から${until}まで、あなたが${slot}になり、呼び出しはあなたに届きます。`,
    en: (slot: string, until: string) =>
      `From now until ${until} you are ${slot}, and pages go to you.`,
  },
  stepInMeans: {
    ja: (slot: string) =>
      `今から次の当番が始まるまで（最長12時間）、あなたが${slot}になり、呼び出しはあなたに届きます。`,
    en: (slot: string) =>
      `From now until the next shift (12 hours at most) you are ${slot}, and pages go to you.`,
  },
  takeOverFrom: {
    ja: (name: string) => `${name} さんは、この当番から外れます。`,
    en: (name: string) => `${name} is no longer on this shift.`,
  },
  takeOverChange: {
    ja: (name: string, slot: string) => `${name} さんは、あなたに代わって${slot}になります。`,
    en: (name: string, slot: string) => `${name} becomes ${slot} in your place.`,
  },
  takeOverYes: { ja: '代わる', en: 'Take over' },
  stepInYes: { ja: '入る', en: 'Step in' },

  when: { ja: '日時', en: 'When' },
  who: { ja: '担当', en: 'Who' },
  hours: { ja: (n: number) => `${n}時間`, en: (n: number) => `${n} h` },
  source: { ja: '登録のしかた', en: 'Comes from' },
  reason: { ja: '理由', en: 'Reason' },
  handOver: { ja: '引継ぎの確認', en: 'Hand-over' },
  asked: {
    ja: (at: string) => `${at} に呼び出し、返事待ち`,
    en: (at: string) => `paged at ${at}, no answer yet`,
  },
  answered: { ja: (at: string) => `${at} に返事あり`, en: (at: string) => `answered at ${at}` },
  isOver: { ja: '終わった当番です。', en: 'This shift is over.' },
  askSwap: { ja: '交代を頼む', en: 'Ask for a swap' },
  askForThis: { ja: '自分の当番と交換を頼む', en: 'Ask to exchange it for one of mine' },
  replace: { ja: '代わりを入れる', en: 'Put in a stand-in' },
  remove: { ja: 'この当番を消す', en: 'Remove this shift' },
  removeTitle: { ja: 'この当番を消しますか', en: 'Remove this shift?' },
  removeFixed: {
    ja: '輪番のある時間は、輪番の人に戻ります。ないところは空きになります。',
    en: 'Where a rotation covers these hours, its person comes back; elsewhere they are open.',
  },
  removeOfRotation: {
    ja: 'この日だけ、輪番から外します。',
    en: 'Takes it out of the rotation on this day only.',
  },
  removeYes: { ja: '消す', en: 'Remove' },

  addTitle: { ja: '当番を入れる', en: 'Add a shift' },
  replaceTitle: { ja: '代わりの当番を入れる', en: 'Put in a stand-in' },
  replaceMeans: {
    ja: 'この時間に入っている当番は、その間だけ外れます。',
    en: 'Whoever has these hours now is off for them.',
  },
  slot: { ja: 'どちらの当番', en: 'Which slot' },
  person: { ja: '担当する人', en: 'Who' },
  choosePerson: { ja: '選んでください', en: 'choose' },
  from: { ja: '始まり', en: 'From' },
  to: { ja: '終わり', en: 'To' },
  japanTime: { ja: '日本時間', en: 'Time in Japan' },
  reasonForOthers: {
    ja: '当番表に出ます。例：体調不良',
    en: 'Shown on the plan. For example: ill',
  },
  whyPerson: { ja: '担当する人を選んでください。', en: 'Choose who it is.' },
  whyTime: { ja: '始まりと終わりの日時を入れてください。', en: 'Give both times.' },
  whyOrder: { ja: '終わりは始まりより後にしてください。', en: 'It must end after it begins.' },
  whyReason: { ja: '理由を書いてください。', en: 'Say why.' },
  addYes: { ja: '登録する', en: 'Add it' },
  replaceInstead: { ja: '今の当番と入れ替える', en: 'Put it in their place' },
});
