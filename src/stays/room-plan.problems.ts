import { defineProblems } from '../platform/problem.ts';

export const roomPlanProblems = defineProblems({
  'plan-ends-before-start': {
    status: 422,
    ja: '終了日は開始日以降にしてください。',
    en: 'The last day must not come before the first.',
  },
  'plan-too-long': {
    status: 422,
    ja: '一度に表示できるのは62日までです。期間を短くしてください。',
    en: 'At most 62 days can be shown at once. Choose a shorter time.',
  },
  'plan-too-large': {
    status: 413,
    ja: '居室が多すぎて一度に表示できません。区または施設で絞り込んでください。',
    en: 'These are too many rooms to show at once. Choose a ward or a facility.',
  },
});
