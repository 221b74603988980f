import type { WebhookFormat } from '../../paging/page.ts';
import type { Labels } from './both.ts';
import { defineWords } from './words.ts';

/** Where one is paged: the ways in one's own order, each shown to work by a code. */
export const contactWords = defineWords({
  title: { ja: '呼び出しの宛先', en: 'Where you are paged' },
  paged: {
    ja: '呼び出しは、この画面と下の宛先に届きます。届かない・出られないときは、待たずに次の宛先へ進みます。本文は番号とリンクだけで、個人情報は入りません。',
    en: 'A page goes to this console and to the addresses below; one that fails gives way to the next at once. It holds a number and a link, no personal data.',
  },
  notPaged: {
    ja: '今のところ、この役割の人に呼び出しは届きません。登録しておくと、届くようになったときに使われます。',
    en: 'People in your role are not paged at present. What is registered here is used as soon as they are.',
  },
  unreachableTitle: {
    ja: '画面を閉じると、呼び出しに気づけません',
    en: 'With this console closed no page would reach you',
  },
  unreachable: {
    ja: '電話・SMS・端末の通知のうち、確認の済んだものがありません。今すぐ1つ追加し、コードで確認してください。',
    en: 'No call, SMS or notice of yours is confirmed. Add one now and confirm it with its code.',
  },
  floor: {
    ja: (seconds: number) =>
      `${seconds}秒以内に必ず鳴る手段：電話・SMS・端末の通知のうち、確認済みの1つは、待ち時間の設定にかかわらず${seconds}秒以内に鳴ります。`,
    en: (seconds: number) =>
      `Something rings within ${seconds} s, whatever is set: one of the confirmed calls, SMS or notices.`,
  },
  list: { ja: '宛先（上から順）', en: 'Addresses, first to last' },
  thisConsole: { ja: 'この画面', en: 'This console' },
  always: { ja: 'サインインしている間、いつも届きます', en: 'always, while you are signed in' },
  verified: { ja: '確認済み', en: 'confirmed' },
  unverified: { ja: '未確認', en: 'not confirmed' },
  rings: { ja: '鳴ります', en: 'rings' },
  thisBrowser: { ja: 'このブラウザー', en: 'this browser' },

  delayOf: {
    ja: (address: string) => `${address} に届くまでの時間`,
    en: (address: string) => `When ${address} is used`,
  },
  atOnce: { ja: 'すぐ届く', en: 'at once' },
  afterSeconds: {
    ja: (n: number) => `${n}秒後`,
    en: (n: number) => `after ${n} s`,
  },
  afterMinutes: {
    ja: (n: number) => `${n}分後`,
    en: (n: number) => `after ${n} min`,
  },
  byFloor: {
    ja: (seconds: number) => `決まりにより${seconds}秒後に鳴ります`,
    en: (seconds: number) => `rings after ${seconds} s all the same`,
  },

  moveUp: {
    ja: (address: string) => `${address} を上へ`,
    en: (address: string) => `${address} up`,
  },
  moveDown: {
    ja: (address: string) => `${address} を下へ`,
    en: (address: string) => `${address} down`,
  },
  movedTo: {
    ja: (address: string, place: number) => `${address} を${place}番目にしました。`,
    en: (address: string, place: number) => `${address} is now number ${place}.`,
  },

  removeTitle: { ja: 'この宛先を削除しますか', en: 'Remove this address?' },
  removeConsequence: {
    ja: (address: string) => `${address} には、呼び出しが届かなくなります。`,
    en: (address: string) => `No page will reach ${address} any more.`,
  },
  removeSilent: {
    ja: '確認済みで鳴る手段が、これでなくなります。画面を閉じると呼び出しに気づけません。先に別の手段を追加し、確認することを勧めます。',
    en: 'Nothing confirmed that rings is left then: with the console closed you would miss a page. Better add and confirm another one first.',
  },
  removed: {
    ja: (address: string) => `${address} を削除しました。`,
    en: (address: string) => `${address} is removed.`,
  },
  delaySaved: {
    ja: (address: string) => `${address} の待ち時間を保存しました。`,
    en: (address: string) => `Saved when ${address} is used.`,
  },

  test: { ja: '自分に試しの呼び出しを送る', en: 'Send a test page to myself' },
  testHelp: {
    ja: '上のすべての宛先に、本番と同じ道で届きます。届いたら「応答する」を押してください。',
    en: 'It goes to every address above, by the way of a real page. Answer it when it comes.',
  },
  testSent: {
    ja: '送りました。どの手段で何秒後に届いたか、確かめてください。',
    en: 'Sent. Watch which ways it comes by, and after how many seconds.',
  },
});

/** Showing by a code that an address is one's own, and that messages arrive there. */
export const codeWords = defineWords({
  sent: {
    ja: (until: string) => `6桁の確認コードを送りました。${until}まで使えます。`,
    en: (until: string) => `A code of six digits was sent. It is good until ${until}.`,
  },
  called: {
    ja: (until: string) => `電話で6桁の確認コードを読み上げます。${until}まで使えます。`,
    en: (until: string) =>
      `You are called and told a code of six digits. It is good until ${until}.`,
  },
  over: {
    ja: '確認コードの期限が切れました。もう一度送ってください。',
    en: 'The code has expired. Have a new one sent.',
  },
  notSent: {
    ja: '確認コードを送れていません。宛先を確かめて、送ってください。',
    en: 'No code could be sent yet. Check the address, then send one.',
  },
  code: { ja: '確認コード（6桁）', en: 'Code (six digits)' },
  confirm: { ja: '確認する', en: 'Confirm' },
  sixDigits: { ja: '6桁の数字を入力してください。', en: 'Enter the six digits.' },
  again: { ja: 'コードをもう一度送る', en: 'Send a new code' },
  send: { ja: 'コードを送る', en: 'Send a code' },
  againIn: {
    ja: (seconds: number) => `${seconds}秒後に、もう一度送れます`,
    en: (seconds: number) => `possible again in ${seconds} s`,
  },
  left: {
    ja: (n: number) => `あと${n}回入力できます。`,
    en: (n: number) => `${n} ${n === 1 ? 'try' : 'tries'} left.`,
  },
  done: {
    ja: (address: string) => `${address} を確認しました。`,
    en: (address: string) => `${address} is confirmed.`,
  },
});

/** What each kind of webhook is called. */
export const formatLabels: Labels<WebhookFormat> = {
  slack: { ja: 'Slack', en: 'Slack' },
  'line-works': { ja: 'LINE WORKS', en: 'LINE WORKS' },
  'logo-chat': { ja: 'LoGoチャット', en: 'LoGo Chat' },
  standard: { ja: '署名つき（Standard Webhooks）', en: 'Signed (Standard Webhooks)' },
  text: { ja: '自分で書く', en: 'Written by yourself' },
};
