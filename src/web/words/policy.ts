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

  levels: { ja: '段階', en: 'Levels' },
  level: { ja: (n: number) => `第${n}段階`, en: (n: number) => `Level ${n}` },
  lastLevel: {
    ja: (n: number) => `第${n}段階（最後）`,
    en: (n: number) => `Level ${n}, the last`,
  },
  whom: { ja: '呼び出す人', en: 'Whom' },
  primary: { ja: '当番1', en: 'On call 1' },
  secondary: { ja: '当番2', en: 'On call 2' },
  manager: { ja: '管理者', en: 'Managers' },
  everyone: { ja: '全員：当番1・当番2・管理者', en: 'Everyone: both on call and the managers' },
  people: { ja: '名前で選ぶ', en: 'By name' },
  gone: { ja: '（今はいない人）', en: '(not here any more)' },
  byWay: { ja: '手段', en: 'By' },
  both: { ja: '2人とも答える必要がある', en: 'Both must answer' },
  repeat: { ja: '以後の間隔', en: 'And then again every' },
  lease: { ja: '記録が途絶えたら、呼び出し直すまで', en: 'Without progress, page again after' },
  join: { ja: '・', en: ', ' },
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
