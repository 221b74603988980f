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
  'contact-methods-changed': {
    status: 409,
    ja: '連絡先が変わっています。読み込み直してから並べ替えてください。',
    en: 'The contact methods have changed: load them again, then order them.',
  },
  'code-wrong': {
    status: 422,
    ja: '確認コードが違います。',
    en: 'The code is wrong.',
  },
  'code-expired': {
    status: 422,
    ja: '確認コードの期限が切れています。新しいコードを送ってください。',
    en: 'The code is too old: have a new one sent.',
  },
  'code-spent': {
    status: 422,
    ja: 'このコードはもう使えません。新しいコードを送ってください。',
    en: 'This code cannot be used any more: have a new one sent.',
  },
  'code-sent-just-now': {
    status: 429,
    ja: '確認コードを送ったばかりです。30秒ほど待ってから送ってください。',
    en: 'A code was sent just now: wait for half a minute.',
  },
  'webhook-address-not-allowed': {
    status: 422,
    ja: 'この宛先は使えません。https の公開アドレスを指定してください。',
    en: 'This address cannot be used: give an https address without a password in it.',
  },
});
