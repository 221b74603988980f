import { defineWords } from './label.ts';

/** The sign-in: loaded with its page alone. */
export const signInWords = defineWords({
  signIn: { ja: 'サインイン', en: 'Sign in' },
  email: { ja: 'メールアドレス', en: 'E-mail address' },
  password: { ja: 'パスワード', en: 'Password' },
  signInHelp: {
    ja: 'パスワードが分からないときは、拠点の管理担当へ連絡してください。',
    en: 'If you do not know your password, ask the administrator of your base.',
  },
  emailNeeded: {
    ja: 'メールアドレスを入力してください。',
    en: 'Enter your e-mail address.',
  },
  passwordNeeded: { ja: 'パスワードを入力してください。', en: 'Enter your password.' },
});
