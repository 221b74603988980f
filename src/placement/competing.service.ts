import type { z } from 'zod';
import {
  type EmergencyRow,
  listSearching,
  readEmergency,
} from '../emergencies/emergencies.service.ts';
import { beforeOf } from '../emergencies/emergency.ts';
import { roomsWithoutOccupancy } from '../facilities/facilities.service.ts';
import { roomsUsableNow } from '../facilities/usable-rooms.service.ts';
import type { Tx } from '../platform/db/tx.ts';
import type { competingView } from './competing.api.ts';
import * as competing from './competing.store.ts';
import { findRun, latestRun } from './match-run.service.ts';
import { wantedSpan } from './matching.service.ts';
import type { Placed } from './matching.ts';
import * as store from './placement.store.ts';
import {
  BECAUSE,
  becauseOf,
  type Claimant,
  comparePrecedence,
  roomsToSpare,
} from './precedence.ts';
import { asksNext, heldIn, roomsHopedFor, type SearchState } from './search.ts';
import type { HeldRoom } from './search-state.ts';

/** Wakes a search that asks facilities, or waits for a room: it goes on, or looks again. */
export const searchWake = 'placement.search';

/**
 * How long a search leaves a facility to others: the life of one offer. Until then the other has asked
 * there or has a room; a room that is free is not kept from everybody for longer. [R]
 */
const leavesForMs = 15 * 60_000;

function claimantOf({ id, number, state, receivedAt }: EmergencyRow): Claimant | null {
  const { triage } = beforeOf(state);
  if (triage === null) return null;
  const { urgency } = triage;
  return { emergencyId: id, number, urgency, receivedAt: receivedAt.toISOString() };
}

/**
 * The rooms of a facility that this search may ask for now: of those of its ranking, which may be minutes
 * old, the ones that can still be used. All of these where the coordinator has named whom to ask;
 * otherwise without those that emergencies which go first are about to ask for: as soon as
 * they are woken, or, where they are more urgent, when an offer of theirs has ended. `leftTo`: all are.
 * The emergency and its search are locked, and so are claims; the searches of others are only read.
 */
export async function roomsToAskFor(
  tx: Tx,
  emergency: EmergencyRow,
  state: Extract<SearchState, { status: 'offering' }>,
  { facilityId, roomIds: ranked }: Placed,
): Promise<{ roomIds: string[]; leftTo: Claimant | null }> {
  const usable = await roomsUsableNow(tx, facilityId);
  const roomIds = ranked.filter((id) => usable.has(id));
  const all = { roomIds, leftTo: null };
  const since = state.yielded?.find((it) => it.facilityId === facilityId)?.since;
  const isOver = since !== undefined && tx.now.getTime() - Date.parse(since) >= leavesForMs;
  if (state.isChosen || isOver) return all;
  const before = await whoGoesFirst(tx, emergency, facilityId);
  const [first] = before;
  if (first === undefined) return all;
  const rooms: string[][] = [];
  for (const it of before) rooms.push(await roomsWanted(tx, it.state, facilityId));
  const free = await roomsWithoutOccupancy(
    tx,
    [...new Set([roomIds, ...rooms].flat())].filter((id) => usable.has(id)),
    wantedSpan(tx.now),
  );
  const spare = roomsToSpare(free, rooms).filter((id) => roomIds.includes(id));
  if (spare.length > 0)
    return { roomIds: roomIds.filter((id) => spare.includes(id)), leftTo: null };
  return roomIds.some((id) => free.includes(id)) ? { roomIds, leftTo: first.claimant } : all;
}

async function whoGoesFirst(tx: Tx, emergency: EmergencyRow, facilityId: string) {
  const own = claimantOf(emergency);
  const asking = (await competing.otherAsking(tx, emergency.id)).flatMap(
    ({ emergencyId, state }) => {
      const next = asksNext(state, facilityId);
      return next === null ? [] : [{ emergencyId, next, state }];
    },
  );
  if (own === null || asking.length === 0) return [];
  const claimants = new Map((await listSearching(tx)).map((row) => [row.id, claimantOf(row)]));
  return asking
    .flatMap(({ emergencyId, next, state }) => {
      const claimant = claimants.get(emergencyId) ?? null;
      return claimant !== null && isBefore(claimant, own, next) ? [{ claimant, state }] : [];
    })
    .sort((a, b) => comparePrecedence(a.claimant, b.claimant));
}

/** Who is as urgent and came earlier only goes first where it asks at once: nobody waits for less. */
function isBefore(other: Claimant, own: Claimant, next: 'now' | 'later'): boolean {
  if (comparePrecedence(other, own) >= 0) return false;
  return next === 'now' || becauseOf(other, own) === 'urgency';
}

async function roomsWanted(tx: Tx, state: SearchState, facilityId: string): Promise<string[]> {
  if (state.status !== 'offering') return roomsHopedFor(state, facilityId);
  const { runId } = state;
  const run = await findRun(tx, runId);
  return run?.result.placed.find((it) => it.facilityId === facilityId)?.roomIds ?? [];
}

