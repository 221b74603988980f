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
      ja: '呼び出しの宛先に、鳴る手段（電話・SMS・端末の通知）を1つ以上追加し、届いた6桁のコードを入力して確認します。',
      en: 'Add something that rings (call, SMS, notice) to where you are paged, and enter the six digits that arrive.',
    },
    {
      ja: '順番と、届くまでの時間を選びます。何を選んでも、60秒以内に鳴る手段が1つは使われます。',
      en: 'Choose the order and when each is used. Whatever you choose, something rings within 60 s.',
    },
    {
      ja: '「自分に試しの呼び出しを送る」で、本当に鳴るかを確かめ、「応答する」を押します。勤務の前に1回。',
      en: '“Send a test page to myself” before your shift, and answer it: does it really ring?',
    },
    {
      ja: '電話では、1を押すと対応、2を押すと対応できません。SMSは「1 番号」「2 番号」と返信します。メールはリンクを開いて押します。',
      en: 'On a call 1 takes it and 2 says that you cannot; an SMS is answered “1 code” or “2 code”; a mail by its link.',
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
      mark: { ja: '確認済み', en: 'confirmed' },
      means: { ja: 'コードで届くことを確かめた', en: 'a code has shown that it works' },
    },
    {
      tone: 'warn',
      mark: { ja: '未確認', en: 'not confirmed' },
      means: { ja: 'コードを入力するまで使われない', en: 'not used until its code is entered' },
    },
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
      ja: 'コードが届かない：番号を確かめ、30秒待って「もう一度送る」。迷惑メールも見ます。',
      en: 'No code arrives: check the number, wait 30 s, send it again. Look into the spam folder too.',
    },
    {
      ja: '役割・所属・パスワードのこと：拠点の管理担当。',
      en: 'Role, organisation, password: the administrator of your base.',
    },
  ],
};
