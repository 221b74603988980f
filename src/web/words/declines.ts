import { defineWords } from './words.ts';

/** Why facilities cannot take people in: the council's evidence. */
export const declineWords = defineWords({
  title: { ja: '不可の理由', en: 'Refusals' },
  intro: {
    ja: '受入れ不可・時間切れ・満床時の連絡で断られたものの一覧です。氏名や自由記述は出ません。',
    en: 'Refusals, offers without an answer, and calls on the ladder. No names, no free text.',
  },
  filter: { ja: '絞り込み', en: 'Filter' },
  from: { ja: '始まり', en: 'From' },
  to: { ja: '終わり', en: 'To' },
  facility: { ja: '施設', en: 'Facility' },
  reason: { ja: '理由', en: 'Reason' },
  side: { ja: 'どちらの側か', en: 'Side' },
  all: { ja: 'すべて', en: 'All' },
  csv: { ja: 'CSVで保存', en: 'Save as CSV' },
  total: { ja: (n: number) => `${n} 件`, en: (n: number) => `${n} in all` },
  counts: { ja: '理由ごとの件数', en: 'How many of which reason' },
  count: { ja: '件数', en: 'Count' },
  kind: { ja: '区分', en: 'Kind' },
  declined: { ja: '受入れ不可', en: 'declined' },
  expired: { ja: '時間切れ', en: 'no answer in time' },
  fallback: { ja: '満床時の連絡', en: 'call on the ladder' },
  noReason: { ja: '理由なし', en: 'no reason given' },
  list: { ja: '一覧', en: 'List' },
  at: { ja: '日時', en: 'When' },
  reference: { ja: '緊急対応', en: 'Emergency' },
  room: { ja: '居室', en: 'Room' },
  time: { ja: '回答まで', en: 'Time to answer' },
  minutes: { ja: (n: number) => `${n}分`, en: (n: number) => `${n} min` },
  stated: { ja: '回答の理由', en: 'As stated' },
  reviewed: { ja: '見直し後', en: 'As reviewed' },
  review: { ja: '見直す', en: 'Review' },
  none: { ja: 'この期間に断られたものはありません。', en: 'No refusals in this period.' },
  noneHelp: { ja: '期間や絞り込みを変えてください。', en: 'Change the period or the filter.' },
  more: { ja: 'さらに表示', en: 'Show more' },

  reviewTitle: {
    ja: (reference: string, facility: string) => `${reference} ${facility}の理由を見直す`,
    en: (reference: string, facility: string) => `Review ${reference}, ${facility}`,
  },
  reviewHelp: {
    ja: '回答された理由は消えません。見直した内容が、集計に使われます。',
    en: 'What was said stays. What you write here is what counts in the figures.',
  },
  history: { ja: 'これまでの見直し', en: 'Reviews so far' },
  historyNone: { ja: 'まだ見直されていません。', en: 'Not reviewed yet.' },
  comment: { ja: '見直した理由', en: 'Why' },
  commentHelp: {
    ja: '氏名などの個人情報は書かないでください。',
    en: 'No names or other personal data.',
  },
  save: { ja: '見直しを記録する', en: 'Record the review' },
  lacking: {
    ja: '理由・側・見直した理由を入れてください。',
    en: 'Reason, side and why are needed.',
  },
});
