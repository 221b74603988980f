import { defineProblems } from '../platform/problem.ts';

export const pagingProblems = defineProblems({
  'no-such-page': {
    status: 404,
    ja: '呼び出しが見つかりません。',
    en: 'There is no such page.',
  },
  'no-such-contact-method': {
    status: 404,
    ja: '連絡先が見つかりません。',
    en: 'There is no such contact method.',
  },
  'contact-method-exists': {
    status: 409,
    ja: 'この連絡先はすでに登録されています。',
    en: 'This contact method is already there.',
  },
  'too-many-contact-methods': {
    status: 409,
    ja: '連絡先は20件までです。使わないものを削除してください。',
    en: 'There can be 20 contact methods at most: remove one that is not used.',
  },
  'webhook-address-not-allowed': {
    status: 422,
    ja: 'この Webhook の宛先は使えません。https の公開アドレスを指定してください。',
    en: 'This webhook address cannot be used: give an https address without a password in it.',
  },
});
