import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addShift, removeShift } from '../../src/on-call/shifts.service.ts';
import { system } from '../../src/platform/actor.ts';
import { type House, openHouse } from '../support/house.ts';
import { reach } from '../support/reach.ts';

let house: House;
const shifts: { id: string }[] = [];
const confirm = { reason: '人手が足りない' };
beforeAll(async () => {
  house = await openHouse();
  for (const name of ['aoki', 'baba', 'chiba'] as const)
    await reach(house, house.people[name], 'email', name);
  // Each puts himself: nobody needs to be asked whether he is there.
  await put('aoki', 'primary', '2026-11-22', '2026-12-20');
  await put('baba', 'secondary', '2026-11-22', '2026-11-30');
  await put('baba', 'secondary', '2026-11-30', '2026-12-20');
  await house.advance({});
  house.carriers.take();
});
afterAll(() => house.close());

async function put(name: 'aoki' | 'baba', slot: 'primary' | 'secondary', from: string, to: string) {
  const shift = await house.inTx(house.people[name], (tx) =>
    addShift(tx, {
      ...{ slot, userId: house.people[name].userId, confirm },
      ...{ from: `${from}T00:00:00+09:00`, to: `${to}T00:00:00+09:00` },
    }),
  );
  shifts.push(shift);
  return shift;
}
const told = () =>
  house.carriers
    .take()
    .map(
      ({ address, message }) =>
        `${address} ${message.alarm ?? message.template} ${message.reference}`,
    );
const openAlarms = async () => {
  const { body } = await (await house.as(house.people.chiba)).get('/alarms');
  return body.alarms
    .filter((it: { clearedAt: string | null }) => it.clearedAt === null)
    .map((it: { code: string; detail: unknown }) => [it.code, it.detail]);
};

describe('the managers', () => {
  it('hear of a gap that was written knowingly, until it is mended', async () => {
    await house.inTx(house.people.chiba, (tx) => removeShift(tx, shifts[2]?.id ?? '', { confirm }));
    await house.advance({});
    expect(told()).toEqual(['chiba gap 11/30 00:00']);
    const firstAt = '2026-11-29T15:00:00.000Z';
    expect(await openAlarms()).toEqual([['gap', { gaps: 1, doubles: 0, firstAt }]]);
    await put('baba', 'secondary', '2026-11-30', '2026-12-20');
    await house.advance({});
    expect(await openAlarms()).toEqual([]);
  });

  it('hear every morning what the plan lacks, and nothing while it is whole', async () => {
    await house.inTx(system('test', house.people.baseId), async (tx) =>
      tx.wakeAt('readiness.morning', house.people.baseId, tx.now),
    );
    await house.advance({ hours: 24 });
    expect(told()).toEqual([]);
    // Two weeks before the plan ends: the last days of it are of nobody.
    await house.advance({ days: 14 });
    expect(told()).toEqual(['chiba gaps-ahead 12/20 00:00']);
    await house.advance({ days: 1 });
    expect(told()).toEqual(['chiba gaps-ahead 12/20 00:00']);
    expect(await openAlarms()).toEqual([]);
  });

  it('hear of a gap that nobody has written when it is 72 hours ahead', async () => {
    const until = Date.parse('2026-12-17T00:00:00+09:00') - house.clock.now().getTime();
    await house.advance({ seconds: until / 1000 - 1 });
    expect(await openAlarms()).toEqual([]);
    house.carriers.take();
    await house.advance({ seconds: 1 });
    expect(told()).toEqual(['chiba gap 12/20 00:00']);
  });

  it('of another base hear nothing of it', async () => {
    const stranger = await house.as(house.people.stranger);
    expect((await stranger.get('/alarms')).body.alarms).toEqual([]);
  });
});

describe('a swap', () => {
  const ask = async () => {
    const aoki = await house.as(house.people.aoki);
    const answer = await aoki.post('/swaps', {
      ...{ shiftId: shifts[0]?.id, withUserId: house.people.baba.userId },
      ...{ from: '2026-12-18T00:00:00+09:00', to: '2026-12-18T12:00:00+09:00' },
    });
    expect(answer.status).toBe(201);
    await house.advance({});
    return answer.body.id as string;
  };

  it('is told to whom it is asked of, and its answer to who asked', async () => {
    house.carriers.take();
    const id = await ask();
    expect(told()).toEqual(['baba swap-asked 12/18 00:00']);
    const baba = await house.as(house.people.baba);
    expect((await baba.get('/pages')).body.pages).toMatchObject([{ template: 'swap-asked' }]);
    expect((await baba.post(`/swaps/${id}/decline`)).status).toBe(200);
    await house.advance({});
    expect(told()).toEqual(['aoki swap-answered 12/18 00:00']);
    expect((await baba.get('/pages')).body.pages).toEqual([]);
  });

  it('that is withdrawn is nothing to anybody any more', async () => {
    const id = await ask();
    house.carriers.take();
    const aoki = await house.as(house.people.aoki);
    expect(await aoki.post(`/swaps/${id}/withdraw`)).toMatchObject({ status: 200 });
    await house.advance({});
    expect(told()).toEqual([]);
    const baba = await house.as(house.people.baba);
    expect((await baba.get('/pages')).body.pages).toEqual([]);
  });
});
