import { defineWords } from './words.ts';

/** A place settled by telephone, past the ranking. */
export const manualWords = defineWords({
  open: { ja: '電話で決まった受入れを記録', en: 'Settled by telephone' },
  title: { ja: '電話で決まった受入れを記録', en: 'Record a place settled by telephone' },
  help: {
    ja: '施設から電話で「受け入れる」と答えをもらったときだけ使います。部屋はすぐ予約になり、ほかの打診はすべて取り下げます。',
    en: 'Only once the facility has said yes on the phone: the room is reserved at once, and all other offers are taken back.',
  },
  where: { ja: '受入れ先', en: 'Where' },
  listed: { ja: '登録のある施設', en: 'A facility in the list' },
  outside: { ja: 'リストにない場所', en: 'A place outside the list' },
  outsideHelp: {
    ja: '施設をリストに書き足します。この施設には通知が届きません。',
    en: 'It is added to the list. No page can reach it.',
  },
  search: { ja: '施設の名前で探す', en: 'Search by name' },
  searchHelp: { ja: '名前かかなの一部（2文字以上）', en: 'Part of its name, two letters or more' },
  noneFound: {
    ja: '見つかりません。「リストにない場所」を選んで書いてください。',
    en: 'Nothing found: write it down as a place outside the list.',
  },
  facility: { ja: '施設', en: 'Facility' },
  changeFacility: { ja: '別の施設を選ぶ', en: 'Another facility' },
  room: { ja: '部屋', en: 'Room' },
  otherRoom: { ja: '登録のない部屋', en: 'A room that is not registered' },
  roomName: { ja: '部屋の名前', en: 'Name of the room' },
  roomNameHelp: { ja: '例：和室、2階の静養室', en: 'For example: the room upstairs' },
  facilityName: { ja: '施設・場所の名前', en: 'Name of the place' },
  phone: { ja: '電話番号', en: 'Telephone' },
  municipality: { ja: '市区町村', en: 'Municipality' },
  municipalityHelp: {
    ja: '名前の一部を入れて選びます。県外はコード（5桁）で。分からなければ空欄のまま（この緊急対応の区になります）。',
    en: 'Type part of its name and choose; outside Miyagi its code of 5 digits. Empty if unknown: the ward of this emergency.',
  },
  address: { ja: '住所', en: 'Address' },
  agreedWith: { ja: '電話の相手（受け入れると答えた人）', en: 'Who said yes on the phone' },
  reason: { ja: '照合の順によらない理由', en: 'Why past the ranking' },
  end: { ja: '予定の終わり', en: 'Planned end' },
  endHelp: {
    ja: '空欄なら7日後。7日より先にはできません。',
    en: 'Empty: in 7 days, which is the latest.',
  },
  consent: {
    ja: '情報提供の同意がない方は、ここでは決められません。生命を守るための判断は、管理者に相談してください。',
    en: 'Without a consent nobody can be placed here. To protect a life, ask the manager.',
  },
  check: { ja: '確認へ', en: 'Check it' },
  back: { ja: '直す', en: 'Go back' },
  confirmTitle: { ja: 'この内容で受入れを確定しますか？', en: 'Settle the place?' },
  confirmWhat: {
    ja: '部屋を予約し、緊急対応は「受入れ決定」になります。打診中のものは取り下げ、相手の施設に知らせます。',
    en: 'Reserves the room and places the emergency. Open offers are taken back and their facilities told.',
  },
  isTold: {
    ja: '受け入れる施設の職員（今の時間の連絡先）には、番号と部屋だけを音の鳴らない通知で知らせます。',
    en: 'The contacts of this hour at the facility get a quiet notice with number and room only.',
  },
  confirm: { ja: '受入れを確定する', en: 'Settle the place' },
  known: {
    ja: (name: string) => `「${name}」はすでに登録されています。`,
    en: (name: string) => `“${name}” is known already.`,
  },
  choose: { ja: 'この施設を選ぶ', en: 'Choose it' },
  whyFacility: { ja: '施設を選んでください。', en: 'Choose a facility.' },
  whyRoom: { ja: '部屋を選ぶか、名前を書いてください。', en: 'Choose a room, or write its name.' },
  whyPlace: { ja: '名前・電話番号・部屋を書いてください。', en: 'Write name, telephone and room.' },
  whyMunicipality: {
    ja: '市区町村を一覧から選ぶか、5桁のコードを書いてください。',
    en: 'Choose the municipality from the list, or write its code of 5 digits.',
  },
  whyAgreed: {
    ja: '電話の相手と理由を書いてください。',
    en: 'Write down who said yes, and why.',
  },

  byPhone: { ja: '電話で決まった受入れ', en: 'Settled by telephone' },
  agreedWithShort: { ja: '電話の相手', en: 'Agreed with' },
  reasonShort: { ja: '理由', en: 'Reason' },
  notOnSystem: {
    ja: 'リスト外の施設のため、通知は届きません。電話で伝え、緊急情報シートと記録票を印刷して渡してください。',
    en: 'Outside the list: no page reaches it. Call them, and hand over the sheet and the record on paper.',
  },
  printRecord: { ja: '記録票を印刷', en: 'Print the record' },
  unreached: {
    ja: '施設の誰にも呼び出しが届いていません。電話してください。',
    en: 'Nobody of the facility could be reached. Call it.',
  },
});
