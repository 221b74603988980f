import { defineWords } from './label.ts';

/** What a facility accepts: the form, its print and its history. */
export const conditionsWords = defineWords({
  title: { ja: '受入条件', en: 'What it accepts' },
  intro: {
    ja: '緊急時の照合は、この条件だけを見て行われます。',
    en: 'Matching in an emergency goes by these conditions alone.',
  },
  never: { ja: '受入条件がまだ登録されていません', en: 'The conditions have never been stated' },
  neverHelp: {
    ja: '登録されるまで、この施設は照合の対象外です。分かる項目だけでも登録してください。',
    en: 'Until they are, the facility is left out of every match. State what is known.',
  },
  unstated: {
    ja: (items: string) => `未登録の項目：${items}`,
    en: (items: string) => `Not stated: ${items}`,
  },
  unstatedCost: {
    ja: '未登録の項目は、照合で「要電話確認」または対象外になります。',
    en: 'What is not stated makes a match “phone first”, or leaves the facility out.',
  },

  medicalCare: { ja: '医療的ケア', en: 'Medical care' },
  nurse: { ja: '看護師', en: 'Nurse' },
  nightStaff: { ja: '夜間の職員', en: 'Staff at night' },
  behaviourMax: { ja: '行動関連項目の上限', en: 'Highest behaviour score' },
  wheelchair: { ja: '車いす', en: 'Wheelchair' },
  sex: { ja: '性別', en: 'Sex' },
  minAge: { ja: '年齢の下限', en: 'Lowest age' },
  maxAge: { ja: '年齢の上限', en: 'Highest age' },
  children: { ja: '障害児', en: 'Children' },
  infection: { ja: '感染症のある方', en: 'Persons with an infection' },
  trialStayRequired: { ja: '事前の体験利用', en: 'A trial stay before' },
  transport: { ja: '送迎', en: 'Fetches the person' },
  admissionHours: { ja: '受入時間', en: 'Hours of admission' },

  unknown: { ja: '未登録', en: 'not stated' },
  can: { ja: 'できる', en: 'possible' },
  cannot: { ja: 'できない', en: 'not possible' },
  there: { ja: 'いる', en: 'there' },
  notThere: { ja: 'いない', en: 'not there' },
  needed: { ja: '必要', en: 'needed' },
  notNeeded: { ja: '不要', en: 'not needed' },
  careNone: { ja: '対応できるケアはない', en: 'none' },
  careSome: { ja: '対応できるケアを選ぶ', en: 'choose which' },
  careWhich: { ja: '対応できる医療的ケア', en: 'Medical care that is possible' },
  noBound: { ja: '定めなし', en: 'no bound' },
  years: { ja: (age: number) => `${age}歳`, en: (age: number) => `${age} years` },
  points: {
    ja: (points: number) => `${points}点まで`,
    en: (points: number) => `up to ${points} points`,
  },
  behaviourHelp: {
    ja: '0〜24点。空欄は未登録です。',
    en: '0 to 24 points. Left empty: not stated.',
  },
  pointsUnit: { ja: '点まで', en: 'points' },
  ageHelp: { ja: '空欄は定めなしです。', en: 'Left empty: no bound.' },
  yearsUnit: { ja: '歳', en: 'years' },
  transportHelp: {
    ja: '照合には使いません。移送を決めるときに表示されます。',
    en: 'Not used in matching; shown when the transfer is arranged.',
  },

  hoursDaily: { ja: '毎日同じ', en: 'the same every day' },
  hoursByDay: { ja: '曜日ごとに決める', en: 'day by day' },
  hoursHelp: {
    ja: '例：9:00。終日は 0:00 から 24:00。22:00 から 6:00 のように日をまたげます。',
    en: '9:00 for example. All day: 0:00 to 24:00. 22:00 to 6:00 goes over midnight.',
  },
  holidayHelp: {
    ja: '祝日と12月29日〜1月3日は、曜日にかかわらず「祝日・年末年始」の時間になります。',
    en: 'Public holidays and 29 December to 3 January go by “holiday”, whatever the weekday.',
  },
  day: { ja: '曜日', en: 'Day' },
  isOpen: { ja: '受け入れる', en: 'Open' },
  isOpenOn: { ja: (day: string) => `${day}に受け入れる`, en: (day: string) => `Open: ${day}` },
  from: { ja: '開始', en: 'From' },
  to: { ja: '終了', en: 'To' },
  fromOn: { ja: (day: string) => `${day}の開始`, en: (day: string) => `From: ${day}` },
  toOn: { ja: (day: string) => `${day}の終了`, en: (day: string) => `To: ${day}` },
  copyMonday: { ja: '月曜日の時間を火〜金曜日に写す', en: 'Copy Monday to all weekdays' },
  wholeDayButton: { ja: '終日にする', en: 'All day' },
  mon: { ja: '月', en: 'Mon' },
  tue: { ja: '火', en: 'Tue' },
  wed: { ja: '水', en: 'Wed' },
  thu: { ja: '木', en: 'Thu' },
  fri: { ja: '金', en: 'Fri' },
  sat: { ja: '土', en: 'Sat' },
  sun: { ja: '日', en: 'Sun' },
  holiday: { ja: '祝日・年末年始', en: 'holiday' },
  weekday: { ja: (day: string) => `${day}曜日`, en: (day: string) => day },
  everyDay: { ja: '毎日', en: 'every day' },
  wholeDay: { ja: '終日', en: 'all day' },
  closed: { ja: '受入れなし', en: 'closed' },
  fromTo: {
    ja: (from: string, to: string, isNextDay: boolean) => `${from}〜${isNextDay ? '翌' : ''}${to}`,
    en: (from: string, to: string, isNextDay: boolean) =>
      `${from}–${to}${isNextDay ? ' next day' : ''}`,
  },
  days: {
    ja: (first: string, last: string) => `${first}〜${last}`,
    en: (first: string, last: string) => `${first}–${last}`,
  },
  dayJoin: { ja: '・', en: ', ' },
  listJoin: { ja: '、', en: ', ' },

  notANumber: { ja: '範囲内の整数で入力してください。', en: 'A whole number within the range.' },
  notATime: { ja: '9:00 のように入力してください。', en: 'Like 9:00.' },
  noLength: {
    ja: '開始と終了が同じです。終日は 0:00 から 24:00。',
    en: 'They are the same. All day is 0:00 to 24:00.',
  },
  reversed: { ja: '下限が上限を超えています。', en: 'The lowest is above the highest.' },
  noneChosen: { ja: '1つ以上選んでください。', en: 'Choose at least one.' },

  fromTill: {
    ja: (item: string, before: string, after: string) => `${item}：${before} → ${after}`,
    en: (item: string, before: string, after: string) => `${item}: ${before} → ${after}`,
  },
  edit: { ja: '受入条件を編集', en: 'Edit the conditions' },
  state: { ja: '受入条件を登録', en: 'State the conditions' },
  save: { ja: '受入条件を保存', en: 'Save the conditions' },
  savedAs: {
    ja: (version: number) => `第${version}版として保存しました。次の照合から使われます。`,
    en: (version: number) => `Saved as version ${version}. The next match goes by it.`,
  },

  versions: { ja: '受入条件の履歴', en: 'Versions of the conditions' },
  first: { ja: '最初の登録', en: 'stated for the first time' },
  byImport: { ja: '居室一覧の取込み', en: 'from the list of rooms' },
  byBase: { ja: '拠点の職員', en: 'by the base' },
  readAll: { ja: 'この版の全項目', en: 'All items of this version' },

  print: { ja: '受入条件を印刷', en: 'Print the conditions' },
  printedOf: {
    ja: (version: number, day: string) => `第${version}版（${day}登録）`,
    en: (version: number, day: string) => `version ${version} of ${day}`,
  },
});
