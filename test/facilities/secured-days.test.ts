import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countsOf,
  daysAhead,
  judgedDays,
  type RoomPast,
} from '../../src/facilities/secured-days.ts';

const at = (text: string) => new Date(`${text}:00+09:00`);
const now = at('2026-11-22T12:00');
const fortnight = { from: '2026-11-16', until: '2026-11-30' };
const contract = { id: 'c', from: '2026-11-01', until: null };
/** Every six hours somebody says that the room can be used. */
const reports = Array.from({ length: 60 }, (_, n) => ({
  at: new Date(at('2026-11-10T00:00').getTime() + n * 6 * 3_600_000),
  isUsable: true,
}));
const quiet: RoomPast = {
  contracts: [contract],
  occupancies: [],
  closures: [],
  reports,
  staleAfterMinutes: 720,
};
const on = (day: string, past: Partial<RoomPast>) =>
  judgedDays({ ...quiet, ...past }, { from: day, until: day }, now)[0];

describe('a secured day', () => {
  const span = (from: string, to: string | null) => ({
    from: at(from),
    to: to === null ? null : at(to),
  });
  const stay = { kind: 'stay' as const, ...span('2026-11-17T23:30', '2026-11-19T00:00') };
  const hold = { kind: 'hold' as const, ...span('2026-11-18T01:00', '2026-11-18T01:10') };
  it.each<[string, string, Partial<RoomPast>, string, string | null]>([
    ['nobody came', '2026-11-18', {}, 'free', null],
    ['one minute of a stay', '2026-11-17', { occupancies: [stay] }, 'used', 'stay'],
    ['a stay that ends at midnight', '2026-11-19', { occupancies: [stay] }, 'free', null],
    ['a hold beside a stay', '2026-11-18', { occupancies: [hold, stay] }, 'used', 'stay'],
    ['a hold that came to nothing', '2026-11-18', { occupancies: [hold] }, 'used', 'hold'],
    [
      'released before it began',
      '2026-11-18',
      { occupancies: [{ ...hold, to: at('2026-11-17T00:00') }] },
      'free',
      null,
    ],
    [
      'closed for 12 hours',
      '2026-11-18',
      { closures: [span('2026-11-18T00:00', '2026-11-18T12:00')] },
      'free',
      null,
    ],
    [
      'closed for a minute more',
      '2026-11-18',
      { closures: [span('2026-11-18T00:00', '2026-11-18T12:01')] },
      'unusable',
      null,
    ],
    [
      'two closures over each other count once',
      '2026-11-18',
      {
        closures: [
          span('2026-11-18T00:00', '2026-11-18T07:00'),
          span('2026-11-18T01:00', '2026-11-18T08:00'),
        ],
      },
      'free',
      null,
    ],
    [
      'no staff from the morning on',
      '2026-11-18',
      { reports: [{ at: at('2026-11-18T08:00'), isUsable: false }], staleAfterMinutes: 1_440 },
      'unusable',
      null,
    ],
    ['no report at all', '2026-11-18', { reports: [] }, 'unknown', null],
    [
      'the last report has gone stale',
      '2026-11-18',
      { reports: [{ at: at('2026-11-17T12:00'), isUsable: true }] },
      'unknown',
      null,
    ],
    [
      'nobody has reported, but somebody lives there',
      '2026-11-18',
      { reports: [], occupancies: [stay] },
      'used',
      'stay',
    ],
  ])('%s', (_, day, past, outcome, use) => {
    expect(on(day, past)).toEqual({ day, contractId: 'c', outcome, use });
  });

  it('is one of the contract, and has begun', () => {
    const contracts = [{ id: 'c', from: '2026-11-18', until: '2026-11-24' }];
    const days = judgedDays({ ...quiet, contracts }, fortnight, now).map(({ day }) => day);
    expect([days[0], days.at(-1), days.length]).toEqual(['2026-11-18', '2026-11-22', 5]);
    expect(daysAhead(contracts, fortnight, now)).toBe(2);
  });
});

const minutes = 14 * 24 * 60;
const stretch = fc
  .tuple(fc.integer({ min: -2_000, max: minutes }), fc.option(fc.integer({ min: -10, max: 5_000 })))
  .map(([start, length]) => {
    const from = new Date(at('2026-11-09T00:00').getTime() + start * 60_000);
    return { from, to: length === null ? null : new Date(from.getTime() + length * 60_000) };
  });
const aPast = fc.record({
  contracts: fc.subarray([
    { id: 'a', from: '2026-11-01', until: '2026-11-12' },
    { id: 'b', from: '2026-11-14', until: '2026-11-18' },
    { id: 'c', from: '2026-11-20', until: null },
  ]),
  occupancies: fc.array(
    fc
      .tuple(stretch, fc.constantFrom('hold', 'reservation', 'stay', 'trial', 'cleaning'))
      .map(([span, kind]) => ({ ...span, kind })),
    { maxLength: 6 },
  ),
  closures: fc.array(stretch, { maxLength: 4 }),
  reports: fc.array(fc.record({ at: stretch.map(({ from }) => from), isUsable: fc.boolean() }), {
    maxLength: 12,
  }),
  staleAfterMinutes: fc.constantFrom(60, 720, 1_440),
}) as fc.Arbitrary<RoomPast>;
const period = { from: '2026-11-09', until: '2026-11-25' };

describe('the days of any past', () => {
  it('add up to the days of the contracts, each counted once', () => {
    fc.assert(
      fc.property(aPast, (past) => {
        const days = judgedDays(past, period, now);
        const { used, unusable, unknown, free, byUse } = countsOf(days);
        expect(new Set(days.map(({ day }) => day)).size).toBe(days.length);
        expect(used + unusable + unknown + free).toBe(days.length);
        expect(byUse.stay + byUse.trial + byUse.reservation + byUse.hold).toBe(used);
        const agreed = { a: 4, b: 5, c: 6 };
        const expected = past.contracts.reduce(
          (sum, { id }) => sum + agreed[id as keyof typeof agreed],
          0,
        );
        expect(days.length + daysAhead(past.contracts, period, now)).toBe(expected);
      }),
    );
  });

  it('do not depend on the order in which they are read', () => {
    fc.assert(
      fc.property(aPast, (past) => {
        const backwards = Object.fromEntries(
          Object.entries(past).map(([key, it]) => [
            key,
            Array.isArray(it) ? [...it].reverse() : it,
          ]),
        ) as unknown as RoomPast;
        expect(judgedDays(backwards, period, now)).toEqual(judgedDays(past, period, now));
      }),
    );
  });
});
