import { defineProblems } from '../platform/problem.ts';

export const reportRoundProblems = defineProblems({
  'no-such-round': {
    status: 404,
    ja: '一斉照会が見つかりません。',
    en: 'There is no such round.',
  },
  'not-asked': {
    status: 404,
    ja: 'この施設には照会していません。',
    en: 'This facility was not asked in the round.',
  },
  'round-running': {
    status: 409,
    ja: 'すでに一斉照会をしています。終わってから始めてください。',
    en: 'A round is running already. Wait until it is over.',
  },
  'round-closed': {
    status: 409,
    ja: 'この一斉照会は終わっています。',
    en: 'This round is over.',
  },
  'nobody-to-ask': {
    status: 422,
    ja: '居室のある施設がないため、照会できません。',
    en: 'There is no facility with a room to ask.',
  },
  'facility-without-rooms': {
    status: 422,
    ja: '居室のない施設が含まれています。選び直してください。',
    en: 'One of these facilities has no room. Choose again.',
  },
});
