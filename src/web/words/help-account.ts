import { type Help, keysEverywhere } from './help.ts';

/** What everybody has. */
export const accountHelp: Help = {
  title: { ja: '自分の連絡先と設定', en: 'My contact data and settings' },
  steps: [
    {
      ja: '右上の名前を押すと、使い方・連絡先・言語・サインアウトがあります。',
      en: 'Press your name, top right: help, contact data, language, sign out.',
    },
    {
      ja: '呼び出しの宛先を確かめます。夜でも気づけるメールを1つ以上登録します。',
      en: 'Check where you are paged: at least one e-mail address that you notice at night.',
    },
    {
      ja: '「音を試す」で、音量とスピーカーを確かめます。勤務の前に1回。',
      en: '“Try the sound” once before your shift: volume and loudspeaker.',
    },
    {
      ja: '「通知を許可する」を押すと、ほかの窓で作業していても呼び出しが出ます。',
      en: '“Allow notices”: a page then shows while you work in another window.',
    },
    {
      ja: '共用の端末では、席を離れる前にサインアウトします。',
      en: 'On a shared device sign out before you leave it.',
    },
  ],
  marks: [
    {
      tone: 'good',
      mark: { ja: '接続中', en: 'live' },
      means: { ja: '表示は今の状態です', en: 'what is shown is true now' },
    },
    {
      tone: 'warn',
      mark: { ja: '追いついています', en: 'catching up' },
      means: { ja: 'つながり直し、変化を読み込み中', en: 'back again, reading what was missed' },
    },
    {
      tone: 'act',
      mark: { ja: '接続が切れています', en: 'connection lost' },
      means: { ja: '表示は古いかもしれません', en: 'what is shown may be old' },
    },
  ],
  keys: [
    ...keysEverywhere,
    { keys: 'Tab / Shift+Tab', does: { ja: '次 / 前へ移る', en: 'Next / previous' } },
  ],
  outage: [
    {
      ja: '画面が灰色なら表示は古いままです。自動で戻ります。',
      en: 'A grey screen shows old things. It comes back by itself.',
    },
    {
      ja: '緊急の電話を受けたら、下の項目を紙に書き、すぐ拠点の当番へ電話で伝えます。',
      en: 'If an emergency is told to you: write down what stands below and call the one on call at once.',
    },
  ],
  ask: [
    {
      ja: '役割・所属・パスワードのこと：拠点の管理担当。',
      en: 'Role, organisation, password: the administrator of your base.',
    },
  ],
};
