import type { Tx } from '../platform/db/tx.ts';
import { type CaseFilter, countWhole, listWhole } from './case-lists.store.ts';
import type { CaseRecord } from './case-record.ts';
import { type ConsentRow, heldConsents } from './consents/consents.store.ts';

/** A case with all that is on file, and the consent that its standing is made of. */
export interface WholeCase {
  record: CaseRecord;
  consent: ConsentRow | null;
}

/**
 * The cases of a list as the actor may see them, whole, newest registration first; those of whom
 * nothing is left are not among them. `last` is where the next part begins, null at the end. Nothing
 * is logged here: who shows them says what of them was shown, and what for.
 */
export async function wholeCases(
  tx: Tx,
  filter: CaseFilter,
): Promise<{ cases: WholeCase[]; last: string | null }> {
  const records = await listWhole(tx, filter);
  const held = await heldConsents(
    tx,
    records.map(({ id }) => id),
  );
  const cases = records.map((record) => ({ record, consent: held.get(record.id) ?? null }));
  return { cases, last: records.length < filter.limit ? null : (records.at(-1)?.id ?? null) };
}

/** How many they are. */
export function countCasesOf(
  tx: Tx,
  filter: Omit<CaseFilter, 'cursor' | 'limit'>,
): Promise<number> {
  return countWhole(tx, filter);
}
