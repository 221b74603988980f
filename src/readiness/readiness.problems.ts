import { defineProblems } from '../platform/problem.ts';

export const readinessProblems = defineProblems({
  'no-such-drill': {
    status: 404,
    ja: '訓練が見つかりません。',
    en: 'There is no such drill.',
  },
  'drill-in-the-past': {
    status: 422,
    ja: '訓練の日時は今より後にしてください。',
    en: 'A drill cannot be set for a time that is over.',
  },
  'drill-already-set': {
    status: 409,
    ja: '訓練がすでに予定されているか、行われています。',
    en: 'A drill is set or running already.',
  },
  'drill-has-begun': {
    status: 409,
    ja: 'すでに始まった訓練は取り消せません。',
    en: 'A drill that has begun cannot be taken back.',
  },
  'drill-schedule-changed': {
    status: 412,
    ja: 'ほかの人が先に変更しました。最新の内容を確認してください。',
    en: 'Somebody changed this before you: look at the newest version.',
  },
  'figures-range-wrong': {
    status: 422,
    ja: '期間は始まりを先にし、400日以内で指定してください。',
    en: 'A range begins before it ends and has 400 days at the most.',
  },
});
