import { and, asc, desc, eq, inArray, lt, type SQL } from 'drizzle-orm';
import { facilities, rooms } from '../facilities/facilities.tables.ts';
import { baseOf, userOf } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import { priorityCases } from '../priority-cases/priority-cases.tables.ts';
import { trialStays } from './stays.tables.ts';

export type TrialRow = typeof trialStays.$inferSelect;
type Planned = Pick<
  TrialRow,
  'caseId' | 'facilityId' | 'roomId' | 'occupancyId' | 'during' | 'purpose'
>;

export async function insertTrial(tx: Tx, planned: Planned): Promise<TrialRow> {
  const [row] = await tx.db
    .insert(trialStays)
    .values({
      ...planned,
      baseId: baseOf(tx.actor),
      status: 'planned',
      createdAt: tx.now,
      createdBy: userOf(tx.actor),
    })
    .returning();
  if (row === undefined) throw new Error('a trial stay was not written');
  return row;
}

/** Null: there is none, or none that the actor may see. */
export async function findTrial(tx: Tx, id: string): Promise<TrialRow | null> {
  const [row] = await tx.db.select().from(trialStays).where(eq(trialStays.id, id));
  return row ?? null;
}

export async function lockTrial(tx: Tx, id: string): Promise<TrialRow | null> {
  const [row] = await tx.db.select().from(trialStays).where(eq(trialStays.id, id)).for('update');
  return row ?? null;
}

/** The planned trials of a case, locked. */
export function lockPlannedOf(tx: Tx, caseId: string): Promise<TrialRow[]> {
  return lockPlanned(tx, eq(trialStays.caseId, caseId));
}

/** The planned trials that these occupancies are kept for, locked. */
export async function lockPlannedIn(tx: Tx, occupancyIds: readonly string[]): Promise<TrialRow[]> {
  if (occupancyIds.length === 0) return [];
  return lockPlanned(tx, inArray(trialStays.occupancyId, [...occupancyIds]));
}

/** In the order of their ids, as everybody locks several of them. */
function lockPlanned(tx: Tx, which: SQL): Promise<TrialRow[]> {
  return tx.db
    .select()
    .from(trialStays)
    .where(and(eq(trialStays.status, 'planned'), which))
    .orderBy(asc(trialStays.id))
    .for('update');
}

export async function saveTrial(
  tx: Tx,
  row: TrialRow,
  change: Partial<
    Omit<TrialRow, 'id' | 'baseId' | 'caseId' | 'version' | 'createdAt' | 'createdBy'>
  >,
): Promise<TrialRow> {
  const [saved] = await tx.db
    .update(trialStays)
    .set({ ...change, version: row.version + 1 })
    .where(eq(trialStays.id, row.id))
    .returning();
  if (saved === undefined) throw new Error(`trial stay ${row.id} was not saved`);
  return saved;
}

/** Newest first, from below the cursor (an id: ids are ordered by time). */
export function listTrials(
  tx: Tx,
  filter: {
    isPlanned: boolean;
    caseId: string | undefined;
    before: string | undefined;
    limit: number;
  },
): Promise<TrialRow[]> {
  return tx.db
    .select()
    .from(trialStays)
    .where(
      and(
        filter.isPlanned ? eq(trialStays.status, 'planned') : undefined,
        filter.caseId ? eq(trialStays.caseId, filter.caseId) : undefined,
        filter.before ? lt(trialStays.id, filter.before) : undefined,
      ),
    )
    .orderBy(desc(trialStays.id))
    .limit(filter.limit);
}

export interface TrialNames {
  id: string;
  facilityName: string;
  roomName: string;
  registrationNo: string;
}

/** Facility, room and registration number of each: no name of a person. */
export async function namesOf(tx: Tx, ids: readonly string[]): Promise<Map<string, TrialNames>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.db
    .select({
      id: trialStays.id,
      facilityName: facilities.name,
      roomName: rooms.name,
      registrationNo: priorityCases.registrationNo,
    })
    .from(trialStays)
    .innerJoin(facilities, eq(facilities.id, trialStays.facilityId))
    .innerJoin(rooms, eq(rooms.id, trialStays.roomId))
    .innerJoin(priorityCases, eq(priorityCases.id, trialStays.caseId))
    .where(inArray(trialStays.id, [...ids]));
  return new Map(rows.map((row) => [row.id, row]));
}
