import { defineWords } from './words.ts';

/** One stay, from the way there to the departure. */
export const stayWords = defineWords({
  title: { ja: '受入れ', en: 'Stay' },
  back: { ja: '居室の画面へ', en: 'To the rooms' },
  handOver: { ja: '引き継ぎ', en: 'Hand-over' },
  handOverOpen: { ja: '引き継ぎ（確認が済んでいません）', en: 'Hand-over (not confirmed yet)' },
  count: { ja: '預かる物・到着', en: 'Count and arrival' },
  onThisPage: { ja: 'この画面の内容', en: 'On this page' },
  stayOf: {
    ja: (room: string) => `${room}の受入れ`,
    en: (room: string) => `Stay in ${room}`,
  },
  facility: { ja: '施設', en: 'Facility' },
  plannedEnd: { ja: '終了予定', en: 'Planned end' },
  overdue: { ja: '予定を過ぎています', en: 'past the planned end' },
  overdueHelp: {
    ja: '退所を記録するか、延長を拠点へ頼んでください。',
    en: 'Record the departure, or ask the base to extend the stay.',
  },

  expectedAt: { ja: '到着予定', en: 'Expected' },
  arrivalOverdue: { ja: '到着予定を過ぎています', en: 'The expected arrival is over' },
  arrivalOverdueBase: {
    ja: '付き添いの人へ電話して、本人の居場所を確かめてください。遅れるときは到着予定を変えます。',
    en: 'Call whoever is with the person. If they are late, change the expected arrival.',
  },
  arrivalOverdueFacility: {
    ja: 'まだ着いていないときは、拠点へ電話してください。着いているときは到着を記録します。',
    en: 'If nobody has come, call the base. If they are here, record the arrival.',
  },
  changeArrival: { ja: '到着予定を変える', en: 'Change the expected arrival' },
  newArrival: { ja: '新しい到着予定', en: 'New expected arrival' },
  arrivalReason: { ja: '理由（任意）', en: 'Why (optional)' },
  saveArrival: { ja: '到着予定を記録', en: 'Save the expected arrival' },
  arrivalWhy: { ja: '日時を入れてください。', en: 'Give a time.' },
  lostMeanwhile: {
    ja: '受け入れられなくなったときは',
    en: 'If you cannot take the person after all:',
  },
  toOffer: { ja: '打診の画面で取り消す', en: 'cancel on the page of the offer' },
  transfer: { ja: '移送', en: 'Transfer' },
  escortIs: {
    ja: (who: string) => `付き添い：${who}`,
    en: (who: string) => `with ${who}`,
  },
  admittedAt: { ja: '到着', en: 'Arrived' },
  extended: { ja: '延長済み', en: 'extended' },
  departedAt: { ja: '退所', en: 'Left' },
  destination: { ja: '行き先', en: 'Where to' },
  reason: { ja: '理由', en: 'Reason' },

  sheet: { ja: '緊急情報シート', en: 'Emergency sheet' },
  endedTitle: { ja: 'ご本人の情報は表示されません', en: 'The person is no longer shown' },
  endedDeparted: {
    ja: '退所されたため、情報の提供は終わりました。必要なことは拠点へ問い合わせてください。',
    en: 'The person has left, so the disclosure has ended. Ask the base for what you need.',
  },
  endedCancelled: {
    ja: '受入れが取り消されたため、情報の提供は終わりました。',
    en: 'The stay was cancelled, so the disclosure has ended.',
  },
  endedConsent: {
    ja: 'ご本人の同意が取り消されたか期限が切れたため、情報を表示できません。必要なことは、すぐに拠点へ電話してください。',
    en: 'The consent was withdrawn or has expired. Call the base at once for what you need.',
  },

  notes: { ja: '日々の記録', en: 'Daily notes' },
  newNote: { ja: '新しい記録', en: 'New note' },
  noteKind: { ja: '記録の種類', en: 'Kind of note' },
  printNotes: { ja: '記録を印刷する画面', en: 'The notes on paper' },
  newNoteHelp: {
    ja: '睡眠・食事・薬・体調・様子など。拠点の記録にも残ります。',
    en: 'Sleep, meals, medicines, health. It also goes into the record of the base.',
  },
  saveNote: { ja: '記録する', en: 'Save the note' },
  saveNoteWhy: { ja: '記録を書いてください。', en: 'Write the note.' },
  noNotes: { ja: 'まだ記録はありません。', en: 'No notes yet.' },
  mine: { ja: '自分', en: 'by me' },

  depart: { ja: '退所を記録', en: 'Record the departure' },
  departTitle: { ja: '退所を記録しますか', en: 'Record the departure?' },
  departMeans: {
    ja: (room: string) =>
      `「${room}」は空き（清掃の時間があれば清掃の後）になり、ご本人の情報は見られなくなります。元に戻せません。`,
    en: (room: string) =>
      `${room} becomes free (after its time of cleaning), and you no longer see the person. This cannot be undone.`,
  },
  departNote: { ja: '補足（任意）', en: 'Note (optional)' },
  departNoteHelp: {
    ja: '例：母が迎えに来た。',
    en: 'e.g. picked up by the mother.',
  },
  departWhy: { ja: '行き先を選んでください。', en: 'Choose where to.' },
  departYes: { ja: '退所を記録する', en: 'Record the departure' },
  admitted: { ja: '到着・受入れを記録しました', en: 'The arrival is recorded' },
  departed: { ja: '退所を記録しました', en: 'The departure is recorded' },
  departedNext: {
    ja: '部屋は空きになりました。清掃の時間を決めている施設では、その後に空きになります。',
    en: 'The room is free, or will be after the time that the facility has set for cleaning.',
  },
  cancelled: { ja: 'この受入れは取り消されました', en: 'This stay was cancelled' },
});
