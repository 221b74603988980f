import { defineProblems } from '../platform/problem.ts';

export const taskProblems = defineProblems({
  'no-such-task': {
    status: 404,
    ja: '課題が見つかりません。',
    en: 'There is no such task.',
  },
  'task-over': {
    status: 409,
    ja: 'この課題は、すでに完了か取りやめになっています。',
    en: 'The task has been done or given up.',
  },
  'no-such-assignee': {
    status: 422,
    ja: '担当者が見つかりません。選び直してください。',
    en: 'There is no such person. Choose again.',
  },
  'task-due-past': {
    status: 422,
    ja: '期限は今日か、今日より後の日にしてください。',
    en: 'A task is due today or later.',
  },
  'task-changed': {
    status: 412,
    ja: '他の方が先に課題を更新しました。最新の内容を確かめてください。',
    en: 'Somebody else changed the task first. Look at its newest version.',
  },
});
