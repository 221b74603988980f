import { defineProblems } from '../platform/problem.ts';

export const manualPlacementProblems = defineProblems({
  'planned-end-not-possible': {
    status: 422,
    ja: '予定の終わりは、今から7日以内の日時にしてください。それより長い受入れは、受入れ後に延長を申請します。',
    en: 'The planned end must be within 7 days from now. A longer stay is asked for as an extension.',
  },
});
