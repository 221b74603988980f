import { system } from '../platform/actor.ts';
import type { InTx } from '../platform/db/tx.ts';
import { readCsv } from '../platform/files/csv.ts';
import {
  type ImportOptions,
  type ImportReport,
  nothingWritten,
} from '../platform/text/import-report.ts';
import { hasErrors, inFileOrder } from '../platform/text/row-problem.ts';
import { tokyoDayOf } from '../platform/text/tokyo-day.ts';
import * as store from './case-imports.store.ts';
import { changesOf, planOf, preparedRow, writePlan } from './case-plan.service.ts';
import { parseCaseRows } from './case-rows.ts';
import { scopeProblem } from './plan-problems.ts';

/**
 * Reads a ward's list of cases into the register: all or nothing, and the same file again changes
 * nothing. A case is recognised by the number of the list. Without a consent it becomes a draft,
 * with one it goes before the council; nothing in a file makes a case ACTIVE.
 */
export async function importCases(
  inTx: InTx,
  path: string,
  { baseId, isDryRun = false, onProgress }: ImportOptions,
): Promise<ImportReport> {
  const actor = system('import', baseId);
  const file = await readCsv(path);
  if (!file.ok) return nothingWritten(file.problems, 0, isDryRun);
  const rows = file.rows.length + file.problems.length;
  const today = await inTx(actor, async (tx) => tokyoDayOf(tx.now));
  const parsed = parseCaseRows(file.header, file.rows, today);
  const problems = [...file.problems, ...parsed.problems, ...parsed.cases.flatMap(scopeProblem)];
  if (hasErrors(problems)) return nothingWritten(problems, rows, isDryRun);
  const prepared = parsed.cases.map((row, place) => {
    onProgress?.(place + 1, parsed.cases.length);
    return preparedRow(row);
  });
  return inTx(actor, async (tx) => {
    await store.lockImports(tx);
    const plan = await planOf(tx, prepared, false);
    const all = inFileOrder([...problems, ...plan.problems]);
    if (hasErrors(all)) return nothingWritten(all, rows, isDryRun);
    const noLongerListed = (await store.countImported(tx)) - plan.fromLists;
    if (!isDryRun) await writePlan(tx, plan, await changesOf(tx, plan, today, true), today);
    return {
      isWritten: !isDryRun,
      isDryRun,
      rows,
      created: plan.added.length,
      changed: plan.changed.length,
      unchanged: prepared.length - plan.added.length - plan.changed.length,
      noLongerListed,
      problems: all,
    };
  });
}
