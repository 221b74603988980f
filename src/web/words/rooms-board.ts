import { defineWords } from './words.ts';

/** Rooms of all facilities, as the coordinator sees them. */
export const roomsBoardWords = defineWords({
  title: { ja: '居室の空き状況', en: 'Rooms' },
  count: {
    ja: (free: number, all: number) => `すぐ使える部屋 ${free} 室 / 全 ${all} 室`,
    en: (free: number, all: number) => `${free} of ${all} rooms can be used now`,
  },
  doubtful: {
    ja: (n: number) => `報告なし・古い ${n} 室`,
    en: (n: number) => `${n} without a report, or with an old one`,
  },
  show: { ja: '表示', en: 'Show' },
  showAll: { ja: 'すべての部屋', en: 'All rooms' },
  showFree: { ja: '空きのみ', en: 'Only those free' },
  showDoubtful: { ja: '報告なし・古い', en: 'No report, or an old one' },
  ward: { ja: '区', en: 'Ward' },
  allWards: { ja: 'すべての区', en: 'All wards' },
  noRooms: { ja: '居室が登録されていません。', en: 'No room is registered.' },
  noRoomsHelp: {
    ja: '居室の一覧を取り込むと、ここに並びます。システム管理者に連絡してください。',
    en: 'They appear here once the list of rooms is imported. Ask the administrator.',
  },
  noneShown: { ja: 'この条件に合う部屋はありません。', en: 'No room fits this choice.' },
  noneShownHelp: {
    ja: '「表示」と「区」を変えてください。',
    en: 'Change what is shown, or the ward.',
  },

  unchanged: { ja: '電話で確認：変更なし', en: 'By phone: nothing has changed' },
  unchangedAbout: {
    ja: (facility: string) => `電話で確認：変更なし（${facility}）`,
    en: (facility: string) => `By phone: nothing has changed (${facility})`,
  },
  unchangedDone: {
    ja: (n: number) => `${n} 室を「変更なし」と記録しました。`,
    en: (n: number) => `Recorded for ${n} ${n === 1 ? 'room' : 'rooms'}.`,
  },
  unchangedNot: {
    ja: (rooms: string) => `まだ報告のない部屋は記録していません：${rooms}`,
    en: (rooms: string) => `Not recorded, because never reported: ${rooms}`,
  },

  available: { ja: 'すぐ使える', en: 'can be used' },
  unavailable: { ja: '使えない', en: 'cannot be used' },
  doubt: { ja: '要確認', en: 'to be checked' },
  physical: { ja: '部屋', en: 'Room' },
  staffed: { ja: '職員', en: 'Staff' },
  isStaffed: { ja: 'いる', en: 'yes' },
  isNotStaffed: { ja: 'いない', en: 'no' },
  accepting: { ja: '受入れ', en: 'Accepting' },
  isAccepting: { ja: '可', en: 'yes' },
  isNotAccepting: { ja: '停止中', en: 'no' },
  occupied: { ja: '予約・利用', en: 'Booked' },
  isClosed: { ja: '休止期間', en: 'closed' },
  isUnoccupied: { ja: 'なし', en: 'no' },
  until: { ja: (time: string) => `${time}まで`, en: (time: string) => `until ${time}` },
  report: { ja: '報告', en: 'Report' },
  callToCheck: { ja: '電話で確認', en: 'call to check' },
  notKnown: { ja: '不明', en: 'not known' },
  wheelchair: { ja: '車いす可', en: 'wheelchair' },

  write: { ja: '報告を記録', en: 'Record a report' },
  writeTitle: {
    ja: (facility: string, room: string) => `${facility} ${room} の報告を記録`,
    en: (facility: string, room: string) => `Record a report on ${facility} ${room}`,
  },
  writeHelp: {
    ja: '電話で聞いたとおりに選んでください。あなたが代わりに記録したことが残ります。',
    en: 'Choose what they said on the phone. It is kept that you wrote it down for them.',
  },
  writePhysical: { ja: '部屋の状態', en: 'State of the room' },
  writeStaffed: { ja: '対応できる職員', en: 'Staff for it' },
  writeAccepting: { ja: '受入れ', en: 'Accepting' },
  writeMissing: { ja: '3つとも選んでください。', en: 'Choose all three.' },
});
