import type { Tx } from '../platform/db/tx.ts';
import type { CaseRecord } from './case-record.ts';
import * as store from './council-cases.store.ts';
import { renewalHorizon } from './readiness.ts';

/**
 * The cases on an agenda, by their ids, whole and unlogged: whoever shows some of it to somebody cuts it
 * first and logs what was shown.
 */
export async function casesOnAgenda(
  tx: Tx,
  ids: readonly string[],
): Promise<Map<string, CaseRecord>> {
  const rows = await store.casesByIds(tx, ids);
  return new Map(rows.map((row) => [row.id, row]));
}

/** What waits for a council that meets on `heldOn`, of those with a consent that the actor may see. */
export function casesForCouncil(tx: Tx, wardCode: string, heldOn: string): Promise<CaseRecord[]> {
  return store.casesForCouncil(tx, wardCode, renewalHorizon(heldOn));
}

/** What was decided on these points of an agenda, by their ids. */
export async function decisionsOnItems(
  tx: Tx,
  itemIds: readonly string[],
): Promise<Map<string, store.DecisionRow>> {
  const rows = await store.decisionsOnItems(tx, itemIds);
  return new Map(rows.flatMap((row) => (row.councilItemId ? [[row.councilItemId, row]] : [])));
}
