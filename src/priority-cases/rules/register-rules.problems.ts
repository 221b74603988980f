import { defineProblems } from '../../platform/problem.ts';

export const registerRulesProblems = defineProblems({
  'register-rules-changed': {
    status: 412,
    ja: 'ほかの人が先に登録の決まりを変更しました。最新の内容を確認してください。',
    en: 'Somebody changed the rules of the register before you: look at the newest version.',
  },
  'criteria-changed': {
    status: 412,
    ja: 'ほかの人が先に重点対象の基準を変更しました。最新の内容を確認してください。',
    en: 'Somebody changed the criteria before you: look at the newest version.',
  },
  'no-such-criterion': {
    status: 422,
    ja: 'この重点対象の基準はありません。',
    en: 'There is no such criterion.',
  },
});
