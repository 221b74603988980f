import { addEntry, type EmergencyRow } from '../emergencies/emergencies.service.ts';
import { sheetOf } from '../emergencies/person.service.ts';
import { subjectOf as emergencySubject } from '../emergencies/subject.ts';
import { pageOwner } from '../escalation/escalation.service.ts';
import {
  claimRoom,
  type RoomLabel,
  releaseOccupancy,
  roomLabel,
} from '../facilities/facilities.service.ts';
import { withdrawPages } from '../paging/paging.service.ts';
import type { Tx } from '../platform/db/tx.ts';
import { disclose, type NeedSheet } from '../priority-cases/disclosure.ts';
import { holdCase } from '../priority-cases/priority-cases.service.ts';
import { tellWaiting } from './competing.service.ts';
import { wantedSpan } from './matching.service.ts';
import { decide, dueOf, type OfferState, sendOffer } from './offer.ts';
import { pageNext, subjectOf, tellStaff } from './offer-pages.service.ts';
import * as store from './placement.store.ts';
import type { WithdrawReason } from './reasons.ts';

/** The steps below run with the rights of the house, on a locked emergency and search. */

const offerWake = 'placement.offer';

/**
 * From here on what a facility may be shown stays as it is until the step ends, however long it waits for
 * a room. Before claims are locked: a withdrawal waits for nobody's claims.
 */
export async function holdConsent(tx: Tx, { caseId }: EmergencyRow): Promise<void> {
  if (caseId !== null) await holdCase(tx, caseId);
}

/** What a facility may be shown before it accepts; null: nothing (the consent was withdrawn). */
export async function needToShow(tx: Tx, emergency: EmergencyRow): Promise<NeedSheet | null> {
  const shown = disclose(await sheetOf(tx, emergency), 'offer');
  return shown.stage === 'offer' ? shown.need : null;
}

/**
 * Holds the first of the rooms that nobody has taken meanwhile, and asks the facility's staff.
 * Null: every one of them is taken.
 */
export async function send(
  tx: Tx,
  emergency: EmergencyRow,
  offer: {
    need: NeedSheet;
    facilityId: string;
    roomIds: readonly string[];
    runId: string;
    place: number | null;
  },
): Promise<store.OfferRow | null> {
  const during = wantedSpan(tx.now);
  for (const roomId of offer.roomIds) {
    const claim = { roomId, kind: 'hold' as const, during, emergencyId: emergency.id };
    const occupancyId = await claimRoom(tx, claim);
    if (occupancyId === null) continue;
    const row = await store.insertOffer(tx, {
      emergencyId: emergency.id,
      caseId: emergency.caseId,
      facilityId: offer.facilityId,
      roomId,
      occupancyId,
      matchRunId: offer.runId,
      reference: emergency.number,
      place: offer.place,
      state: sendOffer(tx.now),
      need: offer.need,
      plannedEnd: during.to,
    });
    tx.wakeAt(offerWake, row.id, dueOf(row.state));
    await note(tx, row, 'offer-sent', { plannedEnd: during.to.toISOString() });
    publish(tx, row);
    await askStaff(tx, row);
    return row;
  }
  return null;
}

/** Saves an offer's new state with its wake and tells whoever looks at it. */
export async function save(tx: Tx, offer: store.OfferRow, state: OfferState): Promise<void> {
  await store.saveOffer(tx, offer.id, state);
  tx.wakeAt(offerWake, offer.id, dueOf(state));
  publish(tx, offer);
}

/** Takes open offers back: their rooms are free and their facilities told in this very step. */
export async function withdraw(
  tx: Tx,
  offerIds: readonly string[],
  because: WithdrawReason,
): Promise<void> {
  for (const offer of await store.lockOffers(tx, offerIds)) {
    const step = decide(offer.state, { type: 'withdraw', because }, tx.now);
    if ('refused' in step || step.effects.length === 0) continue;
    await save(tx, offer, step.state);
    await releaseOccupancy(tx, offer.occupancyId);
    await tellWaiting(tx, offer.roomId);
    await note(tx, offer, 'offer-withdrawn', { because });
    await withdrawPages(tx, subjectOf(offer.id));
    await tellStaff(tx, offer, 'offer-withdrawn');
  }
}

/**
 * Asks the next of the facility. Where nobody of it can be reached the owner is told at once, and the
 * record says so: no answer is never delivered.
 */
export async function askStaff(tx: Tx, offer: store.OfferRow): Promise<void> {
  if (!(await pageNext(tx, offer)).isUnreached) return;
  const step = decide(offer.state, { type: 'unreached' }, tx.now);
  if ('refused' in step || !step.effects.includes('tell-unreached')) return;
  await save(tx, offer, step.state);
  await note(tx, offer, 'offer-unreached');
  await pageOwner(tx, emergencySubject(offer.emergencyId), 'offer-unreached');
}

/** A line in the emergency's record; facility and room by name, as the council reads it. */
export async function note(
  tx: Tx,
  offer: store.OfferRow,
  kind: string,
  data: Record<string, unknown> = {},
): Promise<void> {
  const label: Partial<RoomLabel> = (await roomLabel(tx, offer.roomId)) ?? {};
  const { facilityId, roomId, id: offerId } = offer;
  const { facilityName, roomName } = label;
  const names = { ...(facilityName && { facilityName }), ...(roomName && { roomName }) };
  await addEntry(tx, offer.emergencyId, kind, { offerId, facilityId, roomId, ...names, ...data });
}

/** Whoever looks at the offer, in its facility or the base, reads it anew. */
export function publish(tx: Tx, offer: store.OfferRow): void {
  tx.publish(`facility:${offer.facilityId}`, offer.id, 'offer.changed');
  tx.publish('emergencies', offer.emergencyId, 'offers.changed');
}
