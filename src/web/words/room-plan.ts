import { CLOSURE_REASONS } from '../../facilities/labels.ts';
import type { OccupancyKind } from '../../facilities/room.ts';
import { both, type Labels } from './both.ts';
import { defineWords } from './words.ts';

export const closureReasons = both(CLOSURE_REASONS, {
  REPAIR: 'repair or inspection',
  INFECTION: 'infection in the house',
  STAFF: 'no staff',
  REGULAR: 'regular holiday or event',
  DISASTER: 'disaster or power cut',
  OTHER: 'other',
});

/** What a room is kept by, said of any time: past, present or to come. */
export const planKinds: Labels<OccupancyKind> = {
  hold: { ja: '仮押さえ', en: 'hold' },
  reservation: { ja: '予約', en: 'reservation' },
  stay: { ja: '利用', en: 'stay' },
  trial: { ja: '体験利用', en: 'trial stay' },
  cleaning: { ja: '清掃', en: 'cleaning' },
};

/** Rooms over days: who was, is and will be where. */
export const roomPlanWords = defineWords({
  title: { ja: '居室の予定表', en: 'Rooms over days' },
  view: { ja: '表示する日数', en: 'Days shown' },
  days: { ja: (n: number) => `${n}日`, en: (n: number) => `${n} days` },
  firstDay: { ja: '始めの日', en: 'First day' },
  today: { ja: '今日', en: 'Today' },
  earlier: { ja: '前へ', en: 'Earlier' },
  later: { ja: '次へ', en: 'Later' },
  ward: { ja: '区', en: 'Ward' },
  allWards: { ja: 'すべての区', en: 'All wards' },
  facility: { ja: '施設', en: 'Facility' },
  allFacilities: { ja: 'すべての施設', en: 'All facilities' },
  legend: { ja: '帯の種類', en: 'Kinds of bars' },
  closure: { ja: '休止', en: 'closed' },
  contract: { ja: '確保居室の契約', en: 'secured by contract' },
  wholeFacility: { ja: '施設全体', en: 'the whole facility' },
  now: { ja: '現在', en: 'now' },
  noEnd: { ja: '終わり未定', en: 'no end yet' },
  over: { ja: (kind: string) => `${kind}（終了）`, en: (kind: string) => `${kind} (over)` },
  overdue: {
    ja: (kind: string) => `${kind}（予定超過）`,
    en: (kind: string) => `${kind} (overdue)`,
  },
  overduePart: {
    ja: '予定の終わりを過ぎ、終了の記録がない',
    en: 'past its planned end, not said to be over',
  },
  overdueSpan: {
    ja: (from: string, end: string) => `${from}〜（予定は${end}まで。終了の記録なし）`,
    en: (from: string, end: string) => `${from} – (planned until ${end}, not said to be over)`,
  },
  span: {
    ja: (from: string, to: string) => `${from}〜${to}`,
    en: (from: string, to: string) => `${from} – ${to}`,
  },
  free: { ja: '予定なし', en: 'nothing planned' },
  noRooms: { ja: '居室が登録されていません', en: 'There are no rooms yet' },
  noRoomsHelp: {
    ja: '施設の居室を登録すると、ここに予定が並びます。',
    en: 'Once the rooms of facilities are registered, they are shown here.',
  },
  noneShown: { ja: 'この条件に合う居室はありません', en: 'No room is like that' },
  noneShownHelp: {
    ja: '区や施設の絞り込みを外してください。',
    en: 'Take the choice of a ward or a facility back.',
  },
  roomActs: {
    ja: (room: string) => `${room}：休止の登録など`,
    en: (room: string) => `${room}: close it, and more`,
  },
  acts: { ja: '休止の登録など', en: 'Close it, and more' },
  holidayMark: { ja: '祝', en: 'holiday' },
  holidays: { ja: '祝日', en: 'Public holidays' },
  room: { ja: '居室', en: 'Room' },
  when: { ja: '期間', en: 'When' },
  kind: { ja: '種類', en: 'Kind' },
  reference: { ja: '緊急対応', en: 'Emergency' },
  openOffer: { ja: '打診を開く', en: 'Open the offer' },
  openStay: { ja: '受入れを開く', en: 'Open the stay' },
  openTrial: { ja: '体験利用を開く', en: 'Open the trial stay' },
  openEmergency: { ja: '緊急対応を開く', en: 'Open the emergency' },
  endCleaning: { ja: '清掃済みにする', en: 'It is clean' },
  reason: { ja: '理由', en: 'Reason' },
  note: { ja: '備考（氏名は書かないでください）', en: 'Note (no names of persons)' },
  change: { ja: '変更する', en: 'Change' },
  takeBack: { ja: '休止を取り消す', en: 'Take the closure back' },
  takeBackTitle: { ja: '休止を取り消しますか', en: 'Take the closure back?' },
  takeBackMeans: {
    ja: '取り消すと、この期間も受入れ先として扱われます。打診の取下げは元に戻りません。',
    en: 'The room counts again at that time. Offers that were taken back stay so.',
  },
  what: {
    ja: (day: string) => `${day} から何をしますか`,
    en: (day: string) => `What is to be done from ${day}?`,
  },
  close: { ja: '休止にする', en: 'Close it' },
  planTrial: { ja: '体験利用を計画する', en: 'Plan a trial stay' },
  offerTo: { ja: '緊急対応に打診する', en: 'Offer it to an emergency' },
  offerNow: {
    ja: '打診は今からの利用として送られます。',
    en: 'An offer asks for the room as of now.',
  },
  noSearch: {
    ja: '受入れ先を探している緊急対応はありません。',
    en: 'No emergency looks for a room.',
  },
  offerNumber: { ja: (no: string) => `${no} に打診`, en: (no: string) => `Offer to ${no}` },
  offered: { ja: (no: string) => `${no} に打診しました`, en: (no: string) => `Offered to ${no}` },
  closeTitle: { ja: '休止を登録', en: 'Close a room' },
  changeTitle: { ja: '休止を変更', en: 'Change a closure' },
  place: { ja: '対象', en: 'What closes' },
  thisRoom: {
    ja: (room: string) => `この居室（${room}）`,
    en: (room: string) => `This room (${room})`,
  },
  theFacility: {
    ja: (facility: string) => `施設全体（${facility}）`,
    en: (facility: string) => `The whole facility (${facility})`,
  },
  from: { ja: '開始', en: 'From' },
  to: { ja: '終了（未定なら空欄）', en: 'Until (empty: not known)' },
  fromNeeded: { ja: '開始の日時を入れてください', en: 'Say from when' },
  reasonNeeded: { ja: '理由を選んでください', en: 'Choose a reason' },
  toFirst: { ja: '終了は開始より後にしてください', en: 'The end must come after the start' },
  register: { ja: '登録する', en: 'Save' },
  overUse: {
    ja: 'この期間には次の予定・利用があります',
    en: 'These stand in the room at that time',
  },
  overUseMeans: {
    ja: '休止にすると、回答待ちの打診は取り下げて次の施設を探します。受諾済み・利用中の方は自動では動かさず、担当と当番に知らせます。体験利用の予定は残りますので、変更してください。',
    en: 'Offers without an answer are taken back and the next facility is asked. Nobody who was accepted is moved: the owner and those on call are told. Planned trial stays remain: change them.',
  },
  closeAllTheSame: { ja: 'それでも休止にする', en: 'Close it all the same' },
});

