import { defineProblems } from '../platform/problem.ts';

export const onCallProblems = defineProblems({
  'shift-ends-before-start': {
    status: 422,
    ja: '終わりは始まりより後にしてください。',
    en: 'The end must come after the start.',
  },
  'range-too-long': {
    status: 422,
    ja: '一度に見られる期間は400日までです。',
    en: 'At most 400 days can be looked at in one go.',
  },
  'shift-is-over': {
    status: 422,
    ja: '終わった時間帯の当番は登録できません。',
    en: 'A shift that is already over cannot be added.',
  },
  'shift-overlaps': {
    status: 409,
    ja: 'この時間帯にはすでに別の当番が入っています。',
    en: 'Another shift of this slot already covers part of this time.',
  },
  'plan-leaves-gap': {
    status: 409,
    ja: 'このままでは当番のいない時間ができます。理由を添えて確認してください。',
    en: 'This leaves a time when nobody is on call. Confirm it with a reason.',
  },
  'one-person-two-slots': {
    status: 409,
    ja: '同じ人が同じ時間に当番1と当番2の両方に入ります。理由を添えて確認してください。',
    en: 'This puts one person into both slots at the same time. Confirm it with a reason.',
  },
  'no-such-coordinator': {
    status: 422,
    ja: '当番にできる職員ではありません。',
    en: 'This is not somebody who can be on call.',
  },
  'no-such-shift': {
    status: 404,
    ja: '当番が見つかりません。',
    en: 'There is no such shift.',
  },
  'shift-has-begun': {
    status: 409,
    ja: 'すでに始まった当番は削除できません。交代するには「今すぐ代わる」か臨時の変更を使ってください。',
    en: 'A shift that has begun cannot be removed: take over now, or put an override.',
  },
  'no-such-rotation': {
    status: 404,
    ja: '輪番が見つかりません。',
    en: 'There is no such rotation.',
  },
  'rotation-is-over': {
    status: 409,
    ja: 'この輪番はすでに終わっています。',
    en: 'This rotation has ended.',
  },
  'version-conflict': {
    status: 412,
    ja: 'ほかの人が先に変更しました。最新の内容を見てください。',
    en: 'Somebody changed this before you: look at the newest version.',
  },
  'not-your-shift': {
    status: 403,
    ja: '交代を頼めるのは自分の当番だけです。',
    en: 'Only your own shift can be swapped.',
  },
  'swap-with-yourself': {
    status: 422,
    ja: '自分自身と交代することはできません。',
    en: 'A swap needs somebody else.',
  },
  'swap-of-no-time': {
    status: 422,
    ja: '交代する時間は、これから始まる、その当番の中の時間にしてください。',
    en: 'Choose a time within the shift that has not begun.',
  },
  'no-such-swap': {
    status: 404,
    ja: '交代の依頼が見つかりません。',
    en: 'There is no such request for a swap.',
  },
  'swap-not-yours': {
    status: 403,
    ja: 'この依頼に答えられる人ではありません。',
    en: 'This request is not yours to answer.',
  },
  'swap-is-settled': {
    status: 409,
    ja: 'この依頼はもう片付いています。',
    en: 'This request has been settled.',
  },
  'swap-outdated': {
    status: 409,
    ja: '依頼のあとに当番が変わっています。あらためて頼んでください。',
    en: 'The shifts have changed since this was asked: ask anew.',
  },
  'time-off-not-yours': {
    status: 403,
    ja: '休みを登録できるのは本人と管理者だけです。',
    en: 'Only oneself, or a manager, can put time off.',
  },
  'no-such-time-off': {
    status: 404,
    ja: '休みが見つかりません。',
    en: 'There is no such time off.',
  },
  'no-such-feed': {
    status: 404,
    ja: 'カレンダーの配信が見つかりません。',
    en: 'There is no such calendar feed.',
  },
  'not-a-calendar': {
    status: 422,
    ja: 'iCalendar（.ics）として読めません。',
    en: 'This cannot be read as iCalendar (.ics).',
  },
  'calendar-too-long': {
    status: 422,
    ja: '一度に取り込めるのは1,000件までです。',
    en: 'At most 1,000 shifts can be imported in one go.',
  },
  'import-has-problems': {
    status: 422,
    ja: '直すべき行があります。何も取り込んでいません。',
    en: 'Some rows must be mended first; nothing was imported.',
  },
});
