import { isFacilityStaff } from '../platform/actor.ts';
import type { Span } from '../platform/db/columns.ts';
import { savepoint } from '../platform/db/database.ts';
import type { Tx } from '../platform/db/tx.ts';
import { portionOf } from '../platform/portion.ts';
import { Refused } from '../platform/problem.ts';
import { searchKey } from '../platform/text/search-key.ts';
import type { AcceptanceConditions } from './conditions.api.ts';
import type { FacilityListQuery } from './facilities.api.ts';
import { facilityProblems } from './facilities.problems.ts';
import * as store from './facilities.store.ts';
import * as occupancies from './occupancies.store.ts';
import { officeOf } from './office.ts';
import type { OccupancyKind } from './room.ts';
import * as rooms from './rooms.store.ts';

/** Facilities of the base with how many rooms each has, in the order of their ids. */
export async function listFacilities(tx: Tx, query: FacilityListQuery) {
  const rows = await store.listFacilities(tx, {
    after: query.cursor ?? null,
    limit: query.limit + 1,
    municipalityCode: query.municipalityCode,
    key: searchKey(query.q ?? ''),
  });
  const { shown, next } = portionOf(rows, query.limit);
  return { items: shown.map(lineOf), next };
}

/**
 * With the newest conditions; they and their version are null where the asking user may not see them.
 * Throws no-such-facility.
 */
export async function readFacility(tx: Tx, id: string) {
  const facility = await store.findFacility(tx, id);
  if (facility === null) throw new Refused(facilityProblems['no-such-facility']());
  const newest = await store.newestConditions(tx, id);
  return {
    ...lineOf(facility),
    staleAfterMinutes: facility.staleAfterMinutes,
    conditions: newest?.conditions ?? null,
    conditionsVersion: seesConditions(tx, id) ? (newest?.version ?? 0) : null,
  };
}

/**
 * The newest version of what a facility accepts; version 0 and null where it never said. Throws
 * no-such-facility, also for what row-level security hides: "never said" would not be true.
 */
export async function readConditions(tx: Tx, facilityId: string) {
  if (!seesConditions(tx, facilityId) || (await store.findFacility(tx, facilityId)) === null)
    throw new Refused(facilityProblems['no-such-facility']());
  return conditionsViewOf(facilityId, await store.newestConditions(tx, facilityId));
}

/** As the policy of acceptance_conditions has it: the staff of a facility see their own. */
function seesConditions({ actor }: Tx, facilityId: string): boolean {
  return !isFacilityStaff(actor) || actor.organisationId === facilityId;
}

/**
 * Adds a version. `ifMatch` is the version that was edited (0: none before). Throws
 * no-such-facility, conditions-changed.
 */
export async function setConditions(
  tx: Tx,
  facilityId: string,
  conditions: AcceptanceConditions,
  ifMatch: number | null,
) {
  const facility = await store.lockFacility(tx, facilityId);
  if (facility === null) throw new Refused(facilityProblems['no-such-facility']());
  const newest = await store.newestConditions(tx, facilityId);
  const version = newest?.version ?? 0;
  if (version !== ifMatch) {
    const now = { version, conditions: newest?.conditions ?? null };
    throw new Refused(facilityProblems['conditions-changed']({ extra: now }));
  }
  const row = await store.insertConditions(tx, { facilityId, version: version + 1, conditions });
  tx.publish('rooms', facilityId, 'conditions.changed');
  tx.publish(`facility:${facilityId}`, facilityId, 'conditions.changed');
  return conditionsViewOf(facilityId, row);
}

/** Numbers and names, in the order of `ids`; one that is not there (any more) is left out. */
export async function facilityNames(
  tx: Tx,
  ids: readonly string[],
): Promise<{ id: string; officeNo: string; name: string }[]> {
  const rows = new Map((await store.facilitiesOf(tx, ids)).map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = rows.get(id);
    return row === undefined ? [] : [{ id, officeNo: row.officeNo, name: row.name }];
  });
}

/** Names and numbers to call, by their ids. */
export async function facilitiesToCall(
  tx: Tx,
  ids: readonly string[],
): Promise<Map<string, { name: string; phone: string | null }>> {
  const rows = await store.facilitiesOf(tx, ids);
  return new Map(rows.map(({ id, name, phone }) => [id, { name, phone }]));
}

