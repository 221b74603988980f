import { defineProblems } from '../platform/problem.ts';

export const trialProblems = defineProblems({
  'no-such-trial': {
    status: 404,
    ja: '体験利用が見つかりません。',
    en: 'There is no such trial stay.',
  },
  'trial-is-over': {
    status: 409,
    ja: 'この体験利用は、すでに記録されたか取りやめになっています。',
    en: 'The trial stay has been recorded or cancelled already.',
  },
  'trial-not-begun': {
    status: 409,
    ja: '体験利用はまだ始まっていません。始まってから結果を記録してください。',
    en: 'The trial stay has not begun. Record it once it has.',
  },
  'trial-has-begun': {
    status: 409,
    ja: '体験利用はすでに始まっているため、日程や部屋を変えられません。結果を記録してください。',
    en: 'The trial stay has begun: it cannot be moved any more. Record how it went.',
  },
  'trial-without-length': {
    status: 422,
    ja: '終わりの日時は、始まりより後にしてください。',
    en: 'The end must be later than the beginning.',
  },
  'trial-too-long': {
    status: 422,
    ja: '体験利用は14日までです。',
    en: 'A trial stay lasts 14 days at most.',
  },
  'trial-in-the-past': {
    status: 422,
    ja: '始まりの日時が過ぎています。これからの日時にしてください。',
    en: 'The beginning has passed. Give a time to come.',
  },
  'trial-not-disclosable': {
    status: 409,
    ja: '本人の同意がないため、施設に情報を示せません。同意を得てから予定を入れてください。',
    en: 'There is no consent: nothing may be shown to the facility. Obtain it first.',
  },
  'trial-room-taken': {
    status: 409,
    ja: 'この部屋は、その期間にすでに使われる予定があります。',
    en: 'The room is taken at that time.',
  },
  'trial-room-closed': {
    status: 409,
    ja: 'この部屋は、その期間に休止の予定です。',
    en: 'The room is closed at that time.',
  },
  'trial-changed': {
    status: 412,
    ja: '他の方が先に更新しました。最新の内容を確かめてください。',
    en: 'Somebody else changed the trial stay first. Look at its newest version.',
  },
});
