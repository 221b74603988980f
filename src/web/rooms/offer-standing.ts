import type { OfferView } from './wire.ts';

/** How an offer stands for its facility. */
export type Standing =
  | 'to-answer'
  | 'waiting'
  | 'accepted'
  | 'accepted-ended'
  | 'declined'
  | 'cancelled'
  | 'expired'
  | 'withdrawn';

/**
 * By this device's count of the server's clock the time may be over before the server has said so:
 * an answer would be refused, so it is over.
 */
export function standingOf(
  offer: Pick<OfferView, 'status' | 'sheet'>,
  isTimeOver: boolean,
): Standing {
  switch (offer.status) {
    case 'sent':
    case 'seen':
      return isTimeOver ? 'expired' : 'to-answer';
    case 'conditional':
      return isTimeOver ? 'expired' : 'waiting';
    case 'accepted':
      return offer.sheet?.stage === 'ended' ? 'accepted-ended' : 'accepted';
    default:
      return offer.status;
  }
}
