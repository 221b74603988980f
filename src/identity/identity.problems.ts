import { defineProblems } from '../platform/problem.ts';

export const identityProblems = defineProblems({
  'wrong-credentials': {
    status: 401,
    ja: 'メールアドレスまたはパスワードが違います。',
    en: 'The e-mail address or the password is wrong.',
  },
  'too-many-sign-ins': {
    status: 429,
    ja: 'サインインの失敗が続いています。15分ほど待ってからやり直してください。',
    en: 'Too many failed sign-ins: wait about 15 minutes.',
  },
  'email-taken': {
    status: 409,
    ja: 'このメールアドレスはすでに使われています。',
    en: 'This e-mail address is already in use.',
  },
  'no-such-user': {
    status: 404,
    ja: 'この利用者はいません。',
    en: 'There is no such user.',
  },
  'no-such-organisation': {
    status: 404,
    ja: 'この組織はありません。',
    en: 'There is no such organisation.',
  },
  'ward-not-of-base': {
    status: 422,
    ja: 'この拠点の担当区ではありません。',
    en: 'This is not a ward of the base.',
  },
  'version-conflict': {
    status: 412,
    ja: 'ほかの人が先に変更しました。最新の内容を確認してください。',
    en: 'Somebody changed this before you: look at the newest version.',
  },
  'not-yourself': {
    status: 409,
    ja: '自分自身のアカウントは停止できません。',
    en: 'You cannot disable your own account.',
  },
});