/** The emergencies whose searches leave a facility to this one: they look again when it has moved. */
export function searchesWaitingFor(tx: Tx, emergencyId: string): Promise<string[]> {
  return competing.waitingFor(tx, emergencyId);
}

/**
 * The rooms that others hold by open offers: they become theirs, or free again. Those that were held when
 * this search ranked are among them, or one that is free since would be neither ranked nor waited for.
 */
export async function roomsToHopeFor(
  tx: Tx,
  emergencyId: string,
  runId: string,
): Promise<HeldRoom[]> {
  const now = await competing.heldForOthers(tx, emergencyId);
  const run = await findRun(tx, runId);
  const isKnown = ({ roomId }: HeldRoom) => now.some((it) => it.roomId === roomId);
  return [...now, ...heldIn(run?.input.facilities ?? []).filter((it) => !isKnown(it))];
}

/** What has become of rooms that others held: whether one is free, and which are held still. */
export async function heldSince(
  tx: Tx,
  emergencyId: string,
  before: readonly HeldRoom[],
): Promise<{ isOneFree: boolean; held: HeldRoom[] }> {
  const ids = before.map(({ roomId }) => roomId);
  const free = await roomsWithoutOccupancy(tx, ids, wantedSpan(tx.now));
  const held = await competing.heldForOthers(tx, emergencyId);
  return {
    isOneFree: free.length > 0,
    held: held.filter(({ roomId }) => ids.includes(roomId)),
  };
}

/** A hold has ended without a place: whoever waits for its room looks at once. */
export async function tellWaiting(tx: Tx, roomId: string): Promise<void> {
  for (const id of await competing.waitingForRoom(tx, roomId)) tx.wakeAt(searchWake, id, tx.now);
}

/** So many places of a ranking are looked at, and so many other emergencies: a screen shows no more. */
const mostPlaces = 200;
const mostOthers = 20;

/**
 * The other emergencies that want rooms where this one is ranked, by their latest rankings and the
 * offers that are out. Throws no-such-emergency.
 */
export async function readCompeting(
  tx: Tx,
  emergencyId: string,
): Promise<z.input<typeof competingView>> {
  const own = claimantOf(await readEmergency(tx, emergencyId));
  const running = (await listSearching(tx)).filter(({ id }) => id !== emergencyId);
  const claimants = running.flatMap((row) => claimantOf(row) ?? []);
  if (own === null) return { others: [], tight: [], yielded: [] };
  const others = claimants.sort(comparePrecedence).slice(0, mostOthers);
  const ids = others.map((it) => it.emergencyId);
  const places = (await placedIn(tx, emergencyId)).slice(0, mostPlaces);
  const placed = new Map<string, readonly Placed[]>();
  for (const id of ids) placed.set(id, await placedIn(tx, id));
  const open = await competing.openOffersOf(tx, ids);
  const wants = others.map((other) => {
    const ranked = new Map(placed.get(other.emergencyId)?.map((it) => [it.facilityId, it.roomIds]));
    const asked = new Set(
      open.filter((it) => it.emergencyId === other.emergencyId).map((it) => it.facilityId),
    );
    const wanted = places.filter(
      ({ facilityId, roomIds }) =>
        asked.has(facilityId) || ranked.get(facilityId)?.some((id) => roomIds.includes(id)),
    );
    return { other, asked, wanted: wanted.map(({ facilityId }) => facilityId) };
  });
  const countAt = (id: string) => wants.filter(({ wanted }) => wanted.includes(id)).length;
  return {
    others: wants
      .filter(({ wanted }) => wanted.length > 0)
      .map(({ other, asked, wanted }) => {
        const first = comparePrecedence(own, other) < 0 ? ('this' as const) : ('other' as const);
        const code = becauseOf(own, other);
        const facilities = wanted.map((id) => ({ facilityId: id, isAsked: asked.has(id) }));
        return { ...other, first, because: { code, ...BECAUSE[code][first] }, facilities };
      }),
    tight: places
      .filter(({ facilityId, roomIds }) => countAt(facilityId) >= roomIds.length)
      .map(({ facilityId }) => facilityId),
    yielded: await yieldedBy(tx, emergencyId, claimants),
  };
}

async function placedIn(tx: Tx, emergencyId: string): Promise<readonly Placed[]> {
  return (await latestRun(tx, emergencyId))?.result.placed ?? [];
}

async function yieldedBy(tx: Tx, emergencyId: string, claimants: readonly Claimant[]) {
  const state = (await store.findSearch(tx, emergencyId))?.state;
  const yielded = state?.status === 'offering' ? (state.yielded ?? []) : [];
  return yielded.map(({ facilityId, to, since }) => ({
    facilityId,
    emergencyId: to,
    number: claimants.find((it) => it.emergencyId === to)?.number ?? null,
    since,
  }));
}
