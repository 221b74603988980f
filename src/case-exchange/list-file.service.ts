import { csvRecords } from '../platform/files/csv.ts';
import { isWorkbook, readXlsx } from '../platform/files/xlsx-read.ts';
import { type ProblemMaker, Refused } from '../platform/problem.ts';
import type { CsvRow, RowProblem } from '../platform/text/row-problem.ts';
import { headerPlace, headingsOf, knownColumns } from './column-mapping.ts';
import { mostFileBytes, type UploadBody } from './staged-imports.api.ts';
import { stagedImportProblems } from './staged-imports.problems.ts';
import type { StagedRow, StagedSource } from './staging.ts';

/** A list as it was handed in: its headings, and the rows under them as wide as these. */
export interface ListFile {
  source: StagedSource;
  headings: string[];
  rows: StagedRow[];
}

const mostRows = 5_000;
const mostColumns = 200;
/** So many of our columns say that a sheet is a list of people, not a note beside it. */
const surelyAList = 3;

/** Reads an upload by what it is. Throws where it is nothing that can be read, with the reason. */
export async function readListFile({ content, sheet }: UploadBody): Promise<ListFile> {
  const bytes = Buffer.from(content, 'base64');
  if (bytes.length > mostFileBytes) throw unreadable(tooLarge);
  if (isWorkbook(bytes)) return listOf('xlsx', await chosenSheet(bytes, sheet));
  const file = csvRecords(bytes);
  if (!file.ok) throw unreadable(file.problem);
  return listOf(file.encoding === 'cp932' ? 'csv-cp932' : 'csv-utf8', file.records);
}

async function chosenSheet(bytes: Buffer, chosen: number | null): Promise<readonly CsvRow[]> {
  const file = await readXlsx(bytes);
  if (!file.ok) throw unreadable(file.problem);
  const { sheets } = file;
  if (chosen !== null && sheets[chosen] !== undefined) return sheets[chosen].rows;
  const lists = sheets.filter(
    ({ rows }) => knownColumns(rows[headerPlace(rows)]?.cells ?? []) >= surelyAList,
  );
  const only = sheets.length === 1 ? sheets[0] : lists.length === 1 ? lists[0] : undefined;
  if (only !== undefined) return only.rows;
  if (sheets.length === 0) throw new Refused(stagedImportProblems['list-empty']());
  throw new Refused(
    stagedImportProblems['sheet-to-choose']({
      extra: { sheets: sheets.map(({ name, rows }) => ({ name, rows: rows.length })) },
    }),
  );
}

function listOf(source: StagedSource, records: readonly CsvRow[]): ListFile {
  const place = headerPlace(records);
  const below = records.slice(place + 1);
  const width = records.slice(place).reduce((most, { cells }) => Math.max(most, filled(cells)), 0);
  if (below.length === 0) throw new Refused(stagedImportProblems['list-empty']());
  if (below.length > mostRows || width > mostColumns)
    throw new Refused(stagedImportProblems['list-too-long']());
  return {
    source,
    headings: headingsOf(records[place]?.cells ?? [], width),
    rows: below.map(({ line, cells }) => ({
      line,
      cells: Array.from({ length: width }, (_, at) => storable(cells[at] ?? '')),
    })),
  };
}

/** How many columns a row has up to its last cell that holds anything. */
function filled(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}

/** What no column of the database holds becomes the sign for it, which the check of the cell finds. */
function storable(cell: string): string {
  return cell.replace(/\0|\p{Surrogate}/gu, '\uFFFD');
}

const tooLarge = {
  line: null,
  code: 'file-too-large',
  ja: 'ファイルが大きすぎます（上限 10 MB）。',
  en: 'The file is too large (at most 10 MB).',
};

/** With the line of the file where one is at fault. */
function unreadable(fault: Omit<RowProblem, 'severity' | 'column'>): Refused {
  const { code, line } = fault;
  const [ja, en] =
    line === null
      ? [fault.ja, fault.en]
      : [`${line}行目：${fault.ja}`, `Line ${line}: ${fault.en}`];
  const maker: ProblemMaker = stagedImportProblems['file-not-readable'];
  return new Refused(maker({ fields: [{ path: '/content', code, ja, en }] }));
}
