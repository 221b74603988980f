import { and, asc, eq, inArray, isNotNull, lte, or } from 'drizzle-orm';
import type { Tx } from '../platform/db/tx.ts';
import type { CaseRecord } from './case-record.ts';
import { caseRecordColumns, councilDecisions, priorityCases } from './priority-cases.tables.ts';

export type DecisionRow = typeof councilDecisions.$inferSelect;

export async function casesByIds(tx: Tx, ids: readonly string[]): Promise<CaseRecord[]> {
  if (ids.length === 0) return [];
  return tx.db
    .select(caseRecordColumns)
    .from(priorityCases)
    .where(inArray(priorityCases.id, [...ids]));
}

/** Under review, or due for renewal by the day `until`; in the order of their numbers. */
export function casesForCouncil(tx: Tx, wardCode: string, until: string): Promise<CaseRecord[]> {
  const { status, nextReviewOn, registrationNo } = priorityCases;
  return tx.db
    .select(caseRecordColumns)
    .from(priorityCases)
    .where(
      and(
        eq(priorityCases.wardCode, wardCode),
        eq(priorityCases.hasConsent, true),
        or(
          inArray(status, ['UNDER_REVIEW', 'EXPIRED']),
          and(eq(status, 'ACTIVE'), isNotNull(nextReviewOn), lte(nextReviewOn, until)),
        ),
      ),
    )
    .orderBy(asc(registrationNo));
}

export async function decisionsOnItems(tx: Tx, itemIds: readonly string[]): Promise<DecisionRow[]> {
  if (itemIds.length === 0) return [];
  return tx.db
    .select()
    .from(councilDecisions)
    .where(inArray(councilDecisions.councilItemId, [...itemIds]));
}
