import { defineWords } from './words.ts';

/** Edited rules tried on one person before they are saved. */
export const whatIfWords = defineWords({
  title: { ja: '保存する前に試す', en: 'Try before saving' },
  help: {
    ja: '今の部屋の状況で、使用中のルールと編集中のルールの候補を比べます。何も保存せず、だれにも打診しません。本人の情報を読んだことは記録に残ります。',
    en: 'Compares both rankings on the rooms as they are now. Nothing is kept and nobody is asked; that the person was read is logged.',
  },
  whom: { ja: '試す相手', en: 'Try with' },
  emergency: { ja: '進行中の緊急対応', en: 'A running emergency' },
  registered: { ja: '登録している方', en: 'A registered person' },
  pick: { ja: '選んでください', en: 'Choose one' },
  noEmergency: {
    ja: '進行中の緊急対応はありません。「登録している方」で試せます。',
    en: 'No emergency is running: try it with a registered person.',
  },
  search: { ja: '登録番号', en: 'Registration number' },
  searchHelp: {
    ja: '番号・氏名・ふりがなで探せます。',
    en: 'By number, name or reading.',
  },
  notFound: { ja: '見つかりません。', en: 'Nobody found.' },
  choose: { ja: 'この方で試す', en: 'Try with this person' },
  chooseFirst: {
    ja: '試す相手を選ぶと、ここに比べた結果が出ます。',
    en: 'Choose somebody, and both rankings are compared here.',
  },
  mendFirst: {
    ja: '入力の誤りを直すと、試した結果が出ます。',
    en: 'Mend the mistakes to see what would come out.',
  },
  asOf: {
    ja: (number: string, time: string) => `${number}　${time}の部屋の状況`,
    en: (number: string, time: string) => `${number}, rooms as of ${time}`,
  },
  same: {
    ja: 'この方については、候補も順番も変わりません。',
    en: 'For this person nothing changes.',
  },
  changed: {
    ja: (n: number, all: number) => `${all}か所のうち${n}か所が変わります。`,
    en: (n: number, all: number) => `${n} of ${all} facilities change.`,
  },
  facility: { ja: '施設', en: 'Facility' },
  before: { ja: '使用中', en: 'In force' },
  after: { ja: '編集中', en: 'Edited' },
  placed: { ja: (n: number) => `${n}位`, en: (n: number) => `no. ${n}` },
  phone: { ja: (n: number) => `${n}位・電話で確認`, en: (n: number) => `no. ${n}, phone first` },
  excluded: { ja: '対象外', en: 'out' },
  up: { ja: '上がる', en: 'up' },
  down: { ja: '下がる', en: 'down' },
  stays: { ja: '変わらない', en: 'as before' },
  gained: { ja: '新たに合わない：', en: 'Against it now: ' },
  lost: { ja: '問題にしない：', en: 'No longer against it: ' },
  more: { ja: (n: number) => `ほか ${n} か所`, en: (n: number) => `and ${n} more` },
  withoutRooms: {
    ja: (n: number) => `緊急用の居室がない${n}か所は、ルールを変えても候補になりません。`,
    en: (n: number) => `${n} facilities have no registered room: no rule changes that.`,
  },
});
