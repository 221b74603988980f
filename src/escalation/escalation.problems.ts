import { defineProblems } from '../platform/problem.ts';

export const escalationProblems = defineProblems({
  'no-such-escalation': {
    status: 404,
    ja: 'この緊急対応の呼び出しはありません。',
    en: 'Nobody is being paged for this.',
  },
  'already-taken': {
    status: 409,
    ja: 'すでにほかの担当者が対応しています。',
    en: 'Somebody else has taken this already.',
  },
  'already-settled': {
    status: 409,
    ja: 'この緊急対応の呼び出しはすでに終わっています。',
    en: 'The escalation of this emergency is over.',
  },
  'not-on-call': {
    status: 403,
    ja: '呼び出された人、当番、管理者だけが対応を始められます。',
    en: 'Only people who were paged, are on call or manage the base can take this.',
  },
  'not-the-owner': {
    status: 409,
    ja: '今の担当者と管理者だけが引き継ぎを頼めます。',
    en: 'Only its present owner or a manager can hand this over.',
  },
  'cannot-hand-over-to': {
    status: 422,
    ja: 'この人には引き継げません。今の担当者以外のコーディネーターか管理者を選んでください。',
    en: 'This person cannot take it over: choose another coordinator or manager.',
  },
  'level-reaches-nobody': {
    status: 422,
    ja: '今後14日間、誰も呼び出せない段階があります。当番を入れるか、相手を選び直してください。',
    en: 'There is a step that can reach nobody in the next 14 days. Fill the shifts, or page somebody else.',
  },
  'no-such-alarm': {
    status: 404,
    ja: 'この警報は見つかりません。',
    en: 'There is no such alarm.',
  },
  'policy-changed': {
    status: 412,
    ja: 'ほかの人が先に変更しました。最新の内容を確認してください。',
    en: 'Somebody changed this before you: look at the newest version.',
  },
});
