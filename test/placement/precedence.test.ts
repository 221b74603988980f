import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  becauseOf,
  type Claimant,
  comparePrecedence,
  roomsToSpare,
} from '../../src/placement/precedence.ts';

const at = '2026-11-22T02:00:10+09:00';
const aClaimant = (over: Partial<Claimant> = {}): Claimant => ({
  emergencyId: 'e1',
  number: 'R8-0001',
  urgency: 'ORANGE',
  receivedAt: at,
  ...over,
});
const two = aClaimant({ emergencyId: 'e2', number: 'R8-0002' });

describe('which emergency goes first', () => {
  it.each([
    [
      'the more urgent one, though it came later',
      { urgency: 'RED', receivedAt: '2026-11-22T05:00:00+09:00' },
      'urgency',
    ],
    [
      'of two as urgent the one called in first',
      { receivedAt: '2026-11-22T01:59:59+09:00' },
      'received',
    ],
    ['in the same minute the lower number', { receivedAt: '2026-11-22T02:00:40+09:00' }, 'number'],
  ] as const)('%s', (_, over, because) => {
    const one = aClaimant(over);
    expect(comparePrecedence(one, two)).toBeLessThan(0);
    expect(comparePrecedence(two, one)).toBeGreaterThan(0);
    expect(becauseOf(one, two)).toBe(because);
  });

  it('counts numbers as numbers when a year has more than four digits of them', () => {
    const late = aClaimant({ number: 'R8-10000' });
    expect(comparePrecedence(aClaimant({ number: 'R8-9999' }), late)).toBeLessThan(0);
  });

  it('is a total order: of any emergencies one goes first, and the others follow alike', () => {
    const claimant = fc.record({
      emergencyId: fc.uuid(),
      number: fc.integer({ min: 1, max: 20_000 }).map((n) => `R8-${String(n).padStart(4, '0')}`),
      urgency: fc.constantFrom('RED', 'ORANGE', 'YELLOW', 'GREEN'),
      receivedAt: fc.integer({ min: 0, max: 600 }).map((s) => new Date(s * 1000).toISOString()),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(claimant, { minLength: 2, maxLength: 8, selector: (it) => it.number }),
        (all) => {
          const sorted = [...all].sort(comparePrecedence);
          expect([...all].reverse().sort(comparePrecedence)).toEqual(sorted);
          for (const [index, one] of sorted.entries())
            for (const other of sorted.slice(index + 1))
              expect(comparePrecedence(one, other)).toBeLessThan(0);
        },
      ),
    );
  });
});

describe('rooms that may be asked for beside those who go first', () => {
  it.each([
    ['nobody before: all', ['a', 'b'], [], ['a', 'b']],
    ['one room, one before: none', ['a'], [['a']], []],
    ['two rooms that fit both, one before: either', ['a', 'b'], [['a', 'b']], ['a', 'b']],
    [
      'two rooms, two before: none',
      ['a', 'b'],
      [
        ['a', 'b'],
        ['a', 'b'],
      ],
      [],
    ],
    [
      'the other needs the step-free one: only the plain one',
      ['plain', 'step-free'],
      [['step-free']],
      ['plain'],
    ],
    ['what the other wants is taken anyway: all that is free', ['b'], [['a']], ['b']],
    ['two before for one room, another is free: that one', ['a', 'b'], [['a'], ['a']], ['b']],
    ['one can go to either, the other only to a: none', ['a', 'b'], [['a', 'b'], ['a']], []],
  ])('%s', (_, free, before, spare) => {
    expect(roomsToSpare(free, before)).toEqual(spare);
  });

  it('never takes what leaves fewer of those before with a room', () => {
    const rooms = ['a', 'b', 'c', 'd'];
    const some = fc.subarray(rooms);
    fc.assert(
      fc.property(some, fc.array(some, { maxLength: 4 }), (free, before) => {
        for (const room of roomsToSpare(free, before)) {
          const rest = free.filter((it) => it !== room);
          expect(served(rest, before)).toBe(served(free, before));
        }
      }),
    );
  });
});

/** By trying everything: each may take a room that fits, or none. */
function served(
  free: readonly string[],
  [first, ...others]: readonly (readonly string[])[],
): number {
  if (first === undefined) return 0;
  const taking = first
    .filter((room) => free.includes(room))
    .map(
      (room) =>
        1 +
        served(
          free.filter((it) => it !== room),
          others,
        ),
    );
  return Math.max(served(free, others), ...taking);
}
