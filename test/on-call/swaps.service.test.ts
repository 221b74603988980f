import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listShifts } from '../../src/on-call/on-call.service.ts';
import { swapOf } from '../../src/on-call/swaps.service.ts';
import { system } from '../../src/platform/actor.ts';
import { type House, openHouse } from '../support/house.ts';
import type { Client } from '../support/http.ts';
import { iso, openDesk } from './desk.ts';
import { at } from './plans.ts';

let house: House;
let aoki: Client;
let baba: Client;
let chiba: Client;
let desk: ReturnType<typeof openDesk>;
beforeAll(async () => {
  house = await openHouse();
  desk = openDesk(house);
  const { people } = house;
  aoki = await house.as(people.aoki);
  baba = await house.as(people.baba);
  chiba = await house.as(people.chiba);
});
afterAll(() => house.close());

/** A day on which Aoki has the day and Baba the night. */
const aDay = async (day: number) => {
  const { people } = house;
  const mine = await desk.add('primary', people.aoki, `${day}T08:00`, `${day}T20:00`);
  const theirs = await desk.add('primary', people.baba, `${day}T20:00`, `${day + 1}T08:00`);
  return { mine: mine.id, theirs: theirs.id };
};
const plan = (day: number) => desk.plan('primary', `${day}T08:00`, `${day + 1}T08:00`);
const ask = (shiftId: string, more: object = {}) =>
  aoki.post('/swaps', { shiftId, withUserId: house.people.baba.userId, ...more });

describe('a swap', () => {
  it('changes nothing until the other has accepted', async () => {
    const { mine, theirs } = await aDay(24);
    const before = await plan(24);
    const asked = await ask(mine, { forShiftId: theirs, note: '通院のため' });
    expect(asked.status).toBe(201);
    expect(asked.body).toMatchObject({
      status: 'asked',
      note: '通院のため',
      during: { from: iso('24T08:00'), to: iso('24T20:00') },
      returns: { slot: 'primary', from: iso('24T20:00'), to: iso('25T08:00') },
      can: { accept: false, decline: false, withdraw: true },
    });
    expect(await plan(24)).toEqual(before);
    expect((await aoki.post(`/swaps/${asked.body.id}/accept`)).body.code).toBe('swap-not-yours');
    expect((await chiba.post(`/swaps/${asked.body.id}/accept`)).body.code).toBe('swap-not-yours');
    const { body } = await baba.get('/swaps');
    expect(body.swaps[0].can).toEqual({ accept: true, decline: true, withdraw: false });

    expect((await baba.post(`/swaps/${asked.body.id}/accept`)).body.status).toBe('accepted');
    expect(await plan(24)).toEqual(['馬場 24T08:00–24T20:00 swap', '青木 24T20:00–25T08:00 swap']);
    expect((await baba.post(`/swaps/${asked.body.id}/decline`)).body.code).toBe('swap-is-settled');
    expect(await house.inTx(system('test'), (tx) => swapOf(tx, asked.body.id))).toMatchObject({
      status: 'accepted',
      toUserId: house.people.baba.userId,
    });
  });

  it('can be of a part of a shift, for nothing in return', async () => {
    const { mine } = await aDay(25);
    const asked = await ask(mine, { from: iso('25T10:00'), to: iso('25T12:00') });
    await baba.post(`/swaps/${asked.body.id}/accept`);
    expect(await plan(25)).toEqual([
      '青木 25T08:00–25T10:00 manual',
      '馬場 25T10:00–25T12:00 swap',
      '青木 25T12:00–25T20:00 manual',
      '馬場 25T20:00–26T08:00 manual',
    ]);
  });

  it('is accepted once, however often it is pressed', async () => {
    const { mine } = await aDay(26);
    const asked = await ask(mine);
    const answers = await Promise.all(
      [1, 2, 3].map(() => baba.post(`/swaps/${asked.body.id}/accept`)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(await plan(26)).toEqual([
      '馬場 26T08:00–26T20:00 swap',
      '馬場 26T20:00–27T08:00 manual',
    ]);
  });

  it('is void where the shifts have changed meanwhile', async () => {
    const { mine } = await aDay(27);
    const asked = await ask(mine);
    await desk.override('primary', house.people.chiba, '27T10:00', '27T11:00');
    const before = await plan(27);
    expect((await baba.post(`/swaps/${asked.body.id}/accept`)).body.code).toBe('swap-outdated');
    expect(await plan(27)).toEqual(before);
    expect((await aoki.post(`/swaps/${asked.body.id}/withdraw`)).body.status).toBe('withdrawn');
  });

  it('that puts somebody into both slots must be confirmed', async () => {
    const { mine } = await aDay(28);
    await desk.add('secondary', house.people.baba, '28T08:00', '28T20:00');
    const asked = await ask(mine);
    const refused = await baba.post(`/swaps/${asked.body.id}/accept`);
    expect(refused.body).toMatchObject({ code: 'one-person-two-slots' });
    const confirm = { reason: 'ほかに誰もいない' };
    const accepted = await baba.post(`/swaps/${asked.body.id}/accept`, { confirm });
    expect(accepted.body.status).toBe('accepted');
  });

  it.each([
    ['of another’s shift', 'theirs', {}, 'not-your-shift'],
    ['with oneself', 'mine', { withUserId: 'aoki' }, 'swap-with-yourself'],
    ['with facility staff', 'mine', { withUserId: 'goto' }, 'no-such-coordinator'],
    ['for a shift that is not the other’s', 'mine', { forShiftId: 'mine' }, 'not-your-shift'],
    ['beyond the shift', 'mine', { to: '29T21:00' }, 'swap-of-no-time'],
    ['of no time', 'mine', { to: '29T08:00' }, 'swap-of-no-time'],
  ] as const)('%s is refused', async (_, of, more, refusal) => {
    const { people } = house;
    const { shifts } = await house.inTx(people.aoki, (tx) =>
      listShifts(tx, { from: iso('29T08:00'), to: iso('30T08:00') }),
    );
    const made = shifts.length > 0 ? null : await aDay(29);
    const mine = made?.mine ?? shifts[0]?.id ?? '';
    const theirs = made?.theirs ?? shifts[1]?.id ?? '';
    const asked = await ask(of === 'mine' ? mine : theirs, {
      ...('to' in more && { to: iso(more.to) }),
      ...('forShiftId' in more && { forShiftId: mine }),
      ...('withUserId' in more && { withUserId: people[more.withUserId].userId }),
    });
    expect(asked.body.code).toBe(refusal);
  });

  it('that nobody has answered expires when its time begins', async () => {
    const { body } = await aoki.get('/swaps');
    expect(body.swaps.map((it: { status: string }) => it.status)).not.toContain('asked');
    const { shifts } = await house.inTx(house.people.aoki, (tx) =>
      listShifts(tx, { from: iso('29T08:00'), to: iso('30T08:00') }),
    );
    const asked = await ask(shifts[0]?.id ?? '');
    house.clock.set(at('29T08:00'));
    await house.wakes.run('on-call.swap-expiry', asked.body.id);
    const { body: listed } = await aoki.get('/swaps');
    expect(listed.swaps[0]).toMatchObject({ status: 'expired', settledAt: iso('29T08:00') });
    expect((await baba.post(`/swaps/${asked.body.id}/accept`)).body.code).toBe('swap-is-settled');
  });
});