/** What became of the days on which rooms were secured. */
export const securedDaysWords = defineWords({
  title: { ja: '確保居室の日数', en: 'Days of secured rooms' },
  about: {
    ja: '契約で確保した日が、どう使われたかを数えます。1日はどれか1つに入ります。',
    en: 'What became of the days secured by contract: each counts once.',
  },
  rules: {
    ja: '利用：その日の一部でも、利用・体験利用・予約・仮押さえがあった。使えず：半日を超えて休止、または使えないと報告されていた。不明：有効な報告がなかった。空き：使えたが、使われなかった。',
    en: 'Used: somebody had it for some of the day. Not usable: closed, or reported so, for more than half of it. Not known: no valid report. Free: usable and not used.',
  },
  year: { ja: '年度', en: 'Fiscal year' },
  yearOf: { ja: (year: string) => `${year}年度`, en: (year: string) => `FY ${year}` },
  room: { ja: '居室', en: 'Room' },
  days: { ja: '契約日数', en: 'Contract days' },
  used: { ja: '利用', en: 'used' },
  unusable: { ja: '使えず', en: 'not usable' },
  unknown: { ja: '不明', en: 'not known' },
  free: { ja: '空き', en: 'free' },
  ahead: { ja: 'これから', en: 'to come' },
  ofUses: { ja: '利用の内訳', en: 'Uses' },
  daily: {
    ja: (room: string) => `${room}：日ごとの内訳`,
    en: (room: string) => `${room}: day by day`,
  },
  nDays: { ja: (n: number) => `${n}日`, en: (n: number) => (n === 1 ? '1 day' : `${n} days`) },
  none: {
    ja: 'この年度に確保の契約がある居室はありません',
    en: 'No room is secured by contract in this year',
  },
  noneHelp: {
    ja: '拠点の管理者が契約期間を登録すると、日数がここに出ます。',
    en: 'Once a manager of the base has registered a contract, its days are counted here.',
  },
  contracts: { ja: '契約期間', en: 'Contracts' },
  addTo: { ja: '契約期間を追加', en: 'Add a contract' },
  addTitle: { ja: '契約期間を登録', en: 'A contract' },
  changeTitle: { ja: '契約期間を変更', en: 'Change a contract' },
  secured: { ja: '確保区分', en: 'How firmly' },
  fromDay: { ja: '開始日', en: 'First day' },
  untilDay: { ja: '終了日（定めがなければ空欄）', en: 'Last day (empty: no end agreed)' },
  note: { ja: '備考', en: 'Note' },
  noEnd: { ja: '終わりの定めなし', en: 'no end agreed' },
  span: {
    ja: (from: string, until: string) => `${from}〜${until}`,
    en: (from: string, until: string) => `${from} – ${until}`,
  },
  changeOf: {
    ja: (span: string) => `${span} を変更`,
    en: (span: string) => `Change ${span}`,
  },
  removeTitle: { ja: '契約期間を削除しますか', en: 'Remove the contract?' },
  removeMeans: {
    ja: 'この期間の日数は数えられなくなります。誤って登録したときだけ削除してください。',
    en: 'Its days are not counted any more. Remove only what was written by mistake.',
  },
  chooseRoom: { ja: '居室を選んでください', en: 'Choose a room' },
  dayNeeded: { ja: '開始日を入れてください', en: 'Give the first day' },
});