/** Whose room it is; refused where there is none that the user may see. */
export async function facilityOfRoom(tx: Tx, roomId: string): Promise<string> {
  const found = await rooms.findRoom(tx, roomId);
  if (found === null) throw new Refused(facilityProblems['no-such-room']());
  return found.facility.id;
}

/** Which of the rooms nothing stands in during a time, in the order in which they are given. */
export async function roomsWithoutOccupancy(
  tx: Tx,
  roomIds: readonly string[],
  during: Span,
): Promise<string[]> {
  const taken = await occupancies.occupiedDuring(tx, during, roomIds);
  return roomIds.filter((id) => !taken.has(id));
}

export interface RoomLabel {
  facilityId: string;
  facilityName: string;
  roomName: string;
  phone: string | null;
}

/** Names for screens; null where the room is gone or hidden. */
export async function roomLabel(tx: Tx, roomId: string): Promise<RoomLabel | null> {
  const found = await rooms.findRoom(tx, roomId);
  if (found === null) return null;
  const { room, facility } = found;
  const { id: facilityId, name: facilityName, phone } = facility;
  return { facilityId, facilityName, roomName: room.name, phone };
}

/**
 * Takes a room for a time, unless somebody has it: then null, and nothing has happened. A step that
 * claims several rooms, or gives one up and claims another, must keep other such steps out first:
 * each waits for the other's undecided claim.
 */
export async function claimRoom(
  tx: Tx,
  claim: { roomId: string; kind: OccupancyKind; during: Span; emergencyId: string | null },
): Promise<string | null> {
  const id = await occupancies.insertOccupancy(tx, claim);
  if (id !== null) await tellRooms(tx, id);
  return id;
}

/** False: the new time meets another occupancy of the room (or this one was released). */
export async function changeOccupancy(
  tx: Tx,
  id: string,
  change: { kind: OccupancyKind; during: Span },
): Promise<boolean> {
  const isChanged = await unlessTaken(tx, () => occupancies.updateOccupancy(tx, id, change));
  if (isChanged) await tellRooms(tx, id);
  return isChanged === true;
}

/**
 * The person is in the room, and nobody knows until when: without an end, or until somebody else has it
 * next, which must not be before `least`. False: somebody has the room now, or it was released.
 */
export async function occupyRoom(
  tx: Tx,
  id: string,
  time: { from: Date; least: Date | null },
): Promise<boolean> {
  const occupy = () => unlessTaken(tx, () => occupancies.occupyUntilNext(tx, id, time));
  // Null: a claim was committed while this looked; the second look sees it.
  const isChanged = (await occupy()) ?? (await occupy()) ?? false;
  if (isChanged) await tellRooms(tx, id);
  return isChanged;
}

/** Null: the constraint has refused it. In a savepoint: the step must be able to go on and say so. */
async function unlessTaken(tx: Tx, change: () => Promise<boolean>): Promise<boolean | null> {
  try {
    return await savepoint(tx.db, change);
  } catch (error) {
    if (isOverlap(error)) return null;
    throw error;
  }
}

/** Frees the room from now on. What was released before stays as it was. */
export async function releaseOccupancy(tx: Tx, id: string): Promise<void> {
  const room = await occupancies.releaseOccupancy(tx, id);
  if (room !== null) publishRoom(tx, room);
}

async function tellRooms(tx: Tx, occupancyId: string): Promise<void> {
  const room = await occupancies.findOccupancy(tx, occupancyId);
  if (room !== null) publishRoom(tx, room);
}

/** Whoever looks at the room is told that it has changed. */
export function publishRoom(
  tx: Tx,
  { roomId, facilityId }: { roomId: string; facilityId: string },
): void {
  tx.publish('rooms', roomId, 'room.changed');
  tx.publish(`facility:${facilityId}`, roomId, 'room.changed');
}

function isOverlap(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : null;
  return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === '23P01';
}

function conditionsViewOf(facilityId: string, row: store.ConditionsRow | null) {
  return {
    facilityId,
    version: row?.version ?? 0,
    conditions: row?.conditions ?? null,
    createdAt: row?.createdAt.toISOString() ?? null,
  };
}

function lineOf(row: store.FacilityRow & { roomCount: number }) {
  return { id: row.id, ...officeOf(row), roomCount: row.roomCount };
}
