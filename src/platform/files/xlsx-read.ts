import type { CsvRow, RowProblem } from '../text/row-problem.ts';
import { fileProblem } from './file-problem.ts';
import { readInThread } from './xlsx-thread.ts';
import { unzip, type ZipFault, zipStored } from './zip.ts';

export interface XlsxSheet {
  readonly name: string;
  /** Rows with anything in them; lines as the spreadsheet counts, every cell as text. */
  readonly rows: readonly CsvRow[];
}

export type XlsxFile =
  | { readonly ok: true; readonly sheets: readonly XlsxSheet[] }
  | { readonly ok: false; readonly problem: RowProblem };

const MOST_BYTES = 10 * 1024 * 1024;
const MOST_UNPACKED = 80 * 1024 * 1024;
const MOST_PARTS = 1_000;
const MOST_CELLS = 600_000;
const MOST_ROWS = 50_000;
const MOST_COLUMNS = 500;

/** Recognised by its first bytes, never by a name: a workbook, or one of Excel's older or locked files. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return startsWith(bytes, ZIP) || startsWith(bytes, OLE);
}

/**
 * Reads the sheets of an .xlsx file, those without anything left out. Text stays as it is; a number
 * is written without what only stores it (12, not 12.0), a date as an ISO day whatever calendar the
 * cell shows it in, a formula as the value that was kept with it. Never throws for what is in the file.
 */
export async function readXlsx(content: Uint8Array): Promise<XlsxFile> {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.length);
  if (startsWith(bytes, OLE)) {
    const isLocked = bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));
    return refused(isLocked ? 'file-encrypted' : 'old-excel-file');
  }
  if (bytes.length > MOST_BYTES) return refused('file-too-large', { limit: '10 MB' });
  const unzipped = await unzip(bytes, {
    wanted: (name) => /\.(?:xml|rels)$/.test(name),
    mostBytes: MOST_UNPACKED,
    mostEntries: MOST_PARTS,
  });
  if (!unzipped.ok) return refused(ZIP_PROBLEMS[unzipped.fault]);
  if (!unzipped.entries.has('xl/workbook.xml')) return refused('zip-file');
  const parts = new Map<string, Buffer>();
  let cells = 0;
  for (const [name, part] of unzipped.entries) {
    const text = plainXml(part.toString('utf8'));
    if (text === null) return refused('excel-broken');
    const counted = name.includes('worksheets/') ? measured(text) : 0;
    if (typeof counted === 'string') return refused(counted);
    cells += counted;
    if (cells > MOST_CELLS) return refused('excel-too-large');
    parts.set(name, Buffer.from(name.endsWith('styles.xml') ? plainDates(text) : text));
  }
  const sheets = await readInThread(zipStored(parts));
  if (sheets === null) return refused('excel-broken');
  const filled = sheets.map(({ sheet, data }) => ({ name: sheet, rows: rowsOf(data) }));
  return { ok: true, sheets: filled.filter(({ rows }) => rows.length > 0) };
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_PROBLEMS = {
  broken: 'excel-broken',
  encrypted: 'file-encrypted',
  'too-large': 'excel-too-large',
} as const satisfies Record<ZipFault, string>;

/**
 * The part as the reader takes it without loss: characters beyond the first plane written out (it cuts
 * them where they are numbers), a formula's fault as the text that the cell shows, and nothing in cells
 * and rows that only have a look. Null: no spreadsheet writes such a part.
 */
function plainXml(xml: string): string | null {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) return null;
  return xml
    .replace(/&#(?:x([0-9a-f]{5,6})|(\d{5,7}));/gi, (whole, hex?: string, digits?: string) => {
      const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
      return code > 0xffff && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/(<(?:[^\s<>/:!?]+:)?c\b[^<>]*?\bt=["'])e(["'])/g, '$1str$2')
    .replace(/<((?:[^\s<>/:!?]+:)?c)\b[^<>]*?(?:\/>|>\s*<\/\1>)/g, '')
    .replace(/<((?:[^\s<>/:!?]+:)?row)\b[^<>]*?(?:\/>|>\s*<\/\1>)/g, '');
}

const TAGS = /<(?:[^\s<>/:!?]+:)?(row|c)\b([^<>]*)>/g;

/** How many cells a sheet has; its rows and columns are held against the limits before they are laid out. */
function measured(xml: string): number | 'excel-broken' | 'excel-too-large' {
  let cells = 0;
  for (const [, tag, attributes = ''] of xml.matchAll(TAGS)) {
    const [, double, single] = /\sr=(?:"([^"]*)"|'([^']*)')/.exec(attributes) ?? [];
    const place = double ?? single;
    if (tag === 'row') {
      if (place === undefined) continue;
      if (!/^\d{1,7}$/.test(place)) return 'excel-broken';
      if (Number(place) > MOST_ROWS) return 'excel-too-large';
      continue;
    }
    cells += 1;
    const [, letters, row] = /^([A-Z]{1,3})(\d{1,7})$/.exec(place ?? '') ?? [];
    if (letters === undefined) return 'excel-broken';
    if (columnOf(letters) > MOST_COLUMNS || Number(row) > MOST_ROWS) return 'excel-too-large';
  }
  return cells;
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Formats that show a day in a Japanese era become one that is known for a date. */
function plainDates(styles: string): string {
  return styles.replace(/(\sformatCode=")([^"<>]*)(")/g, (whole, before, code: string, after) => {
    const bare = code
      .replace(/&quot;.*?&quot;|\\.|\[[^\]]*\]|@/g, '')
      .toLowerCase()
      .replace(/[^a-z0#?]/g, '');
    return /[ge]/.test(bare) && /^[gerymdahs]+$/.test(bare) && /[md]/.test(bare)
      ? `${before}yyyy-mm-dd${after}`
      : whole;
  });
}

type Value = string | boolean | Date | null;

/** The library's types say Date's constructor where a date is meant. */
function rowsOf(data: readonly (readonly unknown[])[]): CsvRow[] {
  return data.flatMap((values, place) => {
    const cells = (values as readonly Value[]).map(textOf);
    return cells.some((cell) => cell.trim() !== '') ? [{ line: place + 1, cells }] : [];
  });
}

function textOf(value: Value): string {
  if (value === null || value === undefined) return '';
  if (!(value instanceof Date)) return typeof value === 'boolean' ? BOOLEANS[`${value}`] : value;
  if (Number.isNaN(value.getTime())) return '';
  const [day = '', time = ''] = value.toISOString().split('T');
  const minute = time.slice(0, 5);
  // A time of day alone counts from the day before spreadsheets begin.
  if (day < '1900-01-01') return minute;
  return minute === '00:00' ? day : `${day} ${minute}`;
}

const BOOLEANS = { true: 'TRUE', false: 'FALSE' };

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, place) => bytes[place] === byte);
}

function refused(...about: Parameters<typeof fileProblem>): XlsxFile {
  return { ok: false, problem: fileProblem(...about) };
}
