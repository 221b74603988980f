import { type EmergencyRow, lockedEmergency, notedOf } from '../emergencies/emergencies.service.ts';
import { closureInForce, roomClosed } from '../facilities/closures.service.ts';
import { CLOSURE_REASONS } from '../facilities/labels.ts';
import { bindToBase, type Tx } from '../platform/db/tx.ts';
import { DAY_MS } from '../platform/text/tokyo-day.ts';
import { offersOfOccupancies } from './closed-rooms.store.ts';
import { pageWhoeverDecides } from './disclosure.service.ts';
import { isOpen } from './offer.ts';
import { note, withdraw } from './offers.service.ts';
import * as store from './placement.store.ts';
import { advance } from './search.service.ts';

/** Wakes with the id of a closure that lies over a planned trial; stays answer it. */
const trialRoomClosed = 'stays.trial-room-closed';

/** The numbers of the emergencies that have these occupancies, by occupancy. */
export async function referencesOf(
  tx: Tx,
  occupancyIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const offers = await offersOfOccupancies(tx, occupancyIds);
  return new Map(offers.map(({ occupancyId, reference }) => [occupancyId, reference]));
}

/**
 * Wakes of `facilities.room-closed` and `facilities.room-still-closed`: open offers of closed rooms are
 * taken back, and the search goes on. Where a room was accepted, or is lived in, nobody is put out:
 * whoever decides is paged, once. Who is to have left before the closure begins is looked for again a
 * day before it: a stay has its room without an end. Trials are told of by who plans them.
 */
export async function onRoomClosed(tx: Tx, closureId: string): Promise<void> {
  const found = await closureInForce(tx, closureId);
  if (found === null) return;
  const { closure, uses } = found;
  await bindToBase(tx, closure.baseId);
  const eve = new Date(closure.during.from.getTime() - DAY_MS);
  if (tx.now < eve) tx.wakeAt(roomClosed, closureId, eve);
  if (uses.some(({ kind }) => kind === 'trial')) tx.wakeAt(trialRoomClosed, closureId, tx.now);
  const occupancyIds = uses.map(({ occupancyId }) => occupancyId);
  const offers = await offersOfOccupancies(tx, occupancyIds);
  // In the order of their emergencies' ids, as everybody locks several of them.
  for (const { id, emergencyId } of offers.sort((a, b) => (a.emergencyId < b.emergencyId ? -1 : 1)))
    await leave(tx, await lockedEmergency(tx, emergencyId), id, closure, eve);
}

async function leave(
  tx: Tx,
  emergency: EmergencyRow,
  offerId: string,
  closure: ClosureRow,
  eve: Date,
): Promise<void> {
  const search = await store.lockSearch(tx, emergency.id);
  const offer = await store.lockOffer(tx, offerId);
  if (offer === null) return;
  if (isOpen(offer.state)) {
    await withdraw(tx, [offerId], 'room-closed');
    await advance(tx, emergency, search?.state ?? null, { type: 'offer-closed', offerId });
    return;
  }
  if (offer.state.status !== 'accepted') return;
  if (tx.now < eve && offer.plannedEnd <= closure.during.from) return;
  const { id: closureId, reason } = closure;
  const told = await notedOf(tx, emergency.id, 'room-closed');
  if (told.some((line) => line.closureId === closureId)) return;
  await note(tx, offer, 'room-closed', { closureId, reason: CLOSURE_REASONS[reason] });
  await pageWhoeverDecides(tx, emergency, 'room-closed');
}

type ClosureRow = NonNullable<Awaited<ReturnType<typeof closureInForce>>>['closure'];
