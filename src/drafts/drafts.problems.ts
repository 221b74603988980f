import { defineProblems } from '../platform/problem.ts';

export const draftProblems = defineProblems({
  'no-such-draft': {
    status: 404,
    ja: 'この下書きはありません。送信済みか、30日たって消えた可能性があります。',
    en: 'There is no such draft. It was sent, or forgotten after 30 days.',
  },
  'too-many-drafts': {
    status: 409,
    ja: '下書きが50件あります。使わないものを消してから保存してください。',
    en: 'You have 50 drafts. Discard one that you no longer need.',
  },
});
