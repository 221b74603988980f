import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DayKind, RotationRule } from '../../src/on-call/rotation.ts';
import { daysBetween, isOfKind, layOut, type Rotation } from '../../src/on-call/rotation-layout.ts';
import { at, sayStretch } from './plans.ts';
import { anyMinute, holidays, personAt, someRotations } from './rotations.ts';

const rule = (more: Partial<RotationRule>): RotationRule => ({
  people: ['aoki', 'baba'],
  turn: { unit: 'hours', length: 12 },
  startsAt: '2026-11-16T08:00',
  endsAt: null,
  dayKind: 'any',
  windows: [],
  ...more,
});
const rotation = (more: Partial<RotationRule>, id = 'r', createdAt = at('01T00:00')): Rotation => ({
  id,
  rule: rule(more),
  createdAt,
  endedAt: null,
});
const laid = (rotations: Rotation[], from: string, to: string) =>
  layOut(rotations, holidays, at(from), at(to)).map((it) => `${it.userId} ${sayStretch(it)}`);
const whole = (from: string, to: string) => ({
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  from,
  to,
});

describe('a rotation', () => {
  it('takes turns day and night', () => {
    expect(laid([rotation({})], '18T08:00', '19T20:00')).toEqual([
      'aoki 18T08:00–18T20:00',
      'baba 18T20:00–19T08:00',
      'aoki 19T08:00–19T20:00',
    ]);
  });

  it('takes turns by the week among several people, with its own time of hand-over', () => {
    const weekly = rotation({
      people: ['aoki', 'baba', 'chiba'],
      turn: { unit: 'days', length: 7 },
      startsAt: '2026-11-02T09:30',
    });
    expect(laid([weekly], '10T00:00', '24T00:00')).toEqual([
      'baba 10T00:00–16T09:30',
      'chiba 16T09:30–23T09:30',
      'aoki 23T09:30–30T09:30',
    ]);
  });

  it('takes turns of any length', () => {
    const odd = rotation({ turn: { unit: 'hours', length: 29 } });
    expect(laid([odd], '16T08:00', '18T18:00')).toEqual([
      'aoki 16T08:00–17T13:00',
      'baba 17T13:00–18T18:00',
    ]);
  });

  it('begins when it begins and ends when it ends', () => {
    const short = rotation({ startsAt: '2026-11-18T08:00', endsAt: '2026-11-19T12:00' });
    expect(laid([short], '01T00:00', '30T00:00')).toEqual([
      'aoki 18T08:00–18T20:00',
      'baba 18T20:00–19T08:00',
      'aoki 19T08:00–19T12:00',
    ]);
    const ended = { ...rotation({}), endedAt: at('16T21:00') };
    expect(laid([ended], '01T00:00', '30T00:00')).toEqual([
      'aoki 16T08:00–16T20:00',
      'baba 16T20:00–16T21:00',
    ]);
  });

  it('holds only in its windows, also across midnight', () => {
    const nights = rotation({
      turn: { unit: 'days', length: 7 },
      windows: [{ weekdays: [5, 6], from: '17:00', to: '08:30' }],
    });
    expect(laid([nights], '16T00:00', '30T00:00')).toEqual([
      'aoki 20T17:00–21T08:30',
      'aoki 21T17:00–22T08:30',
      'baba 27T17:00–28T08:30',
      'baba 28T17:00–29T08:30',
    ]);
  });

  it('hands a window on in its middle where a turn ends there', () => {
    const split = rotation({ windows: [whole('18:00', '22:00')] });
    expect(laid([split], '16T00:00', '17T00:00')).toEqual([
      'aoki 16T18:00–16T20:00',
      'baba 16T20:00–16T22:00',
    ]);
  });

  it('does not lay windows over each other', () => {
    const doubled = rotation({
      turn: { unit: 'days', length: 1 },
      windows: [whole('18:00', '22:00'), whole('20:00', '19:00')],
    });
    expect(laid([doubled], '16T18:00', '17T20:00')).toEqual([
      'aoki 16T18:00–16T22:00',
      'aoki 16T22:00–17T08:00',
      'baba 17T08:00–17T19:00',
      'baba 17T19:00–17T22:00',
    ]);
  });
});

