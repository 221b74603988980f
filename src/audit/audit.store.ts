import { and, desc, eq, lt, sql } from 'drizzle-orm';
import type { Tx } from '../platform/db/tx.ts';
import { auditChain, auditLog } from './audit.tables.ts';
import type { ChainHead, ChainReport } from './chain-head.ts';

export interface AuditEntry {
  action: string;
  subjectKind: string;
  subjectId: string;
  fields: readonly string[];
  purpose: string | null;
}

export async function insertEntries(tx: Tx, entries: readonly AuditEntry[]): Promise<void> {
  const { actor } = tx;
  await tx.db.insert(auditLog).values(
    entries.map((entry) => ({
      ...entry,
      fields: [...entry.fields],
      at: tx.now,
      baseId: actor.baseId,
      actorKind: actor.kind,
      actorName: actor.kind === 'system' ? actor.name : null,
      userId: actor.kind === 'user' ? actor.userId : null,
    })),
  );
}

export function listEntries(
  tx: Tx,
  filter: {
    subjectKind?: string | undefined;
    subjectId?: string | undefined;
    before?: number | undefined;
  },
  limit: number,
) {
  return tx.db
    .select()
    .from(auditLog)
    .where(
      and(
        filter.subjectKind === undefined ? undefined : eq(auditLog.subjectKind, filter.subjectKind),
        filter.subjectId === undefined ? undefined : eq(auditLog.subjectId, filter.subjectId),
        filter.before === undefined ? undefined : lt(auditLog.id, filter.before),
      ),
    )
    .orderBy(desc(auditLog.id))
    .limit(limit);
}

/** Seals at most `most` committed rows into the chain; returns how many. */
export async function seal(tx: Tx, most: number): Promise<number> {
  const {
    rows: [row],
  } = await tx.db.execute<{ sealed: number }>(sql`select audit_seal(${most}::integer) as sealed`);
  return row?.sealed ?? 0;
}

export async function verifyChain(tx: Tx): Promise<ChainReport> {
  const {
    rows: [row],
  } = await tx.db.execute<{
    broken_at: string | null;
    checked: string;
    head: string | null;
    waiting: string;
  }>(sql`select broken_at, checked, encode(head_hash, 'hex') as head, waiting from audit_verify()`);
  if (row === undefined) throw new Error('audit_verify gave no row');
  const checked = Number(row.checked);
  return {
    brokenAt: row.broken_at === null ? null : Number(row.broken_at),
    checked,
    head: row.head === null ? null : { position: checked, hash: row.head },
    waiting: Number(row.waiting),
  };
}

/** Whether the chain has this position with this hash. */
export async function hasPosition(tx: Tx, { position, hash }: ChainHead): Promise<boolean> {
  const found = await tx.db.$count(
    auditChain,
    and(eq(auditChain.position, position), eq(auditChain.hash, Buffer.from(hash, 'hex'))),
  );
  return found === 1;
}

/** The newest position; null: nothing was sealed yet. */
export async function newestPosition(tx: Tx): Promise<ChainHead | null> {
  const [row] = await tx.db
    .select({ position: auditChain.position, hash: auditChain.hash })
    .from(auditChain)
    .orderBy(desc(auditChain.position))
    .limit(1);
  return row === undefined ? null : { position: row.position, hash: row.hash.toString('hex') };
}
