import type { Tx } from '../platform/db/tx.ts';
import { listRooms } from './rooms.service.ts';

/** Bound of one look: no facility of short stays has nearly as many. */
const mostRooms = 1_000;

/** The rooms of a facility that can be used at this moment, by all five facts. */
export async function roomsUsableNow(tx: Tx, facilityId: string): Promise<ReadonlySet<string>> {
  const { items } = await listRooms(tx, { facilityId, limit: mostRooms });
  return new Set(items.filter(({ isAvailable }) => isAvailable).map(({ id }) => id));
}
