import { defineProblems } from '../problem.ts';

/** Refusals that any route can give. */
export const httpProblems = defineProblems({
  'not-signed-in': {
    status: 401,
    ja: 'サインインが必要です。',
    en: 'Sign in first.',
  },
  'not-allowed': {
    status: 403,
    ja: 'この操作をする権限がありません。',
    en: 'Your role may not do this.',
  },
  'foreign-origin': {
    status: 403,
    ja: '別のサイトからの要求は受け付けません。',
    en: 'Requests from another site are refused.',
  },
  'not-found': {
    status: 404,
    ja: '見つかりません。',
    en: 'There is nothing here.',
  },
  'bad-input': {
    status: 400,
    ja: '入力に誤りがあります。各項目の説明をご確認ください。',
    en: 'Some of the input is wrong: see each field.',
  },
  'not-json': {
    status: 400,
    ja: '本文を JSON として読めません。',
    en: 'The body is not readable as JSON.',
  },
  'wrong-media-type': {
    status: 415,
    ja: '本文は application/json で送ってください。',
    en: 'Send the body as application/json.',
  },
  'body-too-large': {
    status: 413,
    ja: '送られたデータが大きすぎます。',
    en: 'The body is too large.',
  },
  'too-many-requests': {
    status: 429,
    ja: '要求が多すぎます。しばらく待ってからやり直してください。',
    en: 'Too many requests: wait a little and try again.',
  },
  'idempotency-key-reused': {
    status: 422,
    ja: 'この Idempotency-Key は別の内容ですでに使われています。',
    en: 'This Idempotency-Key was used before with another body.',
  },
  'idempotency-key-invalid': {
    status: 400,
    ja: 'Idempotency-Key は 8〜200 文字の英数字と記号で指定してください。',
    en: 'An Idempotency-Key has 8 to 200 printable ASCII characters.',
  },
  'if-match-required': {
    status: 428,
    ja: '版を If-Match で示してください。',
    en: 'Name the version you edited with If-Match.',
  },
  busy: {
    status: 503,
    ja: 'ただいま混み合っています。数秒後にやり直してください。',
    en: 'The service is overloaded: try again in a few seconds.',
  },
  'database-away': {
    status: 503,
    // Not "nothing was saved": a commit whose answer was lost may have succeeded.
    ja: 'データベースに接続できません。数秒後に同じ内容をもう一度送ってください。',
    en: 'The database cannot be reached: send the same again in a few seconds.',
  },
  'internal-error': {
    status: 500,
    ja: '内部エラーが発生しました。何も保存されていません。',
    en: 'Something went wrong inside. Nothing was saved.',
  },
});
