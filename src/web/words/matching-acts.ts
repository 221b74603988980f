import { defineWords } from './words.ts';

/** What the right column asks before it acts, and where to turn when no room is left. */
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

  ladderTitle: { ja: '次に当たる先（上から順に）', en: 'Where to turn next, in this order' },
  ladderCall: { ja: (who: string) => `電話：${who}`, en: (who: string) => `Call: ${who}` },
  ladderSecured: {
    ja: '確保居室をもう一度。報告が古いだけ、断りの理由が解けただけのこともある',
    en: 'The secured rooms once more: a report may be old, a reason may be gone',
  },
  ladderSecuredWho: { ja: '下の「候補に入らない施設」', en: 'those below, not in the ranking' },
  ladderShortStay: {
    ja: 'ほかの短期入所（定員超過の特例を相談）',
    en: 'Other short stays (ask for the exception to their capacity)',
  },
  ladderShortStayWho: { ja: '短期入所の管理者', en: 'the manager of the short stay' },
  ladderFamiliar: {
    ja: 'なじみの通所先・グループホームで、今夜だけ泊まれないか',
    en: 'A familiar day service or group home, open overnight for once',
  },
  ladderFamiliarWho: {
    ja: '通っている事業所（シートの「支援者」）',
    en: 'the services on the sheet of the person',
  },
  ladderHome: {
    ja: '自宅での支援（重度訪問介護・駆けつけ）',
    en: 'Support at home (care workers who come and stay)',
  },
  ladderHomeWho: {
    ja: '計画相談支援の担当者、ヘルパー事業所',
    en: 'the planning consultant, the home care service',
  },
  ladderNext: { ja: '隣の区・市外の施設', en: 'The next ward, or outside the city' },
  ladderNextWho: { ja: '隣の区・市の拠点や短期入所', en: 'bases and short stays there' },
  ladderMedical: { ja: '医療型短期入所・入院', en: 'Medical short stay, or hospital' },
  ladderMedicalWho: {
    ja: '主治医・かかりつけ病院（命の危険は119）',
    en: 'the doctor or hospital of the person (danger to life: 119)',
  },
  ladderCity: { ja: '市・区への相談、措置', en: 'The city: consultation, or a measure' },
  ladderCityWho: { ja: '拠点の管理者と区の障害高齢課', en: 'the base manager and the ward office' },
  ladderThen: {
    ja: '別の方法に決まったら、「要否判断」を記録し直すと受入れ先探しが終わります。',
    en: 'Once something else is settled, record the decision anew: the search for a room ends with it.',
  },
});
