import { system } from '../platform/actor.ts';
import type { InTx, Tx } from '../platform/db/tx.ts';
import * as store from './audit.store.ts';

const pageSize = 100;
const sealBatch = 5_000;

/** Why a person's data was looked at. A code, never free text: the log holds no personal data. */
export type Purpose =
  | 'registration'
  | 'emergency'
  | 'placement'
  | 'stay'
  | 'caller-lookup'
  | 'print'
  | 'export'
  | 'review';

/** Puts a read of a person's data into the log, in the reading transaction. */
export async function recordRead(
  tx: Tx,
  read: { subjectKind: string; subjectId: string; fields: readonly string[]; purpose: Purpose },
): Promise<void> {
  await store.insertEntry(tx, { ...read, action: 'read' });
}

/** Seals what was committed since the last call; the worker calls it every second. */
export async function sealAudit(inTx: InTx): Promise<number> {
  let total = 0;
  for (;;) {
    const sealed = await inTx(system('audit.seal'), (tx) => store.seal(tx, sealBatch));
    total += sealed;
    if (sealed < sealBatch) return total;
  }
}

/** The first broken position of the chain, or null when every row is as it was written. */
export function verifyAudit(inTx: InTx): Promise<{ brokenAt: number | null; checked: number }> {
  return inTx(system('audit.verify'), (tx) => store.verifyChain(tx));
}

export async function listAudit(
  tx: Tx,
  filter: {
    subjectKind?: string | undefined;
    subjectId?: string | undefined;
    before?: number | undefined;
  },
) {
  const rows = await store.listEntries(tx, filter, pageSize + 1);
  const items = rows.slice(0, pageSize).map((row) => ({ ...row, at: row.at.toISOString() }));
  return { items, next: rows.length > pageSize ? String(items.at(-1)?.id) : null };
}
