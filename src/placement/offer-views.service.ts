import type { z } from 'zod';
import { readEmergency } from '../emergencies/emergencies.service.ts';
import { LOST_REASONS } from '../emergencies/lost-placement.ts';
import { sheetOf } from '../emergencies/person.service.ts';
import { roomLabel } from '../facilities/facilities.service.ts';
import { isFacilityStaff } from '../platform/actor.ts';
import { asHouse, type Tx } from '../platform/db/tx.ts';
import { portionOf } from '../platform/portion.ts';
import { Refused } from '../platform/problem.ts';
import {
  type DisclosedSheet,
  type DisclosureStage,
  disclose,
} from '../priority-cases/disclosure.ts';
import { can, isOpen, type OfferState } from './offer.ts';
import type { OfferListQuery, offerLine } from './placement.api.ts';
import { placementProblems } from './placement.problems.ts';
import * as store from './placement.store.ts';
import { DECLINE_REASONS, declineReasons, WITHDRAW_REASONS } from './reasons.ts';
import type { SearchState } from './search.ts';

type OfferLine = z.input<typeof offerLine>;

/** One offer; its facility's staff also see of the person what this stage allows. */
export async function viewOfOffer(tx: Tx, offerId: string) {
  const offer = await store.findOffer(tx, offerId);
  if (offer === null) throw new Refused(placementProblems['no-such-offer']());
  return {
    ...(await lineOf(tx, offer)),
    sheet: isFacilityStaff(tx.actor) ? await sheetFor(tx, offer) : null,
  };
}

/** Newest first: the base's offers, or those to the own facility. Nothing about the person. */
export async function listOffers(tx: Tx, query: OfferListQuery) {
  const rows = await store.listOffers(tx, {
    isOpen: query.scope === 'open',
    before: query.cursor ?? null,
    limit: query.limit + 1,
  });
  const { shown, next } = portionOf(rows, query.limit);
  const items: OfferLine[] = [];
  for (const row of shown) items.push(await lineOf(tx, row));
  return { items, next };
}

/** Every offer for an emergency, oldest first. Throws no-such-emergency. */
export async function offersOfEmergency(tx: Tx, emergencyId: string) {
  await readEmergency(tx, emergencyId);
  const items: OfferLine[] = [];
  for (const row of await store.offersOf(tx, emergencyId)) items.push(await lineOf(tx, row));
  return { items };
}

export function searchViewOf(emergencyId: string, state: SearchState) {
  const { status, asked } = state;
  const { open, queue } = state.status === 'offering' ? state : { open: [], queue: [] };
  return { emergencyId, status, open, queue, asked };
}

export function listDeclineReasons() {
  return { items: declineReasons.map((code) => ({ code, ...DECLINE_REASONS[code] })) };
}

/**
 * Read with the rights of the house and cut by `disclose`: the facility's own rights end with the
 * consent, and then it is told that the disclosure has ended rather than that nothing is there.
 */
function sheetFor(tx: Tx, offer: store.OfferRow): Promise<DisclosedSheet> {
  const stage = stageOf(offer);
  if (stage === 'ended') return Promise.resolve({ stage });
  return asHouse(tx, async () => {
    const emergency = await readEmergency(tx, offer.emergencyId);
    return disclose(await sheetOf(tx, emergency), stage);
  });
}

function stageOf({ state, disclosureEndedAt }: store.OfferRow): DisclosureStage {
  if (isOpen(state)) return 'offer';
  return state.status === 'accepted' && disclosureEndedAt === null ? 'accepted' : 'ended';
}

async function lineOf(tx: Tx, offer: store.OfferRow): Promise<OfferLine> {
  const { id, emergencyId, reference, place, state, facilityId, roomId } = offer;
  const label = await roomLabel(tx, roomId);
  const answer = can(state, 'answer', tx.now);
  return {
    id,
    emergencyId,
    reference,
    facility: {
      id: facilityId,
      name: label?.facilityName ?? '',
      phone: label?.phone ?? null,
    },
    room: { id: roomId, name: label?.roomName ?? '' },
    place,
    status: state.status,
    sentAt: offer.sentAt.toISOString(),
    isUnreached: state.status === 'sent' && state.unreachedAt !== undefined,
    manual: isFacilityStaff(tx.actor) ? null : offer.manual,
    expiresAt: 'expiresAt' in state ? state.expiresAt : null,
    endedAt: endOf(state),
    plannedEnd: offer.plannedEnd.toISOString(),
    condition: 'condition' in state ? state.condition : null,
    decline:
      state.status === 'declined'
        ? {
            reason: state.reason,
            note: state.note,
            ...DECLINE_REASONS[state.reason],
            side: state.side,
          }
        : null,
    because:
      state.status === 'withdrawn'
        ? { code: state.because, ...WITHDRAW_REASONS[state.because] }
        : null,
    cancellation: cancellationOf(state),
    canAnswer:
      answer === true
        ? { possible: true, code: null, ja: '', en: '' }
        : {
            possible: false,
            code: answer.refused.code,
            ja: answer.refused.ja,
            en: answer.refused.en,
          },
  };
}

function cancellationOf(state: OfferState): OfferLine['cancellation'] {
  if (state.status !== 'cancelled') return null;
  const { reason, side, note } = state.cancellation;
  return { ...LOST_REASONS[reason], reason, side, note };
}

function endOf(state: OfferState): string | null {
  if (state.status === 'cancelled') return state.cancellation.at;
  if ('answeredAt' in state) return state.status === 'conditional' ? null : state.answeredAt;
  return 'at' in state ? state.at : null;
}
