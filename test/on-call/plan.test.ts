import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onDutyAt } from '../../src/on-call/on-call.ts';
import {
  absencesBetween,
  applied,
  carved,
  doublesBetween,
  faultsBetween,
  gapsBetween,
  newFaults,
  withReasons,
} from '../../src/on-call/plan.ts';
import { at, coverage, sayStretch, shift } from './plans.ts';

const night = [
  shift('primary', 'aoki', '22T08:00', '22T20:00'),
  shift('primary', 'baba', '22T20:00', '23T08:00'),
  shift('secondary', 'baba', '22T08:00', '22T20:00'),
  shift('secondary', 'aoki', '22T20:00', '23T08:00'),
];

describe('gaps', () => {
  it('are not where one shift follows the other on the minute', () => {
    expect(gapsBetween(night, at('22T08:00'), at('23T08:00'))).toEqual([]);
  });

  it('are what is uncovered at the start, between and at the end, per slot', () => {
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

  it('and shifts cover every minute exactly once', () => {
    const hours = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 20 })),
    );
    fc.assert(
      fc.property(hours, (spans) => {
        const base = at('22T00:00').getTime();
        const hour = (n: number) => new Date(base + n * 3_600_000);
        const shifts = spans.map(([from, length]) => ({
          ...shift('primary', 'aoki', '22T00:00', '22T01:00'),
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

describe('one person in both slots', () => {
  it('is found for exactly the time that both are that person’s', () => {
    const shifts = [
      shift('primary', 'aoki', '22T08:00', '22T20:00'),
      shift('secondary', 'baba', '22T08:00', '22T14:00'),
      shift('secondary', 'aoki', '22T14:00', '22T16:00'),
      shift('secondary', 'aoki', '22T16:00', '23T08:00'),
    ];
    expect(doublesBetween(shifts, at('22T00:00'), at('24T00:00'))).toEqual([
      { userId: 'aoki', from: at('22T14:00'), to: at('22T20:00') },
    ]);
    expect(doublesBetween(shifts, at('22T19:00'), at('24T00:00'))).toEqual([
      { userId: 'aoki', from: at('22T19:00'), to: at('22T20:00') },
    ]);
    expect(doublesBetween(night, at('22T00:00'), at('24T00:00'))).toEqual([]);
  });
});

describe('time off', () => {
  it('leaves the part of a shift that somebody else must take', () => {
    const off = [
      { userId: 'aoki', from: at('22T18:00'), to: at('22T21:00') },
      { userId: 'chiba', from: at('22T00:00'), to: at('24T00:00') },
    ];
    expect(absencesBetween(night, off, at('22T00:00'), at('24T00:00'))).toEqual([
      {
        shiftId: 'primary aoki 22T08:00',
        slot: 'primary',
        userId: 'aoki',
        from: at('22T18:00'),
        to: at('22T20:00'),
      },
      {
        shiftId: 'secondary aoki 22T20:00',
        slot: 'secondary',
        userId: 'aoki',
        from: at('22T20:00'),
        to: at('22T21:00'),
      },
    ]);
  });
});

describe('what a write makes newly wrong', () => {
  const faults = (shifts: typeof night) => faultsBetween(shifts, at('22T08:00'), at('23T08:00'));

  it('is nothing where it was so before', () => {
    const lame = night.slice(1);
    expect(newFaults(faults(lame), faults(lame))).toEqual({ gaps: [], doubles: [] });
  });

  it('is only what was not there before of a fault that has grown', () => {
    const before = [shift('primary', 'aoki', '22T08:00', '22T20:00')];
    const after = [shift('primary', 'aoki', '22T10:00', '22T18:00')];
    expect(newFaults(faults(before), faults(after)).gaps).toEqual([
      { slot: 'primary', from: at('22T08:00'), to: at('22T10:00') },
      { slot: 'primary', from: at('22T18:00'), to: at('22T20:00') },
    ]);
  });

  it('counts one person in both slots apart for each person', () => {
    const both = (who: string) => [
      shift('primary', who, '22T08:00', '22T20:00'),
      shift('secondary', who, '22T08:00', '22T20:00'),
    ];
    expect(newFaults(faults(both('aoki')), faults(both('baba'))).doubles).toEqual([
      { userId: 'baba', from: at('22T08:00'), to: at('22T20:00') },
    ]);
  });
});

describe('a fault that somebody has given a reason for', () => {
  it('has it for that time alone, and the newest word counts', () => {
    const gap = { slot: 'primary' as const, from: at('22T08:00'), to: at('23T08:00') };
    const known = [
      { from: at('22T18:00'), to: at('22T20:00'), reason: '新しい理由' },
      { from: at('22T12:00'), to: at('22T19:00'), reason: '古い理由' },
      { from: at('24T00:00'), to: at('25T00:00'), reason: '別の日' },
    ];
    expect(
      withReasons(gap, known).map(({ reason, ...it }) => `${sayStretch(it)} ${reason}`),
    ).toEqual([
      '22T08:00–22T12:00 null',
      '22T12:00–22T18:00 古い理由',
      '22T18:00–22T20:00 新しい理由',
      '22T20:00–23T08:00 null',
    ]);
  });
});

describe('carving', () => {
  it.each([
    ['the whole of a shift', '22T08:00', '22T20:00', ['baba 22T20:00–23T08:00']],
    ['its head', '22T07:00', '22T10:00', ['aoki 22T10:00–22T20:00', 'baba 22T20:00–23T08:00']],
    ['its tail', '22T18:00', '22T20:00', ['aoki 22T08:00–22T18:00', 'baba 22T20:00–23T08:00']],
    [
      'its middle',
      '22T10:00',
      '22T12:00',
      ['aoki 22T08:00–22T10:00', 'aoki 22T12:00–22T20:00', 'baba 22T20:00–23T08:00'],
    ],
    ['across two', '22T19:00', '22T21:00', ['aoki 22T08:00–22T19:00', 'baba 22T21:00–23T08:00']],
    ['nothing', '21T08:00', '22T08:00', ['aoki 22T08:00–22T20:00', 'baba 22T20:00–23T08:00']],
  ])('takes out %s and leaves the rest', (_, from, to, left) => {
    const change = carved(night, 'primary', [{ from: at(from), to: at(to) }]);
    expect(coverage(applied(night, change), 'primary')).toEqual(left);
    expect(coverage(applied(night, change), 'secondary')).toEqual(coverage(night, 'secondary'));
  });

  it('keeps the answer of what came before, and none for what comes after', () => {
    const answered = night.map((it) => ({ ...it, answeredAt: at('22T08:01') }));
    const hole = { from: at('22T10:00'), to: at('22T12:00') };
    const after = applied(answered, carved(answered, 'primary', [hole]));
    const [head, tail] = after
      .filter((it) => it.slot === 'primary' && it.userId === 'aoki')
      .sort((a, b) => a.from.getTime() - b.from.getTime());
    expect(head).toMatchObject({ id: 'primary aoki 22T08:00', answeredAt: at('22T08:01') });
    expect(tail).toMatchObject({ id: '', answeredAt: null });
  });
});
