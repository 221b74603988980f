import type { EmergencyView } from '../emergencies/emergencies.api.ts';
import { showEmergency } from '../emergencies/emergencies.service.ts';
import { LOST_REASONS } from '../emergencies/lost-placement.ts';
import {
  cancelAcceptance,
  emergencyOfAccepted,
  type Loss,
} from '../placement/cancellation.service.ts';
import { viewOfOffer } from '../placement/offer-views.service.ts';
import { asHouse, type Tx } from '../platform/db/tx.ts';
import { dueOf } from './stay.ts';
import { decided, stayWake, tell } from './stay-step.service.ts';
import * as store from './stays.store.ts';

/**
 * The accepted room is lost before the person is there: the emergency looks for a room again, and a
 * stay that had begun on the way ends. Throws no-such-emergency, step-out-of-order.
 */
export async function losePlacement(
  tx: Tx,
  emergencyId: string,
  loss: Loss,
): Promise<EmergencyView> {
  await loseRoom(tx, emergencyId, null, loss);
  return showEmergency(tx, emergencyId);
}

/** The same, by the facility that had accepted. Throws no-such-offer, offer-not-accepted too. */
export async function cancelOffer(tx: Tx, offerId: string, loss: Loss) {
  await loseRoom(tx, await emergencyOfAccepted(tx, offerId), offerId, loss);
  return viewOfOffer(tx, offerId);
}

/** The offer as it stands now. Throws no-such-offer. */
export function showOffer(tx: Tx, offerId: string) {
  return viewOfOffer(tx, offerId);
}

/** One step through three features: it begins here, in the highest of them. */
function loseRoom(tx: Tx, emergencyId: string, offerId: string | null, loss: Loss): Promise<void> {
  return asHouse(tx, async () => {
    await cancelAcceptance(tx, emergencyId, offerId, loss);
    const row = await store.lockStayOf(tx, emergencyId);
    if (row === null) return;
    const { reason } = loss;
    const { side } = LOST_REASONS[reason];
    const { state } = decided(tx, row.state, { type: 'cancel', reason, side });
    tx.wakeAt(stayWake, row.id, dueOf(state));
    tell(tx, await store.saveStay(tx, row, state));
  });
}
