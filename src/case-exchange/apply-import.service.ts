import { isThereAlready } from '../platform/db/sql-state.ts';
import type { Tx } from '../platform/db/tx.ts';
import { Refused } from '../platform/problem.ts';
import { tokyoDayOf } from '../platform/text/tokyo-day.ts';
import { lockImports } from './case-imports.store.ts';
import { changesOf, writePlan } from './case-plan.service.ts';
import { examine } from './import-preview.service.ts';
import { stagedImportProblems as problems } from './staged-imports.problems.ts';
import { lockOpen } from './staged-imports.service.ts';
import * as store from './staged-imports.store.ts';

/**
 * Writes the whole list into the register as the acting user, or nothing of it: it is examined anew
 * under the lock, and refused while a row has a mistake. Of what was handed in nothing is kept after.
 */
export async function applyImport(tx: Tx, id: string, version: number | null) {
  const staged = await lockOpen(tx, id, version);
  await lockImports(tx);
  const { missing, plan, standings } = await examine(tx, staged);
  const count = (wanted: string) => [...standings.values()].filter((it) => it === wanted).length;
  const faulty = count('PROBLEM');
  if (missing.length > 0 || faulty > 0)
    throw new Refused(problems['import-has-problems']({ extra: { rows: faulty } }));
  if (count('SKIPPED') === standings.size) throw new Refused(problems['import-empty']());
  const today = tokyoDayOf(tx.now);
  const changes = await changesOf(tx, plan, today, true);
  try {
    await writePlan(tx, plan, changes, today);
  } catch (error) {
    // Somebody has registered a case under one of the numbers between the look and the write.
    if (isThereAlready(error)) throw new Refused(problems['register-changed-meanwhile']());
    throw error;
  }
  const changed = changes.filter(({ fields, consent }) => fields.length > 0 || consent !== null);
  const outcome = {
    created: plan.added.length,
    changed: changed.length,
    unchanged: plan.same.length + changes.length - changed.length,
  };
  const next = await store.updateStaged(tx, staged, {
    ...outcome,
    status: 'APPLIED',
    rows: [],
    header: [],
    mapping: {},
  });
  return { id, version: next, outcome };
}
