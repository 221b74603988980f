import { defineProblems } from '../platform/problem.ts';

export const telephonyProblems = defineProblems({
  'carrier-unproven': {
    status: 403,
    ja: '電話会社の署名を確認できません。',
    en: "The carrier's signature is missing or wrong.",
  },
});
