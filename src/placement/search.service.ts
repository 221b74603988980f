import {
  addEntry,
  type EmergencyRow,
  lockedEmergency,
  stepEmergency,
} from '../emergencies/emergencies.service.ts';
import { facilityOfRoom } from '../facilities/facilities.service.ts';
import type { Tx } from '../platform/db/tx.ts';
import { Refused } from '../platform/problem.ts';
import { heldSince, searchesWaitingFor, searchWake } from './competing.service.ts';
import { latestRun } from './match-run.service.ts';
import type { Run } from './match-run.ts';
import { rank, viewOfRun } from './matching.service.ts';
import * as offers from './offers.service.ts';
import { placementProblems } from './placement.problems.ts';
import * as store from './placement.store.ts';
import { decide, type SearchEvent, type SearchState } from './search.ts';
import { perform } from './search-effects.service.ts';

/** A ranking older than this is made anew before somebody is asked by it. */
const rankingHoldsMs = 5 * 60_000;
/** Bound of one step: each round asks one facility or ends. */
const mostRounds = 10_000;

/**
 * Wakes of `emergency.decided`: ranks for a decision to admit, and anew where an accepted room is
 * lost; whatever else was decided ends the search. Early, late and doubled wakes change nothing.
 */
export async function onDecided(tx: Tx, emergencyId: string): Promise<void> {
  const emergency = await lockedEmergency(tx, emergencyId);
  if (emergency.state.status === 'DECIDED' && emergency.state.decision.decision === 'ADMIT') {
    await runMatching(tx, emergencyId);
  } else if (emergency.state.status === 'MATCHING') {
    await offers.holdConsent(tx, emergency);
    const search = await store.lockSearch(tx, emergencyId);
    if (search?.state.status === 'reopened') await rankAndFollow(tx, emergency, search.state);
  } else if (isOver(emergency)) {
    await stopSearch(tx, emergencyId);
  }
}

/** Placed and later: the search has ended by itself and must not be touched. */
function isOver(emergency: EmergencyRow): boolean {
  return ['DECIDED', 'CLOSED', 'NO_ACTION', 'TRANSFERRED'].includes(emergency.state.status);
}

/**
 * Ranks every facility for the emergency, keeps the run and lets a search under way follow it.
 * Throws not-searching, already-placed.
 */
async function runMatching(tx: Tx, emergencyId: string): Promise<Run> {
  const emergency = await lockedForSearch(tx, emergencyId);
  const search = await store.lockSearch(tx, emergencyId);
  if (search?.status === 'placed') throw new Refused(placementProblems['already-placed']());
  return rankAndFollow(tx, emergency, search?.state ?? null);
}

/** The same, answered with the ranking and its reasons in words. */
export async function runMatchingAgain(tx: Tx, emergencyId: string) {
  return viewOfRun(tx, await runMatching(tx, emergencyId));
}

/**
 * Starts asking facilities: the ranking's, or those named (which must be in it). Throws
 * not-searching, facility-not-matched, already-placed, search-stopped, nothing-to-disclose.
 */
export async function startOffering(
  tx: Tx,
  emergencyId: string,
  { parallel, facilityIds }: { parallel: number; facilityIds?: readonly string[] | undefined },
): Promise<SearchState> {
  const emergency = await lockedForSearch(tx, emergencyId);
  if ((await offers.needToShow(tx, emergency)) === null)
    throw new Refused(placementProblems['nothing-to-disclose']());
  const search = await store.lockSearch(tx, emergencyId);
  const run = await freshRun(tx, emergency, search?.state ?? null);
  const ranked = run.result.placed.map((it) => it.facilityId);
  const strangers = (facilityIds ?? []).filter((id) => !ranked.includes(id));
  if (strangers.length > 0)
    throw new Refused(
      placementProblems['facility-not-matched']({ extra: { facilityIds: strangers } }),
    );
  const before = (await store.findSearch(tx, emergencyId))?.state ?? null;
  const isChosen = facilityIds !== undefined;
  const order = facilityIds ?? ranked;
  return advance(tx, emergency, before, { type: 'start', parallel, order, isChosen });
}

/** Offers one room by hand, whatever the ranking says. Throws room-taken, no-such-room and as above. */
export async function offerByHand(
  tx: Tx,
  emergencyId: string,
  roomId: string,
): Promise<store.OfferRow> {
  const emergency = await lockedForSearch(tx, emergencyId);
  const need = await offers.needToShow(tx, emergency);
  if (need === null) throw new Refused(placementProblems['nothing-to-disclose']());
  const facilityId = await facilityOfRoom(tx, roomId);
  let state = (await store.lockSearch(tx, emergencyId))?.state ?? null;
  const run = (await latestRun(tx, emergencyId)) ?? (await rankAndFollow(tx, emergency, state));
  state = (await store.findSearch(tx, emergencyId))?.state ?? null;
  const offer = await offers.send(tx, emergency, {
    need,
    facilityId,
    roomIds: [roomId],
    runId: run.id,
    place: run.result.placed.find((it) => it.facilityId === facilityId)?.place ?? null,
  });
  if (offer === null) throw new Refused(placementProblems['room-taken']());
  const event = { type: 'offered-by-hand', offerId: offer.id, facilityId, runId: run.id } as const;
  await advance(tx, emergency, state, event);
  return offer;
}

