import { defineWords } from './words.ts';

/** The facility's own page: what wants an answer, who comes, who is here, how the rooms are. */
export const roomsWords = defineWords({
  offers: { ja: '受入れの打診', en: 'Offers' },
  offersNow: {
    ja: (n: number) => `受入れの打診 ${n}件 — 回答してください`,
    en: (n: number) => `${n} offers to answer`,
  },
  offerFor: {
    ja: (room: string) => `「${room}」への受入れの打診`,
    en: (room: string) => `For ${room}`,
  },
  toAnswer: { ja: '回答まで', en: 'Time to answer' },
  timeOver: { ja: '回答の期限を過ぎました', en: 'The time to answer is over' },
  openOffer: { ja: '内容を見る', en: 'Look at it' },
  waiting: {
    ja: '条件付きで回答済み。拠点の返事待ち',
    en: 'Answered with a condition: the base decides',
  },
  quiet: {
    ja: '打診・到着の予定はありません。打診が届くと、この画面と音で知らせます。',
    en: 'Nothing is waiting. A new offer shows here and rings.',
  },

  arrivals: { ja: '到着の予定', en: 'Arrivals' },
  expected: { ja: '受入れ決定・移送の準備中', en: 'accepted, transfer being prepared' },
  expectedAt: { ja: '到着予定', en: 'expected' },
  arrivalOverdue: { ja: '到着予定を過ぎています', en: 'arrival overdue' },
  onTheWay: { ja: '移送中。着いたら引き継ぎを', en: 'on the way: hand-over when they arrive' },
  here: { ja: '利用中の方', en: 'Persons here' },
  until: { ja: '終了予定', en: 'Planned end' },
  overdue: { ja: '予定を過ぎています', en: 'past the planned end' },

  ownRooms: { ja: '部屋の状況', en: 'Rooms' },
  noRooms: { ja: '部屋が登録されていません', en: 'No rooms are registered' },
  noRoomsHelp: {
    ja: '緊急時に使う部屋の登録を、拠点へ頼んでください。',
    en: 'Ask the base to register the rooms for emergencies.',
  },
  floor: { ja: (floor: string) => `${floor}階`, en: (floor: string) => `floor ${floor}` },
  wheelchair: { ja: '車いす可', en: 'wheelchair' },
  staffed: { ja: '職員体制', en: 'Staff' },
  staffedYes: { ja: '職員体制：あり', en: 'Staff: there' },
  staffedNo: { ja: '職員体制：なし', en: 'Staff: none' },
  accepting: { ja: '受入れ', en: 'Accepting' },
  acceptingYes: { ja: '受入れ：できる', en: 'Accepting: yes' },
  acceptingNo: { ja: '受入れ：停止中', en: 'Accepting: stopped' },
  there: { ja: 'あり', en: 'yes' },
  notThere: { ja: 'なし', en: 'no' },
  possible: { ja: 'できる', en: 'yes' },
  stopped: { ja: '停止中', en: 'no' },
  neverReported: { ja: 'まだ報告がありません', en: 'Never reported' },
  firstSay: {
    ja: 'はじめに職員体制と受入れを選び、次に部屋の状態を押してください。',
    en: 'First choose staff and accepting, then press the state of the room.',
  },
  firstSayWhy: {
    ja: '先に職員体制と受入れを選んでください。',
    en: 'Choose staff and accepting first.',
  },
  stateOf: { ja: (room: string) => `${room}の状態`, en: (room: string) => `State of ${room}` },
  reported: { ja: '報告', en: 'Reported' },
  available: { ja: '受入れ可能', en: 'available' },
  notAvailable: { ja: '空きとして扱われません', en: 'Does not count as free' },
  stale: { ja: '古いため空きとして扱われません', en: 'Too old: does not count as free' },
  staleHelp: {
    ja: '今の状態を押すか、下の「変更なし」を押してください。',
    en: 'Press the present state, or “Nothing has changed” below.',
  },
  held: { ja: '緊急の方のために仮押さえ中', en: 'Held for an emergency' },
  reserved: { ja: '緊急の方の受入れが決まっています', en: 'Reserved for an emergency' },
  stayed: { ja: '緊急の方が利用中です', en: 'Occupied by an emergency stay' },
  onTrial: { ja: '体験利用に使います', en: 'Kept for a trial stay' },
  cleaned: { ja: '退所後の清掃の時間です', en: 'Being cleaned after a departure' },
  openClaim: { ja: '内容を見る', en: 'Look at it' },

  saving: {
    ja: (room: string) => `${room}を報告しています…`,
    en: (room: string) => `Reporting ${room} …`,
  },
  done: {
    ja: (room: string, what: string) => `${room}「${what}」を報告しました`,
    en: (room: string, what: string) => `${room} reported: ${what}`,
  },
  undo: { ja: '元に戻す', en: 'Undo' },
  undone: {
    ja: (room: string) => `${room}を元に戻しました`,
    en: (room: string) => `${room} has been put back`,
  },
  putBack: {
    ja: '報告できませんでした。表示は報告前に戻しました。もう一度押してください。',
    en: 'The report did not go through, and what is shown has been put back. Press again.',
  },
  notAnswered: {
    ja: 'サーバーの返事がなく、報告が届いたか分かりません。部屋の表示を確かめ、違っていればもう一度押してください。',
    en: 'No answer came: whether the report arrived is not known. Look at the room, and press again if it is wrong.',
  },
  overtaken: {
    ja: (room: string) => `${room}はその後に別の報告があったため、元に戻していません`,
    en: (room: string) => `${room} was reported anew meanwhile, and has not been put back`,
  },
  offline: {
    ja: 'サーバーにつながっていないため、報告できません。何も保存されていません。急ぐときは拠点へ電話してください。',
    en: 'There is no connection, so nothing was reported or saved. If it is urgent, call the base.',
  },

  againstTitle: {
    ja: 'この部屋は緊急の方のために確保されています',
    en: 'This room is kept for an emergency',
  },
  againstHold: {
    ja: 'この報告をしても、仮押さえは消えません。受け入れられないときは、打診の画面で「受け入れられない」を選んでください。',
    en: 'The report does not end the hold. If you cannot take the person, decline the offer on its page.',
  },
  againstReservation: {
    ja: 'この報告をしても、受入れの予定は消えません。受け入れられなくなったときは、打診の画面で「受入れできなくなった」を選んでください。',
    en: 'The report does not end the reservation. If the room is lost, say so on the page of the offer.',
  },
  againstTrial: {
    ja: 'この部屋では体験利用が予定されています。使えない場合は、体験利用の日程も変えてください。',
    en: 'A trial stay is planned in this room. If it cannot be used, change the trial stay too.',
  },
  againstCleaning: {
    ja: 'この部屋は退所後の清掃の時間です。清掃が終わっていれば、そのまま報告してください。',
    en: 'The room is being cleaned after a departure. If that is done, report it all the same.',
  },
  againstStay: {
    ja: 'この報告をしても、利用中の記録は消えません。退所したときは、受入れの画面で退所を記録してください。',
    en: 'The report does not end the stay. When the person leaves, record it on the page of the stay.',
  },
  reportAllTheSame: {
    ja: (what: string) => `「${what}」と報告する`,
    en: (what: string) => `Report “${what}” all the same`,
  },

  unchanged: { ja: '変更なし（すべての部屋）', en: 'Nothing has changed (all rooms)' },
  unchangedWhy: {
    ja: 'まだ一度も報告がありません。先に各部屋の状態を押してください。',
    en: 'Nothing has been reported yet. First press the state of each room.',
  },
  unchangedDone: {
    ja: (n: number) => `${n}室を「変更なし」で報告しました`,
    en: (n: number) => `Reported “unchanged” for ${n} rooms`,
  },
  lastReport: { ja: '前回の報告', en: 'Last report' },
  notReported: {
    ja: (rooms: string) => `報告のない部屋：${rooms}（「変更なし」に含まれません）`,
    en: (rooms: string) => `Never reported, not covered by this: ${rooms}`,
  },
  listJoin: { ja: '、', en: ', ' },
});
