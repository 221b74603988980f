import { defineWords } from './words.ts';

/** The list of whom to call when all rooms are full. */
export const fallbackWords = defineWords({
  title: { ja: '満床のときの連絡先', en: 'When all rooms are full' },
  intro: {
    ja: '空いた居室がない夜に、上から順に電話する先です。印刷して、停電や障害に備えて手元に置いてください。',
    en: 'Whom to call, from the top, in a night without a room. Print it and keep it for an outage.',
  },
  printedOn: { ja: (day: string) => `${day} 現在`, en: (day: string) => `As of ${day}` },
  add: { ja: '連絡先を追加', en: 'Add a contact' },
  addTo: {
    ja: (rung: string) => `「${rung}」に連絡先を追加`,
    en: (rung: string) => `Add a contact to “${rung}”`,
  },
  none: { ja: 'まだ登録がありません。', en: 'Nobody is listed yet.' },
  edit: { ja: '編集', en: 'Edit' },
  editOf: { ja: (name: string) => `${name}を編集`, en: (name: string) => `Edit ${name}` },
  up: { ja: (name: string) => `${name}を上へ`, en: (name: string) => `${name} up` },
  down: { ja: (name: string) => `${name}を下へ`, en: (name: string) => `${name} down` },
  verify: { ja: '今日、番号を確かめた', en: 'Verified today' },
  verifyOf: {
    ja: (name: string) => `${name}の番号を今日確かめた`,
    en: (name: string) => `The number of ${name} was verified today`,
  },
  verifiedOn: { ja: (day: string) => `${day} 確認`, en: (day: string) => `verified ${day}` },
  never: { ja: '番号は未確認', en: 'number never verified' },
  stale: {
    ja: (days: number) => `番号は ${days} 日未確認`,
    en: (days: number) => `not verified for ${days} days`,
  },
  rung: { ja: '段階', en: 'Step' },
  name: { ja: '名前（担当の部署まで）', en: 'Name and department' },
  phone: { ja: '電話番号', en: 'Telephone' },
  note: { ja: '補足（時間帯、頼めること）', en: 'Note: hours, what to ask for' },
  addTitle: { ja: '連絡先を追加', en: 'Add a contact' },
  editTitle: { ja: '連絡先を編集', en: 'Edit the contact' },
  save: { ja: '保存する', en: 'Save' },
  lacking: { ja: '名前と電話番号を入れてください。', en: 'Name and telephone are needed.' },
  remove: { ja: '削除', en: 'Remove' },
  removeTitle: {
    ja: (name: string) => `${name}を削除しますか？`,
    en: (name: string) => `Remove ${name}?`,
  },
  removeWhat: {
    ja: '一覧と緊急対応の画面から消えます。これまでの電話の記録は残ります。',
    en: 'It is gone from the list and the desk. Calls that were recorded stay.',
  },
  removeConfirm: { ja: '削除する', en: 'Remove' },
});
