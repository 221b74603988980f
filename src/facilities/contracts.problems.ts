import { defineProblems } from '../platform/problem.ts';

export const contractProblems = defineProblems({
  'no-such-contract': {
    status: 404,
    ja: '契約期間の登録が見つかりません。',
    en: 'There is no such contract.',
  },
  'contract-overlaps': {
    status: 409,
    ja: 'この居室には、期間の重なる契約がすでにあります。期間を見直してください。',
    en: 'The room has a contract for a part of that time already.',
  },
  'contract-changed': {
    status: 412,
    ja: '他の方が先にこの契約期間を変更しました。最新の内容を確かめてください。',
    en: 'Somebody else changed this contract first. Look at it as it is now.',
  },
  'period-too-long': {
    status: 422,
    ja: '期間は400日までにしてください。',
    en: 'Ask for 400 days at the most.',
  },
  'period-ends-before-start': {
    status: 422,
    ja: '終了日は開始日以降にしてください。',
    en: 'The last day must not come before the first.',
  },
});
