import { lockedEmergency, stepEmergency } from '../emergencies/emergencies.service.ts';
import { courseOf } from '../emergencies/emergency.ts';
import { LOST_REASONS, type LostReason } from '../emergencies/lost-placement.ts';
import { can as canStep } from '../emergencies/steps.ts';
import { releaseOccupancy } from '../facilities/facilities.service.ts';
import { withdrawPages } from '../paging/paging.service.ts';
import { isFacilityStaff, userOf } from '../platform/actor.ts';
import { asHouse, type Tx } from '../platform/db/tx.ts';
import { Refused } from '../platform/problem.ts';
import { can, decide } from './offer.ts';
import { subjectOf, tellStaff } from './offer-pages.service.ts';
import { save } from './offers.service.ts';
import { placementProblems } from './placement.problems.ts';
import { endDisclosure } from './placement.service.ts';
import * as store from './placement.store.ts';
import { advance } from './search.service.ts';

/** Why an accepted room is lost; `note` in the words of whoever says so. */
export interface Loss {
  reason: LostReason;
  note: string | null;
}

/** Whose room an accepted offer promised. Throws no-such-offer (hidden ones too), offer-not-accepted. */
export async function emergencyOfAccepted(tx: Tx, offerId: string): Promise<string> {
  const offer = await store.findOffer(tx, offerId);
  if (offer === null) throw new Refused(placementProblems['no-such-offer']());
  const possible = can(offer.state, 'cancel', tx.now);
  if (possible !== true) throw new Refused(possible.refused);
  return offer.emergencyId;
}

/**
 * The way back from an acceptance, in one transaction: the room is free, the facility sees the person
 * no more and its staff are told, the search is open again, and the emergency with its escalation
 * too. Runs with the rights of the house. `offerId` null: whichever offer it was. Throws
 * no-such-emergency, step-out-of-order, offer-not-accepted.
 */
export function cancelAcceptance(
  tx: Tx,
  emergencyId: string,
  offerId: string | null,
  loss: Loss,
): Promise<void> {
  return asHouse(tx, async () => {
    const emergency = await lockedEmergency(tx, emergencyId);
    const possible = canStep(emergency.state, 'placement-lost');
    if (possible !== true) throw new Refused(possible.refused);
    const search = await store.lockSearch(tx, emergencyId);
    const { placement } = courseOf(emergency.state);
    const offer = placement === null ? null : await store.lockOffer(tx, placement.offerId);
    if (offer === null) throw new Error('placed without an offer');
    // While this waited for the lock the room may have been lost and another one accepted.
    if (offerId !== null && offer.id !== offerId)
      throw new Refused(placementProblems['offer-not-accepted']());

    const { reason, note } = loss;
    const { side } = LOST_REASONS[reason];
    const by = userOf(tx.actor);
    const own = { reason, side, note: isFacilityStaff(tx.actor) ? note : null, by };
    const step = decide(offer.state, { type: 'cancel', ...own }, tx.now);
    if ('refused' in step) throw new Refused(step.refused);
    await endDisclosure(tx, emergencyId);
    await save(tx, offer, step.state);
    await releaseOccupancy(tx, offer.occupancyId);
    const isWanted = side === 'facility';
    await advance(tx, emergency, search?.state ?? null, { type: 'reopen', isWanted });
    const what = { reason, side, note, facilityId: offer.facilityId, offerId: offer.id };
    await stepEmergency(tx, emergencyId, { type: 'placement-lost', ...what });
    await withdrawPages(tx, subjectOf(offer.id));
    await tellStaff(tx, offer, 'offer-cancelled');
  });
}
