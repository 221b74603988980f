import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addShift,
  listShifts,
  readOnCall,
  removeShift,
  whoIsOnCall,
} from '../../src/on-call/on-call.service.ts';
import type { Slot } from '../../src/on-call/on-call.ts';
import type { UserActor } from '../../src/platform/actor.ts';
import { type House, openHouse } from '../support/house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse({ handlers: {} });
});
afterAll(() => house.close());

const at = (text: string) => `2026-11-${text}:00+09:00`;
const add = (slot: Slot, who: UserActor, from: string, to: string, by = house.people.chiba) =>
  house.inTx(by, (tx) => addShift(tx, { slot, userId: who.userId, from: at(from), to: at(to) }));

describe('the shifts of a base', () => {
  it('say who is on call, who is next and where nobody is', async () => {
    const { aoki, baba, chiba } = house.people;
    await add('primary', aoki, '22T00:00', '22T08:00');
    await add('secondary', baba, '22T00:00', '22T08:00');
    await add('primary', baba, '22T08:00', '22T20:00');

    const now = await house.inTx(aoki, whoIsOnCall);
    expect(now).toEqual({
      primary: aoki.userId,
      secondary: baba.userId,
      managers: [chiba.userId],
    });
    const board = await house.inTx(aoki, readOnCall);
    expect(board.now.primary?.person.name).toBe('青木 試');
    expect(board.next.primary?.person.name).toBe('馬場 試');
    expect(board.next.secondary).toBeNull();
    expect(board.gaps.map(({ slot, from }) => [slot, from])).toEqual([
      ['secondary', '2026-11-21T23:00:00.000Z'],
      ['primary', '2026-11-22T11:00:00.000Z'],
    ]);
  });

  it('are listed by the range they touch, half-open', async () => {
    const list = (from: string, to: string) =>
      house.inTx(house.people.aoki, async (tx) => {
        const { shifts } = await listShifts(tx, { from: at(from), to: at(to) });
        return shifts.map(({ slot, person }) => `${slot} ${person.name}`);
      });
    expect(await list('22T07:59', '22T08:00')).toEqual(['primary 青木 試', 'secondary 馬場 試']);
    expect(await list('22T08:00', '22T09:00')).toEqual(['primary 馬場 試']);
    expect(await list('22T20:00', '23T08:00')).toEqual([]);
  });

  it.each<[string, Slot, 'aoki' | 'baba' | 'goto', string, string, string]>([
    ['over another of the slot', 'primary', 'aoki', '22T19:00', '22T21:00', 'shift-overlaps'],
    [
      'of one person in both slots',
      'secondary',
      'baba',
      '22T19:00',
      '22T21:00',
      'one-person-two-slots',
    ],
    [
      'that ends before it starts',
      'primary',
      'aoki',
      '24T08:00',
      '23T08:00',
      'shift-ends-before-start',
    ],
    ['that is over', 'primary', 'aoki', '20T08:00', '21T08:00', 'shift-is-over'],
    [
      'of somebody who is no coordinator',
      'primary',
      'goto',
      '25T08:00',
      '26T08:00',
      'no-such-coordinator',
    ],
  ])('refuse one %s', async (_, slot, who, from, to, code) => {
    await expect(add(slot, house.people[who], from, to)).rejects.toMatchObject({
      problem: { code },
    });
  });

  it('let one win when two managers write the same hours at once', async () => {
    const { aoki, baba } = house.people;
    const answers = await Promise.allSettled([
      add('primary', aoki, '27T08:00', '27T20:00'),
      add('primary', baba, '27T19:00', '28T08:00'),
      add('secondary', aoki, '27T10:00', '27T11:00'),
      add('secondary', baba, '27T19:30', '27T21:00'),
    ]);
    const written = answers.filter((it) => it.status === 'fulfilled');
    const { shifts } = await house.inTx(aoki, (tx) =>
      listShifts(tx, { from: at('27T00:00'), to: at('29T00:00') }),
    );
    expect(shifts.length).toBe(written.length);
    for (const a of shifts)
      for (const b of shifts)
        if (a !== b && a.from < b.to && b.from < a.to)
          expect([a.slot === b.slot, a.person.userId === b.person.userId]).toEqual([false, false]);
  });

  it('can be removed until they begin', async () => {
    const { aoki, baba } = house.people;
    const ahead = await add('primary', aoki, '30T08:00', '30T20:00');
    await house.inTx(baba, (tx) => removeShift(tx, ahead.id));
    await expect(house.inTx(baba, (tx) => removeShift(tx, ahead.id))).rejects.toMatchObject({
      problem: { code: 'no-such-shift' },
    });
    const board = await house.inTx(aoki, readOnCall);
    await expect(
      house.inTx(baba, (tx) => removeShift(tx, board.now.primary?.id ?? '')),
    ).rejects.toMatchObject({ problem: { code: 'shift-has-begun' } });
  });

  it('are nobody else’s business', async () => {
    const { shifts } = await house.inTx(house.people.stranger, (tx) => listShifts(tx, {}));
    expect(shifts).toEqual([]);
    expect(await house.inTx(house.people.stranger, whoIsOnCall)).toMatchObject({ primary: null });
  });

  it('of an account that was disabled are a gap', async () => {
    const { aoki, baba } = house.people;
    await house.database
      .admin`update users set disabled_at = ${house.clock.now().toISOString()} where id = ${aoki.userId}`;
    expect(await house.inTx(baba, whoIsOnCall)).toMatchObject({
      primary: null,
      secondary: baba.userId,
    });
  });
});
