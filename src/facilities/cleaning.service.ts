import { asHouse, type Tx } from '../platform/db/tx.ts';
import { Refused } from '../platform/problem.ts';
import { cleaningProblems } from './cleaning.problems.ts';
import type { RoomView } from './facilities.api.ts';
import { facilityProblems } from './facilities.problems.ts';
import { publishRoom } from './facilities.service.ts';
import * as store from './occupancies.store.ts';
import { readRoom } from './rooms.service.ts';
import { cleaningMinutesOf, findRoom } from './rooms.store.ts';

const minuteMs = 60_000;

/**
 * Frees the room of somebody who has left, and keeps it for as long as its facility cleans: the span
 * ends by itself, no job does it. Where somebody has the room right behind, there is no such time. What
 * was released before stays as it was.
 */
export async function releaseAfterStay(tx: Tx, occupancyId: string): Promise<void> {
  const room = await store.releaseOccupancy(tx, occupancyId);
  if (room === null) return;
  const minutes = await cleaningMinutesOf(tx, room.facilityId);
  if (minutes > 0) {
    const during = { from: tx.now, to: new Date(tx.now.getTime() + minutes * minuteMs) };
    const { roomId } = room;
    await store.insertOccupancy(tx, { roomId, kind: 'cleaning', during, emergencyId: null });
  }
  publishRoom(tx, room);
}

/** 清掃済み: the room is free before its time of cleaning is over. Throws no-such-room, not-cleaning. */
export async function endCleaning(tx: Tx, roomId: string): Promise<RoomView> {
  if ((await findRoom(tx, roomId)) === null) throw new Refused(facilityProblems['no-such-room']());
  const room = await asHouse(tx, () => store.releaseCleaning(tx, roomId));
  if (room === null) throw new Refused(cleaningProblems['not-cleaning']());
  publishRoom(tx, room);
  return readRoom(tx, roomId);
}
