import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clearAlarm, raiseAlarm } from '../../src/escalation/alarms.service.ts';
import { system } from '../../src/platform/actor.ts';
import { type House, openHouse } from '../support/house.ts';
import { reach } from '../support/reach.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
  await reach(house, house.people.chiba, 'email', 'chiba@example.test');
});
afterAll(() => house.close());

const alarm = (id = randomUUID()) => ({
  code: 'gap' as const,
  subject: { kind: 'base', id },
  reference: '当番表',
  path: '/on-call',
  detail: { slot: 'primary' },
});
const base = () => system('test', house.people.baseId);
const raise = (raised: ReturnType<typeof alarm>, options = {}) =>
  house.inTx(base(), (tx) => raiseAlarm(tx, raised, options));
const clear = (raised: ReturnType<typeof alarm>) =>
  house.inTx(base(), (tx) => clearAlarm(tx, raised));
const rung = async () => {
  await house.settle();
  return house.carriers.take().map(({ message }) => `${message.template} ${message.alarm}`);
};
const listed = async () => (await (await house.as(house.people.aoki)).get('/alarms')).body.alarms;

describe('an alarm', () => {
  it('is told to the manager once for as long as it stands, and is on the board', async () => {
    const gap = alarm();
    expect([await raise(gap), await raise(gap)]).toEqual([true, false]);
    expect(await rung()).toEqual(['alarm gap']);
    expect((await listed())[0]).toMatchObject({
      code: 'gap',
      reference: '当番表',
      path: '/on-call',
      detail: { slot: 'primary' },
      raisedAt: house.clock.now().toISOString(),
      clearedAt: null,
    });
    expect(await raise(gap, { again: true })).toBe(false);
    expect(await rung()).toEqual(['alarm gap']);
    const manager = await house.as(house.people.chiba);
    expect((await manager.get('/pages')).body.pages).toHaveLength(1);

    expect([await clear(gap), await clear(gap)]).toEqual([true, false]);
    expect((await manager.get('/pages')).body.pages).toEqual([]);
    expect((await listed())[0]).toMatchObject({ code: 'gap', clearedBy: null });
    expect(await raise(gap)).toBe(true);
    expect(await rung()).toEqual(['alarm gap']);
    await clear(gap);
  });

  it('is one, however many find it at once', async () => {
    const gap = alarm();
    const news = await Promise.all([1, 2, 3, 4, 5].map(() => raise(gap)));
    expect(news.filter(Boolean)).toHaveLength(1);
    expect(await rung()).toEqual(['alarm gap']);
  });

  it('of two matters is two, and each goes by itself', async () => {
    const [one, other] = [alarm(), alarm()];
    await raise(one);
    await raise(other);
    await rung();
    await clear(one);
    const manager = await house.as(house.people.chiba);
    const { pages } = (await manager.get('/pages')).body;
    const open = (await listed()).filter((it: { clearedAt: unknown }) => it.clearedAt === null);
    expect(pages.map((it: { subject: { id: string } }) => it.subject.id)).toEqual(
      open.map((it: { id: string }) => it.id),
    );
  });

  it('is ended by hand by a manager alone, who says why', async () => {
    const gap = alarm();
    await raise(gap);
    const [{ id }] = await listed();
    const [coordinator, manager, stranger, goto] = await Promise.all(
      (['aoki', 'chiba', 'stranger', 'goto'] as const).map((name) => house.as(house.people[name])),
    );
    const end = (client = manager, body: object = { reason: '電話で本人に確認した' }) =>
      client?.post(`/alarms/${id}/clear`, body);
    expect((await end(coordinator))?.status).toBe(403);
    expect((await end(manager, { reason: ' ' }))?.body.code).toBe('bad-input');
    expect((await goto?.get('/alarms'))?.status).toBe(403);
    expect((await stranger?.get('/alarms'))?.body.alarms).toEqual([]);
    for (const reason of ['電話で本人に確認した', 'もう一度'])
      expect((await end(manager, { reason }))?.body).toMatchObject({
        clearedBy: { name: '千葉 試' },
        clearedReason: '電話で本人に確認した',
      });
    const gone = await manager?.post(`/alarms/${randomUUID()}/clear`, { reason: 'x' });
    expect(gone?.body.code).toBe('no-such-alarm');
    expect(await raise(gap)).toBe(true);
  });

  it('is a live event for the board, without a word about anybody', async () => {
    const gap = alarm();
    await raise(gap);
    await clear(gap);
    const events = await house.database.admin`
      select kind from events where topic = 'on-call' and kind like 'alarm.%' order by seq desc limit 2`;
    expect(events.map(({ kind }) => kind)).toEqual(['alarm.cleared', 'alarm.raised']);
  });
});
