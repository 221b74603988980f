import type { z } from 'zod';
import { userNames } from '../../identity/users.service.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { inField, Refused } from '../../platform/problem.ts';
import type { CaseProfile } from '../profile.api.ts';
import type {
  ChangeCriteria,
  CriteriaVersion,
  CriteriaView,
  criteriaCounts,
  criteriaVersionsView,
} from './criteria.api.ts';
import * as store from './criteria.store.ts';
import { retiredOf } from './criteria.ts';
import { tellOfRegister } from './register-news.service.ts';
import { registerRulesProblems } from './register-rules.problems.ts';

const mostVersions = 200;

/** The criteria in force, and those that cases may still name. */
export async function readCriteria(tx: Tx): Promise<CriteriaView> {
  const rows = await store.listCriteria(tx, mostVersions);
  const [newest = null] = rows;
  return {
    ...versionOf(newest, await namesOf(tx, newest === null ? [] : [newest])),
    retired: retiredOf(rows.map(({ criteria }) => criteria)),
  };
}

/** Newest first. */
export async function listCriteria(tx: Tx): Promise<z.input<typeof criteriaVersionsView>> {
  const rows = await store.listCriteria(tx, mostVersions);
  const names = await namesOf(tx, rows);
  return { items: rows.map((row) => versionOf(row, names)) };
}

export async function countCriteria(tx: Tx): Promise<z.input<typeof criteriaCounts>> {
  const counts = await store.countMet(tx);
  return { items: [...counts].map(([criterionId, cases]) => ({ criterionId, cases })) };
}

/** Writes the next version. Throws criteria-changed, with the criteria as they are by now. */
export async function changeCriteria(
  tx: Tx,
  { criteria, reason }: ChangeCriteria,
  version: number | null,
): Promise<CriteriaView> {
  const current = await readCriteria(tx);
  const changed = () =>
    new Refused(registerRulesProblems['criteria-changed']({ extra: { ...current } }));
  if (current.version !== version) throw changed();
  const row = await store.insertCriteria(tx, version + 1, criteria, reason);
  if (row === null) throw changed();
  await tellOfRegister(tx, row.id);
  return readCriteria(tx);
}

/** Refuses a profile that names a criterion which nobody has ever agreed on. Throws no-such-criterion. */
export async function assertCriteria(
  tx: Tx,
  met: CaseProfile['criteriaMet'] | null,
): Promise<void> {
  if (!met || met.length === 0) return;
  const rows = await store.listCriteria(tx, mostVersions);
  const known = new Set(rows.flatMap(({ criteria }) => criteria.map(({ id }) => id)));
  const place = met.findIndex(({ criterionId }) => !known.has(criterionId));
  if (place < 0) return;
  const path = `/profile/criteriaMet/${place}/criterionId`;
  throw new Refused(inField(registerRulesProblems['no-such-criterion'], path));
}

function versionOf(
  row: store.CriteriaRow | null,
  names: ReadonlyMap<string, string>,
): CriteriaVersion {
  const by = row?.byUser ?? null;
  return {
    version: row?.version ?? 0,
    criteria: row?.criteria ?? [],
    reason: row?.reason ?? null,
    changedAt: row?.at.toISOString() ?? null,
    changedBy: by === null ? null : { userId: by, name: names.get(by) ?? '' },
  };
}

function namesOf(tx: Tx, rows: readonly store.CriteriaRow[]) {
  return userNames(
    tx,
    rows.flatMap((row) => row.byUser ?? []),
  );
}
