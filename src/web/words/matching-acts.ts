import { defineWords } from './words.ts';

/** What the right column asks before it acts. */
export const matchingActWords = defineWords({
  answerTitle: {
    ja: (facility: string) => `${facility}の答えを記録`,
    en: (facility: string) => `Record the answer of ${facility}`,
  },
  answerHelp: {
    ja: '電話で聞いた答えを選んでください。記録には、あなたが代わりに記録したことが残ります。',
    en: 'Choose what they said on the phone. The record says that you wrote it down for them.',
  },
  answerYes: { ja: '受け入れられる', en: 'They can receive the person' },
  accept: { ja: '受け入れる', en: 'They accept' },
  conditional: { ja: '条件付きで受け入れる', en: 'They accept under a condition' },
  declineBecause: { ja: '受け入れられない（理由）', en: 'They cannot (reason)' },
  acceptConsequence: {
    ja: (room: string) =>
      `「${room}」を予約し、受入れ先を確定します。ほかの施設への打診はすべて取り下げます。`,
    en: (room: string) =>
      `Reserves "${room}" and settles the place. All other offers are taken back.`,
  },
  conditionLabel: { ja: '条件', en: 'Condition' },
  conditionHelp: {
    ja: '記録すると、了承するか断るかを期限までに決めます。それまで部屋は仮押さえのままです。',
    en: 'Once recorded, agree or refuse before its deadline. The room stays held meanwhile.',
  },
  conditionMissing: { ja: '条件を書いてください。', en: 'Write down the condition.' },
  noteLabel: { ja: '補足', en: 'Note' },
  declineConsequence: {
    ja: '部屋の仮押さえを解きます。順に打診しているときは、次の施設へ進みます。',
    en: 'Frees the room. When asking in order, the next facility is asked.',
  },
  nothingChosen: { ja: '答えを選んでください。', en: 'Choose an answer.' },
  recordAccept: { ja: '受入れを確定する', en: 'Settle the place' },
  recordConditional: { ja: '条件付きの返事を記録する', en: 'Record the condition' },
  recordDecline: { ja: '受入れ不可を記録する', en: 'Record that they cannot' },

  withdrawTitle: {
    ja: (facility: string) => `${facility}への打診を取り下げますか？`,
    en: (facility: string) => `Take the offer to ${facility} back?`,
  },
  withdrawConsequence: {
    ja: (room: string) =>
      `「${room}」の仮押さえを解き、施設に取下げを知らせます。順に打診しているときは、次の施設へ進みます。`,
    en: (room: string) =>
      `Frees "${room}" and tells the facility. When asking in order, the next facility is asked.`,
  },
  withdraw: { ja: '取り下げる', en: 'Take it back' },

  agreeTitle: { ja: 'この条件で決めますか？', en: 'Agree to this condition?' },
  agree: { ja: '了承して確定する', en: 'Agree and settle the place' },
  refuseTitle: { ja: 'この条件を断りますか？', en: 'Refuse this condition?' },
  refuse: { ja: '条件を断る', en: 'Refuse the condition' },

  byHandTitle: {
    ja: (facility: string) => `${facility}の部屋を打診`,
    en: (facility: string) => `Offer a room of ${facility}`,
  },
  byHandHelp: {
    ja: '電話で受入れの見込みを確かめてから打診してください。',
    en: 'Call them first, and ask whether it could be possible at all.',
  },
  byHandRoom: { ja: '部屋', en: 'Room' },
  byHandUnmet: {
    ja: (n: number) => `満たしていない条件が ${n} 件あります。承知のうえで打診しますか？`,
    en: (n: number) => `${n} conditions are not met. Offer it all the same?`,
  },
  byHandConsequence: {
    ja: '部屋を仮押さえし、施設の夜勤者を呼び出します。',
    en: 'Holds the room and pages the staff of the facility.',
  },
  byHandNoRoom: {
    ja: 'この施設の部屋は登録されていません。',
    en: 'No room of this facility is registered.',
  },
  byHandPick: { ja: '部屋を選んでください。', en: 'Choose a room.' },
  byHand: { ja: 'この部屋を打診する', en: 'Offer this room' },
});
