import { defineProblems } from '../platform/problem.ts';

export const fallbackProblems = defineProblems({
  'no-such-contact': {
    status: 404,
    ja: 'この連絡先はありません。',
    en: 'There is no such contact.',
  },
  'contact-changed': {
    status: 412,
    ja: '他の方が先に連絡先を更新しました。最新の内容を確かめてください。',
    en: 'Somebody else changed the contact first. Look at its newest version.',
  },
  'too-many-contacts': {
    status: 409,
    ja: '1つの段階に登録できる連絡先は30件までです。',
    en: 'A step of the ladder has 30 contacts at the most.',
  },
  'emergency-over': {
    status: 409,
    ja: 'この緊急対応は終わっています。',
    en: 'The emergency is over.',
  },
});
