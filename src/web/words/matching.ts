import { defineWords } from './words.ts';

/** The desk's right column: the ranking, who is asked, who has answered what. */
export const matchingWords = defineWords({
  title: { ja: '受入れ先', en: 'Receiving facility' },
  before: {
    ja: '「受入れ」と判断すると、候補の施設がここに順に並びます。',
    en: 'Once you decide to admit, the facilities that can receive the person are listed here in order.',
  },
  notNeeded: {
    ja: (decision: string) => `判断は「${decision}」です。受入れ先は探していません。`,
    en: (decision: string) => `The decision is "${decision}": no room is being sought.`,
  },
  over: {
    ja: '受入れ先の調整は終わっています。',
    en: 'The search for a room is over.',
  },
  ranking: { ja: '候補を照合しています…', en: 'Ranking the facilities …' },
  rankedAt: { ja: '照合', en: 'Ranked' },
  rankAgain: { ja: '照合をやり直す', en: 'Rank again' },

  sayRanked: {
    ja: (n: number) => `候補は ${n} か所です。打診を始めてください。`,
    en: (n: number) => `${n} ${n === 1 ? 'facility' : 'facilities'} to ask. Start asking.`,
  },
  sayLeftOver: {
    ja: (n: number) =>
      `打診した施設では決まりませんでした。まだ打診していない候補が ${n} か所あります。`,
    en: (n: number) => `Nobody asked so far can take the person. ${n} not asked yet.`,
  },
  sayNobody: {
    ja: '今すぐ打診できる施設がありません。',
    en: 'No facility can be asked right now.',
  },
  sayToCall: {
    ja: (n: number) =>
      `電話で確認すれば受け入れられるかもしれない施設が ${n} か所あります（下の一覧）。`,
    en: (n: number) => `${n} may be able to after a telephone call: see below.`,
  },
  sayWaiting: {
    ja: '今すぐ打診できる施設がありません。ほかの緊急対応の打診で押さえられている部屋が空けば、自動で打診します。',
    en: 'No facility can be asked right now. A room that is held for another emergency is asked for by itself as soon as it is free.',
  },
  startWaiting: { ja: '部屋が空いたら打診する', en: 'Ask as soon as a room is free' },
  startWaitingHelp: {
    ja: 'ほかの緊急対応の打診で押さえられている部屋があります。空けば、自動で打診します。',
    en: 'There are rooms that are held for other emergencies. As soon as one is free, it is asked for.',
  },
  sayExhausted: {
    ja: '候補すべてに打診しましたが、受入れ先が決まっていません。',
    en: 'Everybody in the ranking was asked, and there is still no room.',
  },
  sayOffering: {
    ja: (n: number) => `${n} か所に打診し、返事を待っています。最初に受諾した施設に決まります。`,
    en: (n: number) =>
      `${n} asked, waiting for an answer. The first to accept receives the person.`,
  },
  sayOfferingNext: { ja: '次の施設に打診しています…', en: 'Asking the next facility …' },
  sayCondition: {
    ja: '条件付きの返事が来ています。了承するか断るかを決めてください。',
    en: 'A facility accepts under a condition. Agree to it or refuse it.',
  },
  sayReopened: {
    ja: '決まっていた受入れが取り消されました。候補を照合し直しています…',
    en: 'The accepted room is lost. Ranking the facilities again …',
  },
  sayStopped: {
    ja: '受入れ先探しは終わっています。続けるには「受入れ」と判断し直してください。',
    en: 'The search has been stopped. Decide to admit again to go on.',
  },
  sayPlaced: { ja: '受入れ先が決まりました。', en: 'A facility has accepted.' },

  startHow: { ja: '打診のしかた', en: 'How to ask' },
  startOne: { ja: '1か所ずつ、上から順に', en: 'One by one, from the top' },
  startMany: { ja: (k: number) => `${k}か所へ同時に`, en: (k: number) => `${k} at once` },
  startOneHelp: {
    ja: '断られるか期限までに返事がなければ、次の施設へ自動で進みます。',
    en: 'If it declines or lets its time pass, the next is asked by itself.',
  },
  startManyHelp: {
    ja: '最初に受諾した施設に決まり、ほかの打診は自動で取り下げます。断られたら次の施設へ進みます。',
    en: 'The first to accept receives the person; the other offers are taken back. If one declines, the next is asked.',
  },
  startOneButton: { ja: '上から順に打診', en: 'Ask from the top' },
  startManyButton: {
    ja: (k: number) => `${k} か所へ同時に打診`,
    en: (k: number) => `Ask ${k} at once`,
  },
  startMore: { ja: '打診のしかたを変える', en: 'Ask differently' },
  startNobody: {
    ja: '候補はすべて打診済みです。再度打診するには、施設ごとの「再度打診する」を押してください。',
    en: 'Everybody was asked. To ask a facility again use its own button.',
  },

  place: { ja: (n: number) => `${n}位`, en: (n: number) => `Place ${n}` },
  candidates: { ja: '候補の施設', en: 'Facilities that fit' },
  distance: { ja: (km: number) => `直線 ${km} km`, en: (km: number) => `${km} km` },
  distanceUnknown: { ja: '距離不明', en: 'distance unknown' },
  reported: { ja: '報告', en: 'Reported' },
  notReported: { ja: '報告なし', en: 'no report' },
  roomToOffer: { ja: '打診する部屋', en: 'Room to offer' },
  ask: { ja: '電話で確認すること', en: 'Ask by telephone' },
  askEverywhere: {
    ja: 'どの施設にも聞かれること（本人について未確認）',
    en: 'Every facility will ask (not known of the person)',
  },
  offer: { ja: '打診する', en: 'Ask this one' },
  offerAgain: { ja: '再度打診する', en: 'Ask again' },
  offerAnother: {
    ja: (room: string) => `別の部屋（${room}）も打診する`,
    en: (room: string) => `Offer another room too (${room})`,
  },
  otherCandidates: {
    ja: (n: number) => `ほかの候補（${n} か所）`,
    en: (n: number) => `Other facilities (${n})`,
  },

  overdue: { ja: '期限切れ', en: 'time is over' },
  answerOver: {
    ja: '回答の期限を過ぎました。電話で確かめ、もう一度打診してください。',
    en: 'The time to answer is over. Call them, and ask again.',
  },
  decideOver: {
    ja: '判断の期限を過ぎました。電話で確かめ、もう一度打診してください。',
    en: 'The time to decide is over. Call them, and ask again.',
  },
  recordAnswer: { ja: '答えを記録', en: 'Record the answer' },
  recordAnswerAbout: {
    ja: '電話で確認した答えを記録',
    en: 'Record the answer given by phone',
  },
  withdraw: { ja: '取り下げる', en: 'Take it back' },
  condition: { ja: '施設の条件', en: 'Their condition' },
  agree: { ja: '了承する', en: 'Agree' },
  refuse: { ja: '断る', en: 'Refuse' },

  accepted: { ja: '受入れ決定', en: 'Accepted' },
  acceptedRoom: { ja: '部屋', en: 'Room' },
  acceptedUntil: { ja: '予定の終わり', en: 'Planned until' },
  acceptedAt: { ja: '受諾', en: 'Accepted' },
  agreedCondition: { ja: '了承した条件', en: 'Condition agreed to' },
  lost: {
    ja: (facility: string, reason: string) => `${facility}の受入れは取り消されました：${reason}`,
    en: (facility: string, reason: string) => `${facility} is lost: ${reason}`,
  },

  excluded: {
    ja: (n: number) => `候補に入らない施設（${n} か所）`,
    en: (n: number) => `Not in the ranking (${n})`,
  },
  excludedHelp: {
    ja: '条件が変わっていることもあります。電話で確かめ、部屋を選んで打診できます。',
    en: 'Things may have changed: call, and offer one of their rooms by hand.',
  },
  wholeFacility: { ja: '施設全体', en: 'Whole facility' },
  offerByHand: { ja: '個別に打診', en: 'Offer a room by hand' },
  withoutRooms: {
    ja: (n: number) => `緊急用の居室が登録されていない施設（${n} か所）`,
    en: (n: number) => `Facilities without a registered room (${n})`,
  },
  withoutRoomsMore: {
    ja: (n: number) => `ほか ${n} か所`,
    en: (n: number) => `and ${n} more`,
  },

  history: { ja: '打診の履歴', en: 'Offers so far' },
  historySide: { ja: (side: string) => `（${side}）`, en: (side: string) => ` (${side})` },
});
