import { type Help, keysEverywhere } from './help.ts';

/** The coordinator's night. */
export const deskHelp: Help = {
  title: { ja: '緊急対応', en: 'Desk' },
  steps: [
    {
      ja: '電話が鳴ったら「電話を受ける」。番号を入れると、登録のある人が出ます。見つからなくても先へ進めます。',
      en: 'When the telephone rings: “Take a call”. The number finds who is registered; nobody found is no obstacle.',
    },
    {
      ja: '呼出音が鳴ったら「対応する」。最初に押した人が担当になり、全員の画面に出ます。',
      en: 'When you are paged: “Take it”. The first to press has it, and everybody sees who.',
    },
    {
      ja: '緊急度を決めます。赤のときは、先に119・110。',
      en: 'Judge the urgency. Red: call 119 or 110 first.',
    },
    {
      ja: '登録を照会し、本人を確かめます。同じ名前の人に気をつけます。',
      en: 'Find the person in the register; beware of others of the same name.',
    },
    {
      ja: '要否を判断し、理由を書きます。「受入れ」なら、候補の施設が順に並びます。',
      en: 'Decide, with the reason. “Admit” lists the facilities that fit, in order.',
    },
    {
      ja: '打診し、電話もかけます。最初に受諾した施設に決まり、ほかは自動で取り下げます。',
      en: 'Make the offers, and call them. The first to accept has it; the others are withdrawn by themselves.',
    },
    {
      ja: '空きがないときは、受入れ先の欄の連絡先へ上から順に電話し、「結果を記録」を押します。電話で決まったら「電話で決まった受入れを記録」。連絡先は「居室」の「満床のときの連絡先」で直し、印刷しておきます。',
      en: 'No room left: call down the ladder and record each outcome; what was settled by telephone is recorded there too. Keep the list under Rooms, and print it.',
    },
    {
      ja: '移送と到着を見届け、関係者へ連絡し、次の支援につなぎます。',
      en: 'See to the transfer and the arrival, tell everybody concerned, arrange the next support.',
    },
    {
      ja: '空きが分からないときは「居室」の「空き状況の一斉照会」。全施設を呼び出し、答えのない所から電話します。',
      en: 'When nobody knows what is free: Rooms, “Report now”. All facilities are paged; telephone those that do not answer.',
    },
    {
      ja: '「居室の予定表」で、いつ・どの部屋が・誰（番号）のために使われるかを日ごとに見ます。空いた所を押すと、打診・体験利用・休止を始められます。',
      en: '“Rooms over days” shows who (by number) has which room when. Press a free day to offer it, plan a trial stay or close it.',
    },
    {
      ja: '離れるときは引き継ぎます。相手が「対応する」を押すまで、担当はあなたです。',
      en: 'Going off duty: hand over. Until the other one takes it, it is yours.',
    },
  ],
  marks: [
    {
      tone: 'act',
      mark: { ja: '赤', en: 'red' },
      means: {
        ja: '今すぐ動く：命の危険、担当なし、期限超過',
        en: 'act now: danger, nobody has it, overdue',
      },
    },
    {
      tone: 'warn',
      mark: { ja: '橙', en: 'orange' },
      means: { ja: '今夜のうちに。注意すること', en: 'tonight, or beware' },
    },
    {
      tone: 'primary',
      mark: { ja: '青', en: 'blue' },
      means: { ja: '今の段階、押せるもの', en: 'the present step, what can be pressed' },
    },
    {
      tone: 'strong',
      mark: { ja: '虐待疑い', en: 'abuse suspected' },
      means: { ja: '居場所を相手に知らせない', en: 'never say where the person is' },
    },
    {
      tone: 'plain',
      mark: { ja: '灰色・しま模様', en: 'grey, striped' },
      means: { ja: '接続が切れ、表示が古い', en: 'connection lost, what is shown is old' },
    },
  ],
  keys: [
    { keys: 'Alt+N', does: { ja: '電話を受ける', en: 'Take a call' } },
    ...keysEverywhere.slice(0, 1),
    { keys: 'Alt+J / Alt+K', does: { ja: '次の件 / 前の件', en: 'Next / previous emergency' } },
    { keys: 'Alt+M', does: { ja: '経過を書く', en: 'Write what happened' } },
    { keys: 'Alt+1…9', does: { ja: '受付：候補の人を選ぶ', en: 'Call: choose who it is about' } },
    {
      keys: 'Ctrl+Enter',
      does: { ja: '記録する（受付：自分が担当）', en: 'Record (call: it is mine)' },
    },
    {
      keys: 'Ctrl+Shift+Enter',
      does: { ja: '受付：記録して当番を呼び出す', en: 'Call: record it and page who is on call' },
    },
    ...keysEverywhere.slice(1),
  ],
  outage: [
    {
      ja: '画面が灰色なら表示は古いままです。自動で戻ります。急ぐことは電話で確かめます。',
      en: 'A grey screen shows old things. It comes back by itself; what is urgent is checked by telephone.',
    },
    {
      ja: '戻らないときは、当番の相手と管理者に電話し、紙で続けます。施設にも電話で打診します。',
      en: 'If it does not: call the other one on duty and the manager, go on with paper, offer by telephone.',
    },
    {
      ja: '戻ったら、紙の受付時刻のまま入力します。',
      en: 'Afterwards enter it with the time of the call that stands on the paper.',
    },
  ],
  ask: [
    {
      ja: '判断に迷う：もう一人の当番、次に管理者。',
      en: 'Not sure what to decide: the other one on duty, then the manager.',
    },
    {
      ja: '当番が「不在」と出る：管理者に電話し、当番を決めます。',
      en: 'Nobody is on call: call the manager and have the shift filled.',
    },
  ],
};
