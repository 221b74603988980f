import { describe, expect, it } from 'vitest';
import { availabilityOf, freshnessOf, type RoomFacts } from '../../src/facilities/room.ts';

const now = new Date('2026-11-22T02:00:00+09:00');
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString();
const free: RoomFacts = {
  physical: 'USABLE',
  isStaffed: true,
  isAccepting: true,
  reportedAt: ago(10),
  occupiedBy: [],
};

describe('a report', () => {
  it.each([
    [null, 'none'],
    [ago(0), 'fresh'],
    [ago(359), 'fresh'],
    [ago(360), 'ageing'],
    [ago(719), 'ageing'],
    [ago(720), 'stale'],
    [ago(-5), 'fresh'],
  ])('of %s is %s', (reportedAt, expected) => {
    expect(freshnessOf(reportedAt, 720, now)).toBe(expected);
  });
});

describe('a room', () => {
  it('is available when all five facts hold', () => {
    expect(availabilityOf(free, 720, now)).toEqual({
      isAvailable: true,
      freshness: 'fresh',
      missing: [],
    });
  });

  const during = { from: ago(60), to: null };
  it.each<[Partial<RoomFacts>, string]>([
    [{ physical: null }, 'physical-unknown'],
    [{ physical: 'IN_USE' }, 'physical-in-use'],
    [{ physical: 'CLEANING' }, 'physical-cleaning'],
    [{ physical: 'CLOSED' }, 'physical-closed'],
    [{ isStaffed: null }, 'staffing-unknown'],
    [{ isStaffed: false }, 'not-staffed'],
    [{ isAccepting: null }, 'accepting-unknown'],
    [{ isAccepting: false }, 'not-accepting'],
    [{ reportedAt: null }, 'report-missing'],
    [{ reportedAt: ago(720) }, 'report-stale'],
    [{ closures: [during] }, 'room-closed'],
    [{ occupiedBy: [{ kind: 'hold', during }] }, 'room-occupied'],
  ])('with %o is not: %s', (over, reason) => {
    const { isAvailable, missing } = availabilityOf({ ...free, ...over }, 720, now);
    expect({ isAvailable, missing }).toEqual({ isAvailable: false, missing: [reason] });
  });

  it('of which nobody has said anything lacks every fact', () => {
    const unknown = { physical: null, isStaffed: null, isAccepting: null, reportedAt: null };
    expect(availabilityOf({ ...unknown, occupiedBy: [] }, 720, now).missing).toEqual([
      'physical-unknown',
      'staffing-unknown',
      'accepting-unknown',
      'report-missing',
    ]);
  });
});
