import { describe, expect, it } from 'vitest';
import type { ShiftView } from '../../../src/on-call/on-call.api.ts';
import {
  bodyOf,
  changesOf,
  lackingOf,
  type Wanted,
} from '../../../src/web/on-call/swaps/swap-request.ts';

const at = (time: string) => `2026-11-22T${time}:00.000Z`;
const shift = (id: string, slot: ShiftView['slot'], from: string, to: string) =>
  ({ id, slot, from: at(from), to: at(to) }) as ShiftView;
const mine = shift('mine', 'primary', '10:00', '20:00');
const theirs = shift('theirs', 'secondary', '20:00', '23:00');
const wanted: Wanted = { mine, withUserId: 'b', part: null, inReturn: null, note: ' ' };
const names = { me: '青木', other: '馬場' };

describe('a swap that is asked for', () => {
  it('gives the whole shift for nothing, unless more is said', () => {
    expect(lackingOf(wanted)).toBeNull();
    expect(bodyOf(wanted)).toEqual({
      shiftId: 'mine',
      from: null,
      to: null,
      withUserId: 'b',
      forShiftId: null,
      note: null,
    });
  });

  it.each([
    [{ mine: null }, 'whyMine'],
    [{ withUserId: '' }, 'whyWith'],
    [{ part: { from: at('09:00'), to: at('12:00') } }, 'whyPart'],
    [{ part: { from: at('12:00'), to: at('12:00') } }, 'whyPart'],
    [{ part: { from: null, to: at('12:00') } }, 'whyPart'],
  ])('lacks something with %j', (part, lacking) => {
    expect(lackingOf({ ...wanted, ...part } as Wanted)).toBe(lacking);
  });

  it('shows what changes: the part that is given, and what comes back', () => {
    const part = { from: at('12:00'), to: at('14:00') };
    expect(changesOf({ ...wanted, part, inReturn: theirs }, names, 0)).toEqual([
      { slot: 'primary', ...part, before: '青木', after: '馬場' },
      { slot: 'secondary', from: theirs.from, to: theirs.to, before: '馬場', after: '青木' },
    ]);
  });

  it('gives of a shift that has begun what is left of it', () => {
    const now = Date.parse(at('11:00'));
    expect(changesOf(wanted, names, now)).toMatchObject([{ from: at('11:00'), to: mine.to }]);
  });
});
