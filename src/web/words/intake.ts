import { defineWords } from './words.ts';

/** Taking a call. */
export const intakeWords = defineWords({
  take: { ja: '電話を受ける', en: 'Take a call' },
  takeKey: { ja: 'Alt+N', en: 'Alt+N' },
  begun: { ja: '書きかけの受付があります', en: 'A call is half written' },
  goOn: { ja: '続きを書く', en: 'Go on' },
  restored: {
    ja: (time: string) =>
      `${time} に書いていた受付の続きです。別の電話なら、破棄して書き始めてください。`,
    en: (time: string) => `This was being written at ${time}. If this is another call, discard it.`,
  },
  discard: { ja: '破棄', en: 'Discard' },
  discardTitle: { ja: '書きかけの受付を破棄しますか', en: 'Discard what you have written?' },
  discardWhat: {
    ja: '入力した内容はすべて消え、元に戻せません。まだ記録されていません。',
    en: 'Everything typed is gone for good. It has not been recorded.',
  },
  discardDo: { ja: '破棄する', en: 'Discard it' },
  savedAt: {
    ja: (time: string) => `下書き保存済み ${time}`,
    en: (time: string) => `draft saved ${time}`,
  },
  saving: { ja: '下書きを保存中', en: 'saving the draft' },
  unsent: {
    ja: '未送信（この端末には残っています）',
    en: 'not sent yet (kept on this device)',
  },
  keptAsTyped: { ja: '入力はその都度保存されます', en: 'Kept as you type' },

  caller: { ja: '電話をかけてきた人', en: 'The caller' },
  phone: { ja: '電話番号', en: 'Telephone number' },
  phoneHelp: {
    ja: '途中まででも候補が出ます。ハイフンや全角のままで構いません。',
    en: 'A part of it finds candidates. Any spelling will do.',
  },
  phoneUnread: {
    ja: 'まだ電話番号として読めません。このまま記録すると「状況」に書き添えます。',
    en: 'Not a whole number yet. Recorded as it is, it goes into the situation.',
  },
  callerName: { ja: '名前', en: 'Name' },
  relation: { ja: '本人との関係', en: 'Relation to the person' },
  callBack: { ja: '折り返し先', en: 'Call back' },
  callBackSame: { ja: '上の番号', en: 'The number above' },
  callBackOther: { ja: '別の番号', en: 'Another number' },
  callBackNone: { ja: '折り返し番号なし', en: 'No number' },
  callBackPhone: { ja: '折り返しの電話番号', en: 'Number to call back' },
  noCallBackReason: { ja: '番号がない理由', en: 'Why there is none' },
  noCallBackHelp: { ja: '例：非通知、公衆電話', en: 'For example: withheld, public telephone' },

  happening: { ja: '起きていること', en: 'What is happening' },
  situation: { ja: '状況', en: 'Situation' },
  situationNeeded: {
    ja: '状況を一言で構いませんので書いてください。',
    en: 'Write what is happening, if only a word.',
  },
  location: { ja: '本人の居場所', en: 'Where the person is' },
  isSafe: { ja: '本人は安全か', en: 'Is the person safe' },
  isSafeYes: { ja: '安全', en: 'Safe' },
  isSafeNo: { ja: '危険', en: 'In danger' },
  isSafeUnknown: { ja: '不明', en: 'Not known' },
  danger: {
    ja: '命や身体の危険があれば、先に 119・110 へ。受付はあとで書けます。',
    en: 'If life or limb is in danger, call 119 or 110 first. This can be written afterwards.',
  },
  abuse: { ja: '虐待の疑いがある', en: 'Abuse is suspected' },
  abuseHelp: {
    ja: '居場所は通知や印刷に出ません。48時間以内の安全確認が目標に加わります。',
    en: 'The place is kept out of messages and prints; a safety check within 48 hours becomes a target.',
  },

  person: { ja: '本人', en: 'The person' },
  personName: { ja: '名前', en: 'Name' },
  personNameHelp: {
    ja: 'カナや登録番号でも探せます。分からなければ空欄のままで進めます。',
    en: 'Kana or the registration number find the person too. Leave it empty if unknown.',
  },
  chosen: { ja: '選んだ方', en: 'Chosen' },
  unchoose: { ja: '選び直す', en: 'Choose again' },
  morePerson: { ja: '本人について分かること（登録のない方など）', en: 'More about the person' },
  calledAt: { ja: '入電時刻', en: 'Time of the call' },
  calledAtHelp: { ja: '空欄なら今の時刻になります。', en: 'Left empty: now.' },
  otherTime: { ja: '入電時刻を変える', en: 'Another time of the call' },

  candidates: { ja: '候補', en: 'Candidates' },
  candidatesHelp: {
    ja: '電話番号か名前を入力すると、登録のある方がここに出ます。見つからなくても、そのまま記録できます。',
    en: 'Registered persons appear here while you type a number or a name. You can go on without.',
  },
  candidatesCount: {
    ja: (n: number) => `候補 ${n} 件。Alt+数字で選べます。`,
    en: (n: number) =>
      n === 1 ? '1 candidate. Alt+1 chooses it.' : `${n} candidates. Alt+number chooses one.`,
  },
  candidatesNone: {
    ja: '登録のある方は見つかりません。そのまま記録できます。',
    en: 'Nobody in the register. You can go on without.',
  },
  candidatesAway: {
    ja: '今は候補を探せません。入力は続けられます。',
    en: 'Candidates cannot be looked up now. Go on typing.',
  },
  toCandidates: {
    ja: (n: number) => `候補 ${n} 件を見る`,
    en: (n: number) => `See ${n} candidates`,
  },
  phoneOf: { ja: (who: string) => `${who}の電話`, en: (who: string) => `number of: ${who}` },
  withRelation: {
    ja: (who: string, relation: string) => `${who}（${relation}）`,
    en: (who: string, relation: string) => `${who} (${relation})`,
  },
  age: { ja: (n: number) => `${n}歳`, en: (n: number) => `${n} years` },
  birthUnknown: { ja: '生年月日不明', en: 'date of birth not known' },
  consentMissing: { ja: '同意なし', en: 'no consent' },
  namesakes: {
    ja: '同じ読みの方が複数います。生年月日を確かめてください。',
    en: 'Several persons are called like this. Check the date of birth.',
  },
  running: {
    ja: (number: string, status: string) => `この方の緊急対応 ${number} が進行中（${status}）`,
    en: (number: string, status: string) =>
      `Emergency ${number} of this person is running (${status})`,
  },
  runningCall: {
    ja: (number: string, status: string) =>
      `この番号からの緊急対応 ${number} が進行中（${status}）`,
    en: (number: string, status: string) =>
      `Emergency ${number} from this number is running (${status})`,
  },
  owner: { ja: (name: string) => `担当 ${name}`, en: (name: string) => `taken by ${name}` },
  noOwner: { ja: '担当未定', en: 'nobody has taken it' },
  openRunning: { ja: 'この対応を開く', en: 'Open it' },
  willJoin: {
    ja: 'このまま記録すると、この対応に追加して呼び出します。',
    en: 'Recorded as it is, it is added to this one and rings there.',
  },
  separate: { ja: '別件として記録する', en: 'Record as another one' },
  separateOn: { ja: '別件として記録します', en: 'Will be recorded as another one' },
  alreadyRunning: {
    ja: (number: string) => `この方の緊急対応 ${number} がすでに進んでいます`,
    en: (number: string) => `Emergency ${number} of this person is running already`,
  },
  alreadyRunningHelp: {
    ja: '同じ件なら開いて追記してください。書いた内容は下書きに残ります。',
    en: 'If it is the same matter, open it and add to it. What you wrote stays as a draft.',
  },

  recordMine: { ja: '記録して自分が対応する', en: 'Record, and I take it' },
  recordMineHelp: {
    ja: '電話中の自分が担当になります。ほかの人は呼び出しません。（Ctrl+Enter）',
    en: 'You own it; nobody else is paged. (Ctrl+Enter)',
  },
  recordPage: { ja: '記録して当番を呼び出す', en: 'Record, and page who is on call' },
  recordPageHelp: {
    ja: '当番1から順に、誰かが出るまで呼び出します。（Ctrl+Shift+Enter）',
    en: 'Those on call are paged in turn until somebody answers. (Ctrl+Shift+Enter)',
  },
  asTyped: {
    ja: (texts: string) => `（入力のまま：${texts}）`,
    en: (texts: string) => `(as typed: ${texts})`,
  },
});
