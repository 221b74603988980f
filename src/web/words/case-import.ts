import { defineWords } from './words.ts';

/** 取込み: a list of people on its way into the register. */
export const caseImportWords = defineWords({
  title: { ja: '一覧の取込み', en: 'Import a list' },
  intro: {
    ja: 'ExcelやCSVの一覧を読み込み、確かめてから登録します。読み込んだだけでは何も登録されず、内容は自分だけに見えます。',
    en: 'Hand in a list from Excel or as CSV, look at it, then register it. Nothing is registered by handing it in, and only you see it.',
  },
  what: { ja: '読み込める一覧', en: 'What a list may look like' },
  whatLines: {
    ja: [
      'Excelブック（.xlsx）、CSV（UTF-8、Shift_JIS）。5,000行、10 MBまで。',
      '1人が1行。見出しの行があれば、列の順番や見出しの言葉は自由です。読み込んだ後で対応を確かめます。',
      '登録番号、氏名、カナ、生年月日、性別、住所、担当区、障害種別の列が必要です。',
      '同じ登録番号の人は、一覧に書かれた項目だけを更新します。空の欄は今の登録を消しません。',
    ].join('\n'),
    en: [
      'A workbook (.xlsx) or CSV (UTF-8, Shift_JIS): up to 5,000 rows and 10 MB.',
      'One person in a row, below a row of headings. Order and wording are yours: you say afterwards what stands for what.',
      'Needed: number, name, kana, birth date, sex, address, ward and kind of disability.',
      'Who has the number already is updated by what the list says. An empty cell clears nothing.',
    ].join('\n'),
  },
  templateXlsx: { ja: 'ひな形（Excel）', en: 'Template (Excel)' },
  templateCsv: { ja: 'ひな形（CSV）', en: 'Template (CSV)' },
  file: { ja: '一覧のファイル', en: 'The file' },
  drop: {
    ja: 'ここにファイルを落とすか、下で選んでください。',
    en: 'Drop a file here, or choose it below.',
  },
  reading: { ja: '読み込んでいます…', en: 'Reading …' },
  tooLarge: {
    ja: '10 MBを超えています。一覧だけを新しいブックに写すか、分けてください。',
    en: 'Above 10 MB. Copy the list alone into a new workbook, or split it.',
  },
  notAFile: {
    ja: 'ファイルを開けません。フォルダーではなく、一覧のファイルを選んでください。',
    en: 'The file cannot be opened. Choose the file of the list, not a folder.',
  },
  sheet: { ja: '読み込む表', en: 'Sheet to read' },
  sheetRows: {
    ja: (name: string, rows: number) => `${name}（${rows}行）`,
    en: (name: string, rows: number) => `${name} (${rows} rows)`,
  },
  readSheet: { ja: 'この表を読み込む', en: 'Read this sheet' },
  open: { ja: '途中の取込み', en: 'Imports under way' },
  none: { ja: '途中の取込みはありません', en: 'No imports under way' },
  noneHelp: {
    ja: '読み込んだ一覧は、取り込むか取りやめるまで、7日間ここに残ります。',
    en: 'A list stays here for 7 days, until you import or discard it.',
  },
  goOn: {
    ja: (rows: number) => `${rows}行の一覧を続ける`,
    en: (rows: number) => `Go on with the list of ${rows} rows`,
  },
  readAt: { ja: '読込み', en: 'read' },
  steps: { ja: '取込みの手順', en: 'Steps of the import' },
  step1: { ja: '列の対応', en: 'Columns' },
  step2: { ja: '確認と修正', en: 'Check and correct' },
  step3: { ja: '取込み', en: 'Import' },
  missing: {
    ja: (count: number) => `必要な項目が${count}つ、まだ決まっていません`,
    en: (count: number) => `${count} needed fields have no column yet`,
  },
  missingHelp: {
    ja: '一覧のどの列かを選んでください。一覧にないときは、一覧に列を足して読み込み直してください。',
    en: 'Choose the column of your list. Where it has none, add it to the list and hand that in.',
  },
  choose: { ja: '列を選ぶ', en: 'Choose a column' },
  yourColumn: { ja: '一覧の列', en: 'Your column' },
  samples: { ja: '中身の例', en: 'Examples' },
  field: { ja: '対応する項目', en: 'Stands for' },
  fieldOf: {
    ja: (heading: string) => `「${heading}」の項目`,
    en: (heading: string) => `What ${heading} stands for`,
  },
  notRead: { ja: '読み込まない', en: 'Not read' },
  needed: { ja: '（必要）', en: ' (needed)' },
  saveMapping: { ja: 'この対応で確認へ進む', en: 'Go on with these columns' },
  remembered: {
    ja: '同じ見出しの一覧では、次からこの対応を使います。',
    en: 'A list with the same headings will be read the same way.',
  },
  show: { ja: '表示する行', en: 'Rows shown' },
  all: { ja: 'すべて', en: 'All' },
  problems: { ja: '誤り・注意', en: 'Mistakes and notes' },
  newRows: { ja: '新しい登録', en: 'New' },
  changedRows: { ja: '変更', en: 'Changed' },
  skippedRows: { ja: '取り込まない', en: 'Left out' },
  counts: {
    ja: (rows: number, added: number, changed: number, same: number) =>
      `${rows}行：新しい登録 ${added}、変更 ${changed}、変更なし ${same}`,
    en: (rows: number, added: number, changed: number, same: number) =>
      `${rows} rows: ${added} new, ${changed} changed, ${same} as they are`,
  },
  wrong: {
    ja: (rows: number) => `${rows}行に誤りがあります`,
    en: (rows: number) => `${rows} rows have mistakes`,
  },
  fine: { ja: '誤りはありません', en: 'No mistakes' },
  skipped: {
    ja: (rows: number) => `${rows}行は取り込みません`,
    en: (rows: number) => `${rows} rows are left out`,
  },
  mend: {
    ja: (cells: number) => `表計算で変わった値 ${cells}件を直す`,
    en: (cells: number) => `Mend ${cells} cells that a spreadsheet changed`,
  },
  mendHelp: {
    ja: '先頭の0が消えた電話番号と、数になった日付です。',
    en: 'Telephone numbers without their 0, and days that became numbers.',
  },
  mendOne: {
    ja: (value: string) => `「${value}」に直す`,
    en: (value: string) => `Change to ${value}`,
  },
  nextWrong: { ja: '次の誤りへ（Alt+N）', en: 'Next mistake (Alt+N)' },
  tableName: { ja: '一覧の行', en: 'Rows of the list' },
  keys: {
    ja: '矢印で移動、Enterで編集、Escで元に戻す',
    en: 'Arrows move, Enter edits, Esc takes back',
  },
  line: { ja: '行', en: 'Line' },
  lineN: { ja: (n: number) => `${n}行目`, en: (n: number) => `Line ${n}` },
  standing: { ja: '扱い', en: 'What happens' },
  NEW: { ja: '新しい登録', en: 'new' },
  CHANGED: { ja: '変更', en: 'changed' },
  UNCHANGED: { ja: '変更なし', en: 'as it is' },
  PROBLEM: { ja: '誤りあり', en: 'mistakes' },
  SKIPPED: { ja: '取り込まない', en: 'left out' },
  error: { ja: '誤り', en: 'Mistake' },
  warning: { ja: '注意', en: 'Note' },
  was: {
    ja: (value: string) => `今の登録：${value || '（空）'}`,
    en: (value: string) => `Registered: ${value || '(empty)'}`,
  },
  skip: { ja: '取り込まない', en: 'Leave out' },
  unskip: { ja: '取り込む', en: 'Take in' },
  skipLine: {
    ja: (n: number) => `${n}行目を取り込まない`,
    en: (n: number) => `Leave line ${n} out`,
  },
  unskipLine: { ja: (n: number) => `${n}行目を取り込む`, en: (n: number) => `Take line ${n} in` },
  openCase: { ja: '登録を開く', en: 'Open the case' },
  allCells: { ja: 'この行のすべての欄', en: 'All cells of this row' },
  saveRow: { ja: 'この行を直す', en: 'Correct this row' },
  previous: { ja: '前の行', en: 'Rows before' },
  next: { ja: '次の行', en: 'Rows after' },
  noRows: { ja: 'この条件の行はありません', en: 'No such rows' },
  toMapping: { ja: '列の対応に戻る', en: 'Back to the columns' },
  apply: {
    ja: (rows: number) => `${rows}行を取り込む`,
    en: (rows: number) => `Import ${rows} rows`,
  },
  applyTitle: { ja: 'この一覧を取り込みますか', en: 'Import this list?' },
  applyMeans: {
    ja: (added: number, changed: number, same: number) =>
      `新しい登録 ${added}件、変更 ${changed}件。${same}件は変わりません。同意の記載がある人は協議へ進み、ない人は作成中になります。`,
    en: (added: number, changed: number, same: number) =>
      `${added} new, ${changed} changed, ${same} stay as they are. Who has consented goes before the council; the others are drafts.`,
  },
  applyYes: { ja: '取り込む', en: 'Import' },
  whyWrong: {
    ja: '誤りのある行を直すか、取り込まない行にしてください。',
    en: 'Correct the rows with mistakes, or leave them out.',
  },
  whyNothing: { ja: '取り込む行がありません。', en: 'There is no row to import.' },
  discard: { ja: 'この取込みを取りやめる', en: 'Discard this import' },
  discardTitle: { ja: '取込みを取りやめますか', en: 'Discard this import?' },
  discardMeans: {
    ja: '読み込んだ内容と修正は消えます。登録には何も起こりません。',
    en: 'What was read and corrected is gone. Nothing happens to the register.',
  },
  discardYes: { ja: '取りやめる', en: 'Discard' },
  done: { ja: '取り込みました', en: 'Imported' },
  doneCounts: {
    ja: (added: number, changed: number, same: number) =>
      `新しい登録 ${added}件、変更 ${changed}件、変更なし ${same}件。読み込んだ一覧の内容はこの画面から消しました。`,
    en: (added: number, changed: number, same: number) =>
      `${added} new, ${changed} changed, ${same} as they were. What was read of the list is gone from here.`,
  },
  toList: { ja: '登録の一覧を見る', en: 'To the list of cases' },
  toImports: { ja: '別の一覧を取り込む', en: 'Import another list' },
  discarded: { ja: 'この取込みは取りやめました', en: 'This import was discarded' },
});
