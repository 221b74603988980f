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
    ja: '7日を超える延長には、ほかのコーディネーターか拠点管理者の承認が必要です。承認を依頼してください。',
    en: 'A stay of more than 7 days must be approved by another coordinator or a manager: ask for it.',
  },
  'manager-approval-needed': {
    status: 403,
    ja: '14日を超える延長には、拠点管理者の承認が必要です。',
    en: 'A stay of more than 14 days must be approved by a base manager.',
  },
  'extension-asked-already': {
    status: 409,
    ja: '延長の承認をすでに依頼しています。回答を待つか、依頼を取り下げてください。',
    en: 'An extension has been asked for already. Wait for the answer, or take the request back.',
  },
  'no-extension-asked': {
    status: 409,
    ja: '承認を待っている延長の依頼はありません。',
    en: 'No extension is waiting for an approval.',
  },
  'four-eyes': {
    status: 403,
    ja: '依頼した本人は承認できません。ほかの人が承認してください。',
    en: 'Who asked cannot approve: somebody else must.',
  },
  'request-of-the-base': {
    status: 403,
    ja: '拠点が出した延長の依頼は、施設では取り下げられません。拠点へ電話してください。',
    en: 'The base asked for this extension: only the base takes it back. Call it.',
  },
  'arrival-out-of-range': {
    status: 422,
    ja: '到着予定は、12時間前から3日先までの日時にしてください。',
    en: 'The expected arrival must lie between 12 hours ago and 3 days ahead.',
  },
  'hand-over-item-gone': {
    status: 409,
    ja: '引き継ぎの項目が変わりました。画面を開き直して確かめてください。',
    en: 'The hand-over list has changed. Open it again.',
  },
  'hand-over-confirmed': {
    status: 409,
    ja: 'この引き継ぎはすでに確認済みです。',
    en: 'This side has confirmed the hand-over already.',
  },
  'hand-over-open': {
    status: 422,
    ja: '確かめていない項目があります。その理由を書いてください。',
    en: 'Some lines have not been gone through: say why.',
  },
  'counted-lines-differ': {
    status: 422,
    ja: '預かった物と薬のすべてについて、返却を確かめてください。',
    en: 'Count out every line that was counted in.',
  },
  'count-unexplained': {
    status: 422,
    ja: '預かったときと数が合いません。理由を書いてください。',
    en: 'The count differs from the admission: say why.',
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
