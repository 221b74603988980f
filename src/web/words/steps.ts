import { defineWords } from './words.ts';

/** What is to be done next in an emergency, and the forms of each step. */
export const stepWords = defineWords({
  title: { ja: '次にすること', en: 'What to do now' },
  others: { ja: 'ほかにできること', en: 'Also possible' },
  later: { ja: 'まだできないこと', en: 'Not possible yet' },
  back: { ja: '次にすることへ戻る', en: 'Back to what to do now' },
  overtaken: {
    ja: 'ほかの方が先に進めました。書いた内容は下に残っています。',
    en: 'Somebody else was first. What you wrote is still below.',
  },
  leave: { ja: '書いた内容を捨てて次へ', en: 'Drop it and go on' },
  toPlaces: { ja: '受入れ先の欄へ', en: 'To the facilities' },
  missing: { ja: '入力してください。', en: 'This is needed.' },
  chooseOne: { ja: '一つ選んでください。', en: 'Choose one.' },
  fillFirst: { ja: '先に必須の項目を入力してください。', en: 'Fill in what is required first.' },
  reason: { ja: '理由', en: 'Reason' },
  note: { ja: 'メモ', en: 'Note' },

  /** What must come before; by the step. */
  'before-identify': { ja: '緊急度を判定すると押せます。', en: 'After the triage.' },
  'before-decide': { ja: '登録照会のあとに押せます。', en: 'After the person is looked up.' },
  'before-transfer-started': {
    ja: '受入れ先が決まると押せます。',
    en: 'Once a facility has accepted.',
  },
  'before-admitted': { ja: '出発を記録すると押せます。', en: 'Once they have left.' },
  'before-discharged': { ja: '受入れのあとに押せます。', en: 'After the admission.' },
  'before-close': {
    ja: '受入れた場合は、退所と振り返りのあとに終結できます。',
    en: 'With an admission: after departure and review.',
  },

  received: {
    ja: '緊急度を判定してください。命や身体の危険があれば赤、先に 119・110 です。',
    en: 'Judge the urgency. Danger to life or limb is red: 119 or 110 first.',
  },
  triaged: {
    ja: '本人が登録されているか照会してください。分からなければ「確認中」で進めます。',
    en: 'Look whether the person is registered. “Being checked” goes on without.',
  },
  identified: {
    ja: '何が必要かを決めてください。',
    en: 'Decide what the person needs.',
  },
  checking: {
    ja: '本人は確認中です。急ぐときは、確認を待たずに決められます。',
    en: 'Who the person is is being checked. If it is urgent, decide without waiting.',
  },
  decidedToAdmit: {
    ja: '「受入れ先」の欄で、受け入れられる施設へ打診を始めてください。',
    en: 'Start asking facilities in the column “Receiving facility”.',
  },
  decidedOtherwise: {
    ja: (decision: string) =>
      `「${decision}」と決めました。対応が済んだら、結果を書いて終結してください。`,
    en: (decision: string) => `Decided: ${decision}. Once it is done, write the outcome and close.`,
  },
  matching: {
    ja: '「受入れ先」の欄で、打診と回答を進めてください。',
    en: 'Go on asking and answering in the column “Receiving facility”.',
  },
  noRoom: {
    ja: '受入れ先が見つかっていません。「受入れ先」の欄で手動で打診するか、訪問・医療・措置などの判断に切り替えてください。',
    en: 'No room was found. Ask by hand in the column “Receiving facility”, or decide for a visit, medical care or a measure.',
  },
  placed: {
    ja: '受入れ先が決まりました。移送の手段と付き添いを決め、出発したら記録してください。',
    en: 'A room is promised. Arrange the way there and record when they leave.',
  },
  inTransit: {
    ja: '移送中です。着いたら、持ち物と薬を確かめて受入れを記録してください。',
    en: 'On the way. On arrival check belongings and medicines and record the admission.',
  },
  admitted: {
    ja: '受入れ中です。関係者と次の支援を決めて記録してください。',
    en: 'The person is there. Settle with all parties what support follows, and record it.',
  },
  nextStep: {
    ja: (kind: string) => `次の支援は「${kind}」です。退所したら記録してください。`,
    en: (kind: string) => `Next support: ${kind}. Record when the person leaves.`,
  },
  discharged: {
    ja: '退所しました。チームで振り返り、改善点を書いてください。',
    en: 'The person has left. Review it with the team and write down what to improve.',
  },
  reviewed: {
    ja: '振り返りが済みました。結果を書いて終結してください。',
    en: 'It is reviewed. Write the outcome and close it.',
  },
  closed: {
    ja: '終結しています。することはありません。',
    en: 'It is closed. Nothing is to be done.',
  },
  noAction: {
    ja: '「対応不要」として終わりました。することはありません。',
    en: 'It ended without action. Nothing is to be done.',
  },
  transferred: {
    ja: (agency: string) => `${agency} へ引き継いで終わりました。することはありません。`,
    en: (agency: string) => `Handed over to ${agency}. Nothing is to be done.`,
  },
});
