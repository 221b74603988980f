import { isFacilityStaff } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import { Refused } from '../platform/problem.ts';
import { DAY_MS, daysLater, endOfTokyoDay, tokyoDayOf } from '../platform/text/tokyo-day.ts';
import type {
  ContractBody,
  ContractView,
  SecuredDaysQuery,
  SecuredDaysView,
} from './contracts.api.ts';
import { contractProblems } from './contracts.problems.ts';
import * as store from './contracts.store.ts';
import { facilityProblems } from './facilities.problems.ts';
import { findFacility } from './facilities.store.ts';
import { findRoom, lockRoom, roomsOfFacility } from './rooms.store.ts';
import { countsOf, daysAhead, type JudgedDay, judgedDays } from './secured-days.ts';

const longestDays = 400;

/** From when until when a room is secured. Throws no-such-room. */
export async function listContracts(tx: Tx, roomId: string) {
  if ((await findRoom(tx, roomId)) === null) throw new Refused(facilityProblems['no-such-room']());
  return { contracts: (await store.contractsOf(tx, [roomId])).map(viewOf) };
}

/** Contracts of rooms that touch the days, in the order of time. */
export function contractsIn(
  tx: Tx,
  roomIds: readonly string[],
  days: { from: string; until: string },
): Promise<store.ContractRow[]> {
  return store.contractsOf(tx, roomIds, days);
}

/** Throws no-such-room, contract-overlaps. */
export async function addContract(
  tx: Tx,
  roomId: string,
  body: ContractBody,
): Promise<ContractView> {
  const room = await lockRoom(tx, roomId);
  if (room === null) throw new Refused(facilityProblems['no-such-room']());
  await refuseOverlap(tx, roomId, body, null);
  return announced(tx, await store.insertContract(tx, room, body));
}

/** Throws no-such-contract, contract-changed, contract-overlaps. */
export async function changeContract(
  tx: Tx,
  id: string,
  body: ContractBody,
  ifMatch: number | null,
): Promise<ContractView> {
  const row = await standing(tx, id, ifMatch);
  await refuseOverlap(tx, row.roomId, body, id);
  return announced(tx, await store.saveContract(tx, row, body));
}

/** Throws no-such-contract, contract-changed. */
export async function removeContract(
  tx: Tx,
  id: string,
  ifMatch: number | null,
): Promise<ContractView> {
  const row = await standing(tx, id, ifMatch);
  return announced(tx, await store.saveContract(tx, row, { removedAt: tx.now }));
}

/** Throws no-such-contract. */
export async function readContract(tx: Tx, id: string): Promise<ContractView> {
  const row = await store.findContract(tx, id);
  if (row === null) throw new Refused(contractProblems['no-such-contract']());
  return viewOf(row);
}

/**
 * What became of the days on which rooms of a facility were secured. Throws no-such-facility (of others
 * for facility staff too), period-too-long, period-ends-before-start.
 */
export async function securedDays(
  tx: Tx,
  facilityId: string,
  query: SecuredDaysQuery,
): Promise<SecuredDaysView> {
  const period = periodOf(query, tokyoDayOf(tx.now));
  const isForeign = isFacilityStaff(tx.actor) && tx.actor.organisationId !== facilityId;
  const facility = isForeign ? null : await findFacility(tx, facilityId);
  const rooms = await roomsOfFacility(tx, facilityId);
  if (facility === null) throw new Refused(facilityProblems['no-such-facility']());
  const contracts = await store.contractsOf(
    tx,
    rooms.map(({ id }) => id),
    period,
  );
  const secured = rooms.filter(({ id }) => contracts.some(({ roomId }) => roomId === id));
  const { staleAfterMinutes } = facility;
  const span = {
    from: new Date(endOfTokyoDay(period.from).getTime() - DAY_MS),
    to: endOfTokyoDay(period.until),
  };
  const of = { facilityId, roomIds: secured.map(({ id }) => id) };
  const past =
    secured.length === 0 ? null : await store.pastOf(tx, of, span, staleAfterMinutes * 60_000);
  return {
    facilityId,
    facilityName: facility.name,
    ...period,
    rooms: secured.flatMap(({ id, name }) => {
      if (past === null) return [];
      const own = contracts.filter(({ roomId }) => roomId === id);
      const agreed = own.map((it) => ({ id: it.id, from: it.fromDay, until: it.untilDay }));
      const days = judgedDays(
        { ...past(id), contracts: agreed, staleAfterMinutes },
        period,
        tx.now,
      );
      return {
        roomId: id,
        roomName: name,
        contracts: own.map(viewOf),
        days: days.length,
        ahead: daysAhead(agreed, period, tx.now),
        ...countsOf(days),
        stretches: stretchesOf(days),
      };
    }),
  };
}

function periodOf({ from, until }: SecuredDaysQuery, today: string) {
  const year = Number(today.slice(0, 4)) - (today.slice(5) < '04-01' ? 1 : 0);
  const first = from ?? (until === undefined ? `${year}-04-01` : daysLater(until, -365));
  const last = until ?? (from === undefined ? `${year + 1}-03-31` : daysLater(from, 365));
  if (last < first) throw new Refused(contractProblems['period-ends-before-start']());
  if (last > daysLater(first, longestDays))
    throw new Refused(contractProblems['period-too-long']());
  return { from: first, until: last };
}

function stretchesOf(days: readonly JudgedDay[]) {
  const stretches: SecuredDaysView['rooms'][number]['stretches'] = [];
  for (const { day, outcome, use } of days) {
    const last = stretches.at(-1);
    const isSame = last?.outcome === outcome && last.use === use;
    if (last !== undefined && isSame && daysLater(last.until, 1) === day) {
      last.until = day;
      last.days += 1;
    } else stretches.push({ from: day, until: day, days: 1, outcome, use });
  }
  return stretches;
}

async function standing(tx: Tx, id: string, ifMatch: number | null): Promise<store.ContractRow> {
  const found = await store.findContract(tx, id);
  if (found === null) throw new Refused(contractProblems['no-such-contract']());
  // Contracts of one room are written one after the other.
  await lockRoom(tx, found.roomId);
  const row = await store.findContract(tx, id);
  if (row === null) throw new Refused(contractProblems['no-such-contract']());
  if (row.version !== ifMatch)
    throw new Refused(contractProblems['contract-changed']({ extra: viewOf(row) }));
  return row;
}

async function refuseOverlap(
  tx: Tx,
  roomId: string,
  body: ContractBody,
  except: string | null,
): Promise<void> {
  const there = await store.meetingContract(tx, roomId, body, except);
  if (there !== null)
    throw new Refused(
      contractProblems['contract-overlaps']({ extra: { contract: viewOf(there) } }),
    );
}

function announced(tx: Tx, row: store.ContractRow): ContractView {
  tx.publish('rooms', row.roomId, 'room.changed');
  tx.publish(`facility:${row.facilityId}`, row.roomId, 'room.changed');
  return viewOf(row);
}

function viewOf({ id, roomId, secured, fromDay, untilDay, note, version }: store.ContractRow) {
  return { id, roomId, secured, fromDay, untilDay, note, version };
}
