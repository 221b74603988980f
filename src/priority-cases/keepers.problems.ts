import { defineProblems } from '../platform/problem.ts';

export const keeperProblems = defineProblems({
  'keeper-cannot-hold': {
    status: 422,
    ja: 'この人は担当者になれません。担当区の職員か、担当の相談支援事業所の職員から選んでください。',
    en: 'This person cannot be responsible: choose staff of the ward or of the consultation office.',
  },
});
