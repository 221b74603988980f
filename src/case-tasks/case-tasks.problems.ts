import { defineProblems } from '../platform/problem.ts';

export const caseTaskProblems = defineProblems({
  'no-such-case-task': {
    status: 404,
    ja: '仕事が見つかりません。',
    en: 'There is no such task, or none that you may see.',
  },
  'case-task-over': {
    status: 409,
    ja: 'この仕事は、すでに終わっています。',
    en: 'The task is over already.',
  },
  'case-task-settles-itself': {
    status: 409,
    ja: 'この仕事は、求められている手続きをすると自動で終わります。直接は完了・変更できません。',
    en: 'This task ends by itself once what it asks for is done; it cannot be ended or moved by hand.',
  },
  'case-task-due-past': {
    status: 422,
    ja: '期限は今日か、今日より後の日にしてください。',
    en: 'A task is due today or later.',
  },
  'case-task-changed': {
    status: 412,
    ja: '他の方が先に更新しました。最新の内容を確かめてください。',
    en: 'Somebody else changed the task first. Look at its newest version.',
  },
});
