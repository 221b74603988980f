import { describe, expect, it } from 'vitest';
import { partAt, placedIn, stretchOf } from '../../../src/web/rooms/plan/lanes.ts';
import { daysOf, firstDayOf, readPlan } from '../../../src/web/rooms/plan/shown.ts';
import type { Bar } from '../../../src/web/rooms/plan/wire.ts';

const days = daysOf('2026-11-22', 10);
const shown = stretchOf(days);
const stay = (from: string, to: string | null, id = from) =>
  ({
    type: 'occupancy',
    kind: 'stay',
    overdueSince: null,
    id,
    from: new Date(`${from}:00+09:00`).toISOString(),
    to: to === null ? null : new Date(`${to}:00+09:00`).toISOString(),
  }) as unknown as Bar;

describe('a bar', () => {
  it('lies where its time is, by parts of the days that are shown', () => {
    const { placed, lanes } = placedIn([stay('2026-11-23T00:00', '2026-11-28T00:00')], shown);
    expect(placed).toMatchObject([{ lane: 0, isCutBefore: false, isCutBehind: false }]);
    expect(placed[0]?.left).toBeCloseTo(0.1);
    expect(placed[0]?.width).toBeCloseTo(0.5);
    expect(lanes).toBe(1);
  });

  it('runs out on the right without an end, and is cut where it began before', () => {
    const [open, before] = placedIn(
      [stay('2026-11-01T00:00', '2026-11-24T00:00'), stay('2026-11-30T00:00', null)],
      shown,
    ).placed;
    expect(open).toMatchObject({ left: 0, isCutBefore: true, isCutBehind: false });
    expect(before).toMatchObject({ isCutBehind: true, lane: 0 });
    expect((before?.left ?? 0) + (before?.width ?? 0)).toBeCloseTo(1);
  });

  it('has a lane of its own beside what would lie over it, however short that is', () => {
    const { placed, lanes } = placedIn(
      [
        stay('2026-11-23T00:00', '2026-11-23T00:10', 'a'),
        stay('2026-11-23T00:10', '2026-11-23T00:20', 'b'),
        stay('2026-11-24T00:00', null, 'c'),
      ],
      shown,
    );
    expect(placed.map(({ lane }) => lane)).toEqual([0, 1, 0]);
    expect(lanes).toBe(2);
  });

  it('takes the next day where the one before ended at midnight', () => {
    const { lanes } = placedIn(
      [stay('2026-11-23T00:00', '2026-11-24T00:00'), stay('2026-11-24T00:00', null)],
      shown,
    );
    expect(lanes).toBe(1);
  });
});

it.each([
  ['2026-11-22T00:00', '2026-11-27T00:00', 0.5],
  ['2026-11-27T00:00', '2026-11-28T00:00', 0.2],
  ['2026-11-01T00:00', '2026-11-03T00:00', 0],
  ['2026-11-27T00:00', '2026-12-24T00:00', 1],
])('a bar without an end that began at %s has %s at its part %d', (from, at, part) => {
  const instant = Date.parse(stay(at, null).from);
  expect(partAt(stay(from, null), shown, instant)).toBeCloseTo(part);
});

describe('an address', () => {
  it.each([
    [{ day: '2026-02-30', days: 8, ward: 'x', facility: 'y' }, {}],
    [
      { day: '2026-02-28', days: 31, ward: 4101 },
      { day: '2026-02-28', days: 31 },
    ],
    [
      { ward: '04101', days: '7' },
      { ward: '04101', days: 7 },
    ],
  ])('%o shows %o', (address, expected) => {
    expect(readPlan(address)).toEqual(expected);
  });

  it('without a day begins with yesterday', () => {
    expect(firstDayOf({}, '2026-12-01')).toBe('2026-11-30');
  });
});
