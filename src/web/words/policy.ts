import { defineWords } from './words.ts';

/** The escalation policy: whom to page when, until somebody answers. */
export const policyWords = defineWords({
  title: { ja: '呼び出しの順番', en: 'Whom to page, and when' },
  intro: {
    ja: '緊急対応が始まると、だれかが「対応する」を押すまで、上から順に呼び出します。届かない・出られない人がいれば、時間を待たずに次へ進みます。',
    en: 'An emergency pages these levels in turn until somebody takes it. A level that cannot be reached gives way to the next at once.',
  },
  readOnly: {
    ja: '変更できるのは拠点管理者です。',
    en: 'Base managers can change it.',
  },
  running: {
    ja: '保存すると、次に始まる緊急対応から使われます。進行中の呼び出しは、始まったときの順番のままです。',
    en: 'Once saved it holds for emergencies that begin from then on; those running keep theirs.',
  },
  version: {
    ja: (n: number) => (n === 0 ? '初めからの設定' : `第${n}版`),
    en: (n: number) => (n === 0 ? 'as it came' : `version ${n}`),
  },

  levels: { ja: '段階', en: 'Levels' },
  level: { ja: (n: number) => `第${n}段階`, en: (n: number) => `Level ${n}` },
  lastLevel: {
    ja: (n: number) => `第${n}段階（最後）`,
    en: (n: number) => `Level ${n}, the last`,
  },
  atTime: {
    ja: (time: string) => `開始から ${time}`,
    en: (time: string) => `${time} from the call`,
  },
  after: { ja: '前の段階から', en: 'After the level before' },
  seconds: { ja: '秒', en: 's' },
  minutes: { ja: '分', en: 'min' },
  first: { ja: 'すぐ', en: 'at once' },
  whom: { ja: '呼び出す人', en: 'Whom' },
  primary: { ja: '当番1', en: 'On call 1' },
  secondary: { ja: '当番2', en: 'On call 2' },
  manager: { ja: '管理者', en: 'Managers' },
  everyone: { ja: '全員：当番1・当番2・管理者', en: 'Everyone: both on call and the managers' },
  fixed: {
    ja: '最後の段階は、いつも全員です。だれかが答えるまで終わりません。',
    en: 'The last level is always everyone. It does not end before somebody answers.',
  },
  people: { ja: '名前で選ぶ', en: 'By name' },
  peopleHelp: { ja: '当番でなくても呼び出します。', en: 'Paged whether on call or not.' },
  gone: { ja: '（今はいない人）', en: '(not here any more)' },
  byWay: { ja: '手段', en: 'By' },
  everyWay: { ja: 'すべての手段', en: 'Every way' },
  chosenWays: { ja: '選んだ手段だけ', en: 'Only these' },
  waysHelp: {
    ja: '選んだ手段にかかわらず、60秒以内に鳴る手段が1つは使われます。',
    en: 'Whatever is chosen, something that rings is used within 60 s.',
  },
  both: { ja: '2人とも答える必要がある', en: 'Both must answer' },
  bothHelp: {
    ja: '先に「対応する」を押した人が担当です。もう1人にも、答えるまで呼び出しを続けます。',
    en: 'The first to take it has it; the other is paged until he or she has answered too.',
  },
  more: { ja: '名前・手段・2人とも', en: 'By name, by way, both' },
  repeat: { ja: '以後の間隔', en: 'And then again every' },
  lease: { ja: '記録が途絶えたら、呼び出し直すまで', en: 'Without progress, page again after' },
  leaseHelp: {
    ja: '「対応する」のあと、この時間記録がなければ、担当者を呼び、次にほかの人を呼びます。',
    en: 'Once taken: after so long without a record the owner is paged, then the others.',
  },
  add: { ja: '段階を追加', en: 'Add a level' },
  remove: { ja: (n: number) => `第${n}段階を削除`, en: (n: number) => `Remove level ${n}` },
  up: { ja: (n: number) => `第${n}段階を上へ`, en: (n: number) => `Level ${n} up` },
  down: { ja: (n: number) => `第${n}段階を下へ`, en: (n: number) => `Level ${n} down` },
  join: { ja: '・', en: ', ' },

  notANumber: { ja: '数字で入力してください。', en: 'Enter a number.' },
  tooLong: { ja: '長すぎます。', en: 'This is too long.' },
  nobody: { ja: '呼び出す人を選んでください。', en: 'Choose whom to page.' },
  noWay: { ja: '手段を1つ以上選んでください。', en: 'Choose at least one way.' },
  reachesNobody: {
    ja: 'この段階は、これから14日のうちに、だれにも届かないときがあります。',
    en: 'Within the next 14 days this level would reach nobody at times.',
  },

  changes: { ja: '変更点', en: 'What changes' },
  noChanges: { ja: '変更はありません。', en: 'Nothing is changed.' },
  save: { ja: 'この順番を保存', en: 'Save' },
  saved: {
    ja: (n: number) => `第${n}版として保存しました。`,
    en: (n: number) => `Saved as version ${n}.`,
  },
  discard: { ja: '編集をやめて元に戻す', en: 'Discard my changes' },
  mendFirst: { ja: '赤い欄を直してください。', en: 'Mend what is marked red first.' },
  draftKept: {
    ja: '前に編集した内容が残っています。',
    en: 'This is what you were editing before.',
  },

  conflictTitle: {
    ja: 'ほかの人が先に変更しました',
    en: 'Somebody changed this before you',
  },
  conflictHelp: {
    ja: '相手の変更は次のとおりです。どちらを使うか選んでください。',
    en: 'This is what they changed. Choose which one to use.',
  },
  takeTheirs: { ja: '相手の内容を使う（自分の編集は捨てる）', en: 'Use theirs, drop my changes' },
  keepMine: { ja: '自分の内容で上書き保存する', en: 'Save mine over theirs' },
});

