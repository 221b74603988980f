import { desc, eq, sql } from 'drizzle-orm';
import { baseOf, userOf } from '../../platform/actor.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { criteriaVersions, priorityCases } from '../priority-cases.tables.ts';
import type { Criterion } from './criteria.ts';

export type CriteriaRow = typeof criteriaVersions.$inferSelect;

/** Newest first. */
export function listCriteria(tx: Tx, limit: number): Promise<CriteriaRow[]> {
  return tx.db
    .select()
    .from(criteriaVersions)
    .where(eq(criteriaVersions.baseId, baseOf(tx.actor)))
    .orderBy(desc(criteriaVersions.version))
    .limit(limit);
}

/** null: somebody else has just written this version. */
export async function insertCriteria(
  tx: Tx,
  version: number,
  criteria: Criterion[],
  reason: string,
): Promise<CriteriaRow | null> {
  const [row] = await tx.db
    .insert(criteriaVersions)
    .values({
      baseId: baseOf(tx.actor),
      version,
      criteria,
      reason,
      at: tx.now,
      byUser: userOf(tx.actor),
    })
    .onConflictDoNothing()
    .returning();
  return row ?? null;
}

/** How many of the cases that the actor may see name each criterion; closed ones are not counted. */
export async function countMet(tx: Tx): Promise<ReadonlyMap<string, number>> {
  const met = sql`jsonb_array_elements(${priorityCases.profile} -> 'criteriaMet')`;
  const named = tx.db
    .select({ criterionId: sql<string>`${met} ->> 'criterionId'`.as('criterion_id') })
    .from(priorityCases)
    .where(sql`${priorityCases.status} <> 'CLOSED' and ${priorityCases.profile} ? 'criteriaMet'`)
    .as('named');
  const rows = await tx.db
    .select({ criterionId: named.criterionId, cases: sql`count(*)`.mapWith(Number) })
    .from(named)
    .groupBy(named.criterionId);
  return new Map(rows.map(({ criterionId, cases }) => [criterionId, cases]));
}
