import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  onCallAt,
  planHealth,
  readOnCall,
  recordAnswered,
  turnOf,
  whoIsOnCall,
} from '../../src/on-call/on-call.service.ts';
import { removeShift, takeOver } from '../../src/on-call/shifts.service.ts';
import { addTimeOff, removeTimeOff } from '../../src/on-call/time-off.service.ts';
import { system } from '../../src/platform/actor.ts';
import { type House, openHouse } from '../support/house.ts';
import { code, iso, openDesk } from './desk.ts';
import { at } from './plans.ts';

let house: House;
let desk: ReturnType<typeof openDesk>;
beforeAll(async () => {
  house = await openHouse({ handlers: {} });
  desk = openDesk(house);
  const { aoki, baba } = house.people;
  await desk.add('primary', aoki, '22T00:00', '22T08:00', { by: aoki });
  await desk.add('secondary', baba, '22T00:00', '22T08:00', { by: baba });
});
afterAll(() => house.close());

const wakeOf = async (id: string) => {
  const rows = await house.database.admin<{ due_at: Date }[]>`
    select due_at from wakes where kind = 'on-call.shift-start' and subject_id = ${id}`;
  return rows[0]?.due_at ?? null;
};

describe('an override', () => {
  it('takes the place of what lies there and leaves the rest', async () => {
    const { aoki, baba, chiba } = house.people;
    await desk.add('primary', aoki, '25T08:00', '25T20:00');
    await desk.add('primary', baba, '25T20:00', '26T08:00');
    const put = await desk.override('primary', chiba, '25T18:00', '25T22:00');
    expect(put).toMatchObject({ source: 'override', reason: '研修のため' });
    expect(await desk.plan('primary', '25T00:00', '26T08:00')).toEqual([
      '青木 25T08:00–25T18:00 manual',
      '千葉 25T18:00–25T22:00 override',
      '馬場 25T22:00–26T08:00 manual',
    ]);
    expect(await wakeOf(put.id)).toEqual(at('25T18:00'));
    const [, , last] = (await desk.list('25T00:00', '26T08:00')).shifts;
    expect(await wakeOf(last?.id ?? '')).toEqual(at('25T22:00'));
  });

  it('does not rewrite what has happened', async () => {
    const { chiba } = house.people;
    const put = await desk.override('primary', chiba, '22T00:00', '22T03:00');
    expect(put).toMatchObject({ from: iso('22T02:00'), answeredAt: iso('22T02:00') });
    expect(await desk.plan('primary', '22T00:00', '22T08:00')).toEqual([
      '青木 22T00:00–22T02:00 manual',
      '千葉 22T02:00–22T03:00 override',
      '青木 22T03:00–22T08:00 manual',
    ]);
  });

  it('cannot be removed once it has begun', async () => {
    const [now] = (await desk.list('22T02:00', '22T03:00')).shifts;
    await expect(
      house.inTx(house.people.baba, (tx) => removeShift(tx, now?.id ?? '', { confirm: null })),
    ).rejects.toMatchObject(code('shift-has-begun'));
  });
});

describe('at the start of a shift', () => {
  it('who was there stays on call until who comes has answered', async () => {
    const { aoki, baba, chiba } = house.people;
    // Baba is put by the manager: the page to ask him is due at once.
    const put = await desk.override('primary', baba, '22T02:00', '22T03:00', 'テスト');
    expect(put.answeredAt).toBeNull();
    expect(await wakeOf(put.id)).toEqual(house.clock.now());
    expect(await house.inTx(aoki, whoIsOnCall)).toMatchObject({
      primary: [baba.userId, aoki.userId],
    });
    const turn = await house.inTx(system('test'), (tx) => turnOf(tx, put.id));
    expect(turn).toMatchObject({ outgoing: [aoki.userId], isContinuation: false });
    const board = await house.inTx(aoki, readOnCall);
    expect(board.outgoing.primary).toEqual([{ userId: aoki.userId, name: '青木 試' }]);

    await house.inTx(system('test'), (tx) => recordAnswered(tx, put.id));
    expect(await house.inTx(aoki, whoIsOnCall)).toMatchObject({ primary: [baba.userId] });
    const later = await house.inTx(aoki, (tx) => onCallAt(tx, at('25T19:00')));
    expect(later.primary).toEqual([chiba.userId]);
  });
});

