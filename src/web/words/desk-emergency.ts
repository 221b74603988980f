import { defineWords } from './words.ts';

/** The desk's middle column: the emergency at hand. */
export const emergencyWords = defineWords({
  noSuchEmergency: { ja: 'この緊急対応は見つかりません', en: 'There is no such emergency' },
  noSuchEmergencyHelp: { ja: '一覧から選んでください。', en: 'Choose one from the list.' },
  received: { ja: '受付', en: 'Received' },
  record: { ja: '緊急対応記録票', en: 'Record to print' },
  abuseTitle: { ja: '虐待の疑いがあります', en: 'Abuse is suspected' },
  abuseHelp: {
    ja: '本人の居場所を、疑いのある人に知らせないでください。電話口でも、留守番電話でも。',
    en: 'Do not tell the person under suspicion where the person is: not on the phone, not in a message.',
  },
  ended: { ja: 'この件は終わっています', en: 'This one has ended' },

  ownership: { ja: '担当', en: 'Who has it' },
  nobodyYet: { ja: 'まだだれも対応していません', en: 'Nobody has taken it yet' },
  pagingNow: {
    ja: (names: string) => `呼び出しています：${names}`,
    en: (names: string) => `Being paged: ${names}`,
  },
  pagingNobody: { ja: '呼び出せる人がいません', en: 'There is nobody to page' },
  level: { ja: (n: number) => `第${n}段階`, en: (n: number) => `level ${n}` },
  nextLevel: { ja: '次の呼び出しまで', en: 'Next page in' },
  take: { ja: '対応する', en: 'Take it' },
  has: { ja: (name: string) => `${name} さん`, en: (name: string) => name },
  you: { ja: 'あなた', en: 'you' },
  leaseUntil: {
    ja: (time: string) => `${time}までに記録がなければ、もう一度呼び出します。`,
    en: (time: string) => `Without a record by ${time} people are paged again.`,
  },
  settled: { ja: '呼び出しは終わっています。', en: 'Nobody is being paged any more.' },
  takenBy: {
    ja: (name: string) => `${name} さんが先に対応しています。`,
    en: (name: string) => `${name} has taken it before you.`,
  },

  handOver: { ja: '引き継ぐ', en: 'Hand over' },
  handOverTitle: { ja: 'ほかの人へ引き継ぐ', en: 'Hand it over' },
  handOverHelp: {
    ja: '相手を呼び出します。相手が「引き継ぎを受ける」を押すまで、担当は今のままです。',
    en: 'The other one is paged. Until he or she accepts, nothing changes.',
  },
  handOverTo: { ja: '引き継ぐ相手', en: 'To whom' },
  handOverNobody: {
    ja: '引き継げる人がいません。当番表を確かめてください。',
    en: 'There is nobody to hand it over to: look at the shifts.',
  },
  handOverChoose: { ja: '相手を選んでください。', en: 'Choose somebody.' },
  askHandOver: { ja: '引き継ぎを頼む', en: 'Ask to take over' },
  handOverPending: {
    ja: (name: string) => `${name} さんに引き継ぎを頼んでいます`,
    en: (name: string) => `${name} has been asked to take over`,
  },
  handOverFailed: {
    ja: (name: string) => `${name} さんに呼び出しが届いていません`,
    en: (name: string) => `${name} could not be reached`,
  },
  handOverFailedHelp: {
    ja: '電話で伝えるか、ほかの人に頼んでください。',
    en: 'Telephone, or ask somebody else.',
  },
  handOverUntil: {
    ja: (name: string) => `受けるまでは ${name} さんの担当です。`,
    en: (name: string) => `Until then ${name} has it.`,
  },
  handOverForMe: {
    ja: (name: string) => `${name} さんから引き継ぎを頼まれています`,
    en: (name: string) => `${name} asks you to take over`,
  },
  acceptHandOver: { ja: '引き継ぎを受ける', en: 'Take it over' },
  withdraw: { ja: '依頼を取り下げる', en: 'Take the request back' },

  call: { ja: '通報の内容', en: 'The call' },
  caller: { ja: '通報者', en: 'Caller' },
  callBack: { ja: '折り返し先', en: 'Call back' },
  person: { ja: '本人', en: 'Person' },
  years: { ja: (n: number) => `${n}歳`, en: (n: number) => `${n} years` },
  where: { ja: '居場所', en: 'Where' },
  notKnown: { ja: '分かっていません', en: 'not known' },
  isSafe: { ja: '安全', en: 'safe' },
  isNotSafe: { ja: '安全でない', en: 'not safe' },
  safetyUnknown: { ja: '安全か不明', en: 'safety unknown' },
  situation: { ja: '状況', en: 'Situation' },
  editFacts: { ja: '聞き取りを直す', en: 'Edit what was said' },

  sheet: { ja: '緊急情報シート', en: 'Emergency sheet' },
  toPlan: { ja: '緊急時支援計画を開く', en: 'Open the crisis plan' },
  sheetThen: { ja: '受付時点の登録内容を見る', en: 'The case as it was when the call came' },
  sheetOpenHelp: { ja: '開くと閲覧が記録されます', en: 'opening it is logged' },

  targets: { ja: '時間の目安', en: 'Time targets' },
  metAt: { ja: (time: string) => `${time} 完了`, en: (time: string) => `done ${time}` },
  metLateAt: {
    ja: (time: string) => `${time} 完了（遅れ）`,
    en: (time: string) => `done late ${time}`,
  },
  dueAt: { ja: (time: string) => `${time} まで`, en: (time: string) => `by ${time}` },
  overdueSince: {
    ja: (time: string) => `${time} 期限超過`,
    en: (time: string) => `overdue since ${time}`,
  },

  note: { ja: '経過を書く', en: 'Write a note' },
  noteGoOn: { ja: '書きかけの経過を続ける', en: 'Go on with your note' },
  noteKind: { ja: '種類', en: 'Kind' },
  noteSend: { ja: '記録する', en: 'Add' },
  noteSendHelp: { ja: 'Ctrl+Enter でも記録できます。', en: 'Ctrl+Enter adds it too.' },
  noteNeedsText: { ja: '内容を書いてください。', en: 'Write something first.' },
  noteMarks: {
    ja: '折り返し・関係者への連絡・安全確認は、時間の目安の達成として数えます。',
    en: 'Call-backs, parties informed and safety checks count for the time targets.',
  },
  kindNote: { ja: 'メモ', en: 'Note' },
  kindCallBack: { ja: '折り返し', en: 'Called back' },
  kindInformed: { ja: '関係者への連絡', en: 'Parties informed' },
  kindSafety: { ja: '安全確認', en: 'Safety check' },
  kindRescue: { ja: '119・110', en: '119 / 110' },

  timeline: { ja: '経過', en: 'Timeline' },
  newestFirst: { ja: '新しい順', en: 'newest first' },
  byHouse: { ja: '自動', en: 'automatic' },
  byUnknown: { ja: '利用者', en: 'a user' },
  correct: { ja: '追記', en: 'Correct' },
  correctEntry: {
    ja: (time: string, label: string) => `${time} ${label} に追記`,
    en: (time: string, label: string) => `Correct ${time} ${label}`,
  },
  correctHelp: {
    ja: '元の記録は消えません。正しい内容を書き足します。',
    en: 'The entry stays as it is; what is right is added.',
  },
  correctText: { ja: '正しい内容', en: 'What is right' },
  correctionOf: {
    ja: (time: string, label: string) => `${time}「${label}」への追記`,
    en: (time: string, label: string) => `on ${time} “${label}”`,
  },
  corrected: { ja: '追記あり', en: 'corrected' },
  rescued: {
    ja: (numbers: string) => `${numbers} へ通報済み`,
    en: (numbers: string) => `${numbers} called`,
  },
  notRescued: {
    ja: (reason: string) => `119・110 へ通報せず（${reason}）`,
    en: (reason: string) => `119 / 110 not called (${reason})`,
  },
  join: { ja: '、', en: ', ' },
});
