import { describe, expect, it } from 'vitest';
import { answeredAtOf, handOverOf, onCallOf, ringsAt } from '../../src/on-call/hand-over.ts';
import type { PlannedShift } from '../../src/on-call/on-call.ts';
import { at, shift } from './plans.ts';

const answered = (time: string) => ({ answeredAt: at(time) });
const aoki = shift('primary', 'aoki', '22T08:00', '22T20:00', answered('22T08:01'));
const baba = shift('primary', 'baba', '22T20:00', '23T08:00');
const rings = (shifts: PlannedShift[], time: string, now = time) =>
  ringsAt(shifts, 'primary', { at: at(time), now: at(now) });

describe('at a hand-over', () => {
  it.each<[string, PlannedShift[], string, string[]]>([
    ['who comes is rung, and behind who goes', [aoki, baba], '22T20:00', ['baba', 'aoki']],
    ['who goes is still rung hours later', [aoki, baba], '23T07:59', ['baba', 'aoki']],
    [
      'who has answered is there alone',
      [aoki, { ...baba, ...answered('22T20:02') }],
      '22T20:03',
      ['baba'],
    ],
    ['nobody is behind the first of all', [baba], '22T21:00', ['baba']],
    [
      'nobody is behind who comes after a gap',
      [{ ...aoki, to: at('22T19:00') }, baba],
      '22T21:00',
      ['baba'],
    ],
    ['a gap is a gap: nobody has stayed for it', [aoki], '22T20:00', []],
    [
      'who did not answer either stands behind with the one before',
      [aoki, baba, shift('primary', 'chiba', '23T08:00', '23T20:00')],
      '23T09:00',
      ['chiba', 'baba', 'aoki'],
    ],
    [
      'back only to the last who answered',
      [
        aoki,
        { ...baba, ...answered('22T20:05') },
        shift('primary', 'chiba', '23T08:00', '23T20:00'),
      ],
      '23T09:00',
      ['chiba', 'baba'],
    ],
    [
      'a person who goes on has answered already',
      [aoki, shift('primary', 'aoki', '22T20:00', '23T08:00')],
      '22T21:00',
      ['aoki'],
    ],
    [
      'a person who comes back after an override has not',
      [
        { ...aoki, to: at('22T12:00') },
        shift('primary', 'baba', '22T12:00', '22T14:00', answered('22T12:01')),
        shift('primary', 'aoki', '22T14:00', '22T20:00'),
      ],
      '22T15:00',
      ['aoki', 'baba'],
    ],
  ])('%s', (_, shifts, time, people) => {
    expect(rings(shifts, time)).toEqual(people);
  });

  it('follows shifts that nobody answered back for three days and no further', () => {
    const days = ['16', '17', '18', '19', '20', '21', '22'].map((day, index) =>
      shift('primary', `person ${index}`, `${day}T08:00`, `${Number(day) + 1}T08:00`),
    );
    expect(rings(days, '22T09:00')).toEqual(['person 6', 'person 5', 'person 4', 'person 3']);
  });

  it('takes a shift of tomorrow as one that will be answered', () => {
    expect(rings([aoki, baba], '22T21:00', '22T12:00')).toEqual(['baba']);
  });

  it('leaves out who cannot be paged any more', () => {
    const onCall = onCallOf(
      [aoki, baba],
      { at: at('22T20:00'), now: at('22T20:00') },
      { active: new Set(['aoki', 'chiba']), managers: ['chiba'] },
    );
    expect(onCall).toEqual({ primary: ['aoki'], secondary: [], managers: ['chiba'] });
  });
});

describe('a shift as a hand-over', () => {
  it('says who stays until its person has answered', () => {
    expect(handOverOf([aoki, baba], baba)).toEqual({ outgoing: ['aoki'], isContinuation: false });
  });

  it('is none where the same person goes on, once answered', () => {
    const on = shift('primary', 'aoki', '22T20:00', '23T08:00');
    expect(handOverOf([aoki, on], on)).toEqual({ outgoing: [], isContinuation: true });
    expect(answeredAtOf([aoki, on], on)).toEqual(at('22T08:01'));
    const silent = { ...aoki, answeredAt: null };
    expect(handOverOf([silent, on], on).isContinuation).toBe(false);
    expect(answeredAtOf([silent, on], on)).toBeNull();
  });
});
