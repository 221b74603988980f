import { defineProblems } from '../platform/problem.ts';

export const stayProblems = defineProblems({
  'no-such-stay': {
    status: 404,
    ja: '受入れが見つかりません。',
    en: 'There is no such stay.',
  },
  'no-room-accepted': {
    status: 409,
    ja: '受入れを決めた施設がまだありません。',
    en: 'No facility has accepted yet.',
  },
  'stay-step-out-of-order': {
    status: 409,
    ja: '今の段階ではこの操作はできません。',
    en: 'This step is not possible now.',
  },
  'end-not-later': {
    status: 422,
    ja: '延長後の終了日は、今の予定より後の日時にしてください。',
    en: 'The new end must be later than now and than the planned end.',
  },
  'end-too-far': {
    status: 422,
    ja: '一度に延長できるのは、今日から90日先までです。',
    en: 'One extension reaches at most 90 days ahead.',
  },
  'approval-needed': {
    status: 409,
    ja: '7日を超える延長には承認者の記録が必要です。',
    en: 'A stay of more than 7 days needs an approver.',
  },
  'manager-approval-needed': {
    status: 403,
    ja: '14日を超える延長は拠点管理者が行ってください。',
    en: 'Only a base manager extends a stay beyond 14 days.',
  },
  'room-taken': {
    status: 409,
    ja: '居室がすでに別の方に使われています。調整し直してください。',
    en: 'The room is taken by somebody else. Coordinate anew.',
  },
  'stay-changed': {
    status: 412,
    ja: '他の方が先に更新しました。最新の内容を確かめてください。',
    en: 'Somebody else changed the stay first. Look at its newest version.',
  },
});
