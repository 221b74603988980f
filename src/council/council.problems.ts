import { defineProblems } from '../platform/problem.ts';

/** Refusals around a meeting of the council. */
export const councilProblems = defineProblems({
  'no-such-council-meeting': {
    status: 404,
    ja: 'この会議は見つかりません。閲覧できる範囲にない可能性があります。',
    en: 'There is no such meeting, or none that you may see.',
  },
  'no-such-council-item': {
    status: 404,
    ja: 'この議題は見つかりません。',
    en: 'There is no such item on an agenda.',
  },
  'council-ward-not-yours': {
    status: 403,
    ja: '担当していない区の会議は登録できません。',
    en: 'You may only plan meetings of your own ward.',
  },
  'council-meeting-changed': {
    status: 412,
    ja: 'ほかの人が先にこの会議を変更しました。変わった項目を確かめてから保存し直してください。',
    en: 'Somebody else changed this meeting first. Look at what changed, then save again.',
  },
  'council-item-changed': {
    status: 412,
    ja: 'ほかの人が先にこの議題を変更しました。最新の内容を確かめてください。',
    en: 'Somebody else changed this item first. Look at it as it is now.',
  },
  'agenda-changed': {
    status: 409,
    ja: 'ほかの人が先に議題を加えたか、順番を変えました。今の順番を確かめてください。',
    en: 'Somebody else added an item or moved one first. Look at the order as it is now.',
  },
  'council-meeting-over': {
    status: 409,
    ja: 'この会議は終わったか中止になったため、変更できません。',
    en: 'The meeting was held or cancelled: it cannot be changed any more.',
  },
  'council-meeting-not-yet': {
    status: 409,
    ja: '会議の日がまだ来ていません。早まったときは、先に会議の日を直してください。',
    en: 'The day of the meeting lies ahead. If it was brought forward, change its day first.',
  },
  'council-meeting-has-decisions': {
    status: 409,
    ja: 'すでに決定が記録されているため、中止にできません。残りの議題を保留にして、会議を終えてください。',
    en: 'Decisions are recorded already: put off what is left and end the meeting instead.',
  },
  'council-items-waiting': {
    status: 409,
    ja: '決定も保留もしていない議題が残っています。先に決定するか保留にしてください。',
    en: 'Items are left that were neither decided nor put off. Do that first.',
  },
  'council-item-over': {
    status: 409,
    ja: 'この議題はすでに決定、保留、または取り下げになっています。',
    en: 'The item has been decided, put off or taken off already.',
  },
  'council-consent-missing': {
    status: 409,
    ja: '有効な同意がないため、協議できません。',
    en: 'Without a valid consent the case cannot be discussed.',
  },
  'case-not-for-council': {
    status: 409,
    ja: '協議中、登録済、更新期限切れの登録だけを議題にできます。',
    en: 'Only cases under review, registered, or due for renewal can be put on an agenda.',
  },
  'case-of-other-ward': {
    status: 409,
    ja: 'この登録は会議の区のものではありません。',
    en: 'The case belongs to another ward than the meeting.',
  },
  'case-on-agenda': {
    status: 409,
    ja: 'この登録は、この会議かほかの会議の議題になっています。',
    en: 'The case is on the agenda of this meeting or another one already.',
  },
  'council-item-overtaken': {
    status: 409,
    ja: '議題にした後で登録の状態が変わりました。登録を確かめて、議題から外すか目的を直してください。',
    en: 'The case has moved on since it was put on the agenda. Look at it, then take it off or change the purpose.',
  },
  'no-such-council-seat': {
    status: 422,
    ja: 'この機関は出席機関に入っていません。',
    en: 'This organisation has no seat at the meeting.',
  },
  'no-such-council-organisation': {
    status: 422,
    ja: '選んだ機関は、この拠点の出席できる機関ではありません。',
    en: 'The organisation is none of this base that can sit at the table.',
  },
  'other-meeting-not-possible': {
    status: 422,
    ja: '送り先の会議は、同じ区のこれからの会議から選んでください。',
    en: 'Choose a coming meeting of the same ward.',
  },
});
