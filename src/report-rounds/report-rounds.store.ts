import { and, asc, desc, eq, isNotNull, isNull, lt } from 'drizzle-orm';
import { facilities } from '../facilities/facilities.tables.ts';
import { baseOf, userOf } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import type { PhoneOutcome } from './report-round.ts';
import { reportRoundFacilities, reportRounds } from './report-rounds.tables.ts';

export type RoundRow = typeof reportRounds.$inferSelect;
export type AskedRow = typeof reportRoundFacilities.$inferSelect;

/** Null: another round of the base is open; the index is the judge of two who start at once. */
export async function insertRound(
  tx: Tx,
  round: Pick<RoundRow, 'reason' | 'deadlineAt'>,
): Promise<RoundRow | null> {
  const [row] = await tx.db
    .insert(reportRounds)
    .values({ ...round, baseId: baseOf(tx.actor), calledAt: tx.now, calledBy: userOf(tx.actor) })
    .onConflictDoNothing()
    .returning();
  return row ?? null;
}

/** In the order of the facilities' ids; returns the rows' own ids. */
export async function insertAsked(
  tx: Tx,
  roundId: string,
  facilityIds: readonly string[],
): Promise<string[]> {
  const baseId = baseOf(tx.actor);
  const rows = await tx.db
    .insert(reportRoundFacilities)
    .values([...facilityIds].sort().map((facilityId) => ({ baseId, roundId, facilityId })))
    .returning({ id: reportRoundFacilities.id });
  return rows.map(({ id }) => id);
}

export async function findRound(tx: Tx, id: string): Promise<RoundRow | null> {
  const [row] = await tx.db.select().from(reportRounds).where(eq(reportRounds.id, id));
  return row ?? null;
}

export async function openRound(tx: Tx): Promise<RoundRow | null> {
  const [row] = await tx.db
    .select()
    .from(reportRounds)
    .where(and(eq(reportRounds.baseId, baseOf(tx.actor)), isNull(reportRounds.closedAt)));
  return row ?? null;
}

/**
 * `update` to decide about the round; `share` to act on one facility of it, many of these at once, and
 * nobody closes it meanwhile.
 */
export async function lockRound(
  tx: Tx,
  id: string,
  how: 'update' | 'share',
): Promise<RoundRow | null> {
  const [row] = await tx.db.select().from(reportRounds).where(eq(reportRounds.id, id)).for(how);
  return row ?? null;
}

export async function closeRound(tx: Tx, id: string): Promise<void> {
  await tx.db
    .update(reportRounds)
    .set({ closedAt: tx.now, closedBy: userOf(tx.actor) })
    .where(eq(reportRounds.id, id));
}

/** Closed ones, newest first, from behind `before`: ids are ordered by time. */
export function closedRounds(
  tx: Tx,
  part: { before: string | null; limit: number },
): Promise<RoundRow[]> {
  return tx.db
    .select()
    .from(reportRounds)
    .where(
      and(
        eq(reportRounds.baseId, baseOf(tx.actor)),
        isNotNull(reportRounds.closedAt),
        part.before === null ? undefined : lt(reportRounds.id, part.before),
      ),
    )
    .orderBy(desc(reportRounds.id))
    .limit(part.limit);
}

/** Which round a facility is asked in; unlocked: the round is locked before it. */
export async function findAsked(tx: Tx, id: string): Promise<AskedRow | null> {
  const [row] = await tx.db
    .select()
    .from(reportRoundFacilities)
    .where(eq(reportRoundFacilities.id, id));
  return row ?? null;
}

export async function lockAsked(
  tx: Tx,
  roundId: string,
  facilityId: string,
): Promise<AskedRow | null> {
  const { roundId: round, facilityId: facility } = reportRoundFacilities;
  const [row] = await tx.db
    .select()
    .from(reportRoundFacilities)
    .where(and(eq(round, roundId), eq(facility, facilityId)))
    .for('update');
  return row ?? null;
}

export async function savePhoned(
  tx: Tx,
  id: string,
  { outcome, note }: { outcome: PhoneOutcome; note: string | null },
): Promise<AskedRow> {
  const [row] = await tx.db
    .update(reportRoundFacilities)
    .set({
      phonedAt: tx.now,
      phonedBy: userOf(tx.actor),
      phoneOutcome: outcome,
      phoneNote: note,
    })
    .where(eq(reportRoundFacilities.id, id))
    .returning();
  if (row === undefined) throw new Error('a call was not written');
  return row;
}

/** Everybody who is asked in a round, with what a screen says of a facility. */
export function askedIn(tx: Tx, roundId: string) {
  const { name, municipalityCode, phone } = facilities;
  return tx.db
    .select({ asked: reportRoundFacilities, facility: { name, municipalityCode, phone } })
    .from(reportRoundFacilities)
    .innerJoin(facilities, eq(facilities.id, reportRoundFacilities.facilityId))
    .where(eq(reportRoundFacilities.roundId, roundId))
    .orderBy(asc(reportRoundFacilities.facilityId));
}
