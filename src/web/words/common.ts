import { defineWords } from './words.ts';

/** Words that every desk uses. */
export const commonWords = defineWords({
  save: { ja: '保存', en: 'Save' },
  cancel: { ja: 'やめる', en: 'Cancel' },
  close: { ja: '閉じる', en: 'Close' },
  back: { ja: '戻る', en: 'Back' },
  edit: { ja: '編集', en: 'Edit' },
  remove: { ja: '削除', en: 'Remove' },
  add: { ja: '追加', en: 'Add' },
  print: { ja: '印刷', en: 'Print' },
  reload: { ja: '読み直す', en: 'Reload' },
  again: { ja: 'もう一度', en: 'Try again' },
  more: { ja: 'さらに表示', en: 'Show more' },
  required: { ja: '※必須', en: 'required' },
  unknown: { ja: '不明', en: 'unknown' },
  none: { ja: 'なし', en: 'none' },
  yes: { ja: 'はい', en: 'Yes' },
  no: { ja: 'いいえ', en: 'No' },
  loading: { ja: '読み込んでいます…', en: 'Loading …' },
  working: { ja: '送信しています…', en: 'Sending …' },
  saved: { ja: '保存しました', en: 'Saved' },
  errorSummary: {
    ja: (count: number) => `入力に誤りが ${count} 件あります`,
    en: (count: number) => `${count} entries need attention`,
  },
  opensNewWindow: { ja: '（新しいタブで開きます）', en: '(opens in a new tab)' },
  noConnection: {
    ja: 'サーバーにつながりません。入力はそのまま残っています。つながりしだい送れます。',
    en: 'The server cannot be reached. What you typed is kept; send it again once the connection is back.',
  },
  signedOutTitle: { ja: 'サインインが切れました', en: 'You have been signed out' },
  signedOut: {
    ja: 'もう一度サインインしてください。書きかけの内容は残っています。',
    en: 'Sign in again: what you were writing is kept.',
  },
  noBell: {
    ja: 'サインインするまで、この端末では呼出音が鳴りません。',
    en: 'Until you sign in, no page rings on this device.',
  },
  partMissing: {
    ja: '画面の一部を読み込めません。新しい版に替わったようです。入力中のものを保存してから、読み直してください。',
    en: 'Part of the screen cannot be loaded: a newer version seems to be out. Save what you are typing, then reload.',
  },
  unexpected: {
    ja: '思わぬ問題が起きました。画面を読み直してください。',
    en: 'Something unexpected happened. Reload the screen.',
  },
  notFound: { ja: 'このページはありません', en: 'There is no such page' },
  notFoundHelp: {
    ja: '住所が変わったか、見る権限がありません。',
    en: 'It has moved, or your role may not see it.',
  },
  home: { ja: '最初の画面へ', en: 'To the first page' },
  skipToContent: { ja: '本文へ移動', en: 'Skip to the content' },
  call: { ja: '電話する', en: 'Call' },
});
