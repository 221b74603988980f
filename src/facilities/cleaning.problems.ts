import { defineProblems } from '../platform/problem.ts';

export const cleaningProblems = defineProblems({
  'not-cleaning': {
    status: 409,
    ja: 'この居室は清掃中ではありません。すでに清掃が終わっています。',
    en: 'The room is not being cleaned (any more).',
  },
});
