import { defineWords } from './words.ts';

/** Printing a person's papers, and the list for the binder. */
export const casePrintWords = defineWords({
  title: { ja: '印刷', en: 'Print' },
  help: {
    ja: '印刷した人・日時・用途は、この登録の経過に残ります。',
    en: 'Who printed, when and what for stays in the history of this case.',
  },
  sheet: { ja: '緊急情報シート（受入先用）', en: 'Emergency sheet, for the receiving house' },
  sheetOffer: {
    ja: '緊急情報シート（打診用・氏名なし）',
    en: 'Emergency sheet, before acceptance',
  },
  full: { ja: '登録票（すべての項目）', en: 'Full sheet, everything on file' },
  sheetMeans: {
    ja: 'A4 1枚。受入れが決まった施設に渡す、支援に必要な情報です。',
    en: 'One page: what a house that has accepted needs.',
  },
  sheetOfferMeans: {
    ja: 'A4 1枚。受入れを打診するときの、氏名などを含まない情報です。',
    en: 'One page, without anything by which the person is known.',
  },
  fullMeans: {
    ja: '登録されているすべての項目です。数ページになります。支援に当たる人以外に渡さないでください。',
    en: 'Several pages with all that is on file. Not to be handed to anybody who does not support the person.',
  },
  noSheet: {
    ja: '受入施設に渡す同意がないため、受入先用は印刷できません。',
    en: 'Without a consent that names receiving facilities the sheet for them cannot be printed.',
  },
  noOffer: {
    ja: '有効な同意がないため、打診用は印刷できません。',
    en: 'Without a valid consent nothing can be printed for an offer.',
  },
  noFull: {
    ja: '有効な同意がないため、登録票は登録した区・事業所でしか印刷できません。',
    en: 'Without a valid consent only those who keep the case can print it.',
  },
  reason: { ja: '何のために印刷しますか', en: 'What is it printed for?' },
  needReason: { ja: '用途を選んでください。', en: 'Choose what it is for.' },
  open: { ja: '印刷用の画面を開く', en: 'Open the page to print' },
  binderTitle: { ja: '区のファイルに綴じる名簿', en: "The list for the ward's binder" },
  binderMeans: {
    ja: '今の絞り込みの条件で、氏名・生年月日・主介護者の電話・医療的ケア・次回更新日を A4 横の表にします。検索の文字は使いません。',
    en: 'Name, date of birth, telephone of the main caregiver, medical care and next review of those whom the filter leaves, as a table. What is typed into the search is not used.',
  },
  ward: { ja: '区', en: 'Ward' },
  allWards: { ja: 'すべての区', en: 'All wards' },
});