/** Wakes of `placement.search`: the house asks the next facility, or finds that there is none. */
export async function wakeSearch(tx: Tx, emergencyId: string): Promise<void> {
  const emergency = await lockedEmergency(tx, emergencyId);
  await offers.holdConsent(tx, emergency);
  const search = await store.lockSearch(tx, emergencyId);
  if (search === null || emergency.state.status !== 'MATCHING') return;
  if (search.state.status === 'exhausted') return lookAtHeld(tx, emergency, search.state);
  if (search.state.status !== 'offering') return;
  const { open, parallel } = search.state;
  if (open.length >= parallel) return;
  // Not "nobody left to ask": nobody may be asked, and the wake that says so is on its way.
  if ((await offers.needToShow(tx, emergency)) === null) return;
  await freshRun(tx, emergency, search.state);
  const state = (await store.findSearch(tx, emergencyId))?.state ?? null;
  await advance(tx, emergency, state, { type: 'wake' });
}

/** Rooms that were held for others: once one is free, the house ranks anew and asks for it. */
async function lookAtHeld(
  tx: Tx,
  emergency: EmergencyRow,
  state: Extract<SearchState, { status: 'exhausted' }>,
): Promise<void> {
  const before = state.goOn?.held ?? [];
  if (before.length === 0 || (await offers.needToShow(tx, emergency)) === null) return;
  const { isOneFree, held } = await heldSince(tx, emergency.id, before);
  await advance(
    tx,
    emergency,
    state,
    isOneFree ? { type: 'freed' } : { type: 'held', rooms: held },
  );
}

/** The emergency ends otherwise: offers are taken back, their rooms freed, their facilities told. */
async function stopSearch(tx: Tx, emergencyId: string): Promise<void> {
  const emergency = await lockedEmergency(tx, emergencyId);
  const search = await store.lockSearch(tx, emergencyId);
  if (search === null) return;
  await advance(tx, emergency, search.state, { type: 'stop' });
}

/** Locks the emergency, holds its person's consent and brings it to MATCHING. Throws not-searching where nothing is sought. */
async function lockedForSearch(tx: Tx, emergencyId: string): Promise<EmergencyRow> {
  const emergency = await lockedEmergency(tx, emergencyId);
  await offers.holdConsent(tx, emergency);
  if (!(await bringToMatching(tx, emergency)))
    throw new Refused(placementProblems['not-searching']());
  return lockedEmergency(tx, emergencyId);
}

/** False, and nothing has happened: the emergency does not look for a room (any more). */
export async function bringToMatching(tx: Tx, { id, state }: EmergencyRow): Promise<boolean> {
  if (state.status === 'MATCHING') return true;
  if (state.status !== 'DECIDED' || state.decision.decision !== 'ADMIT') return false;
  await stepEmergency(tx, id, { type: 'start-matching' });
  return true;
}

async function freshRun(tx: Tx, emergency: EmergencyRow, state: SearchState | null): Promise<Run> {
  const run = await latestRun(tx, emergency.id);
  const isFollowed = state !== null && state.status !== 'stopped' && state.status !== 'reopened';
  if (run !== null && isFollowed && tx.now.getTime() - run.at.getTime() < rankingHoldsMs)
    return run;
  return rankAndFollow(tx, emergency, state);
}

async function rankAndFollow(
  tx: Tx,
  emergency: EmergencyRow,
  state: SearchState | null,
): Promise<Run> {
  const run = await rank(tx, emergency);
  const { placed, phoneFirst = [], excluded, withoutRooms = [] } = run.result;
  await addEntry(tx, emergency.id, 'matching-ran', {
    runId: run.id,
    placed: placed.length,
    phoneFirst: phoneFirst.length,
    excluded: excluded.length + withoutRooms.length,
  });
  tx.publish('emergencies', emergency.id, 'matching.changed');
  const order = placed.map((it) => it.facilityId);
  await advance(tx, emergency, state, { type: 'ranked', runId: run.id, order });
  return run;
}

/**
 * Decides and does what follows, until nothing is left to do: each sending answers with an event of
 * its own. The emergency and its search are locked.
 */
export async function advance(
  tx: Tx,
  emergency: EmergencyRow,
  before: SearchState | null,
  first: SearchEvent,
): Promise<SearchState> {
  let state = before;
  let event: SearchEvent | null = first;
  for (let round = 0; event !== null && round < mostRounds; round += 1) {
    const step = decide(state, event);
    if ('refused' in step) throw new Refused(step.refused);
    state = step.state;
    event = null;
    for (const effect of step.effects) event = await perform(tx, emergency, state, effect);
  }
  if (state === null) throw new Error('a search without a state');
  await store.saveSearch(tx, emergency.id, state);
  // What is left to this one may be free for them now. Nobody waits for who waits for him.
  for (const id of await searchesWaitingFor(tx, emergency.id)) tx.wakeAt(searchWake, id, tx.now);
  return state;
}
