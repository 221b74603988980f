import { defineWords } from './words.ts';

/** What is around every page: the header, the connection, who is on call, the bell. */
export const shellWords = defineWords({
  product: { ja: '拠点 緊急コーディネート', en: 'Kyoten emergency coordination' },
  signOut: { ja: 'サインアウト', en: 'Sign out' },
  signOutUnsent: {
    ja: '書きかけの内容のうち、まだ保存できていないものがあります。このままサインアウトすると消えます。サインアウトしますか。',
    en: 'Something you have typed could not be saved yet. Signing out now loses it. Sign out all the same?',
  },
  menu: { ja: 'メニュー', en: 'Menu' },
  language: { ja: 'English', en: '日本語' },
  account: { ja: '自分の連絡先と設定', en: 'My contact data and settings' },
  help: { ja: '使い方', en: 'How to use' },
  inbox: { ja: '開発用の受信箱', en: 'Development inbox' },
  connection: { ja: '接続と当番', en: 'Connection and who is on call' },
  navigation: { ja: '画面', en: 'Screens' },
  desk: { ja: '緊急対応', en: 'Desk' },
  cases: { ja: '事前登録', en: 'Register' },
  rooms: { ja: '居室', en: 'Rooms' },
  onCall: { ja: '当番表', en: 'On call' },
  readiness: { ja: '備え', en: 'Readiness' },

  live: { ja: '接続中', en: 'Live' },
  connecting: { ja: '接続しています', en: 'Connecting' },
  catchingUp: { ja: '追いついています', en: 'Catching up' },
  lost: { ja: '接続が切れています', en: 'Connection lost' },
  lastWord: {
    ja: (time: string) => `最後の通信 ${time}`,
    en: (time: string) => `last word ${time}`,
  },
  lostHelp: {
    ja: '表示は古いかもしれません。自動でつなぎ直しています。急ぐときは電話で確かめてください。',
    en: 'What is shown may be old. Reconnecting by itself; if it is urgent, check by telephone.',
  },

  primary: { ja: '当番1', en: 'On call 1' },
  secondary: { ja: '当番2', en: 'On call 2' },
  until: { ja: (time: string) => `${time}まで`, en: (time: string) => `until ${time}` },
  next: {
    ja: (name: string, from: string) => `次 ${name} ${from}から`,
    en: (name: string, from: string) => `next ${name} from ${from}`,
  },
  nobody: { ja: '不在', en: 'nobody' },
  nobodyNext: { ja: '次の当番は未定', en: 'nobody next' },
  gapNow: { ja: '管理者に連絡し、当番を決める', en: 'call the manager, fill the shift' },
  gapSaid: {
    ja: (slot: string) => `${slot}がいません。管理者に連絡し、当番を決めてください。`,
    en: (slot: string) => `Nobody is ${slot}. Call the manager and have the shift filled.`,
  },
  gapAhead: {
    ja: (from: string) => `空き ${from}〜`,
    en: (from: string) => `open from ${from}`,
  },
  because: {
    ja: (reason: string) => `（空きの理由：${reason}）`,
    en: (reason: string) => ` (open because: ${reason})`,
  },
  stays: {
    ja: (names: string) => `返事待ち：${names} も待機`,
    en: (names: string) => `no answer yet: ${names} stays on`,
  },
  onCallUnknown: {
    ja: '読み込めません（当番は当番表で確認）',
    en: 'cannot be read: look at the shifts',
  },
  andMore: { ja: (n: number) => ` ほか${n}件`, en: (n: number) => ` and ${n} more` },

  bellReady: { ja: '呼出音 入', en: 'Sound is on' },
  soundOn: { ja: '呼出音を入れる', en: 'Turn the sound on' },
  hushed: {
    ja: '送れなかったため、音を2分間止めています。',
    en: 'It could not be sent: the sound is off for 2 minutes.',
  },
  ringAgain: { ja: '音を鳴らす', en: 'Ring again' },
  allowNotifications: { ja: '通知を許可する', en: 'Allow notifications' },
  soundBlocked: {
    ja: '音が出ていません。画面のどこかを押すと鳴ります。',
    en: 'No sound yet: press anywhere on the screen.',
  },

  notices: { ja: 'お知らせ', en: 'Notices' },
  paged: { ja: '呼出を受けています', en: 'You are being paged' },
  pagedSaid: {
    ja: (what: string) => `呼出です。${what}。Alt+T で答えます。`,
    en: (what: string) => `You are being paged. ${what}. Answer with Alt+T.`,
  },
  waitingFor: { ja: '呼出から', en: 'waiting' },
  alsoPaged: {
    ja: (n: number) => `ほかに呼出 ${n} 件：`,
    en: (n: number) => `${n} more ${n === 1 ? 'page' : 'pages'}:`,
  },
  takeNow: { ja: '対応する', en: 'Take it' },
  answerNow: { ja: '応答する', en: 'I am here' },
  cannot: { ja: '対応できません', en: 'I cannot' },
  cannotDo: { ja: '対応できないと伝える', en: 'Say that I cannot' },
  back: { ja: '戻る', en: 'Back' },
  answerNoted: { ja: '応答しました。', en: 'Your answer is noted.' },
  answerDeclined: { ja: '対応できないと伝えました。', en: 'It is said that you cannot.' },
  answerOver: {
    ja: (reference: string) => `${reference} の呼び出しは、もう終わっています。`,
    en: (reference: string) => `The page about ${reference} is over already.`,
  },
  open: { ja: '開く', en: 'Open' },
  openNow: { ja: '開いて答える', en: 'Open and answer' },
  answerKey: { ja: 'Alt+T', en: 'Alt+T' },
  takenByOther: {
    ja: (number: string, name: string) => `${number} は ${name} さんが対応しています。`,
    en: (number: string, name: string) => `${name} has taken ${number}.`,
  },
  seen: { ja: '確認した', en: 'Seen' },
  seenAll: { ja: (n: number) => `${n}件すべて確認した`, en: (n: number) => `All ${n} seen` },
  notificationTitle: { ja: '緊急の呼出', en: 'You are being paged' },
  titleAlarm: { ja: '【呼出】', en: '[PAGE]' },
});
