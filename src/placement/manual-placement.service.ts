import { type EmergencyRow, lockedEmergency } from '../emergencies/emergencies.service.ts';
import { courseOf } from '../emergencies/emergency.ts';
import { claimRoom, facilityOfRoom } from '../facilities/facilities.service.ts';
import { addOutsidePlace, isOutsideList, roomCalled } from '../facilities/outside-list.service.ts';
import { userOf } from '../platform/actor.ts';
import { asHouse, type Tx } from '../platform/db/tx.ts';
import { inField, Refused } from '../platform/problem.ts';
import type { ManualPlacementBody } from './manual-placement.api.ts';
import { manualPlacementProblems } from './manual-placement.problems.ts';
import { type Manual, saveManual } from './manual-placement.store.ts';
import { latestRun } from './match-run.service.ts';
import { rank, wantedSpan } from './matching.service.ts';
import { can, decide, isOpen, sendOffer } from './offer.ts';
import { viewOfOffer } from './offer-views.service.ts';
import { needToShow, note, withdraw } from './offers.service.ts';
import { placementProblems } from './placement.problems.ts';
import { place, refuseBlind } from './placement.service.ts';
import * as store from './placement.store.ts';
import { advance, bringToMatching } from './search.service.ts';

/**
 * The coordinator has a facility's word by telephone: room claimed, offers that are out taken back, the
 * emergency placed, all in one step and under the same constraint as an offer. A place that the list
 * does not know is written down in it. Throws no-such-emergency, not-searching, already-placed,
 * nothing-to-disclose, no-such-room, no-such-facility, place-known, room-taken,
 * planned-end-not-possible.
 */
export async function placeByHand(tx: Tx, emergencyId: string, body: ManualPlacementBody) {
  const plannedEnd = endOf(tx, body);
  const offerId = await asHouse(tx, async () => {
    const emergency = await lockedToPlace(tx, emergencyId);
    const search = await store.lockSearch(tx, emergencyId);
    await refuseBlind(tx, emergency);
    await store.lockClaims(tx);
    const room = await roomOf(tx, emergency, body.place);
    const manual: Manual = {
      reason: body.reason,
      agreedWith: body.agreedWith,
      isOutsideList: await isOutsideList(tx, room.facilityId),
    };
    const { offer, isNew } = await offerFor(tx, emergency, { ...room, manual, plannedEnd });
    const by = userOf(tx.actor);
    const step = decide(offer.state, { type: 'accept', by, onBehalf: true }, tx.now);
    if ('refused' in step) throw new Refused(step.refused);
    const told = isNew
      ? await join(tx, emergency, search?.state ?? null, offer)
      : (search?.state ?? null);
    const { reason, agreedWith } = manual;
    await note(tx, offer, 'manual-placement', { reason, agreedWith });
    const refused = await place(
      tx,
      { emergency, search: told === null ? null : { state: told }, offer },
      step.state,
    );
    if (refused !== null) throw new Refused(refused.refused);
    return offer.id;
  });
  return viewOfOffer(tx, offerId);
}

/** Longer ones are asked for once the person is there, and approved by those who may. */
function endOf(tx: Tx, { plannedEnd }: ManualPlacementBody): Date {
  const latest = wantedSpan(tx.now).to;
  if (plannedEnd === null) return latest;
  const end = new Date(plannedEnd);
  if (end > tx.now && end <= latest) return end;
  throw new Refused(inField(manualPlacementProblems['planned-end-not-possible'], '/plannedEnd'));
}

async function lockedToPlace(tx: Tx, emergencyId: string): Promise<EmergencyRow> {
  const emergency = await lockedEmergency(tx, emergencyId);
  if (courseOf(emergency.state).placement !== null)
    throw new Refused(placementProblems['already-placed']());
  if (!(await bringToMatching(tx, emergency)))
    throw new Refused(placementProblems['not-searching']());
  return lockedEmergency(tx, emergencyId);
}

async function roomOf(
  tx: Tx,
  { wardCode }: EmergencyRow,
  where: ManualPlacementBody['place'],
): Promise<{ facilityId: string; roomId: string }> {
  if (where.kind === 'room') {
    const { roomId } = where;
    return { roomId, facilityId: await facilityOfRoom(tx, roomId) };
  }
  const { roomName } = where;
  if (where.kind === 'facility') {
    const { facilityId } = where;
    await isOutsideList(tx, facilityId);
    return { facilityId, roomId: await roomCalled(tx, facilityId, roomName) };
  }
  const { facilityName, phone, municipalityCode, address } = where;
  const facilityId = await addOutsidePlace(tx, {
    ...{ facilityName, phone, address: address ?? '' },
    municipalityCode: municipalityCode ?? wardCode,
  });
  return { facilityId, roomId: await roomCalled(tx, facilityId, roomName) };
}

/**
 * An offer of the very room that is out already is the one that was answered by telephone; otherwise
 * the room is claimed. Throws room-taken.
 */
async function offerFor(
  tx: Tx,
  emergency: EmergencyRow,
  what: { facilityId: string; roomId: string; manual: Manual; plannedEnd: Date },
): Promise<{ offer: store.OfferRow; isNew: boolean }> {
  const { facilityId, roomId, manual, plannedEnd } = what;
  const own = (await store.offersOf(tx, emergency.id)).find(
    (it) => it.roomId === roomId && isOpen(it.state),
  );
  if (own !== undefined && can(own.state, 'answer', tx.now) === true) {
    await saveManual(tx, own.id, { manual, plannedEnd });
    return { offer: { ...own, manual, plannedEnd }, isNew: false };
  }
  // Its time is over, or its condition waits for a word: what was agreed now takes its place.
  if (own !== undefined) await withdraw(tx, [own.id], 'by-coordinator');
  const need = await needToShow(tx, emergency);
  if (need === null) throw new Refused(placementProblems['nothing-to-disclose']());
  const during = { from: tx.now, to: plannedEnd };
  const claim = { roomId, kind: 'hold' as const, during, emergencyId: emergency.id };
  const occupancyId = await claimRoom(tx, claim);
  if (occupancyId === null) throw new Refused(placementProblems['room-taken']());
  const run = (await latestRun(tx, emergency.id)) ?? (await rank(tx, emergency));
  const offer = await store.insertOffer(tx, {
    ...{ emergencyId: emergency.id, caseId: emergency.caseId, facilityId, roomId, occupancyId },
    ...{ matchRunId: run.id, reference: emergency.number, need, plannedEnd },
    place: run.result.placed.find((it) => it.facilityId === facilityId)?.place ?? null,
    state: sendOffer(tx.now),
  });
  await saveManual(tx, offer.id, { manual, plannedEnd });
  return { offer: { ...offer, manual }, isNew: true };
}

/** The search, whatever it was doing, goes by this offer. */
async function join(
  tx: Tx,
  emergency: EmergencyRow,
  before: Parameters<typeof advance>[2],
  offer: store.OfferRow,
) {
  const { id: offerId, facilityId, matchRunId: runId } = offer;
  if (runId === null) throw new Error('placed by hand without a ranking');
  const isStopped = before?.status === 'stopped';
  const state = isStopped
    ? await advance(tx, emergency, before, { type: 'ranked', runId, order: [] })
    : before;
  return advance(tx, emergency, state, { type: 'offered-by-hand', offerId, facilityId, runId });
}
