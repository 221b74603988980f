import { type Help, keysEverywhere } from './help.ts';

/** The night shift of a receiving facility. */
export const roomsHelp: Help = {
  title: { ja: '居室', en: 'Rooms' },
  steps: [
    {
      ja: '部屋の状態を押します：空き・使用中・清掃・休止。変わりがなければ「変更なし」を1回。',
      en: 'Press the state of each room; if nothing has changed, press “Nothing has changed” once.',
    },
    {
      ja: '「職員体制」と「受入れ」も合わせます。空き・職員あり・受入れできる、の3つがそろった部屋に打診が来ます。',
      en: 'Set “staff” and “accepting” too: a room is asked for when it is free, staffed and accepting.',
    },
    {
      ja: '報告は古くなると、空きとして扱われません。交代のたびに1回押します。',
      en: 'An old report does not count as free: press once at every change of shift.',
    },
    {
      ja: '打診の音が鳴ったら「開いて答える」。必要な支援だけが出ます。氏名は受諾してから出ます。',
      en: 'When an offer rings: “Open and answer”. You see what is needed; the name comes when you accept.',
    },
    {
      ja: '期限までに、受諾・条件付き・受け入れられない（理由）から選びます。迷うときは拠点へ電話します。',
      en: 'Before the time is over: accept, accept with a condition, or decline with the reason. In doubt call the base.',
    },
    {
      ja: '受諾したら、緊急情報シートを読み、引継ぎの項目を準備します。',
      en: 'Once accepted read the emergency sheet and prepare the hand-over.',
    },
    {
      ja: '着いたら、持ち物と薬を一緒に確かめ、到着を記録します。',
      en: 'At the arrival check belongings and medicine together, and record it.',
    },
    {
      ja: '退所を記録すると部屋が空き、本人の情報は見えなくなります。延長は拠点と相談します。',
      en: 'Recording the departure frees the room and ends your view of the data. Extensions: with the base.',
    },
  ],
  marks: [
    {
      tone: 'act',
      mark: { ja: '打診', en: 'offer' },
      means: { ja: '今、答えを待っています', en: 'waits for your answer now' },
    },
    {
      tone: 'good',
      mark: { ja: '空き', en: 'free' },
      means: { ja: '受入れ可能として扱われる', en: 'counts as available' },
    },
    {
      tone: 'warn',
      mark: { ja: '報告が古い', en: 'old report' },
      means: { ja: '空きとして扱われない', en: 'does not count as free' },
    },
    {
      tone: 'primary',
      mark: { ja: '仮押さえ', en: 'held' },
      means: { ja: '打診の間だけ確保', en: 'kept while the offer runs' },
    },
    {
      tone: 'plain',
      mark: { ja: '灰色・しま模様', en: 'grey, striped' },
      means: { ja: '接続が切れ、表示が古い', en: 'connection lost, what is shown is old' },
    },
  ],
  keys: [
    ...keysEverywhere.slice(0, 1),
    { keys: 'Tab / Shift+Tab', does: { ja: '次 / 前へ移る', en: 'Next / previous' } },
    { keys: 'Enter', does: { ja: '押す', en: 'Press' } },
    ...keysEverywhere.slice(1),
  ],
  outage: [
    {
      ja: '画面が灰色なら表示は古いままです。自動で戻ります。',
      en: 'A grey screen shows old things. It comes back by itself.',
    },
    {
      ja: '打診の返事も、部屋の変化も、拠点へ電話で伝えます。拠点が代わりに記録します。',
      en: 'Tell the base by telephone: your answer, and what has changed. They record it for you.',
    },
    {
      ja: '到着・退所は時刻を紙に書き、戻ってから記録します。',
      en: 'Write down the time of arrivals and departures and record them afterwards.',
    },
  ],
  ask: [
    {
      ja: '本人の様子・薬・受入れの相談：拠点の当番コーディネーター。',
      en: 'About the person, medicine, the stay: the coordinator on call.',
    },
    { ja: '命の危険があるとき：先に119。', en: 'Danger to life: 119 first.' },
  ],
};
