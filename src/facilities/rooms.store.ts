import { and, asc, desc, eq, gt, inArray, lt } from 'drizzle-orm';
import { baseOf, userOf } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import { availabilityReports, facilities, rooms } from './facilities.tables.ts';
import type { PhysicalState } from './room.ts';

export type RoomRow = typeof rooms.$inferSelect;

/** A room with what its views need of the facility. */
export interface RoomOfFacility {
  room: RoomRow;
  facility: {
    id: string;
    name: string;
    municipalityCode: string;
    phone: string | null;
    staleAfterMinutes: number;
  };
}

const withFacility = {
  room: rooms,
  facility: {
    id: facilities.id,
    name: facilities.name,
    municipalityCode: facilities.municipalityCode,
    phone: facilities.phone,
    staleAfterMinutes: facilities.staleAfterMinutes,
  },
};

export function listRooms(
  tx: Tx,
  filter: {
    after: string | null;
    limit: number;
    facilityId?: string | undefined;
    municipalityCode?: string | undefined;
  },
): Promise<RoomOfFacility[]> {
  return tx.db
    .select(withFacility)
    .from(rooms)
    .innerJoin(facilities, eq(facilities.id, rooms.facilityId))
    .where(
      and(
        filter.after === null ? undefined : gt(rooms.id, filter.after),
        filter.facilityId === undefined ? undefined : eq(rooms.facilityId, filter.facilityId),
        filter.municipalityCode === undefined
          ? undefined
          : eq(facilities.municipalityCode, filter.municipalityCode),
      ),
    )
    .orderBy(asc(rooms.id))
    .limit(filter.limit);
}

export async function roomsOfFacilities(
  tx: Tx,
  facilityIds: readonly string[],
): Promise<RoomOfFacility[]> {
  if (facilityIds.length === 0) return [];
  return tx.db
    .select(withFacility)
    .from(rooms)
    .innerJoin(facilities, eq(facilities.id, rooms.facilityId))
    .where(inArray(rooms.facilityId, [...facilityIds]));
}

export async function findRoom(tx: Tx, id: string): Promise<RoomOfFacility | null> {
  const [row] = await tx.db
    .select(withFacility)
    .from(rooms)
    .innerJoin(facilities, eq(facilities.id, rooms.facilityId))
    .where(eq(rooms.id, id));
  return row ?? null;
}

/** How long the facility cleans a room after somebody has left it, in minutes. */
export async function cleaningMinutesOf(tx: Tx, facilityId: string): Promise<number> {
  const [row] = await tx.db
    .select({ minutes: facilities.cleaningMinutes })
    .from(facilities)
    .where(eq(facilities.id, facilityId));
  return row?.minutes ?? 0;
}

export async function lockRoom(tx: Tx, id: string): Promise<RoomRow | null> {
  const [row] = await tx.db.select().from(rooms).where(eq(rooms.id, id)).for('update');
  return row ?? null;
}

/** In the order of ids, so that two steps that lock the same rooms never wait for each other. */
export function lockRoomsOf(tx: Tx, facilityId: string): Promise<RoomRow[]> {
  return tx.db
    .select()
    .from(rooms)
    .where(eq(rooms.facilityId, facilityId))
    .orderBy(asc(rooms.id))
    .for('update');
}

/** In the order of their names. */
export function roomsOfFacility(tx: Tx, facilityId: string): Promise<RoomRow[]> {
  return tx.db
    .select()
    .from(rooms)
    .where(eq(rooms.facilityId, facilityId))
    .orderBy(asc(rooms.name), asc(rooms.id));
}

export function allRooms(tx: Tx): Promise<RoomRow[]> {
  return tx.db
    .select()
    .from(rooms)
    .where(eq(rooms.baseId, baseOf(tx.actor)))
    .orderBy(asc(rooms.id));
}

/** The word on a locked room, and the room as it then is; every report is kept. */
export async function saveReport(
  tx: Tx,
  room: RoomRow,
  report: { physical: PhysicalState; isStaffed: boolean; isAccepting: boolean },
  isUnchanged: boolean,
): Promise<void> {
  const { physical, isStaffed, isAccepting } = report;
  const said = { physical, isStaffed, isAccepting };
  await tx.db.insert(availabilityReports).values({
    ...said,
    baseId: room.baseId,
    facilityId: room.facilityId,
    roomId: room.id,
    isUnchanged,
    at: tx.now,
    byUser: userOf(tx.actor),
  });
  await tx.db
    .update(rooms)
    .set({ ...said, reportedAt: tx.now, version: room.version + 1 })
    .where(eq(rooms.id, room.id));
}

/** Newest first; ids are ordered by time. */
export function reportsOf(
  tx: Tx,
  roomId: string,
  page: { before: string | null; limit: number },
): Promise<(typeof availabilityReports.$inferSelect)[]> {
  return tx.db
    .select()
    .from(availabilityReports)
    .where(
      and(
        eq(availabilityReports.roomId, roomId),
        page.before === null ? undefined : lt(availabilityReports.id, page.before),
      ),
    )
    .orderBy(desc(availabilityReports.id))
    .limit(page.limit);
}
