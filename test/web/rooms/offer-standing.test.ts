import { describe, expect, it } from 'vitest';
import { standingOf } from '../../../src/web/rooms/offer-standing.ts';

describe('how an offer stands', () => {
  it('is to be answered only while there is time', () => {
    expect(standingOf({ status: 'sent', sheet: null }, false)).toBe('to-answer');
    expect(standingOf({ status: 'seen', sheet: null }, false)).toBe('to-answer');
    expect(standingOf({ status: 'seen', sheet: null }, true)).toBe('expired');
    expect(standingOf({ status: 'conditional', sheet: null }, false)).toBe('waiting');
  });

  it('says of an accepted one whether the person may still be shown', () => {
    expect(standingOf({ status: 'accepted', sheet: { stage: 'accepted' } }, true)).toBe('accepted');
    expect(standingOf({ status: 'accepted', sheet: { stage: 'ended' } }, true)).toBe(
      'accepted-ended',
    );
    expect(standingOf({ status: 'accepted', sheet: null }, true)).toBe('accepted');
  });

  it('keeps what has ended as it ended', () => {
    for (const status of ['declined', 'cancelled', 'expired', 'withdrawn'] as const)
      expect(standingOf({ status, sheet: null }, true)).toBe(status);
  });
});
