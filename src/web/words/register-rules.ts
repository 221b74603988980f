import { defineWords } from './words.ts';

/** 登録の決まり: which fields which status needs, and how long what lasts. */
export const registerRulesWords = defineWords({
  title: { ja: '必要な項目と期限', en: 'Needed fields, days' },
  intro: {
    ja: '登録がそれぞれの状態に進むまでに、どの項目の入力が要るかを決めます。夜間の仮登録と同意の撤回は、ここで何を選んでも止まりません。',
    en: 'Which fields must be filled before a case gets to each status. Provisional registrations at night and withdrawals of a consent are never held up.',
  },
  readOnly: {
    ja: '決まりを変えられるのは、区の職員と拠点の管理者です。',
    en: 'The ward and the managers of the base change the rules.',
  },
  fields: { ja: '必要な項目', en: 'Needed fields' },
  fieldsHelp: {
    ja: '選んだ状態から先で必要になります。氏名・カナ・性別・担当区・登録番号は、いつも必要です。',
    en: 'Needed from the chosen status on. Name, kana, sex, ward and number always are.',
  },
  never: { ja: '求めない', en: 'not needed' },
  from: { ja: (status: string) => `${status}から`, en: (status: string) => `from ${status}` },
  recommend: { ja: 'おすすめを入れる', en: 'Fill in what we propose' },
  recommendHelp: {
    ja: 'よく使われそうな組み合わせを入れます。保存するまで使われません。',
    en: 'A set that most bases can begin with. It does not hold until it is saved.',
  },
  recommended: { ja: 'おすすめを入れました。', en: 'Filled in.' },
  clear: { ja: 'すべて「求めない」に', en: 'Need nothing' },
  days: { ja: '期限と日数', en: 'Days' },
  consentPaperDays: { ja: '口頭の同意から書面まで', en: 'From an oral consent to its paper' },
  renewalNoticeDays: { ja: '更新の知らせ（何日前）', en: 'Reminders before the review' },
  consentNoticeDays: {
    ja: '同意の期限の知らせ（何日前）',
    en: 'Reminders before a consent runs out',
  },
  provisionalDays: { ja: '仮登録を仕上げるまで', en: 'To complete a provisional registration' },
  keepYears: { ja: '抹消後に残す年数', en: 'Closed cases are kept' },
  daysUnit: { ja: '日', en: 'days' },
  yearsUnit: { ja: '年', en: 'years' },
  listHelp: {
    ja: '「60、30、7」のように、5つまで。',
    en: 'Up to five, as in “60, 30, 7”.',
  },
  wrongDays: {
    ja: '1から365までの整数で入力してください。',
    en: 'A whole number from 1 to 365.',
  },
  wrongList: {
    ja: '1から365までの整数を、読点で区切って5つまで入力してください。',
    en: 'Up to five whole numbers from 1 to 365, with commas between.',
  },
  wrongYears: { ja: '1から30までの整数で入力してください。', en: 'A whole number from 1 to 30.' },
  reason: { ja: '変更の理由', en: 'Why' },
  reasonHelp: { ja: '版とともに残ります。', en: 'Kept with the version.' },
  reasonMissing: { ja: '変更の理由を入力してください。', en: 'Say why.' },
  save: { ja: '決まりを保存する', en: 'Save the rules' },
  means: {
    ja: '保存すると、次に状態を進めるときから使われます。すでに進んだ登録は戻りません。',
    en: 'Holds from the next step of a case on. No case goes back.',
  },
  changedField: {
    ja: (field: string, before: string, after: string) => `${field}: ${before} → ${after}`,
    en: (field: string, before: string, after: string) => `${field}: ${before} → ${after}`,
  },
  nothing: { ja: '変更なし', en: 'nothing changed' },
  nothingNeeded: {
    ja: 'どの状態にも、追加で必要な項目はありません。',
    en: 'No status needs any more fields.',
  },
  join: { ja: '、', en: ', ' },
});
