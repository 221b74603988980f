import type { RowProblem } from '../text/row-problem.ts';

export type FileProblemCode =
  | 'file-not-found'
  | 'file-unreadable'
  | 'not-a-file'
  | 'file-too-large'
  | 'empty-file'
  | 'excel-file'
  | 'old-excel-file'
  | 'excel-broken'
  | 'excel-too-large'
  | 'file-encrypted'
  | 'zip-file'
  | 'pdf-file'
  | 'html-file'
  | 'binary-file'
  | 'encoding-utf16'
  | 'encoding-unknown'
  | 'wrong-delimiter'
  | 'quote-not-closed'
  | 'quote-misplaced'
  | 'row-ragged';

interface Details {
  readonly line?: number;
  readonly limit?: string;
  readonly found?: number;
  readonly expected?: number;
}

/** What is wrong with a file before its rows mean anything: always an error. */
export function fileProblem(code: FileProblemCode, details: Details = {}): RowProblem {
  const { ja, en } = SENTENCES[code](details);
  return { severity: 'error', code, ja, en, line: details.line ?? null, column: null };
}

const SENTENCES: Readonly<
  Record<FileProblemCode, (details: Details) => { readonly ja: string; readonly en: string }>
> = {
  'file-not-found': () => ({ ja: 'ファイルが見つかりません。', en: 'The file does not exist.' }),
  'file-unreadable': () => ({
    ja: 'ファイルを開けません。読み取りの権限を確かめてください。',
    en: 'The file cannot be opened. Check that it may be read.',
  }),
  'not-a-file': () => ({
    ja: 'これはファイルではありません（フォルダーなど）。',
    en: 'This is not a file (a folder, for example).',
  }),
  'file-too-large': ({ limit }) => ({
    ja: `ファイルが大きすぎます（上限 ${limit}）。分けてから読み込んでください。`,
    en: `The file is too large (at most ${limit}). Split it.`,
  }),
  'empty-file': () => ({ ja: 'ファイルが空です。', en: 'The file is empty.' }),
  'excel-file': () => ({
    ja: 'Excelのブックです。Excelで開き、「CSV UTF-8（コンマ区切り）」で保存し直してください。',
    en: 'This is an Excel workbook. Open it in Excel and save it as "CSV UTF-8 (comma delimited)".',
  }),
  'old-excel-file': () => ({
    ja: '古い形式（.xlsなど）のファイルです。Excelで開き、「Excelブック（.xlsx）」で保存し直してください。',
    en: 'This is a file of an old kind (.xls). Open it in Excel and save it as an .xlsx workbook.',
  }),
  'excel-broken': () => ({
    ja: 'Excelのブックとして読めません。Excelで開き、「Excelブック（.xlsx）」で保存し直してください。',
    en: 'This cannot be read as a workbook. Open it in Excel and save it again as .xlsx.',
  }),
  'excel-too-large': () => ({
    ja: 'ブックの中身が大きすぎます。必要な表だけを新しいブックに写してください。',
    en: 'The workbook holds too much. Copy the list that is needed into a new one.',
  }),
  'file-encrypted': () => ({
    ja: 'パスワードで保護されたファイルです。保護を外して保存し直してください。',
    en: 'The file is protected by a password. Save it again without one.',
  }),
  'zip-file': () => ({
    ja: 'ZIPファイルです。展開してから、中のCSVを読み込んでください。',
    en: 'This is a ZIP file. Unpack it and import the CSV inside.',
  }),
  'pdf-file': () => ({
    ja: 'PDFファイルです。CSVを読み込んでください。',
    en: 'This is a PDF. A CSV file is needed.',
  }),
  'html-file': () => ({
    ja: 'ウェブページです。ダウンロードに失敗した可能性があります。',
    en: 'This is a web page; perhaps the download failed.',
  }),
  'binary-file': () => ({
    ja: '文字のファイルではありません。CSVを読み込んでください。',
    en: 'This is not a text file. A CSV file is needed.',
  }),
  'encoding-utf16': () => ({
    ja: '文字コードがUTF-16です。「CSV UTF-8（コンマ区切り）」で保存し直してください。',
    en: 'The file is encoded in UTF-16. Save it as "CSV UTF-8 (comma delimited)".',
  }),
  'encoding-unknown': () => ({
    ja: '文字コードが分かりません。UTF-8かShift_JIS（CP932）で保存し直してください。',
    en: 'The encoding is not known. Save the file as UTF-8 or Shift_JIS (CP932).',
  }),
  'wrong-delimiter': () => ({
    ja: '区切りがコンマではありません。コンマ区切りで保存し直してください。',
    en: 'The columns are not separated by commas. Save the file with commas.',
  }),
  'quote-not-closed': () => ({
    ja: 'この行で始まる引用符（"）が閉じていません。',
    en: 'A quotation mark (") opened on this line is never closed.',
  }),
  'quote-misplaced': () => ({
    ja: '引用符（"）の位置が正しくありません。引用符を含むセルは全体を " で囲み、中の " は "" と書きます。',
    en: 'A quotation mark (") stands where it may not. Quote the whole cell and write "" inside.',
  }),
  'row-ragged': ({ found, expected }) => ({
    ja: `列の数が見出しと合いません（見出し${expected}列、この行${found}列）。`,
    en: `The number of columns differs from the header (${expected} there, ${found} here).`,
  }),
};
