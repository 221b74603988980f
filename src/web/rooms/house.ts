import type { StayLine } from '../../stays/stays.api.ts';
import type { OfferLine } from './wire.ts';

/** What happens in a facility tonight, in the order in which it wants to be looked at. */
export interface House {
  /** Wait for this facility's answer. */
  asked: OfferLine[];
  /** Answered with a condition: the coordinator decides. */
  waiting: OfferLine[];
  /** Accepted; the base has not begun the transfer, so there is no stay yet. */
  expected: OfferLine[];
  onTheWay: StayLine[];
  /** In the rooms, the nearest planned end first. */
  here: StayLine[];
}

export function houseOf(offers: readonly OfferLine[], stays: readonly StayLine[]): House {
  // A place that was lost may be found in the same house again: the person is expected anew.
  const standing = stays.filter(({ status }) => status !== 'cancelled');
  const hasStay = new Set(standing.map(({ emergencyId }) => emergencyId));
  const inOrderOfEnd = (a: StayLine, b: StayLine) => a.plannedEnd.localeCompare(b.plannedEnd);
  return {
    asked: offers
      .filter(({ status }) => status === 'sent' || status === 'seen')
      .toSorted((a, b) => (a.expiresAt ?? '').localeCompare(b.expiresAt ?? '')),
    waiting: offers.filter(({ status }) => status === 'conditional'),
    expected: offers.filter(
      ({ status, emergencyId }) => status === 'accepted' && !hasStay.has(emergencyId),
    ),
    onTheWay: stays.filter(({ status }) => status === 'reserved' || status === 'in-transit'),
    here: stays
      .filter(({ status }) => status === 'admitted' || status === 'extended')
      .toSorted(inOrderOfEnd),
  };
}

/** The page that says for whom a room is kept. */
export type Claim = { kind: 'offer' | 'stay'; id: string };

export function claimOn(roomId: string, house: House): Claim | null {
  const stay = [...house.here, ...house.onTheWay].find((it) => it.roomId === roomId);
  if (stay) return { kind: 'stay', id: stay.id };
  const { expected, waiting, asked } = house;
  const offer = [...expected, ...waiting, ...asked].find(({ room }) => room.id === roomId);
  return offer ? { kind: 'offer', id: offer.id } : null;
}
