import { defineProblems } from '../platform/problem.ts';

export const matchRulesProblems = defineProblems({
  'match-rules-changed': {
    status: 412,
    ja: 'ほかの人が先にルールを変更しました。最新の内容を確認してください。',
    en: 'Somebody changed the rules before you: look at the newest version.',
  },
  'safety-weakened': {
    status: 409,
    ja: '命や安全にかかわる条件がゆるくなります。内容を確かめ、意図したものであれば確認のうえ保存してください。',
    en: 'This makes conditions less careful on which a life may hang. Save it again with the confirmation if it is meant.',
  },
  'nothing-to-try': {
    status: 422,
    ja: '試す相手を、緊急事案か登録者のどちらか1つ選んでください。',
    en: 'Choose either an emergency or a registered case to try the rules with.',
  },
});
