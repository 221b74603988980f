import { desc, eq, gt } from 'drizzle-orm';
import { baseOf, userOf } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import { surgeReports } from './facilities.tables.ts';
import type { SurgeBody } from './surge.api.ts';

export type SurgeRow = typeof surgeReports.$inferSelect;

export async function insertSurge(
  tx: Tx,
  report: SurgeBody & { facilityId: string },
): Promise<SurgeRow> {
  const values = { ...report, baseId: baseOf(tx.actor), at: tx.now, byUser: userOf(tx.actor) };
  const [row] = await tx.db.insert(surgeReports).values(values).returning();
  if (row === undefined) throw new Error('a surge report was not written');
  return row;
}

export async function findSurge(tx: Tx, id: string): Promise<SurgeRow | null> {
  const [row] = await tx.db.select().from(surgeReports).where(eq(surgeReports.id, id));
  return row ?? null;
}

export async function newestSurge(tx: Tx, facilityId: string): Promise<SurgeRow | null> {
  const [row] = await tx.db
    .select()
    .from(surgeReports)
    .where(eq(surgeReports.facilityId, facilityId))
    .orderBy(desc(surgeReports.at), desc(surgeReports.id))
    .limit(1);
  return row ?? null;
}

/** The newest of each facility, where it was made after `since`. */
export function newestSurges(tx: Tx, since: Date): Promise<SurgeRow[]> {
  const { facilityId, at, id } = surgeReports;
  return tx.db
    .selectDistinctOn([facilityId])
    .from(surgeReports)
    .where(gt(at, since))
    .orderBy(facilityId, desc(at), desc(id));
}