describe('rules of days', () => {
  it.each<[DayKind, string, boolean]>([
    ['workday', '2026-11-20', true],
    ['workday', '2026-11-21', false],
    ['workday', '2026-11-23', false],
    ['workday', '2026-12-30', false],
    ['holiday', '2026-11-23', true],
    ['holiday', '2026-11-22', false],
    ['holiday', '2026-12-30', false],
    ['new-year', '2026-12-28', false],
    ['new-year', '2026-12-29', true],
    ['new-year', '2027-01-03', true],
    ['new-year', '2027-01-04', false],
    ['any', '2026-12-31', true],
  ])('%s on %s: %s', (kind, day, is) => {
    expect(isOfKind(kind, day, holidays)).toBe(is);
  });

  const everyDay = rotation({ people: ['aoki'], turn: { unit: 'days', length: 7 } }, 'any');

  it('lay a holiday over the rest, from hand-over to hand-over', () => {
    const holiday = rotation(
      { people: ['chiba'], turn: { unit: 'days', length: 1 }, dayKind: 'holiday' },
      'holiday',
    );
    expect(laid([everyDay, holiday], '22T08:00', '25T08:00')).toEqual([
      'aoki 22T08:00–23T08:00',
      'chiba 23T08:00–24T08:00',
      'aoki 24T08:00–30T08:00',
    ]);
  });

  it('let people take turns from holiday to holiday, not by the calendar', () => {
    const holiday = rotation({
      people: ['aoki', 'baba', 'chiba'],
      turn: { unit: 'days', length: 1 },
      startsAt: '2026-09-01T08:00',
      dayKind: 'holiday',
    });
    // 21, 22, 23 September, 12 October, 3 and 23 November.
    expect(laid([holiday], '01T00:00', '30T00:00')).toEqual([
      'baba 03T08:00–04T08:00',
      'chiba 23T08:00–24T08:00',
    ]);
  });

  it('lay new year over holidays, and go on with the next person a year later', () => {
    const holiday = rotation({ people: ['baba'], dayKind: 'holiday' }, 'holiday', at('02T00:00'));
    const newYear = rotation({
      people: ['aoki', 'baba', 'chiba'],
      turn: { unit: 'days', length: 2 },
      dayKind: 'new-year',
    });
    const year = (from: string, to: string) =>
      layOut([holiday, newYear], holidays, new Date(from), new Date(to)).map(
        (it) => `${it.userId} ${sayStretch(it)}`,
      );
    expect(year('2026-12-28T00:00+09:00', '2027-01-05T00:00+09:00')).toEqual([
      'aoki 2026-12-29T08:00–2026-12-31T08:00',
      'baba 2026-12-31T08:00–2027-01-02T08:00',
      'chiba 2027-01-02T08:00–2027-01-04T08:00',
    ]);
    expect(year('2027-12-28T00:00+09:00', '2027-12-30T00:00+09:00')).toEqual([
      'aoki 2027-12-29T08:00–2027-12-31T08:00',
    ]);
  });

  it('fill workdays before the rest, and among equals the newest wins', () => {
    const workdays = rotation(
      { people: ['baba'], dayKind: 'workday', windows: [whole('08:30', '17:00')] },
      'workday',
    );
    const newer = rotation(
      { people: ['chiba'], windows: [whole('16:00', '18:00')] },
      'newer',
      at('05T00:00'),
    );
    expect(laid([everyDay, workdays, newer], '20T08:00', '21T17:00')).toEqual([
      'aoki 20T08:00–20T08:30',
      'baba 20T08:30–20T17:00',
      'chiba 20T17:00–20T18:00',
      'aoki 20T18:00–21T16:00',
      'chiba 21T16:00–21T18:00',
    ]);
  });
});

describe('any rotations', () => {
  it('give every minute to one person at most, and to the right one', () => {
    const hour = 3_600_000;
    const [from, to] = [new Date('2026-12-20T00:00+09:00'), new Date('2027-01-12T00:00+09:00')];
    fc.assert(
      fc.property(
        someRotations(anyMinute),
        fc.integer({ min: 0, max: 59 }),
        (rotations, minute) => {
          const segments = layOut(rotations, holidays, from, to);
          for (const [index, segment] of segments.entries()) {
            expect(segment.from < segment.to).toBe(true);
            const next = segments[index + 1];
            if (next !== undefined) expect(segment.to <= next.from).toBe(true);
          }
          for (let time = from.getTime() + minute * 60_000; time < to.getTime(); time += hour) {
            const here = segments.filter(
              (it) => it.from.getTime() <= time && time < it.to.getTime(),
            );
            expect(here.map(({ userId }) => userId)).toEqual(personAt(rotations, time));
          }
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('the days of a range', () => {
  it('are those of Tokyo, the last one whole', () => {
    expect(daysBetween(at('22T00:00'), at('24T00:00'))).toEqual(['2026-11-22', '2026-11-23']);
    expect(daysBetween(at('22T23:59'), at('23T00:01'))).toEqual(['2026-11-22', '2026-11-23']);
  });
});
