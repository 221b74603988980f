import { isFacilityStaff } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import { portionOf } from '../platform/portion.ts';
import { Refused } from '../platform/problem.ts';
import { closedDuring } from './closures.store.ts';
import type { ReportBody, RoomListQuery, RoomView } from './facilities.api.ts';
import { facilityProblems } from './facilities.problems.ts';
import { publishRoom } from './facilities.service.ts';
import { type Occupied, occupiedDuring } from './occupancies.store.ts';
import { availabilityOf } from './room.ts';
import { ROOM_REASONS } from './room-reasons.ts';
import * as store from './rooms.store.ts';
import type { WrittenSpan } from './span.ts';

/** A facility has said something of its rooms: answered by whoever waits for that. */
const reportedWake = 'facilities.reported';

/** Rooms the user may see (facility staff: their own) as they stand now. */
export async function listRooms(tx: Tx, query: RoomListQuery) {
  const found = await store.listRooms(tx, {
    after: query.cursor ?? null,
    limit: query.limit + 1,
    facilityId: query.facilityId,
    municipalityCode: query.municipalityCode,
  });
  const { shown: items, next } = portionOf(await viewsOf(tx, found), query.limit);
  return { items, next };
}

/** One room as it stands now. Throws no-such-room. */
export async function readRoom(tx: Tx, roomId: string): Promise<RoomView> {
  const found = await store.findRoom(tx, roomId);
  const [view] = found === null ? [] : await viewsOf(tx, [found]);
  if (view === undefined) throw new Refused(facilityProblems['no-such-room']());
  return view;
}

/**
 * The last word on a room; the coordinator may write down what the facility said on the phone. Throws
 * no-such-room.
 */
export async function reportRoom(tx: Tx, roomId: string, report: ReportBody): Promise<RoomView> {
  const room = await store.lockRoom(tx, roomId);
  if (room === null) throw new Refused(facilityProblems['no-such-room']());
  await store.saveReport(tx, room, report, false);
  publishRoom(tx, { roomId: room.id, facilityId: room.facilityId });
  tx.wakeAt(reportedWake, room.facilityId, tx.now);
  return readRoom(tx, roomId);
}

/**
 * 変更なし: the last word on every room of the facility holds as of now. Throws facility-needed,
 * no-such-facility, no-such-room, nothing-reported-yet.
 */
export async function reportUnchanged(tx: Tx, facilityId: string | undefined) {
  const own = isFacilityStaff(tx.actor) ? tx.actor.organisationId : null;
  const of = own ?? facilityId;
  if (of === undefined) throw new Refused(facilityProblems['facility-needed']());
  if (facilityId !== undefined && facilityId !== of)
    throw new Refused(facilityProblems['no-such-facility']());
  const rooms = await store.lockRoomsOf(tx, of);
  if (rooms.length === 0) throw new Refused(facilityProblems['no-such-room']());
  const notReported: { id: string; name: string }[] = [];
  for (const room of rooms) {
    const { physical, isStaffed, isAccepting } = room;
    if (physical === null || isStaffed === null || isAccepting === null) {
      notReported.push({ id: room.id, name: room.name });
      continue;
    }
    await store.saveReport(tx, room, { physical, isStaffed, isAccepting }, true);
    publishRoom(tx, { roomId: room.id, facilityId: room.facilityId });
  }
  const reported = rooms.length - notReported.length;
  if (reported === 0) throw new Refused(facilityProblems['nothing-reported-yet']());
  tx.wakeAt(reportedWake, of, tx.now);
  return { reported, notReported };
}

/** How many rooms of each of these facilities can be used now; without any it is left out. */
export async function freeRoomsOf(
  tx: Tx,
  facilityIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const free = new Map<string, number>();
  for (const room of await viewsOf(tx, await store.roomsOfFacilities(tx, facilityIds)))
    if (room.isAvailable) free.set(room.facility.id, (free.get(room.facility.id) ?? 0) + 1);
  return free;
}

/** Every report on a room, newest first. Throws no-such-room. */
export async function roomHistoryOf(
  tx: Tx,
  roomId: string,
  part: { cursor?: string | undefined; limit: number },
) {
  if ((await store.findRoom(tx, roomId)) === null)
    throw new Refused(facilityProblems['no-such-room']());
  const rows = await store.reportsOf(tx, roomId, {
    before: part.cursor ?? null,
    limit: part.limit + 1,
  });
  const { shown, next } = portionOf(rows, part.limit);
  const items = shown.map(({ id, at, byUser, physical, isStaffed, isAccepting, isUnchanged }) => ({
    id,
    at: at.toISOString(),
    byUser,
    physical,
    isStaffed,
    isAccepting,
    isUnchanged,
  }));
  return { items, next };
}

async function viewsOf(tx: Tx, found: store.RoomOfFacility[]): Promise<RoomView[]> {
  if (found.length === 0) return [];
  const now = { from: tx.now, to: new Date(tx.now.getTime() + 1) };
  const ids = found.map(({ room }) => room.id);
  const occupied = await occupiedDuring(tx, now, ids);
  const closed = await closedDuring(tx, now, ids);
  return found.map((it) => {
    const { id } = it.room;
    const stands = { occupiedBy: occupied.get(id) ?? [], closures: closed.get(id) ?? [] };
    return viewOf(it, stands, tx.now);
  });
}

function viewOf(
  { room, facility }: store.RoomOfFacility,
  stands: { occupiedBy: Occupied[]; closures: WrittenSpan[] },
  now: Date,
) {
  const reportedAt = room.reportedAt?.toISOString() ?? null;
  const { physical, isStaffed, isAccepting } = room;
  const facts = { physical, isStaffed, isAccepting, reportedAt, ...stands };
  const { isAvailable, freshness, missing } = availabilityOf(
    facts,
    facility.staleAfterMinutes,
    now,
  );
  return {
    id: room.id,
    facility: {
      id: facility.id,
      name: facility.name,
      municipalityCode: facility.municipalityCode,
      phone: facility.phone,
    },
    name: room.name,
    secured: room.secured,
    isWheelchairAccessible: room.isWheelchairAccessible,
    sex: room.sex,
    floor: room.floor,
    notes: room.notes,
    ...facts,
    freshness,
    isAvailable,
    missing: missing.map((code) => ({ code, ...ROOM_REASONS[code] })),
    version: room.version,
  };
}
