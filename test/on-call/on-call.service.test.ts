import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  listShifts,
  planHealth,
  readOnCall,
  whoIsOnCall,
} from '../../src/on-call/on-call.service.ts';
import type { Slot } from '../../src/on-call/on-call.ts';
import { removeShift } from '../../src/on-call/shifts.service.ts';
import { type House, openHouse } from '../support/house.ts';
import { code, iso, openDesk } from './desk.ts';
import { at } from './plans.ts';

let house: House;
let desk: ReturnType<typeof openDesk>;
beforeAll(async () => {
  house = await openHouse({ handlers: {} });
  desk = openDesk(house);
});
afterAll(() => house.close());

// It is 02:00 on the 22nd of November, a Sunday.
describe('the plan of a base', () => {
  it('says who is on call, who is next and where nobody is', async () => {
    const { aoki, baba, chiba } = house.people;
    await desk.add('primary', aoki, '22T00:00', '22T08:00', { by: aoki });
    await desk.add('secondary', baba, '22T00:00', '22T08:00', { by: baba });
    await desk.add('primary', baba, '22T08:00', '22T20:00');

    expect(await house.inTx(aoki, whoIsOnCall)).toEqual({
      primary: [aoki.userId],
      secondary: [baba.userId],
      managers: [chiba.userId],
    });
    const board = await house.inTx(aoki, readOnCall);
    expect(board.now.primary?.person.name).toBe('青木 試');
    expect(board.next.primary?.person.name).toBe('馬場 試');
    expect(board.next.secondary).toBeNull();
    expect(board.gaps.map(({ slot, from, reason }) => [slot, from, reason])).toEqual([
      ['secondary', iso('22T08:00'), null],
      ['primary', iso('22T20:00'), null],
    ]);
  });

  it('is listed by the range it touches, half-open, with the holidays in it', async () => {
    const said = async (from: string, to: string) =>
      (await desk.list(from, to)).shifts.map(({ slot, person }) => `${slot} ${person.name}`);
    expect(await said('22T07:59', '22T08:00')).toEqual(['primary 青木 試', 'secondary 馬場 試']);
    expect(await said('22T08:00', '22T09:00')).toEqual(['primary 馬場 試']);
    expect(await said('22T20:00', '23T08:00')).toEqual([]);
    expect((await desk.list('22T00:00', '24T00:00')).holidays).toEqual([
      { day: '2026-11-23', name: '勤労感謝の日' },
    ]);
    await expect(
      house.inTx(house.people.aoki, (tx) =>
        listShifts(tx, { from: iso('01T00:00'), to: '2028-01-01T00:00:00Z' }),
      ),
    ).rejects.toMatchObject(code('range-too-long'));
  });

  it.each<[string, Slot, 'aoki' | 'baba' | 'goto', string, string, string]>([
    ['over another of the slot', 'primary', 'aoki', '22T19:00', '22T21:00', 'shift-overlaps'],
    ['of one person in both', 'secondary', 'baba', '22T19:00', '22T21:00', 'one-person-two-slots'],
    ['that ends first', 'primary', 'aoki', '24T08:00', '23T08:00', 'shift-ends-before-start'],
    ['that is over', 'primary', 'aoki', '20T08:00', '21T08:00', 'shift-is-over'],
    ['of facility staff', 'primary', 'goto', '25T08:00', '26T08:00', 'no-such-coordinator'],
  ])('refuses a shift %s', async (_, slot, who, from, to, refusal) => {
    await expect(desk.add(slot, house.people[who], from, to)).rejects.toMatchObject(code(refusal));
  });

  it('lets one win when two managers write the same hours at once', async () => {
    const { aoki, baba } = house.people;
    const answers = await Promise.allSettled([
      desk.add('primary', aoki, '27T08:00', '27T20:00'),
      desk.add('primary', baba, '27T19:00', '28T08:00'),
      desk.add('secondary', aoki, '27T10:00', '27T11:00'),
      desk.add('secondary', baba, '27T19:30', '27T21:00'),
      desk.override('primary', aoki, '27T07:00', '27T09:00'),
    ]);
    const written = answers.filter((it) => it.status === 'fulfilled');
    const { shifts, doubles } = await desk.list('27T00:00', '29T00:00');
    expect(written.length).toBeGreaterThan(0);
    expect(doubles).toEqual([]);
    for (const a of shifts)
      for (const b of shifts)
        if (a !== b && a.from < b.to && b.from < a.to) expect(a.slot).not.toBe(b.slot);
  });

  it('does not get one person into both slots by two who write at once', async () => {
    const { aoki } = house.people;
    const answers = await Promise.allSettled([
      desk.override('primary', aoki, '29T01:00', '29T05:00'),
      desk.override('secondary', aoki, '29T04:00', '29T08:00'),
    ]);
    const refused = answers.filter((it) => it.status === 'rejected');
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatchObject({ reason: code('one-person-two-slots') });
  });

  it('is nobody else’s business', async () => {
    const { stranger } = house.people;
    const { shifts } = await house.inTx(stranger, (tx) => listShifts(tx, {}));
    expect(shifts).toEqual([]);
    expect(await house.inTx(stranger, whoIsOnCall)).toMatchObject({ primary: [] });
  });
});

describe('a write that leaves a gap', () => {
  it('is refused with the gap, and kept with its reason until it is mended', async () => {
    const { aoki, baba, chiba } = house.people;
    const shift = await desk.add('primary', aoki, '30T08:00', '30T20:00');
    const remove = (reason?: string) =>
      house.inTx(baba, (tx) => removeShift(tx, shift.id, { confirm: reason ? { reason } : null }));
    await expect(remove()).rejects.toMatchObject({
      problem: {
        code: 'plan-leaves-gap',
        extra: {
          gaps: [{ slot: 'primary', from: iso('30T08:00'), to: iso('30T20:00'), reason: null }],
        },
      },
    });
    await remove('代わりを探しています');
    const known = async () =>
      (await house.inTx(chiba, planHealth)).gaps
        .filter((gap) => gap.slot === 'primary' && gap.reason !== null)
        .map(({ reason }) => reason);
    expect(await known()).toEqual(['代わりを探しています']);
    await desk.add('primary', baba, '30T08:00', '30T20:00');
    expect(await known()).toEqual([]);
    const [row] = await house.database.admin<{ n: number }[]>`
      select count(*)::int as n from plan_faults`;
    expect(row?.n).toBe(0);
  });

  it('is not refused for what was a gap before', async () => {
    const { aoki } = house.people;
    await expect(desk.add('primary', aoki, '29T10:00', '29T11:00')).resolves.toMatchObject({
      source: 'manual',
    });
  });

  it('puts one person into both slots only with a reason', async () => {
    const { baba } = house.people;
    await expect(desk.add('secondary', baba, '30T08:00', '30T12:00')).rejects.toMatchObject({
      problem: {
        code: 'one-person-two-slots',
        extra: { gaps: [], doubles: [{ from: iso('30T08:00'), to: iso('30T12:00') }] },
      },
    });
    await desk.add('secondary', baba, '30T08:00', '30T12:00', {
      reason: '大雪で一人しか来られない',
    });
    const { doubles } = await house.inTx(baba, planHealth);
    expect(doubles).toEqual([
      {
        userId: baba.userId,
        from: at('30T08:00'),
        to: at('30T12:00'),
        reason: '大雪で一人しか来られない',
      },
    ]);
  });
});
