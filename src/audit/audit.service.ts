import type { Logger } from 'pino';
import { system } from '../platform/actor.ts';
import type { InTx, Tx } from '../platform/db/tx.ts';
import * as store from './audit.store.ts';
import { type ChainHead, type ChainReport, printHead } from './chain-head.ts';

const mostListed = 100;
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
  await store.insertEntries(tx, [{ ...read, action: 'read' }]);
}

/** The same for a list of persons, in one statement. */
export async function recordReads(
  tx: Tx,
  read: {
    subjectKind: string;
    subjectIds: readonly string[];
    fields: readonly string[];
    purpose: Purpose;
  },
): Promise<void> {
  const { subjectIds, ...what } = read;
  const entries = subjectIds.map((subjectId) => ({ ...what, subjectId, action: 'read' }));
  if (entries.length > 0) await store.insertEntries(tx, entries);
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

/**
 * Recomputes the chain. By itself it cannot notice that its newest rows were removed together with
 * their positions: for that, compare with a head that was kept outside the database (`expected`).
 */
export function verifyAudit(
  inTx: InTx,
  expected: ChainHead | null = null,
): Promise<ChainReport & { isAsExpected: boolean }> {
  return inTx(system('audit.verify'), async (tx) => ({
    ...(await store.verifyChain(tx)),
    isAsExpected: expected === null || (await store.hasPosition(tx, expected)),
  }));
}

/**
 * Puts the head of the chain into the service's log, which stands outside the database: whoever
 * removes the newest rows would have to change that too.
 */
export async function logChainHead(inTx: InTx, logger: Pick<Logger, 'info'>): Promise<void> {
  const head = await inTx(system('audit.head'), (tx) => store.newestPosition(tx));
  if (head !== null) logger.info({ head: printHead(head) }, 'audit chain');
}

/** Newest first, from below the id `before`. */
export async function listAudit(
  tx: Tx,
  filter: {
    subjectKind?: string | undefined;
    subjectId?: string | undefined;
    before?: number | undefined;
  },
) {
  const rows = await store.listEntries(tx, filter, mostListed + 1);
  const items = rows.slice(0, mostListed).map((row) => ({ ...row, at: row.at.toISOString() }));
  return { items, next: rows.length > mostListed ? String(items.at(-1)?.id) : null };
}
