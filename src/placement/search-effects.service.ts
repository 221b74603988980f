import { addEntry, type EmergencyRow, stepEmergency } from '../emergencies/emergencies.service.ts';
import { subjectOf } from '../emergencies/subject.ts';
import { pageOwner } from '../escalation/escalation.service.ts';
import { facilityNames } from '../facilities/facilities.service.ts';
import type { Tx } from '../platform/db/tx.ts';
import type { NeedSheet } from '../priority-cases/disclosure.ts';
import { roomsToAskFor, roomsToHopeFor, searchWake } from './competing.service.ts';
import { findRun } from './match-run.service.ts';
import { rank } from './matching.service.ts';
import * as offers from './offers.service.ts';
import * as store from './placement.store.ts';
import type { SearchEffect, SearchEvent, SearchState } from './search.ts';

/**
 * How often a search looks again at rooms that it leaves to others or that are held for them, beside
 * being woken by them. [R]
 */
const lookAgainMs = 60_000;

/**
 * Does what a search has decided, on the locked emergency and its search; the answer is what came of it,
 * where the search must know.
 */
export async function perform(
  tx: Tx,
  emergency: EmergencyRow,
  state: SearchState,
  effect: SearchEffect,
): Promise<SearchEvent | null> {
  switch (effect.type) {
    case 'go-on':
      tx.wakeAt(searchWake, emergency.id, tx.now);
      return null;
    case 'wait':
      tx.wakeAt(searchWake, emergency.id, new Date(tx.now.getTime() + lookAgainMs));
      return null;
    case 'withdraw-offers':
      await offers.withdraw(
        tx,
        effect.offerIds,
        state.status === 'placed' ? 'placed-elsewhere' : 'search-stopped',
      );
      return null;
    case 're-match': {
      const run = await rank(tx, emergency);
      const order = run.result.placed.map((it) => it.facilityId);
      return { type: 'ranked', runId: run.id, order };
    }
    case 'exhausted':
      await stepEmergency(tx, emergency.id, {
        type: 'search-failed',
        reason: 'NOBODY_LEFT_TO_ASK',
      });
      await pageOwner(tx, subjectOf(emergency.id), 'matching-exhausted');
      return heldBy(tx, emergency, effect.runId);
    case 'see-held':
      return heldBy(tx, emergency, effect.runId);
    case 'send-offer':
      return sendNext(tx, emergency, state, effect.facilityId);
  }
}

async function heldBy(tx: Tx, emergency: EmergencyRow, runId: string): Promise<SearchEvent> {
  return { type: 'held', rooms: await roomsToHopeFor(tx, emergency.id, runId) };
}

async function sendNext(
  tx: Tx,
  emergency: EmergencyRow,
  state: SearchState,
  facilityId: string,
): Promise<SearchEvent> {
  const nothingFree = { type: 'nothing-free', facilityId } as const;
  if (state.status !== 'offering') return nothingFree;
  await store.lockClaims(tx);
  const need: NeedSheet | null = await offers.needToShow(tx, emergency);
  const run = await findRun(tx, state.runId);
  const placed = run?.result.placed.find((it) => it.facilityId === facilityId);
  if (need === null || placed === undefined) return nothingFree;
  const { place } = placed;
  const { roomIds, leftTo } = await roomsToAskFor(tx, emergency, state, placed);
  if (leftTo !== null) return yieldTo(tx, emergency, state, facilityId, leftTo);
  const offer = await offers.send(tx, emergency, {
    need,
    facilityId,
    roomIds,
    runId: state.runId,
    place,
  });
  return offer === null ? nothingFree : { type: 'offer-sent', offerId: offer.id, facilityId };
}

/** Put on the record once, however often the search looks again. */
async function yieldTo(
  tx: Tx,
  emergency: EmergencyRow,
  state: Extract<SearchState, { status: 'offering' }>,
  facilityId: string,
  other: { emergencyId: string; number: string },
): Promise<SearchEvent> {
  const before = state.yielded?.find((it) => it.facilityId === facilityId);
  if (before?.to !== other.emergencyId) {
    const [facility] = await facilityNames(tx, [facilityId]);
    const names = facility && { facilityName: facility.name };
    await addEntry(tx, emergency.id, 'yielded', { facilityId, ...names, yieldedTo: other.number });
  }
  const since = before?.since ?? tx.now.toISOString();
  return { type: 'yielded', facilityId, to: other.emergencyId, since };
}
