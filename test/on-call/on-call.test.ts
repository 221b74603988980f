import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canRemove,
  faultOf,
  gapsBetween,
  nextAfter,
  onDutyAt,
  type Shift,
  type Slot,
} from '../../src/on-call/on-call.ts';

const at = (text: string) => new Date(`2026-11-${text}:00+09:00`);
const shift = (slot: Slot, userId: string, from: string, to: string): Shift => ({
  id: `${slot} ${userId} ${from}`,
  slot,
  userId,
  from: at(from),
  to: at(to),
});

const night = [
  shift('primary', 'aoki', '22T08:00', '22T20:00'),
  shift('primary', 'baba', '22T20:00', '23T08:00'),
  shift('secondary', 'baba', '22T08:00', '22T20:00'),
  shift('secondary', 'aoki', '22T20:00', '23T08:00'),
];

describe('who is on call', () => {
  it.each([
    ['before the first shift', '22T07:59', null, null],
    ['on the minute the shift begins', '22T08:00', 'aoki', 'baba'],
    ['in the minute before the hand-over', '22T19:59', 'aoki', 'baba'],
    ['on the minute of the hand-over, the one who comes', '22T20:00', 'baba', 'aoki'],
    ['on the minute the last shift ends', '23T08:00', null, null],
  ])('%s', (_, now, primary, secondary) => {
    const duty = onDutyAt(night, at(now));
    expect([duty.primary?.userId ?? null, duty.secondary?.userId ?? null]).toEqual([
      primary,
      secondary,
    ]);
  });

  it('says who comes next in each slot', () => {
    const next = nextAfter(night, at('22T12:00'));
    expect([next.primary?.userId, next.secondary?.userId]).toEqual(['baba', 'aoki']);
    expect(nextAfter(night, at('22T21:00'))).toEqual({ primary: null, secondary: null });
  });

  it('does not call it a hand-over when the same person goes on', () => {
    const shifts = [
      shift('primary', 'aoki', '22T08:00', '22T20:00'),
      shift('primary', 'aoki', '22T20:00', '23T08:00'),
      shift('primary', 'baba', '23T08:00', '23T20:00'),
    ];
    expect(nextAfter(shifts, at('22T09:00')).primary?.userId).toBe('baba');
  });
});

describe('gaps', () => {
  it('finds none where one shift follows the other on the minute', () => {
    expect(gapsBetween(night, at('22T08:00'), at('23T08:00'))).toEqual([]);
  });

  it('finds what is uncovered at the start, between and at the end, per slot', () => {
    const shifts = [
      shift('primary', 'aoki', '22T09:00', '22T12:00'),
      shift('primary', 'baba', '22T13:00', '22T20:00'),
      shift('secondary', 'baba', '22T08:00', '22T12:00'),
    ];
    expect(gapsBetween(shifts, at('22T08:00'), at('22T21:00'))).toEqual([
      { slot: 'primary', from: at('22T08:00'), to: at('22T09:00') },
      { slot: 'primary', from: at('22T12:00'), to: at('22T13:00') },
      { slot: 'secondary', from: at('22T12:00'), to: at('22T21:00') },
      { slot: 'primary', from: at('22T20:00'), to: at('22T21:00') },
    ]);
  });

  it('covers every minute either with a shift or with a gap, never both', () => {
    const hours = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 20 })),
    );
    fc.assert(
      fc.property(hours, (spans) => {
        const base = at('22T00:00').getTime();
        const hour = (n: number) => new Date(base + n * 3_600_000);
        const shifts = spans.map(([from, length], index) => ({
          id: String(index),
          slot: 'primary' as const,
          userId: 'aoki',
          from: hour(from),
          to: hour(from + length),
        }));
        const gaps = gapsBetween(shifts, hour(0), hour(48)).filter((gap) => gap.slot === 'primary');
        for (let n = 0; n < 48; n += 1) {
          const isCovered = onDutyAt(shifts, hour(n)).primary !== null;
          const isGap = gaps.some((gap) => gap.from <= hour(n) && hour(n) < gap.to);
          expect(isGap).toBe(!isCovered);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('a wished shift', () => {
  const now = at('22T02:00');
  const wish = (slot: Slot, userId: string, from: string, to: string) => ({
    slot,
    userId,
    from: at(from),
    to: at(to),
  });
  it.each([
    ['after the others', wish('primary', 'aoki', '23T08:00', '23T20:00'), null],
    [
      'that ends before it starts',
      wish('primary', 'aoki', '23T20:00', '23T08:00'),
      'shift-ends-before-start',
    ],
    ['of no length', wish('primary', 'aoki', '23T20:00', '23T20:00'), 'shift-ends-before-start'],
    ['that is over', wish('primary', 'aoki', '21T08:00', '22T02:00'), 'shift-is-over'],
    [
      'over another of its slot',
      wish('primary', 'chiba', '22T19:59', '22T21:00'),
      'shift-overlaps',
    ],
    [
      'of a person who has the other slot then',
      wish('secondary', 'baba', '23T07:59', '23T12:00'),
      'shift-overlaps',
    ],
    [
      'of a person in the other slot where this one is free',
      wish('secondary', 'chiba', '23T08:00', '23T09:00'),
      null,
    ],
  ])('%s', (_, wanted, fault) => {
    expect(faultOf(wanted, night, now)).toBe(fault);
  });

  it('refuses one person in both slots, also for one minute', () => {
    const primaryOnly = night.filter((it) => it.slot === 'primary');
    const wanted = wish('secondary', 'baba', '23T07:59', '23T12:00');
    expect(faultOf(wanted, primaryOnly, now)).toBe('one-person-two-slots');
  });

  it('can be removed until the minute it begins', () => {
    const [first] = night;
    if (first === undefined) throw new Error('no shift');
    expect(canRemove(first, at('22T07:59'))).toBe(true);
    expect(canRemove(first, at('22T08:00'))).toBe(false);
  });
});
