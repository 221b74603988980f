import { defineProblems } from '../platform/problem.ts';

export const declineReviewProblems = defineProblems({
  'nothing-to-review': {
    status: 409,
    ja: '断られた打診、または時間切れの打診だけを見直せます。',
    en: 'Only an offer that was declined, or has expired, can be reviewed.',
  },
  'no-such-review': {
    status: 404,
    ja: '見直しの記録が見つかりません。',
    en: 'There is no such review.',
  },
  'period-not-possible': {
    status: 422,
    ja: '期間の終わりは、始まりの日以後にしてください。',
    en: 'The period must not end before it begins.',
  },
});