/** Who would be paged, played for a moment. */
export const previewWords = defineWords({
  title: { ja: 'もし今、起きたら', en: 'If it happened now' },
  titleAt: { ja: 'もしこのとき起きたら', en: 'If it happened then' },
  help: {
    ja: 'だれも答えなかったとき、だれを・いつ・どの手段で呼び出すか。編集するとすぐ変わります。',
    en: 'Whom it pages, when and by which way, if nobody answers. It follows what you edit.',
  },
  at: { ja: '日時', en: 'Moment' },
  now: { ja: '今', en: 'Now' },
  tonight: { ja: '今夜2時', en: 'Tonight, 2:00' },
  level: { ja: (n: number) => `第${n}段階`, en: (n: number) => `level ${n}` },
  again: { ja: '全員をもう一度', en: 'everyone again' },
  laterWay: { ja: '次の手段', en: 'next way' },
  forEver: {
    ja: (every: string) => `このあとも ${every} ごとに、だれかが答えるまで続きます。`,
    en: (every: string) => `And so on every ${every}, until somebody answers.`,
  },
  unreachable: {
    ja: (level: number, whom: string) => `第${level}段階の${whom}には、だれもいません`,
    en: (level: number, whom: string) => `Level ${level}: nobody is ${whom}`,
  },
  deaf: {
    ja: (names: string) => `確認済みで鳴る手段がない人：${names}`,
    en: (names: string) => `Nothing confirmed rings for: ${names}`,
  },
  deafHelp: {
    ja: '画面を閉じていると、呼び出しに気づけません。本人が「自分の連絡先と設定」で追加します。',
    en: 'With the console closed they would miss it. They add a way under “My contact data and settings”.',
  },
  alarmAt: {
    ja: (time: string, what: string) => `${time} 管理者に警報：${what}`,
    en: (time: string, what: string) => `${time} alarm to the managers: ${what}`,
  },
  unknown: {
    ja: '編集中の値を直すと、ここに出ます。',
    en: 'Shown once the values being edited can be read.',
  },
  updated: {
    ja: (n: number, last: string) => `プレビュー：${last}までに${n}人を呼び出します`,
    en: (n: number, last: string) => `Preview: ${n} people paged by ${last}`,
  },
  nobody: { ja: '呼び出せる人がいません', en: 'There is nobody to page' },
});

/** Earlier versions, each with what it changed. */
export const versionWords = defineWords({
  title: { ja: 'これまでの版', en: 'Versions' },
  by: { ja: (name: string) => `${name} さん`, en: (name: string) => `by ${name}` },
  current: { ja: '使用中', en: 'in force' },
  use: { ja: (n: number) => `第${n}版を編集に使う`, en: (n: number) => `Edit from version ${n}` },
  none: { ja: 'まだ変更されていません。', en: 'Nothing has been changed yet.' },

  levelAdded: {
    ja: (n: number, what: string) => `第${n}段階を追加：${what}`,
    en: (n: number, what: string) => `Level ${n} added: ${what}`,
  },
  levelRemoved: {
    ja: (n: number, what: string) => `第${n}段階を削除：${what}`,
    en: (n: number, what: string) => `Level ${n} removed: ${what}`,
  },
  levelChanged: {
    ja: (n: number, from: string, to: string) => `第${n}段階：${from} → ${to}`,
    en: (n: number, from: string, to: string) => `Level ${n}: ${from} → ${to}`,
  },
  repeat: {
    ja: (from: string, to: string) => `以後の間隔：${from} → ${to}`,
    en: (from: string, to: string) => `Again every: ${from} → ${to}`,
  },
  lease: {
    ja: (from: string, to: string) => `記録が途絶えたとき：${from} → ${to}`,
    en: (from: string, to: string) => `Without progress: ${from} → ${to}`,
  },
  after: { ja: (time: string) => `${time}後`, en: (time: string) => `after ${time}` },
  atOnce: { ja: 'すぐ', en: 'at once' },
  both: { ja: '2人とも', en: 'both must answer' },
  only: { ja: (ways: string) => `${ways}だけ`, en: (ways: string) => `by ${ways} only` },
  comma: { ja: '、', en: ', ' },
});
