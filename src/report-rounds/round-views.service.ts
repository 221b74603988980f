import { freeRoomsOf } from '../facilities/rooms.service.ts';
import { userNames } from '../identity/users.service.ts';
import { type PageOutcome, pageOutcomes } from '../paging/paging.service.ts';
import type { Tx } from '../platform/db/tx.ts';
import { portionOf } from '../platform/portion.ts';
import { Refused } from '../platform/problem.ts';
import { askedAbout } from './asked-pages.service.ts';
import { type RoomInRound, roomsInRounds } from './asked-rooms.store.ts';
import { grouped } from './grouped.ts';
import { bestReach, reachOfPage } from './reach.ts';
import {
  type AskedFacility,
  answeredAtOf,
  figuresOf,
  inOrder,
  isToPhone,
  silentSince,
  standingOf,
} from './report-round.ts';
import type {
  AskedFacilityView,
  PhonedView,
  RoundLine,
  RoundList,
  RoundListQuery,
  RoundView,
} from './report-rounds.api.ts';
import { reportRoundProblems } from './report-rounds.problems.ts';
import * as store from './report-rounds.store.ts';

type Names = ReadonlyMap<string, string>;
/** A facility of a round with all that its line on the screen is made of. */
interface Asked extends AskedFacility {
  row: store.AskedRow;
  facility: Pick<AskedFacilityView, 'name' | 'municipalityCode' | 'phone'>;
  rooms: readonly RoomInRound[];
  pages: readonly PageOutcome[];
}

/** The round that runs, and those that are over. */
export async function listRounds(tx: Tx, query: RoundListQuery): Promise<RoundList> {
  const current = await store.openRound(tx);
  const part = { before: query.cursor ?? null, limit: query.limit + 1 };
  const { shown, next } = portionOf(await store.closedRounds(tx, part), query.limit);
  const rounds = current === null ? shown : [current, ...shown];
  const ids = rounds.map(({ id }) => id);
  const rooms = grouped(await roomsInRounds(tx, ids), ({ roundId }) => roundId);
  const names = await namesOf(
    tx,
    rounds.flatMap((it) => [it.calledBy, it.closedBy]),
  );
  const line = (round: store.RoundRow) => lineOf(round, rooms.get(round.id) ?? [], names);
  return { current: current && line(current), items: shown.map(line), next };
}

/** Who was asked, who has answered, whom to telephone first. Throws no-such-round. */
export async function readRound(tx: Tx, id: string): Promise<RoundView> {
  const round = await store.findRound(tx, id);
  if (round === null) throw new Refused(reportRoundProblems['no-such-round']());
  const rooms = await roomsInRounds(tx, [id]);
  const asked = await askedOf(tx, round, rooms);
  const isOpen = round.closedAt === null;
  const free = isOpen
    ? await freeRoomsOf(
        tx,
        asked.map((it) => it.id),
      )
    : null;
  const names = await namesOf(tx, [
    round.calledBy,
    round.closedBy,
    ...rooms.map(({ answeredBy }) => answeredBy),
    ...asked.flatMap(({ row, pages }) => [row.phonedBy, ...pages.map(({ userId }) => userId)]),
  ]);
  const facilities = inOrder(asked, round, tx.now).map((it) => ({
    ...facilityOf(it, names),
    isToPhone: isOpen && isToPhone(it, round, tx.now),
    freeRooms: free && (free.get(it.id) ?? 0),
  }));
  return { ...lineOf(round, rooms, names), facilities };
}

/** The last call to a facility. Throws no-such-round, not-asked. */
export async function readPhoned(tx: Tx, roundId: string, facilityId: string) {
  const row = await store.lockAsked(tx, roundId, facilityId);
  if (row === null) throw new Refused(reportRoundProblems['not-asked']());
  return phonedViewOf(tx, row);
}

export async function phonedViewOf(tx: Tx, row: store.AskedRow): Promise<PhonedView> {
  const phoned = phonedOf(row, await namesOf(tx, [row.phonedBy]));
  if (phoned === null) throw new Refused(reportRoundProblems['not-asked']());
  return { id: row.facilityId, ...phoned };
}

async function askedOf(
  tx: Tx,
  round: store.RoundRow,
  inRound: readonly RoomInRound[],
): Promise<Asked[]> {
  const rooms = grouped(inRound, ({ facilityId }) => facilityId);
  const pages = grouped(await pageOutcomes(tx, askedAbout(round)), ({ signalId }) => signalId);
  return (await store.askedIn(tx, round.id)).map(({ asked: row, facility }) => {
    const { facilityId: id, phonedAt: at, phoneOutcome: outcome } = row;
    const own = pages.get(row.id) ?? [];
    return {
      id,
      row,
      facility,
      rooms: rooms.get(id) ?? [],
      pages: own,
      reach: bestReach(own.map(reachOfPage)),
      phoned: at && outcome && { at, outcome },
    };
  });
}

function facilityOf({ id, row, facility, rooms, pages, reach }: Asked, names: Names) {
  const answeredAt = answeredAtOf(rooms);
  const last = rooms.find((room) => room.answeredAt?.getTime() === answeredAt?.getTime());
  return {
    id,
    ...facility,
    standing: standingOf(rooms),
    rooms: rooms.map((room) => ({
      id: room.id,
      name: room.name,
      answeredAt: room.answeredAt?.toISOString() ?? null,
    })),
    answeredAt: answeredAt?.toISOString() ?? null,
    answeredBy: answeredAt && personOf(last?.answeredBy ?? null, names),
    silentSince: silentSince(rooms)?.toISOString() ?? null,
    reach,
    contacts: pages.map((page) => ({
      person: { userId: page.userId, name: names.get(page.userId) ?? '' },
      reach: reachOfPage(page),
    })),
    phoned: phonedOf(row, names),
  };
}

function phonedOf(
  { phonedAt, phonedBy, phoneOutcome, phoneNote }: store.AskedRow,
  names: Names,
): AskedFacilityView['phoned'] {
  if (phonedAt === null || phoneOutcome === null) return null;
  return {
    at: phonedAt.toISOString(),
    by: personOf(phonedBy, names),
    outcome: phoneOutcome,
    note: phoneNote,
  };
}

function lineOf(round: store.RoundRow, rooms: readonly RoomInRound[], names: Names): RoundLine {
  const facilities = [...grouped(rooms, ({ facilityId }) => facilityId).values()];
  return {
    id: round.id,
    reason: round.reason,
    calledAt: round.calledAt.toISOString(),
    calledBy: personOf(round.calledBy, names),
    deadlineAt: round.deadlineAt.toISOString(),
    closedAt: round.closedAt?.toISOString() ?? null,
    closedBy: personOf(round.closedBy, names),
    figures: figuresOf(
      facilities.map((it) => ({ rooms: it })),
      round.calledAt,
    ),
  };
}

const personOf = (userId: string | null, names: Names) =>
  userId === null ? null : { userId, name: names.get(userId) ?? '' };

function namesOf(tx: Tx, userIds: readonly (string | null)[]): Promise<Names> {
  return userNames(tx, [...new Set(userIds.filter((id) => id !== null))]);
}
