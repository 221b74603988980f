import {
  type EmergencyRow,
  lockedEmergency,
  stepEmergency,
} from '../emergencies/emergencies.service.ts';
import { subjectOf as emergencySubject } from '../emergencies/subject.ts';
import { pageOwner } from '../escalation/escalation.service.ts';
import { roomClosures } from '../facilities/closures.service.ts';
import { changeOccupancy, releaseOccupancy } from '../facilities/facilities.service.ts';
import { answerPage, withdrawPages } from '../paging/paging.service.ts';
import { isFacilityStaff, userOf } from '../platform/actor.ts';
import { asHouse, bindToBase, type Tx } from '../platform/db/tx.ts';
import { type RecordedRefusal, Refused } from '../platform/problem.ts';
import { holdCase } from '../priority-cases/priority-cases.service.ts';
import { tellWaiting } from './competing.service.ts';
import { can, decide, dueOf, type OfferEvent, type OfferState } from './offer.ts';
import { remindAll, subjectOf, tellSettled, tellStaff } from './offer-pages.service.ts';
import { viewOfOffer } from './offer-views.service.ts';
import { askStaff, needToShow, note, save, withdraw } from './offers.service.ts';
import type { AnswerBody } from './placement.api.ts';
import { placementProblems } from './placement.problems.ts';
import * as store from './placement.store.ts';
import { DECLINE_REASONS } from './reasons.ts';
import { advance, bringToMatching } from './search.service.ts';

/** An offer with what it belongs to, all locked in the order emergency, search, offer. */
interface Locked {
  emergency: EmergencyRow;
  search: Pick<store.SearchRow, 'state'> | null;
  offer: store.OfferRow;
}

/** The facility has opened the offer; told once, later looks change nothing. */
export async function markSeen(tx: Tx, offerId: string) {
  const found = await visibleOffer(tx, offerId);
  await asHouse(tx, async () => {
    const { offer } = await lockAll(tx, found);
    const step = decide(offer.state, { type: 'seen' }, tx.now);
    if ('refused' in step || step.state === offer.state) return;
    await save(tx, offer, step.state);
    await note(tx, offer, 'offer-seen');
  });
  return viewOfOffer(tx, offerId);
}

/**
 * A facility's answer, given by its staff or written down by the coordinator who has it on the
 * phone. The first acceptance wins: room reserved, other offers taken back, emergency placed, all in
 * this transaction. Throws no-such-offer, offer-already-answered, nothing-to-disclose; an acceptance
 * that comes too late is refused as offer-expired or offer-withdrawn and put on the record; room-closed.
 */
export async function answerOffer(tx: Tx, offerId: string, body: AnswerBody) {
  const found = await visibleOffer(tx, offerId);
  const refused = await asHouse(tx, async (): Promise<RecordedRefusal | null> => {
    const locked = await lockAll(tx, found);
    const { offer } = locked;
    const step = decide(offer.state, eventOf(tx, body), tx.now);
    if ('refused' in step) return refuse(tx, locked, body, step);
    if (body.answer !== 'decline') await refuseBlind(tx, locked.emergency);
    if (step.state.status === 'accepted') return place(tx, locked, step.state);
    await save(tx, offer, step.state);
    await settlePages(tx, offer);
    if (step.state.status === 'conditional') {
      await note(tx, offer, 'offer-conditional', { condition: step.state.condition });
      await pageOwner(tx, emergencySubject(offer.emergencyId), 'offer-conditional');
      return null;
    }
    if (step.state.status === 'declined') {
      const { reason: code, side, note: comment } = step.state;
      const reason = DECLINE_REASONS[code].ja;
      await note(tx, offer, 'offer-declined', { code, side, reason, comment });
    }
    await close(tx, locked);
    return null;
  });
  return refused ?? viewOfOffer(tx, offerId);
}

/**
 * The coordinator's word on a facility's condition. Throws no-such-offer, offer-not-conditional,
 * condition-expired, nothing-to-disclose, room-closed.
 */
