import { and, desc, eq, inArray, isNull, or } from 'drizzle-orm';
import { emergencies } from '../emergencies/emergencies.tables.ts';
import { baseOf, userOf } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import { trialStays } from '../stays/stays.tables.ts';
import type { LinkKind } from './case-link.ts';
import { caseLinks, caseMerges } from './case-merging.tables.ts';

export type LinkRow = typeof caseLinks.$inferSelect;
export type MergeRow = typeof caseMerges.$inferSelect;

/** Null: these two are linked already. */
export async function insertLink(
  tx: Tx,
  link: { caseId: string; otherId: string; kind: LinkKind; note: string | null },
): Promise<string | null> {
  const [row] = await tx.db
    .insert(caseLinks)
    .values({ ...link, baseId: baseOf(tx.actor), at: tx.now, byUser: userOf(tx.actor) })
    .onConflictDoNothing()
    .returning({ id: caseLinks.id });
  return row?.id ?? null;
}

/** Links of a case that hold, newest first, whichever of the two it is. */
export function linksOf(tx: Tx, caseId: string): Promise<LinkRow[]> {
  return tx.db
    .select()
    .from(caseLinks)
    .where(and(ofCase(caseId), isNull(caseLinks.undoneAt)))
    .orderBy(desc(caseLinks.at), desc(caseLinks.id));
}

/** False: there is no such link of this case that still holds. */
export async function undoLink(tx: Tx, caseId: string, id: string): Promise<LinkRow | null> {
  const [row] = await tx.db
    .update(caseLinks)
    .set({ undoneAt: tx.now, undoneBy: userOf(tx.actor) })
    .where(and(eq(caseLinks.id, id), ofCase(caseId), isNull(caseLinks.undoneAt)))
    .returning();
  return row ?? null;
}

const ofCase = (caseId: string) => or(eq(caseLinks.caseId, caseId), eq(caseLinks.otherId, caseId));

export async function insertMerge(
  tx: Tx,
  merge: Pick<MergeRow, 'keptId' | 'mergedId' | 'taken' | 'reason'>,
): Promise<void> {
  await tx.db
    .insert(caseMerges)
    .values({ ...merge, baseId: baseOf(tx.actor), at: tx.now, byUser: userOf(tx.actor) });
}

/** What was put into a case, newest first. */
export function mergesInto(tx: Tx, keptId: string): Promise<MergeRow[]> {
  return tx.db
    .select()
    .from(caseMerges)
    .where(eq(caseMerges.keptId, keptId))
    .orderBy(desc(caseMerges.at), desc(caseMerges.id));
}

/** Whether an emergency of any of these cases runs, and with it every offer and stay. */
export async function hasRunningEmergency(tx: Tx, caseIds: readonly string[]): Promise<boolean> {
  const rows = await tx.db
    .select({ id: emergencies.id })
    .from(emergencies)
    .where(and(inArray(emergencies.caseId, [...caseIds]), isNull(emergencies.closedAt)))
    .limit(1);
  return rows.length > 0;
}

export async function hasPlannedTrial(tx: Tx, caseIds: readonly string[]): Promise<boolean> {
  const rows = await tx.db
    .select({ id: trialStays.id })
    .from(trialStays)
    .where(and(inArray(trialStays.caseId, [...caseIds]), eq(trialStays.status, 'planned')))
    .limit(1);
  return rows.length > 0;
}
