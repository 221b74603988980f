import { defineProblems } from '../platform/problem.ts';

export const meetingProblems = defineProblems({
  'no-such-meeting': {
    status: 404,
    ja: '会議が見つかりません。',
    en: 'There is no such meeting.',
  },
  'meeting-over': {
    status: 409,
    ja: 'この会議は、すでに開催か中止が記録されています。',
    en: 'The meeting has been held or called off.',
  },
  'held-in-the-future': {
    status: 422,
    ja: '開催日時は、今より前にしてください。',
    en: 'A meeting cannot have been held in the future.',
  },
  'meeting-changed': {
    status: 412,
    ja: '他の方が先に会議を変更しました。最新の内容を確かめてください。',
    en: 'Somebody else changed the meeting first. Look at its newest version.',
  },
});
