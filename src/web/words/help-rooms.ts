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
      ja: '選んだ時刻になると報告をお願いする通知が届きます。赤い帯「拠点が今の空き状況を確認しています」が出たら、すぐに報告します。',
      en: 'You are reminded at the hours you chose. A red note “The base asks for your rooms now”: report at once.',
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
      ja: '引き継ぎの一覧に、施設と拠点がそれぞれ印を付けて確認します。着いたら、薬と持ち物を1つずつ数えて到着を記録します。',
      en: 'Facility and base each tick the hand-over list. At the arrival count medicines and belongings, and record it.',
    },
    {
      ja: '退所のときは同じ一覧で返し、数が違えば理由を書きます。記録すると部屋が空き、本人の情報は見えなくなります。延長は受入れの画面から拠点に頼み、拠点が承認します。',
      en: 'At the departure the same list is given back; a difference is explained. Then the room is free and the data is gone. More time: ask on the page of the stay, the base approves.',
    },
    {
      ja: '各部屋の5つの確認（部屋・職員・受入れ・報告・予約）がすべて✓のときだけ、空きとして扱われます。×は「ちがう」、?は「不明」です。',
      en: 'A room counts as free only when all five facts have a ✓. × means no, ? means that nobody has said.',
    },
    {
      ja: 'やりくりすれば受け入れられる人数は「追加で受け入れられる人数」で知らせます。',
      en: 'Say under “How many more you could take” what you could do if staff and rooms were rearranged.',
    },
    {
      ja: '「施設の設定」で、打診の連絡先（順番・時間帯）、受入条件、報告をうながす時刻を決めます。未登録の条件は照合で不利になります。',
      en: 'Under “Our facility”: whom to page and when, what you accept, when to be reminded. What is not stated costs matches.',
    },
    {
      ja: '部屋が使えない期間は「居室の予定表」で部屋の名前を押して休止にします。仮押さえや利用があれば、その番号が出ます。',
      en: 'When a room cannot be used: “Rooms over days”, press its name and close it. Whoever has it is shown by number.',
    },
    {
      ja: '退所の後の清掃は、時間が来ると自動で終わります。早く済んだら、予定表の「清掃」を押して「清掃済み」にします。',
      en: 'Cleaning after a departure ends by itself; when done earlier press “cleaning” in the plan and say so.',
    },
    {
      ja: '（拠点）「照合のルール」で候補の条件と順番を変えられます。保存する前に、実際の方で結果を比べてください。',
      en: '(Base) “Matching rules” sets conditions and order of the ranking; compare on a real person before saving.',
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
