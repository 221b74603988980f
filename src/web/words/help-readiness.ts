import { type Help, keysEverywhere } from './help.ts';

/** Whether a call of tonight would be answered. */
export const readinessHelp: Help = {
  title: { ja: '備え', en: 'Readiness' },
  steps: [
    {
      ja: '勤務の初めに「備え」を開きます。上の5つの枠に赤がなければ、今夜の呼び出しは届きます。',
      en: 'Open “Readiness” at the start of a shift: with no red among the five boxes a page of tonight arrives.',
    },
    {
      ja: '「連絡できる人」に赤い人がいたら、本人に電話し、連絡先に電話・SMS・端末の通知のどれかを追加してコードで確認してもらいます。',
      en: 'Somebody is red under “Who can be reached”: call them; they add a call, SMS or notice and confirm it by its code.',
    },
    {
      ja: '警報は、原因がなくなると自動で閉じます。「原因の画面を開く」から直します。',
      en: 'An alarm closes by itself once its cause is gone: open where it is, and mend it there.',
    },
    {
      ja: '直せないとわかった警報は、管理者が理由を書いて閉じます。理由は記録に残ります。',
      en: 'One that cannot be mended is closed by a manager, with the reason, which is kept.',
    },
    {
      ja: '「訓練」は、全員の本物の電話を鳴らします。初めは日中に、知らせてから始めます。',
      en: '“Drills” ring everybody’s real telephone. Have the first one by day, and tell them before.',
    },
    {
      ja: '訓練が終わったら結果を開き、応答しなかった人と宛先を見直します。印刷して残せます。',
      en: 'Afterwards open the report, look at who did not answer and why, and print it for the files.',
    },
    {
      ja: '「応答までの時間」で、受付から人が応答するまでの長さと、遅い時間帯を確かめます。',
      en: '“Times to an answer” says how long people waited for a human, and at which hours it is slow.',
    },
    {
      ja: '「当番表」の「呼び出しの順番」で、だれを何分後に呼ぶかを決めます。右の予想で確かめてから保存します。',
      en: 'Under “On call”, “Paging order” sets whom to page when. Look at the preview beside it before saving.',
    },
  ],
  marks: [
    {
      tone: 'good',
      mark: { ja: '連絡できます', en: 'can be reached' },
      means: { ja: '確認済みで鳴る手段がある', en: 'something confirmed rings' },
    },
    {
      tone: 'act',
      mark: { ja: '鳴る手段がありません', en: 'nothing rings' },
      means: { ja: '画面を閉じると気づけない', en: 'would miss a page, the console closed' },
    },
    {
      tone: 'warn',
      mark: { ja: '未確認', en: 'not confirmed' },
      means: { ja: 'コードの入力がまだ', en: 'its code was not entered yet' },
    },
    {
      tone: 'primary',
      mark: { ja: '実施中', en: 'running' },
      means: { ja: '訓練の応答を待っている', en: 'a drill waits for answers' },
    },
    {
      tone: 'plain',
      mark: { ja: '試しの呼び出し', en: 'synthetic page' },
      means: { ja: '5分ごとの点検。人には届かない', en: 'a check every 5 min, to nobody' },
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
      ja: '「連絡手段が使えません」が出たら、ほかの手段で送り続けています。事業者の障害情報を確かめます。',
      en: '“A way of paging is down”: the others are used. Look whether the carrier reports a fault.',
    },
    {
      ja: '全部の手段が止まったら、当番表の全員に電話で知らせ、紙で続けます。',
      en: 'If every way is down, telephone everybody on the plan and go on with paper.',
    },
  ],
  ask: [
    {
      ja: '宛先の追加のしかた：本人の画面の「自分の連絡先と設定」と、その使い方。',
      en: 'How to add a way: “My contact data and settings” of that person, and its help.',
    },
    {
      ja: '自己点検の警報が続く：システム管理者。',
      en: 'The self-check goes on alarming: the administrator.',
    },
  ],
};
