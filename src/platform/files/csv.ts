import { readFile, stat } from 'node:fs/promises';
import { CsvError, parse } from 'csv-parse/sync';
import type { CsvRow, RowProblem } from '../text/row-problem.ts';
import { decodeText, type TextEncoding } from './decode.ts';
import { fileProblem } from './file-problem.ts';

export type CsvFile =
  | {
      readonly ok: true;
      readonly header: readonly string[];
      /** Records as wide as the header. Records of another width are in `problems` instead. */
      readonly rows: readonly CsvRow[];
      readonly encoding: TextEncoding;
      readonly problems: readonly RowProblem[];
    }
  | { readonly ok: false; readonly problems: readonly RowProblem[] };

/** The largest file that is read whole, in bytes: the nationwide open-data file has 4 MB. */
const MAX_BYTES = 50 * 1024 * 1024;

/**
 * Reads a CSV file as people hand it in: UTF-8 with or without BOM or cp932, CRLF or LF, quoted or
 * not. Line numbers are those of an editor, also where a cell holds line breaks. Empty lines are
 * passed over. Never throws for what is in the file or for a file that cannot be read; a file
 * larger than `maxBytes` is refused before it is read.
 */
export async function readCsv(
  path: string,
  { maxBytes = MAX_BYTES }: { readonly maxBytes?: number } = {},
): Promise<CsvFile> {
  let bytes: Uint8Array;
  try {
    const found = await stat(path);
    if (!found.isFile()) return refused(fileProblem('not-a-file'));
    if (found.size > maxBytes) {
      return refused(fileProblem('file-too-large', { limit: `${megabytes(maxBytes)} MB` }));
    }
    bytes = await readFile(path);
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return refused(fileProblem(isMissing ? 'file-not-found' : 'file-unreadable'));
  }
  return parseCsv(bytes);
}

export type CsvRecords =
  | {
      readonly ok: true;
      /** Records with anything in them, as wide as each of them is. */
      readonly records: readonly CsvRow[];
      readonly encoding: TextEncoding;
    }
  | { readonly ok: false; readonly problem: RowProblem };

/** The records of a file without a thought of which is the heading. */
export function csvRecords(bytes: Uint8Array): CsvRecords {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;

  const records: CsvRow[] = [];
  let lastLine = 0;
  try {
    parse(decoded.text, {
      relax_column_count: true,
      // All of them, not the first one seen: files that were edited by hand mix them.
      record_delimiter: ['\r\n', '\n', '\r'],
      // Empty lines are dropped below: skipped by the parser, they would shift the line numbers.
      skip_empty_lines: false,
      on_record: (cells: string[]) => {
        records.push({ line: lastLine + 1, cells: cells.map(unguarded) });
        // The parser's own count takes CRLF inside a cell for two lines.
        lastLine += 1 + cells.reduce((breaks, cell) => breaks + lineBreaks(cell), 0);
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const [line = ''] = decoded.text.split(/[\r\n]+(?=[^\r\n])/, 1);
    if (/"[\t;]/.test(line) && !line.includes('","'))
      return { ok: false, problem: fileProblem('wrong-delimiter', { line: 1 }) };
    const code = error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'quote-not-closed' : 'quote-misplaced';
    return { ok: false, problem: fileProblem(code, { line: lastLine + 1 }) };
  }
  const filled = records.filter((row) => row.cells.some((cell) => cell.trim() !== ''));
  const [first] = filled;
  if (!first) return { ok: false, problem: fileProblem('empty-file') };
  if (first.cells.length === 1 && /[\t;]/.test(first.cells[0] ?? '')) {
    return { ok: false, problem: fileProblem('wrong-delimiter', { line: first.line }) };
  }
  return { ok: true, records: filled, encoding: decoded.encoding };
}

/** As {@link readCsv}, for bytes that are already there. */
export function parseCsv(bytes: Uint8Array): CsvFile {
  const read = csvRecords(bytes);
  if (!read.ok) return refused(read.problem);
  const [first, ...others] = read.records;
  const header = (first?.cells ?? []).map((cell) => cell.trim());
  const isWhole = (row: CsvRow) => row.cells.length === header.length;
  return {
    ok: true,
    header,
    rows: others.filter(isWhole),
    encoding: read.encoding,
    problems: others
      .filter((row) => !isWhole(row))
      .map((row) =>
        fileProblem('row-ragged', {
          line: row.line,
          found: row.cells.length,
          expected: header.length,
        }),
      ),
  };
}

/**
 * CSV text for spreadsheets: BOM (without it Excel reads cp932), CRLF, every field quoted, and an
 * apostrophe before what a spreadsheet would run as a formula. {@link readCsv} takes it off again.
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return BOM + csvLines([header, ...rows]);
}

/** Without it Excel reads UTF-8 as cp932. */
export const BOM = '\uFEFF';

/** A part of what {@link writeCsv} writes. */
export function csvLines(rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `${cells.map((cell) => `"${guarded(cell).replaceAll('"', '""')}"`).join(',')}\r\n`;
  return rows.map(line).join('');
}

function lineBreaks(cell: string): number {
  return cell.match(/\r\n|\n|\r/g)?.length ?? 0;
}

/** Also behind apostrophes of the cell's own: else they would be taken for the guard. */
const FORMULA = /^'*[=+\-@＝＋－＠\t\r]/;
const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/;

function guarded(cell: string): string {
  return FORMULA.test(cell) && !PLAIN_NUMBER.test(cell) ? `'${cell}` : cell;
}

function unguarded(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}

function refused(problem: RowProblem): CsvFile {
  return { ok: false, problems: [problem] };
}

function megabytes(bytes: number): string {
  return String(Math.round((bytes / 1024 / 1024) * 10) / 10);
}