export async function decideCondition(tx: Tx, offerId: string, decision: 'confirm' | 'refuse') {
  const locked = await lockAll(tx, await visibleOffer(tx, offerId));
  const { offer } = locked;
  const step = decide(offer.state, { type: decision }, tx.now);
  if ('refused' in step) throw new Refused(step.refused);
  if (step.state.status === 'accepted') {
    const refused = await asHouse(tx, async () => {
      await refuseBlind(tx, locked.emergency);
      return place(tx, locked, step.state);
    });
    return refused ?? viewOfOffer(tx, offerId);
  }
  await save(tx, offer, step.state);
  await note(tx, offer, 'offer-withdrawn', { because: 'condition-refused' });
  await tellStaff(tx, offer, 'offer-withdrawn');
  await close(tx, locked);
  return viewOfOffer(tx, offerId);
}

/** The coordinator takes one offer back; the search goes on. Throws why it is no longer open. */
export async function withdrawOffer(tx: Tx, offerId: string) {
  const locked = await lockAll(tx, await visibleOffer(tx, offerId));
  const allowed = can(locked.offer.state, 'withdraw', tx.now);
  if (allowed !== true) throw new Refused(allowed.refused);
  await withdraw(tx, [offerId], 'by-coordinator');
  await goOn(tx, locked);
  return viewOfOffer(tx, offerId);
}

/**
 * Wakes of `placement.offer`: a reminder at half time (of the facility, or of the owner where it has
 * put a condition), then the end; the search goes on by itself.
 */
export async function wakeOffer(tx: Tx, offerId: string): Promise<void> {
  const found = await store.findOffer(tx, offerId);
  if (found === null) return;
  await bindToBase(tx, found.baseId);
  const locked = await lockAll(tx, found);
  const { offer } = locked;
  const step = decide(offer.state, { type: 'wake' }, tx.now);
  if ('refused' in step) return;
  if (step.state === offer.state) {
    tx.wakeAt('placement.offer', offerId, dueOf(offer.state));
    return;
  }
  await save(tx, offer, step.state);
  if (step.effects.includes('nudge')) await remindAll(tx, offer);
  if (step.effects.includes('tell-owner'))
    await pageOwner(tx, emergencySubject(offer.emergencyId), 'offer-conditional');
  if (step.state.status !== 'expired') return;
  await note(tx, offer, 'offer-expired');
  await withdrawPages(tx, subjectOf(offerId));
  if (step.effects.includes('tell-facility')) await tellStaff(tx, offer, 'offer-withdrawn');
  await close(tx, locked);
}

/**
 * Wakes of `placement.offer-pages`: a page has not reached its person, so it is the next one's turn,
 * now. Late and doubled ones change nothing: whom to page is read from the pages themselves.
 */
export async function heedFailedPages(tx: Tx, offerId: string): Promise<void> {
  const found = await store.findOffer(tx, offerId);
  if (found === null) return;
  await bindToBase(tx, found.baseId);
  const { offer } = await lockAll(tx, found);
  if (offer.state.status === 'sent') await askStaff(tx, offer);
}

/** The accepted offer of an emergency; null: nobody has accepted. */
export function offerOfEmergency(tx: Tx, emergencyId: string): Promise<store.OfferRow | null> {
  return store.acceptedOffer(tx, emergencyId);
}

/** The stay is over or the consent withdrawn: the facility sees the person no more. */
export async function endDisclosure(tx: Tx, emergencyId: string): Promise<void> {
  await asHouse(tx, async () => {
    for (const offer of await store.endDisclosure(tx, emergencyId)) {
      tx.publish(`facility:${offer.facilityId}`, offer.id, 'offer.changed');
    }
  });
}

/**
 * Nobody takes in somebody of whom nothing may be shown. The case is held: a consent withdrawn in the
 * same moment comes either before this look or after the whole step.
 */
export async function refuseBlind(tx: Tx, emergency: EmergencyRow): Promise<void> {
  if (emergency.caseId !== null) await holdCase(tx, emergency.caseId);
  if ((await needToShow(tx, emergency)) === null)
    throw new Refused(placementProblems['nothing-to-disclose']());
}

