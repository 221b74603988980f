import { describe, expect, it } from 'vitest';
import type { StayLine } from '../../../src/stays/stays.api.ts';
import { claimOn, houseOf } from '../../../src/web/rooms/house.ts';
import type { OfferLine } from '../../../src/web/rooms/wire.ts';

const offer = (id: string, more: Partial<OfferLine>): OfferLine =>
  ({ id, emergencyId: `e-${id}`, room: { id: 'r1', name: '緊急1' }, ...more }) as OfferLine;
const stay = (id: string, more: Partial<StayLine>): StayLine =>
  ({
    id,
    emergencyId: `e-${id}`,
    roomId: 'r1',
    plannedEnd: '2026-11-29T00:00:00Z',
    ...more,
  }) as StayLine;

describe('the night of a facility', () => {
  it('puts the offer that runs out first on top', () => {
    const late = offer('late', { status: 'seen', expiresAt: '2026-11-22T18:00:00Z' });
    const soon = offer('soon', { status: 'sent', expiresAt: '2026-11-22T17:50:00Z' });
    expect(houseOf([late, soon], []).asked).toEqual([soon, late]);
  });

  it('expects who was accepted until the transfer has made a stay of it', () => {
    const accepted = offer('a', { status: 'accepted' });
    expect(houseOf([accepted], []).expected).toEqual([accepted]);
    const onTheWay = stay('s', { emergencyId: accepted.emergencyId, status: 'in-transit' });
    const house = houseOf([accepted], [onTheWay]);
    expect(house.expected).toEqual([]);
    expect(house.onTheWay).toEqual([onTheWay]);
  });

  it('does not expect again who has left', () => {
    const accepted = offer('a', { status: 'accepted' });
    const departed = stay('s', { emergencyId: accepted.emergencyId, status: 'departed' });
    const house = houseOf([accepted], [departed]);
    expect(Object.values(house).flat()).toEqual([]);
  });

  it('expects again who was accepted again after the place was lost', () => {
    const lost = offer('lost', { status: 'cancelled', emergencyId: 'e' });
    const again = offer('again', { status: 'accepted', emergencyId: 'e' });
    const cancelled = stay('s', { emergencyId: 'e', status: 'cancelled' });
    const house = houseOf([again, lost], [cancelled]);
    expect(house.expected).toEqual([again]);
    expect(claimOn('r1', house)).toEqual({ kind: 'offer', id: 'again' });
  });

  it('lists who is here by the planned end, and offers that are over not at all', () => {
    const long = stay('long', { status: 'extended', plannedEnd: '2026-12-05T00:00:00Z' });
    const short = stay('short', { status: 'admitted', plannedEnd: '2026-11-23T00:00:00Z' });
    const over = (['declined', 'expired', 'withdrawn', 'cancelled'] as const).map((status) =>
      offer(status, { status }),
    );
    const house = houseOf(over, [long, short]);
    expect(house.here).toEqual([short, long]);
    expect([...house.asked, ...house.waiting, ...house.expected]).toEqual([]);
  });

  it('leads from a kept room to whom it is kept for, a stay before an offer', () => {
    const asked = offer('o', { status: 'sent', expiresAt: '2026-11-22T18:00:00Z' });
    expect(claimOn('r1', houseOf([asked], []))).toEqual({ kind: 'offer', id: 'o' });
    const here = stay('s', { status: 'admitted' });
    expect(claimOn('r1', houseOf([asked], [here]))).toEqual({ kind: 'stay', id: 's' });
    expect(claimOn('r2', houseOf([asked], [here]))).toBeNull();
  });
});
