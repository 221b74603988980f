import type { Tx } from '../platform/db/tx.ts';
import { consentsOf } from './consents/consents.store.ts';
import { decisionsOf, lockCase } from './priority-cases.store.ts';

/** A case with its consents and decisions, newest first; its row is locked. Null: there is none. */
export async function lockCaseFacts(tx: Tx, caseId: string) {
  const record = await lockCase(tx, caseId);
  if (record === null) return null;
  return {
    record,
    consents: await consentsOf(tx, caseId),
    decisions: await decisionsOf(tx, caseId),
  };
}
