import { parseJapaneseDate } from '../platform/text/japanese-date.ts';
import { normalisePhone } from '../platform/text/phone.ts';
import type { CsvRow } from '../platform/text/row-problem.ts';
import { daysLater } from '../platform/text/tokyo-day.ts';
import { CASE_COLUMNS } from './case-columns.ts';
import type { ColumnMapping, StagedRow } from './staging.ts';

/** Without these there is no person to be registered: a list has to have them. */
export const NEEDED_COLUMNS: readonly string[] = [
  '登録番号',
  '氏名',
  'カナ',
  '生年月日',
  '性別',
  '住所',
  '担当区',
  '障害種別',
];

export interface MappedRows {
  /** Our columns that the list has, in our order. */
  columns: string[];
  /** What the parser reads: our columns, those too that may be left out, empty. */
  header: string[];
  rows: CsvRow[];
}

/** The staged rows under our own headings; those that are left out are left out. */
export function mappedRows(
  headings: readonly string[],
  mapping: ColumnMapping,
  rows: readonly StagedRow[],
): MappedRows {
  const places = placesOf(headings, mapping);
  const columns = CASE_COLUMNS.map(({ name }) => name).filter((name) => places.has(name));
  const header = CASE_COLUMNS.filter(
    ({ name, required }) => places.has(name) || (required && !NEEDED_COLUMNS.includes(name)),
  ).map(({ name }) => name);
  const order = header.map((name) => places.get(name) ?? -1);
  return {
    columns,
    header,
    rows: rows
      .filter(({ isSkipped }) => isSkipped !== true)
      .map(({ line, cells }) => ({ line, cells: order.map((place) => cells[place] ?? '') })),
  };
}

/** Our column → its place in the list. */
export function placesOf(
  headings: readonly string[],
  mapping: ColumnMapping,
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [place, heading] of headings.entries()) {
    const column = mapping[heading] ?? null;
    if (column !== null && !places.has(column)) places.set(column, place);
  }
  return places;
}

/** A day that a spreadsheet counts from the last one of 1899. */
const SERIAL_DAY = /^\d{3,5}$/;
const SERIAL_START = '1899-12-30';

/**
 * What a cell probably held before a spreadsheet took it for a number: a telephone number with its
 * leading zero, a day. Offered to a person, never taken over by itself. Null: nothing is known.
 */
export function mendedCell(code: string, text: string): string | null {
  if (code === 'phone-leading-zero-missing') {
    const mended = `0${text.normalize('NFKC').trim()}`;
    return normalisePhone(mended).ok ? mended : null;
  }
  const digits = text.normalize('NFKC').trim();
  if (code === 'date-not-a-date' && SERIAL_DAY.test(digits)) {
    const day = daysLater(SERIAL_START, Number(digits));
    return parseJapaneseDate(day).ok ? day : null;
  }
  return null;
}
