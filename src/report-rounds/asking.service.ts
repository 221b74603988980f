import { isFacilityStaff } from '../platform/actor.ts';
import { asHouse, type Tx } from '../platform/db/tx.ts';
import { peopleToPage } from './asked-pages.service.ts';
import { facilitiesWithRooms, lastReports, roomsInRounds } from './asked-rooms.store.ts';
import { grouped } from './grouped.ts';
import { hasOldReport } from './reminder.ts';
import type { AskableList, OwnRound } from './report-rounds.api.ts';
import { openRound } from './report-rounds.store.ts';

/** Whom a round would ask now, and how many persons it would ring at. */
export async function listAskable(tx: Tx): Promise<AskableList> {
  const facilities = await facilitiesWithRooms(tx);
  const ids = facilities.map(({ id }) => id);
  const rooms = grouped(await lastReports(tx, ids), ({ facilityId }) => facilityId);
  const list: AskableList['facilities'] = [];
  for (const { id, name, municipalityCode, staleAfterMinutes } of facilities) {
    const own = rooms.get(id) ?? [];
    const isOld = hasOldReport(own, staleAfterMinutes, tx.now);
    const persons = (await peopleToPage(tx, id)).length;
    list.push({ id, name, municipalityCode, rooms: own.length, isOld, persons });
  }
  return { facilities: list };
}

/** What the base asks of a facility's own rooms. The round itself is not for its staff to see. */
export function readOwnRound(tx: Tx): Promise<OwnRound> {
  const facilityId = isFacilityStaff(tx.actor) ? tx.actor.organisationId : null;
  return asHouse(tx, async () => {
    if (facilityId === null) return { round: null };
    const round = await openRound(tx);
    const rooms = round === null ? [] : await roomsInRounds(tx, [round.id], facilityId);
    if (round === null || rooms.length === 0) return { round: null };
    return {
      round: {
        id: round.id,
        calledAt: round.calledAt.toISOString(),
        deadlineAt: round.deadlineAt.toISOString(),
        rooms: rooms.length,
        missing: rooms
          .filter(({ answeredAt }) => answeredAt === null)
          .map(({ id, name }) => ({ id, name })),
      },
    };
  });
}
