import { and, asc, eq, inArray, ne, sql } from 'drizzle-orm';
import { facilities, rooms } from '../facilities/facilities.tables.ts';
import { baseOf } from '../platform/actor.ts';
import { wakes } from '../platform/db/platform.tables.ts';
import type { Tx } from '../platform/db/tx.ts';
import { reportRounds } from './report-rounds.tables.ts';

/** A room that a round asks for, with its first report since the call. */
export interface RoomInRound {
  roundId: string;
  facilityId: string;
  id: string;
  name: string;
  reportedAt: Date | null;
  answeredAt: Date | null;
  answeredBy: string | null;
}

interface Row extends Record<string, unknown> {
  round_id: string;
  facility_id: string;
  id: string;
  name: string;
  reported_at: string | null;
  at: string | null;
  by_user: string | null;
}

/**
 * The rooms of these rounds (of one facility, if named) that were there when they were called. A
 * report counts from the instant of the call to the end of the round.
 */
export async function roomsInRounds(
  tx: Tx,
  roundIds: readonly string[],
  facilityId?: string,
): Promise<RoomInRound[]> {
  if (roundIds.length === 0) return [];
  const only = facilityId === undefined ? sql`` : sql`and asked.facility_id = ${facilityId}`;
  const { rows } = await tx.db.execute<Row>(sql`
    select asked.round_id, asked.facility_id, room.id, room.name, room.reported_at, said.at, said.by_user
    from report_rounds
    join report_round_facilities asked on asked.round_id = report_rounds.id
    join rooms room on room.facility_id = asked.facility_id
      and room.created_at <= report_rounds.called_at
    left join lateral (
      select report.at, report.by_user from availability_reports report
      where report.room_id = room.id and report.at >= report_rounds.called_at
        and report.at <= coalesce(report_rounds.closed_at, 'infinity')
      order by report.at, report.id limit 1) said on true
    where ${inArray(reportRounds.id, [...roundIds])} ${only}
    order by asked.facility_id, room.name, room.id`);
  return rows.map((row) => ({
    roundId: row.round_id,
    facilityId: row.facility_id,
    id: row.id,
    name: row.name,
    reportedAt: row.reported_at === null ? null : new Date(row.reported_at),
    answeredAt: row.at === null ? null : new Date(row.at),
    answeredBy: row.by_user,
  }));
}

/** A facility as reminders and rounds ask for it. */
export interface Askable {
  id: string;
  baseId: string;
  name: string;
  municipalityCode: string;
  staleAfterMinutes: number;
  reportHours: string[];
}

const askable = {
  id: facilities.id,
  baseId: facilities.baseId,
  name: facilities.name,
  municipalityCode: facilities.municipalityCode,
  staleAfterMinutes: facilities.staleAfterMinutes,
  reportHours: facilities.reportHours,
};

/**
 * Facilities of the base that have a room, in the order of their ids: these ones; or all but those
 * from outside the list, which have nobody here who could report.
 */
export function facilitiesWithRooms(tx: Tx, ids?: readonly string[]): Promise<Askable[]> {
  return tx.db
    .select(askable)
    .from(facilities)
    .where(
      and(
        eq(facilities.baseId, baseOf(tx.actor)),
        ids === undefined ? ne(facilities.origin, 'manual') : inArray(facilities.id, [...ids]),
        sql`exists (select 1 from ${rooms} where ${rooms.facilityId} = ${facilities.id})`,
      ),
    )
    .orderBy(asc(facilities.id));
}

/** Keeps two wakes of one facility apart, and nobody from asking it in a round. */
export async function lockAskable(tx: Tx, id: string): Promise<Askable | null> {
  const [row] = await tx.db
    .select(askable)
    .from(facilities)
    .where(eq(facilities.id, id))
    .for('no key update');
  return row ?? null;
}

/** When each room of these facilities was last reported. */
export function lastReports(
  tx: Tx,
  facilityIds: readonly string[],
): Promise<{ facilityId: string; reportedAt: Date | null }[]> {
  if (facilityIds.length === 0) return Promise.resolve([]);
  return tx.db
    .select({ facilityId: rooms.facilityId, reportedAt: rooms.reportedAt })
    .from(rooms)
    .where(inArray(rooms.facilityId, [...facilityIds]));
}

/**
 * Whether this wake is due still. Asked under the lock of its subject: the same wake, run twice at
 * once, was answered meanwhile, and no state but its row says so.
 */
export async function isDue(tx: Tx, kind: string, subjectId: string): Promise<boolean> {
  const [row] = await tx.db
    .select({ dueAt: wakes.dueAt })
    .from(wakes)
    .where(and(eq(wakes.kind, kind), eq(wakes.subjectId, subjectId)));
  return row !== undefined && row.dueAt <= tx.now;
}
