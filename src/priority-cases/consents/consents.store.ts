import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { userOf } from '../../platform/actor.ts';
import type { Tx } from '../../platform/db/tx.ts';
import type { CaseRecord } from '../case-record.ts';
import type { ConsentBy } from '../labels.ts';
import { consents } from '../priority-cases.tables.ts';

export type ConsentRow = typeof consents.$inferSelect;

export async function insertConsent(
  tx: Tx,
  record: Pick<CaseRecord, 'id' | 'baseId'>,
  consent: Omit<
    ConsentRow,
    'id' | 'baseId' | 'caseId' | 'withdrawnAt' | 'withdrawnBy' | 'recordedAt' | 'recordedBy'
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
export async function withdrawConsents(
  tx: Tx,
  caseId: string,
  withdrawnBy: ConsentBy | null,
): Promise<void> {
  await tx.db
    .update(consents)
    .set({ withdrawnAt: tx.now, withdrawnBy })
    .where(and(eq(consents.caseId, caseId), isNull(consents.withdrawnAt)));
}

export async function savePaper(tx: Tx, consentId: string, receivedOn: string): Promise<void> {
  await tx.db
    .update(consents)
    .set({ paperReceivedOn: receivedOn })
    .where(eq(consents.id, consentId));
}

/** A consent in writing, given on this day, is the paper that oral ones before it have waited for. */
export async function settlePapers(tx: Tx, caseId: string, givenOn: string): Promise<void> {
  await tx.db
    .update(consents)
    .set({ paperReceivedOn: sql`greatest(${consents.givenOn}, ${givenOn}::date)` })
    .where(
      and(
        eq(consents.caseId, caseId),
        eq(consents.method, 'ORAL'),
        isNull(consents.paperReceivedOn),
        isNull(consents.withdrawnAt),
      ),
    );
}

/** The newest of each case that was not withdrawn: the one that its standing is made of. */
export async function heldConsents(
  tx: Tx,
  caseIds: readonly string[],
): Promise<Map<string, ConsentRow>> {
  if (caseIds.length === 0) return new Map();
  const rows = await tx.db
    .selectDistinctOn([consents.caseId])
    .from(consents)
    .where(and(inArray(consents.caseId, [...caseIds]), isNull(consents.withdrawnAt)))
    .orderBy(consents.caseId, desc(consents.recordedAt), desc(consents.id));
  return new Map(rows.map((row) => [row.caseId, row]));
}
