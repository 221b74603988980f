import { describe, expect, it } from 'vitest';
import { nextAfter, onDutyAt } from '../../src/on-call/on-call.ts';
import { at, shift } from './plans.ts';

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
