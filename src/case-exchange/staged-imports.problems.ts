import { defineProblems } from '../platform/problem.ts';

export const stagedImportProblems = defineProblems({
  'file-not-readable': {
    status: 422,
    ja: 'ファイルを読み込めません。',
    en: 'The file cannot be read.',
  },
  'sheet-to-choose': {
    status: 422,
    ja: 'ブックに表が複数あります。読み込む表を選んでください。',
    en: 'The workbook holds several lists. Choose the one to read.',
  },
  'list-empty': {
    status: 422,
    ja: '見出しの下に行がありません。',
    en: 'There are no rows below the headings.',
  },
  'list-too-long': {
    status: 422,
    ja: '一度に取り込めるのは5,000行、200列までです。分けてください。',
    en: 'At most 5,000 rows and 200 columns at a time. Split the list.',
  },
  'too-many-imports': {
    status: 409,
    ja: '途中の取込みが10件あります。済ませるか、取りやめてから始めてください。',
    en: 'Ten imports are under way. Finish or discard one first.',
  },
  'no-such-import': {
    status: 404,
    ja: 'この取込みはありません。7日を過ぎた取込みは消えます。',
    en: 'There is no such import. After 7 days an import is forgotten.',
  },
  'import-over': {
    status: 409,
    ja: 'この取込みはもう終わっています。',
    en: 'This import is over already.',
  },
  'import-changed': {
    status: 412,
    ja: 'ほかの画面でこの取込みが変更されました。今の内容を確かめてください。',
    en: 'The import was changed in another window. Look at it as it is now.',
  },
  'column-mapped-twice': {
    status: 422,
    ja: '同じ項目に2つの列は対応させられません。',
    en: 'Two columns cannot stand for the same field.',
  },
  'no-such-column': {
    status: 422,
    ja: 'この列はありません。',
    en: 'There is no such column.',
  },
  'no-such-row': {
    status: 422,
    ja: 'この行はありません。',
    en: 'There is no such row.',
  },
  'import-has-problems': {
    status: 422,
    ja: '誤りのある行が残っています。直すか、取り込まない行にしてください。',
    en: 'Rows with mistakes are left. Correct them, or leave them out.',
  },
  'register-changed-meanwhile': {
    status: 409,
    ja: '取込みの間に登録が変わりました。内容を確かめて、もう一度取り込んでください。',
    en: 'The register changed meanwhile. Look at the list again, then import it.',
  },
  'import-empty': {
    status: 422,
    ja: '取り込む行がありません。',
    en: 'There is no row to import.',
  },
});