describe('taking over', () => {
  it('is one step, counts as answered, and lasts until the end of the present shift', async () => {
    const { chiba, baba } = house.people;
    const taken = await house.inTx(chiba, (tx) => takeOver(tx, { slot: 'primary' }));
    expect(taken).toMatchObject({
      source: 'take-over',
      to: iso('22T03:00'),
      answeredAt: iso('22T02:00'),
    });
    expect(await house.inTx(baba, whoIsOnCall)).toMatchObject({ primary: [chiba.userId] });
    const again = await house.inTx(chiba, (tx) => takeOver(tx, { slot: 'primary' }));
    expect(again.id).toBe(taken.id);
  });

  it('changes places with who has the slot, for who has the other one', async () => {
    const { chiba, baba } = house.people;
    await house.inTx(baba, (tx) => takeOver(tx, { slot: 'primary' }));
    expect(await desk.plan('primary', '22T02:00', '22T03:00')).toEqual([
      '馬場 22T02:00–22T03:00 take-over',
    ]);
    expect(await desk.plan('secondary', '22T02:00', '22T04:00')).toEqual([
      '千葉 22T02:00–22T03:00 take-over',
      '馬場 22T03:00–22T08:00 manual',
    ]);
    expect(await house.inTx(baba, whoIsOnCall)).toMatchObject({
      primary: [baba.userId],
      secondary: [chiba.userId],
    });
  });

  it('is had by one of two who press at once, and both hear of it', async () => {
    const { aoki, chiba } = house.people;
    await Promise.all(
      [aoki, chiba].map((who) => house.inTx(who, (tx) => takeOver(tx, { slot: 'primary' }))),
    );
    const { primary } = await house.inTx(aoki, whoIsOnCall);
    expect(primary).toHaveLength(1);
    expect((await desk.list('22T02:00', '22T03:00')).gaps).toEqual([]);
  });

  it('fills a gap until the next shift begins', async () => {
    const { aoki, stranger } = house.people;
    const taken = await house.inTx(stranger, (tx) => takeOver(tx, { slot: 'secondary' }));
    // Nobody is on call there at all: twelve hours, and no longer.
    expect(taken).toMatchObject({ from: iso('22T02:00'), to: iso('22T14:00') });
    expect((await house.inTx(aoki, whoIsOnCall)).secondary).not.toContain(stranger.userId);
  });
});

describe('time off', () => {
  it('shows the shifts for which somebody must be found', async () => {
    const { baba, aoki, chiba } = house.people;
    const off = { userId: baba.userId, from: iso('25T00:00'), to: iso('26T02:00') };
    await expect(house.inTx(aoki, (tx) => addTimeOff(tx, off))).rejects.toMatchObject(
      code('time-off-not-yours'),
    );
    const answer = await house.inTx(baba, (tx) => addTimeOff(tx, off));
    expect(answer.absences.map(({ slot, from, to }) => [slot, from, to])).toEqual([
      ['primary', iso('25T22:00'), iso('26T02:00')],
    ]);
    expect((await house.inTx(chiba, planHealth)).absences).toHaveLength(1);
    await desk.override('primary', aoki, '25T22:00', '26T08:00');
    expect((await house.inTx(chiba, planHealth)).absences).toEqual([]);
    await house.inTx(chiba, (tx) => removeTimeOff(tx, answer.id));
  });
});

describe('an account that was disabled', () => {
  it('leaves a gap wherever it was on call', async () => {
    const { aoki, baba } = house.people;
    await house.database
      .admin`update users set disabled_at = ${house.clock.now().toISOString()} where id = ${aoki.userId}`;
    const onCall = await house.inTx(baba, whoIsOnCall);
    expect([...onCall.primary, ...onCall.secondary]).not.toContain(aoki.userId);
    const { gaps } = await house.inTx(baba, planHealth);
    expect(gaps).toContainEqual(expect.objectContaining({ slot: 'primary', from: at('25T22:00') }));
  });
});
