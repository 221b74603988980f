import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { recordRead, recordReads } from '../audit/audit.service.ts';
import type { Tx } from '../platform/db/tx.ts';
import { encodeCp932, notInCp932 } from '../platform/files/cp932.ts';
import { BOM, csvLines } from '../platform/files/csv.ts';
import { writeXlsx } from '../platform/files/xlsx-write.ts';
import { tokyoDayOf, tokyoTimeOf } from '../platform/text/tokyo-day.ts';
import { countCasesOf, type WholeCase, wholeCases } from '../priority-cases/whole-cases.service.ts';
import type { CheckExportBody, ExportBody, ExportCheck, ExportFilter } from './case-export.api.ts';
import { exportedLine, fieldOfColumn, inFileOrder, widthOfColumn } from './export-columns.ts';
import type { ExportFormat } from './export-format.ts';

/** One step as the asker: one transaction. */
type Step = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;

/** So many cases are read, logged and written at a time; nothing is held in between. */
const AT_ONCE = 100;
const MOST_LISTED = 500;

const TYPES: Readonly<Record<ExportFormat, { type: string; ending: string }>> = {
  csv: { type: 'text/csv; charset=utf-8', ending: 'csv' },
  'csv-cp932': { type: 'text/csv; charset=Shift_JIS', ending: 'csv' },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ending: 'xlsx',
  },
};

/**
 * The cases that the asker may see as a file, in the columns of the import. It is written while it is
 * read, part by part in steps of their own: each part is in the log before it leaves the house.
 */
export async function exportCases(
  step: Step,
  { columns, filter = {}, format, reason }: ExportBody,
): Promise<{ name: string; type: string; content: Readable }> {
  const chosen = inFileOrder(columns);
  const fields = [...new Set(chosen.flatMap((column) => fieldOfColumn(column) ?? []))];
  const now = await step(async (tx) => {
    // One line for the whole file: who took what out, in which form and what for.
    await recordRead(tx, {
      subjectKind: 'case_exports',
      subjectId: randomUUID(),
      fields: [`reason:${reason}`, `format:${format}`, ...chosen],
      purpose: 'export',
    });
    return tx.now;
  });
  const lines = parts(step, filter, async (tx, cases) => {
    await recordReads(tx, {
      subjectKind: 'priority_cases',
      subjectIds: cases.map(({ record }) => record.id),
      fields,
      purpose: 'export',
    });
    return cases.map((it) => lineOf(chosen, it));
  });
  const { type, ending } = TYPES[format];
  const minute = `${tokyoDayOf(now)}-${tokyoTimeOf(now).replace(':', '')}`;
  const content = Readable.from(written(chosen, format, lines), { objectMode: false });
  return { name: `jizen-toroku-${minute}.${ending}`, type, content };
}

/** How many persons the file would hold, and what of them cp932 cannot write where that is asked for. */
export async function checkExport(
  step: Step,
  { columns, filter = {}, format }: CheckExportBody,
): Promise<ExportCheck> {
  const chosen = inFileOrder(columns);
  if (format !== 'csv-cp932')
    return { rows: await step((tx) => countCasesOf(tx, filter)), found: 0, items: [] };
  const check: ExportCheck = { rows: 0, found: 0, items: [] };
  const counted = parts(step, filter, async (tx, cases) => {
    const named = new Set<string>();
    const found = cases.map((it) => {
      const cells = lineOf(chosen, it);
      // Whole first: most lines hold nothing of the kind.
      if (notInCp932(cells.join('\n')).length === 0) return [];
      return chosen.flatMap((column, at) => {
        const characters = notInCp932(cells[at] ?? '');
        if (characters.length === 0) return [];
        named.add(it.record.id);
        return [{ registrationNo: it.record.registrationNo, column, characters }];
      });
    });
    // Letters of a name are shown: that is a read.
    await recordReads(tx, {
      subjectKind: 'priority_cases',
      subjectIds: [...named],
      fields: ['registrationNo', 'name'],
      purpose: 'export',
    });
    return found;
  });
  for await (const part of counted) {
    check.rows += part.length;
    const items = part.flat();
    check.found += items.length;
    check.items.push(...items.slice(0, MOST_LISTED - check.items.length));
  }
  return check;
}

function lineOf(columns: readonly string[], { record, consent }: WholeCase): string[] {
  return exportedLine(columns, record, consent);
}

async function* parts<T>(
  step: Step,
  filter: ExportFilter,
  of: (tx: Tx, cases: readonly WholeCase[]) => Promise<T>,
): AsyncGenerator<T> {
  let cursor: string | undefined;
  do {
    const { made, last } = await step(async (tx) => {
      const part = await wholeCases(tx, { ...filter, cursor, limit: AT_ONCE });
      return { made: await of(tx, part.cases), last: part.last };
    });
    yield made;
    cursor = last ?? undefined;
  } while (cursor !== undefined);
}

async function* written(
  columns: readonly string[],
  format: ExportFormat,
  rows: AsyncIterable<readonly (readonly string[])[]>,
): AsyncGenerator<Buffer> {
  if (format === 'xlsx') {
    const widths = columns.map(widthOfColumn);
    yield* writeXlsx({ name: '事前登録', header: columns, widths, rows });
    return;
  }
  const bytesOf = format === 'csv' ? (text: string) => Buffer.from(text) : encodeCp932;
  yield bytesOf((format === 'csv' ? BOM : '') + csvLines([columns]));
  for await (const part of rows) {
    // Line by line: one that cannot be written as it is takes longer.
    yield Buffer.concat(part.map((line) => bytesOf(csvLines([line]))));
  }
}
