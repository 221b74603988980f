import { and, desc, eq, lt, sql } from 'drizzle-orm';
import type { Tx } from '../platform/db/tx.ts';
import { auditLog } from './audit.tables.ts';

export interface AuditEntry {
  action: string;
  subjectKind: string;
  subjectId: string;
  fields: readonly string[];
  purpose: string | null;
}

export async function insertEntry(tx: Tx, entry: AuditEntry): Promise<void> {
  const { actor } = tx;
  await tx.db.insert(auditLog).values({
    ...entry,
    fields: [...entry.fields],
    at: tx.now,
    baseId: actor.baseId,
    actorKind: actor.kind,
    actorName: actor.kind === 'system' ? actor.name : null,
    userId: actor.kind === 'user' ? actor.userId : null,
  });
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

export async function verifyChain(tx: Tx): Promise<{ brokenAt: number | null; checked: number }> {
  const {
    rows: [row],
  } = await tx.db.execute<{ broken_at: string | null; checked: string }>(
    sql`select broken_at, checked from audit_verify()`,
  );
  return {
    brokenAt: row?.broken_at == null ? null : Number(row.broken_at),
    checked: Number(row?.checked ?? 0),
  };
}