/**
 * Everything of an acceptance, in one transaction. Throws offer-withdrawn, room-closed, room-taken: a
 * closure may have been written whose wake has not taken the offer back yet.
 */
export async function place(
  tx: Tx,
  { emergency, search, offer }: Locked,
  state: OfferState,
): Promise<RecordedRefusal | null> {
  if (!(await bringToMatching(tx, emergency)))
    throw new Refused(placementProblems['offer-withdrawn']());
  const ahead = { from: tx.now, to: offer.plannedEnd };
  if ((await roomClosures(tx, ahead, [offer.roomId])).has(offer.roomId))
    throw new Refused(placementProblems['room-closed']());
  await save(tx, offer, state);
  const during = { from: offer.sentAt, to: offer.plannedEnd };
  if (!(await changeOccupancy(tx, offer.occupancyId, { kind: 'reservation', during })))
    throw new Refused(placementProblems['room-taken']());
  const condition = 'condition' in state ? state.condition : null;
  await note(tx, offer, 'offer-accepted', { ...(condition !== null && { condition }) });
  await settlePages(tx, offer);
  if (!isFacilityStaff(tx.actor)) await tellSettled(tx, offer);
  await advance(tx, emergency, search?.state ?? null, { type: 'accepted', offerId: offer.id });
  const { roomId, facilityId, id: offerId, plannedEnd } = offer;
  await stepEmergency(tx, emergency.id, {
    type: 'placed',
    roomId,
    facilityId,
    offerId,
    plannedEnd,
  });
  return null;
}

/** An acceptance that came too late is worth a call: the record keeps it. */
async function refuse(
  tx: Tx,
  { offer }: Locked,
  body: AnswerBody,
  refusal: RecordedRefusal,
): Promise<RecordedRefusal> {
  // By the code: the deadline may be over before the wake that ends the offer has run.
  const isLate = ['offer-expired', 'offer-withdrawn'].includes(refusal.refused.code);
  if (body.answer !== 'decline' && isLate) await note(tx, offer, 'offer-accepted-late');
  return refusal;
}

/** The offer has ended without a place: its room is free and the search goes on. */
async function close(tx: Tx, locked: Locked): Promise<void> {
  await releaseOccupancy(tx, locked.offer.occupancyId);
  await tellWaiting(tx, locked.offer.roomId);
  await goOn(tx, locked);
}

async function goOn(tx: Tx, { emergency, search, offer }: Locked): Promise<void> {
  const event = { type: 'offer-closed', offerId: offer.id } as const;
  await advance(tx, emergency, search?.state ?? null, event);
}

async function settlePages(tx: Tx, offer: store.OfferRow): Promise<void> {
  const by = userOf(tx.actor);
  if (by !== null) await answerPage(tx, subjectOf(offer.id), by);
  await withdrawPages(tx, subjectOf(offer.id));
}

/** What the asking user may see, read without a lock; nothing else of the step is decided by it. */
async function visibleOffer(tx: Tx, offerId: string): Promise<store.OfferRow> {
  const offer = await store.findOffer(tx, offerId);
  if (offer === null) throw new Refused(placementProblems['no-such-offer']());
  return offer;
}

async function lockAll(tx: Tx, found: store.OfferRow): Promise<Locked> {
  const emergency = await lockedEmergency(tx, found.emergencyId);
  const search = await store.lockSearch(tx, found.emergencyId);
  const offer = await store.lockOffer(tx, found.id);
  if (offer === null) throw new Refused(placementProblems['no-such-offer']());
  return { emergency, search, offer };
}

function eventOf(tx: Tx, body: AnswerBody): OfferEvent {
  const by = userOf(tx.actor);
  const onBehalf = tx.actor.kind === 'user' && tx.actor.role !== 'facility_staff';
  switch (body.answer) {
    case 'accept':
      return { type: 'accept', by, onBehalf };
    case 'conditional':
      return { type: 'accept-if', condition: body.condition, by, onBehalf };
    case 'decline': {
      const { reason, note: comment = null } = body;
      const { side } = DECLINE_REASONS[reason];
      return { type: 'decline', reason, side, note: comment, by, onBehalf };
    }
  }
}
