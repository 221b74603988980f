import { and, desc, eq, isNull } from 'drizzle-orm';
import { userOf } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import type { CaseRecord } from './case-record.ts';
import { consents } from './priority-cases.tables.ts';

export type ConsentRow = typeof consents.$inferSelect;

export async function insertConsent(
  tx: Tx,
  record: Pick<CaseRecord, 'id' | 'baseId'>,
  consent: Omit<
    ConsentRow,
    'id' | 'baseId' | 'caseId' | 'withdrawnAt' | 'recordedAt' | 'recordedBy'
  >,
): Promise<string> {
  const [row] = await tx.db
    .insert(consents)
    .values({
      ...consent,
      baseId: record.baseId,
      caseId: record.id,
      recordedAt: tx.now,
      recordedBy: userOf(tx.actor),
    })
    .returning({ id: consents.id });
  if (row === undefined) throw new Error('a consent was not written');
  return row.id;
}

/** Newest first. */
export function consentsOf(tx: Tx, caseId: string): Promise<ConsentRow[]> {
  return tx.db
    .select()
    .from(consents)
    .where(eq(consents.caseId, caseId))
    .orderBy(desc(consents.recordedAt), desc(consents.id));
}

/** All of them: an older consent must not come to life again when the newest is withdrawn. */
export async function withdrawConsents(tx: Tx, caseId: string): Promise<void> {
  await tx.db
    .update(consents)
    .set({ withdrawnAt: tx.now })
    .where(and(eq(consents.caseId, caseId), isNull(consents.withdrawnAt)));
}
