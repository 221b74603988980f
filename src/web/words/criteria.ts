import { defineWords } from './words.ts';

/** 重点対象の基準: as agreed on, and as one case meets them. */
export const criteriaWords = defineWords({
  title: { ja: '重点対象の基準', en: 'Criteria of priority' },
  intro: {
    ja: 'どのような方を重点対象とするかの基準です。点数や重みは付けません。だれが当てはまるかは、登録ごとに理由を添えて記録します。',
    en: 'Who belongs to those of priority. There are no points and no weights: each case says which it meets, and why.',
  },
  none: { ja: '基準はまだ決められていません。', en: 'No criteria have been agreed on yet.' },
  noneHelp: {
    ja: '「基準を追加」で最初の基準を書きます。',
    en: 'Write the first one with “Add a criterion”.',
  },
  readOnly: {
    ja: '基準を変えられるのは、区の職員と拠点の管理者です。',
    en: 'The ward and the managers of the base change the criteria.',
  },
  label: { ja: '基準', en: 'Criterion' },
  guidance: { ja: '判断の目安', en: 'When it is met' },
  guidanceHelp: {
    ja: 'どのようなときに当てはまるとするか。',
    en: 'In the words of those who agreed on it.',
  },
  add: { ja: '基準を追加', en: 'Add a criterion' },
  criterionNo: { ja: (n: number) => `基準${n}`, en: (n: number) => `Criterion ${n}` },
  up: { ja: (what: string) => `${what}を上へ`, en: (what: string) => `Move ${what} up` },
  down: { ja: (what: string) => `${what}を下へ`, en: (what: string) => `Move ${what} down` },
  moved: {
    ja: (what: string, n: number) => `${what}を${n}番目に移しました。`,
    en: (what: string, n: number) => `${what} is now number ${n}.`,
  },
  retire: { ja: '使うのをやめる', en: 'Retire' },
  retireThis: {
    ja: (what: string) => `${what}を使うのをやめる`,
    en: (what: string) => `Retire ${what}`,
  },
  retired: { ja: '使わなくなった基準', en: 'Retired criteria' },
  retiredHelp: {
    ja: 'この基準を記した登録では、今後も読めます。',
    en: 'Cases that name them can still be read.',
  },
  takeUp: { ja: 'もう一度使う', en: 'Take up again' },
  takeUpThis: {
    ja: (what: string) => `${what}をもう一度使う`,
    en: (what: string) => `Take up ${what} again`,
  },
  labelMissing: { ja: '基準の名前を入力してください。', en: 'Give the criterion a name.' },
  cases: { ja: (n: number) => `${n}人`, en: (n: number) => (n === 1 ? '1 case' : `${n} cases`) },
  counts: { ja: '当てはまる登録の数', en: 'Cases that meet each' },
  countsHelp: {
    ja: 'あなたが見られる登録のうち、抹消されたものを除いた数です。',
    en: 'Of the cases that you may see, without the closed ones.',
  },
  reason: { ja: '変更の理由', en: 'Why' },
  reasonHelp: {
    ja: '協議会での合意など。版とともに残ります。',
    en: 'Kept with the version: what was agreed on, and where.',
  },
  reasonMissing: { ja: '変更の理由を入力してください。', en: 'Say why.' },
  save: { ja: '基準を保存する', en: 'Save the criteria' },
  means: {
    ja: '保存すると、登録の入力画面にすぐ表れます。すでに記録された当てはまりは変わりません。',
    en: 'Forms show it at once. What cases say already stays.',
  },
  added: { ja: (label: string) => `追加: ${label}`, en: (label: string) => `added: ${label}` },
  gone: {
    ja: (label: string) => `使うのをやめる: ${label}`,
    en: (label: string) => `retired: ${label}`,
  },
  reworded: {
    ja: (label: string) => `文言の変更: ${label}`,
    en: (label: string) => `reworded: ${label}`,
  },
  reordered: { ja: '並び順の変更', en: 'another order' },
  nothing: { ja: '変更なし', en: 'nothing changed' },

  met: { ja: '当てはまる', en: 'is met' },
  metReason: { ja: '当てはまる理由', en: 'Why it is met' },
  isRetired: { ja: '使われなくなった基準', en: 'retired' },
  unknownCriterion: { ja: '（不明な基準）', en: '(unknown criterion)' },
  noneMet: {
    ja: '当てはまる基準は記録されていません。',
    en: 'No criterion is recorded as met.',
  },
  noneMetHelp: {
    ja: '「想定事態・重点対象」で、当てはまる基準と理由を記録します。',
    en: 'Record them under “Events, priority”.',
  },
  earlier: { ja: '以前の記載', en: 'As written before' },
  write: { ja: '当てはまりを記録', en: 'Record' },
});
