import { describe, expect, it } from 'vitest';
import {
  can,
  decide,
  dueOf,
  isOpen,
  type OfferEvent,
  type OfferState,
  sendOffer,
} from '../../src/placement/offer.ts';
import { night } from './samples.ts';

const at = (minutes: number) => new Date(night.getTime() + minutes * 60_000);
const sent = sendOffer(night);
const by = { by: 'goto', onBehalf: false };
const accept: OfferEvent = { type: 'accept', ...by };
const conditional: OfferEvent = { type: 'accept-if', condition: '着替えを持参', ...by };
const decline: OfferEvent = {
  type: 'decline',
  reason: 'no-staff',
  side: 'facility',
  note: null,
  ...by,
};

function following(state: OfferState, event: OfferEvent, minutes: number): OfferState {
  const step = decide(state, event, at(minutes));
  if ('refused' in step) throw new Error(step.refused.code);
  return step.state;
}
function refusal(state: OfferState, event: OfferEvent, minutes: number): string {
  const step = decide(state, event, at(minutes));
  return 'refused' in step ? step.refused.code : step.state.status;
}

describe('an offer', () => {
  it('reminds at half time and ends after fifteen minutes', () => {
    expect(dueOf(sent)).toEqual(at(7.5));
    const nudge = decide(sent, { type: 'wake' }, at(7.5));
    expect(nudge).toMatchObject({ state: { status: 'sent', nudgeAt: null }, effects: ['nudge'] });
    const nudged = following(sent, { type: 'wake' }, 7.5);
    expect(dueOf(nudged)).toEqual(at(15));
    expect(decide(nudged, { type: 'wake' }, at(15))).toMatchObject({
      state: { status: 'expired' },
      effects: ['release'],
    });
  });

  it('changes nothing for a wake that is early or doubled', () => {
    expect(decide(sent, { type: 'wake' }, at(7))).toEqual({ state: sent, effects: [] });
    const nudged = following(sent, { type: 'wake' }, 8);
    expect(decide(nudged, { type: 'wake' }, at(8))).toEqual({ state: nudged, effects: [] });
  });

  it('expires at once when the reminder itself comes too late', () => {
    expect(following(sent, { type: 'wake' }, 16).status).toBe('expired');
  });

  it('is seen once', () => {
    const seen = following(sent, { type: 'seen' }, 1);
    expect(seen).toMatchObject({ status: 'seen', seenAt: at(1).toISOString() });
    expect(following(seen, { type: 'seen' }, 2)).toBe(seen);
  });

  describe('under a condition', () => {
    const waiting = following(sent, conditional, 3);

    it('has its owner reminded at half of another fifteen minutes, and ends after them', () => {
      expect(waiting).toMatchObject({ status: 'conditional', condition: '着替えを持参' });
      expect(isOpen(waiting)).toBe(true);
      expect(dueOf(waiting)).toEqual(at(10.5));
      expect(decide(waiting, { type: 'wake' }, at(10))).toEqual({ state: waiting, effects: [] });
      const nudge = decide(waiting, { type: 'wake' }, at(10.5));
      expect(nudge).toMatchObject({
        state: { status: 'conditional', nudgeAt: null },
        effects: ['tell-owner'],
      });
      const nudged = following(waiting, { type: 'wake' }, 10.5);
      expect(dueOf(nudged)).toEqual(at(18));
      expect(decide(nudged, { type: 'wake' }, at(11))).toEqual({ state: nudged, effects: [] });
      expect(decide(nudged, { type: 'wake' }, at(18))).toEqual({
        state: {
          ...{ status: 'expired', sentAt: at(0).toISOString(), at: at(18).toISOString() },
          undecided: true,
        },
        effects: ['release', 'tell-facility'],
      });
    });

    it('is decided before its deadline, and not at it', () => {
      expect(following(waiting, { type: 'confirm' }, 17.9)).toEqual({
        status: 'accepted',
        condition: '着替えを持参',
        sentAt: at(0).toISOString(),
        answeredAt: at(3).toISOString(),
        ...by,
      });
      expect(following(waiting, { type: 'refuse' }, 17.9)).toMatchObject({
        status: 'withdrawn',
        because: 'condition-refused',
      });
      expect(refusal(waiting, { type: 'confirm' }, 18)).toBe('condition-expired');
      expect(can(waiting, 'decide-condition', at(18))).toMatchObject({
        refused: { code: 'condition-expired' },
      });
      expect(refusal(waiting, { type: 'withdraw', because: 'by-coordinator' }, 18)).toBe(
        'withdrawn',
      );
    });
  });

  const accepted = following(sent, accept, 1);
  const declined = following(sent, decline, 1);
  const expired = following(sent, { type: 'wake' }, 15);
  const withdrawn = following(sent, { type: 'withdraw', because: 'placed-elsewhere' }, 1);
  it.each([
    ['sent', sent, accept, 14.9, 'accepted'],
    ['sent, at the deadline', sent, accept, 15, 'offer-expired'],
    ['seen', following(sent, { type: 'seen' }, 1), accept, 2, 'accepted'],
    ['accepted', accepted, accept, 2, 'offer-already-answered'],
    ['accepted', accepted, decline, 2, 'offer-already-answered'],
    ['conditional', following(sent, conditional, 1), accept, 2, 'offer-already-answered'],
    ['declined', declined, accept, 2, 'offer-already-answered'],
    ['expired', expired, accept, 16, 'offer-expired'],
    ['withdrawn', withdrawn, accept, 2, 'offer-withdrawn'],
    ['withdrawn', withdrawn, decline, 2, 'offer-withdrawn'],
    ['sent, no condition', sent, { type: 'confirm' } as const, 1, 'offer-not-conditional'],
  ] as const)('%s: an answer gives %5$s', (_, state, event, minutes, expected) => {
    expect(refusal(state, event, minutes)).toBe(expected);
  });

  const cancel: OfferEvent = {
    type: 'cancel',
    reason: 'room-unusable',
    side: 'facility',
    note: '水漏れ',
    by: 'goto',
  };
  const cancelled = following(accepted, cancel, 30);

  it('that was accepted can be cancelled, with a reason, and its room is free', () => {
    expect(decide(accepted, cancel, at(30))).toEqual({
      state: {
        status: 'cancelled',
        sentAt: at(0).toISOString(),
        answeredAt: at(1).toISOString(),
        ...by,
        cancellation: {
          reason: 'room-unusable',
          side: 'facility',
          note: '水漏れ',
          at: at(30).toISOString(),
          by: 'goto',
        },
      },
      effects: ['release'],
    });
    expect(isOpen(cancelled)).toBe(false);
    expect(dueOf(cancelled)).toBeNull();
    expect(refusal(cancelled, accept, 31)).toBe('offer-already-answered');
    expect(following(cancelled, { type: 'wake' }, 31)).toBe(cancelled);
  });

  it.each([
    ['sent', sent],
    ['conditional', following(sent, conditional, 1)],
    ['declined', declined],
    ['expired', expired],
    ['withdrawn', withdrawn],
    ['cancelled', cancelled],
  ])('that is %s cannot be cancelled', (_, state) => {
    expect(refusal(state, cancel, 16)).toBe('offer-not-accepted');
    expect(can(state, 'cancel', at(16))).toMatchObject({ refused: { code: 'offer-not-accepted' } });
  });

  it('is not taken back once it has ended', () => {
    const end = { type: 'withdraw', because: 'search-stopped' } as const;
    expect(decide(accepted, end, at(2))).toEqual({ state: accepted, effects: [] });
    expect(can(accepted, 'withdraw', at(2))).toMatchObject({
      refused: { code: 'offer-already-answered' },
    });
    expect(can(sent, 'answer', at(2))).toBe(true);
  });
});
