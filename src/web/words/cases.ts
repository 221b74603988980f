import { defineWords } from './label.ts';

/** The register's list. */
export const casesWords = defineWords({
  binder: { ja: '名簿を印刷', en: 'Print the list' },
  newCase: { ja: '新規登録', en: 'Register a person' },
  search: { ja: 'さがす', en: 'Search' },
  searchHelp: {
    ja: '氏名・かな・ローマ字・生年月日・電話番号・登録番号',
    en: 'Name, reading, birth date, telephone or registration number',
  },
  clearSearch: { ja: '消す', en: 'Clear' },
  filter: { ja: '絞り込み', en: 'Filter' },
  filterOn: { ja: (n: number) => `絞り込み（${n}）`, en: (n: number) => `Filter (${n})` },
  byStatus: { ja: '状態で絞り込む', en: 'By status' },
  byLack: { ja: '要対応で絞り込む', en: 'By what is to be done' },
  all: { ja: 'すべて', en: 'All' },
  renewalDue: { ja: '更新期限が近い', en: 'renewal due' },
  consentMissing: { ja: '同意なし', en: 'no consent' },
  paperOverdue: { ja: '同意の書面が期限切れ', en: 'paper of the consent overdue' },
  noCrisisPlan: { ja: '緊急時計画なし', en: 'no crisis plan' },
  noTrialStay: { ja: '体験利用なし', en: 'no trial stay' },
  clearFilter: { ja: '絞り込みをやめる', en: 'Clear the filter' },
  shownOfMore: {
    ja: (n: number) => `${n}人を表示しています。続きがあります。`,
    en: (n: number) => `${n} persons shown; there are more.`,
  },
  likeliest: {
    ja: (n: number) => `近い順に${n}人まで表示しています。`,
    en: (n: number) => `The ${n} likeliest are shown.`,
  },
  foundByReading: { ja: '読みが一致', en: 'by reading' },
  foundByNumber: { ja: '登録番号が一致', en: 'by number' },
  foundByBirth: { ja: '生年月日が一致', en: 'by birth date' },
  foundByPhone: {
    ja: (whose: string, phone: string) => `${whose}の電話 ${phone}`,
    en: (whose: string, phone: string) => `telephone, ${whose}: ${phone}`,
  },
  shown: {
    ja: (n: number) => `${n}人`,
    en: (n: number) => (n === 1 ? '1 person' : `${n} persons`),
  },
  tableName: { ja: '登録されている方', en: 'Registered persons' },
  name: { ja: '氏名', en: 'Name' },
  number: { ja: '登録番号', en: 'Number' },
  born: { ja: '生年月日・年齢', en: 'Born, age' },
  ward: { ja: '区', en: 'Ward' },
  status: { ja: '状態', en: 'Status' },
  consent: { ja: '同意', en: 'Consent' },
  hasConsent: { ja: 'あり', en: 'yes' },
  nextReview: { ja: '次回更新', en: 'Next review' },
  missing: { ja: '足りないもの', en: 'Missing' },
  nothingMissing: { ja: 'なし', en: 'nothing' },
  provisional: { ja: '仮登録', en: 'provisional' },
  noCaseYet: { ja: 'まだ登録がありません', en: 'Nobody is registered yet' },
  noCaseYetHelp: {
    ja: '緊急のときにすぐ支援できるよう、対象の方を登録します。',
    en: 'Register a person, so that help can come at once in an emergency.',
  },
  registerFirst: { ja: '最初の方を登録する', en: 'Register the first person' },
  noCaseYetForReader: {
    ja: '区または相談支援事業所の職員が登録すると、ここに表示されます。',
    en: 'Persons appear here once the ward or a consultation office registers them.',
  },
  nothingFound: { ja: '当てはまる方がいません', en: 'Nobody found' },
  tryShorter: {
    ja: '姓だけ、カナだけ、または電話番号の全部の桁で試してください。',
    en: 'Try the family name alone, the kana alone, or all digits of the telephone number.',
  },
  tryWithoutFilter: {
    ja: '絞り込みをやめると見つかるかもしれません。',
    en: 'Without the filter there may be somebody.',
  },
  draftsHelp: {
    ja: 'あなたが入力し、まだ保存していない内容です。ほかの人には見えません。',
    en: 'What you typed and have not saved yet. Nobody else sees it.',
  },
  draftNew: { ja: '新しい方の登録', en: 'Registration of a new person' },
  draftOf: {
    ja: (name: string, section: string) => `${name} さんの「${section}」`,
    en: (name: string, section: string) => `${name}: ${section}`,
  },
  draftOfGone: {
    ja: (section: string) => `閲覧できなくなった登録の「${section}」`,
    en: (section: string) => `${section} of a case that you may no longer see`,
  },
  goOn: { ja: '続きを書く', en: 'Go on' },
});
