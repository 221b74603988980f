import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  callAgain,
  settleEscalation,
  startEscalation,
} from '../../src/escalation/escalation.service.ts';
import { defaultPolicy } from '../../src/escalation/policy.api.ts';
import { system } from '../../src/platform/actor.ts';
import { type House, openHouse } from '../support/house.ts';
import type { Client } from '../support/http.ts';
import { onDuty } from './duty.ts';

let house: House;
let id: string;
let url: string;
let rung: () => string[];
let aoki: Client;
let baba: Client;
let chiba: Client;
/** Each night has a policy version of its own. */
let version = 0;

beforeAll(async () => {
  house = await openHouse();
  ({ rung } = await onDuty(house));
  [aoki, baba, chiba] = (await Promise.all(
    (['aoki', 'baba', 'chiba'] as const).map((name) => house.as(house.people[name])),
  )) as [Client, Client, Client];
});
afterAll(() => house.close());
beforeEach(async () => {
  const about = { kind: 'emergency' as const, id: id ?? randomUUID() };
  await house.inTx(base(), (tx) => settleEscalation(tx, about, 'the test is over'));
  await house.settle();
  rung();
  house.carriers.answerWith(() => ({ status: 'sent' }));
  id = randomUUID();
  url = `/emergencies/${id}`;
});

const base = () => system('test', house.people.baseId);
const start = async (ownerId: string | null = null) => {
  const subject = { kind: 'emergency' as const, id };
  await house.inTx(base(), (tx) =>
    startEscalation(tx, { subject, reference: 'R8-000123', ownerId }),
  );
  await house.settle();
};
const view = async () => (await chiba.get(`${url}/escalation`)).body;
/** Answers the newest page of this template about this emergency. */
async function answer(client: Client, template: string, said: 'take' | 'cannot') {
  const { pages } = (await client.get('/pages')).body;
  const page = pages.find(
    (it: { subject: { id: string }; template: string }) =>
      it.subject.id === id && it.template === template,
  );
  return (await client.post(`/pages/${page.id}/answer`, { answer: said })).body;
}
const openAlarms = async () =>
  (await chiba.get('/alarms')).body.alarms
    .filter(
      (it: { clearedAt: string | null; path: string }) => it.clearedAt === null && it.path === url,
    )
    .map((it: { code: string }) => it.code);

describe('who says that he cannot', () => {
  it('is followed by the next one in the same instant, and is not rung any more', async () => {
    await start();
    expect(await answer(aoki, 'emergency', 'cannot')).toEqual({
      outcome: 'noted',
      ownerName: null,
    });
    await house.settle();
    expect(rung()).toEqual(['aoki emergency 1', 'baba emergency 3']);
    expect(await view()).toMatchObject({ status: 'paging', declined: [{ name: '青木 試' }] });
    await house.advance({ minutes: 2 });
    expect(rung()).toEqual(['baba emergency 4']);
  });

  it('on the console has the same effect, and the same refusals', async () => {
    await start();
    const said = await aoki.post(`${url}/cannot`);
    expect(said).toMatchObject({ status: 200, body: { declined: [{ name: '青木 試' }] } });
    await answer(baba, 'emergency', 'take');
    const late = await aoki.post(`${url}/cannot`);
    expect(late).toMatchObject({
      status: 409,
      body: { code: 'already-taken', ownerName: '馬場 試' },
    });
    const [stranger, goto] = [
      await house.as(house.people.stranger),
      await house.as(house.people.goto),
    ];
    expect((await stranger.post(`${url}/cannot`)).body.code).toBe('no-such-escalation');
    expect((await goto.post(`${url}/cannot`)).status).toBe(403);
  });

  it('and owns it gives it back: the others are paged from the first level', async () => {
    await start(house.people.aoki.userId);
    rung();
    expect((await aoki.post(`${url}/cannot`)).body).toMatchObject({
      status: 'paging',
      owner: null,
    });
    await house.settle();
    expect(rung()).toEqual(['baba emergency 3']);
  });

  it('leaves nobody: the manager has an alarm that stands until somebody takes it', async () => {
    await start();
    for (const client of [aoki, baba, chiba]) await answer(client, 'emergency', 'cannot');
    await house.settle();
    expect(rung()).toContain('chiba alarm');
    expect(await openAlarms()).toEqual(['nobody-reachable']);
    await house.advance({ minutes: 2 });
    expect(rung().sort()).toEqual(['aoki emergency 6', 'baba emergency 6', 'chiba emergency 6']);
    expect(await answer(aoki, 'emergency', 'take')).toEqual({
      outcome: 'taken',
      ownerName: '青木 試',
    });
    expect(await openAlarms()).toEqual([]);
    expect(
      (await chiba.get('/pages')).body.pages.map((it: { template: string }) => it.template),
    ).not.toContain('alarm');
  });
});

describe('who answers a page', () => {
  it('too late learns who has it; when it is over, that it is', async () => {
    await start();
    await house.advance({ minutes: 4 });
    const { pages } = (await aoki.get('/pages')).body;
    expect(await answer(baba, 'emergency', 'take')).toEqual({
      outcome: 'taken',
      ownerName: '馬場 試',
    });
    const again = (said: string) => aoki.post(`/pages/${pages[0].id}/answer`, { answer: said });
    expect((await again('take')).body).toEqual({ outcome: 'too-late', ownerName: '馬場 試' });
    expect((await again('cannot')).body).toEqual({ outcome: 'too-late', ownerName: '馬場 試' });
    await house.inTx(base(), (tx) => settleEscalation(tx, { kind: 'emergency', id }, 'PLACED'));
    expect((await again('take')).body).toMatchObject({ outcome: 'over' });
  });

  it('of a hand-over gets it, or leaves it with its owner, who is told', async () => {
    await start(house.people.aoki.userId);
    await aoki.post(`${url}/hand-over`, { toUserId: house.people.baba.userId });
    await house.settle();
    rung();
    expect(await answer(baba, 'hand-over', 'cannot')).toEqual({
      outcome: 'noted',
      ownerName: '青木 試',
    });
    await house.settle();
    expect(rung()).toEqual(['aoki hand-over-failed']);
    await aoki.post(`${url}/hand-over`, { toUserId: house.people.baba.userId });
    expect(await answer(baba, 'hand-over', 'take')).toEqual({
      outcome: 'taken',
      ownerName: '馬場 試',
    });
  });
});

describe('where two must answer', () => {
  beforeEach(async () => {
    const all = {
      afterSeconds: 0,
      targets: ['primary', 'secondary', 'manager'],
      bothMustAnswer: true,
    };
    const written = await chiba.put(
      '/escalation-policy',
      { steps: [all], repeatEverySeconds: 60, leaseSeconds: 900 },
      { 'if-match': `"${version}"` },
    );
    version = written.body.version;
  });

  it('the second is rung until he says that he is there; who has it stays who had it', async () => {
    await start();
    expect(await answer(aoki, 'emergency', 'take')).toMatchObject({ outcome: 'taken' });
    await house.settle();
    expect(rung().sort().slice(-2)).toEqual(['chiba emergency 1', 'chiba second']);
    // What the screen counts down to is the end of the lease, not the next page of the second.
    const leaseEnd = new Date(house.clock.now().getTime() + 15 * 60_000).toISOString();
    expect(await view()).toMatchObject({ nextAt: leaseEnd, second: [{}, {}] });
    await house.advance({ minutes: 3 });
    expect(await openAlarms()).toEqual(['second-unanswered']);
    expect(await answer(baba, 'second', 'take')).toEqual({
      outcome: 'noted',
      ownerName: '青木 試',
    });
    rung();
    expect(await openAlarms()).toEqual([]);
    expect(await view()).toMatchObject({ owner: { name: '青木 試' }, second: [] });
    await house.advance({ minutes: 5 });
    expect(rung()).toEqual([]);
  });

  it('the second who is asked to have it instead, and takes it, has it', async () => {
    await start();
    await answer(aoki, 'emergency', 'take');
    await aoki.post(`${url}/hand-over`, { toUserId: house.people.baba.userId });
    expect(await answer(baba, 'hand-over', 'take')).toEqual({
      outcome: 'taken',
      ownerName: '馬場 試',
    });
    expect(await view()).toMatchObject({ owner: { name: '馬場 試' }, handOver: null });
  });

  it('the second who presses "take" on the older page is the second all the same', async () => {
    await start();
    await answer(aoki, 'emergency', 'take');
    expect(await baba.post(`${url}/take`)).toMatchObject({
      status: 409,
      body: { code: 'already-taken', ownerName: '青木 試' },
    });
    expect((await view()).second).toEqual([]);
  });
});

describe('what the version before has stored', () => {
  it('is paged on', async () => {
    await start();
    rung();
    const now = house.clock.now();
    const state = {
      status: 'paging',
      policy: defaultPolicy,
      level: 1,
      outstanding: [house.people.aoki.userId],
      nextAt: new Date(now.getTime() + 60_000).toISOString(),
      paged: [house.people.aoki.userId],
      lapsedOwnerId: null,
    };
    const { admin } = house.database;
    await admin`update escalations set state = ${JSON.stringify(state)}::jsonb where subject_id = ${id}`;
    await house.advance({ minutes: 1 });
    expect(rung()).toContain('baba emergency 3');
    expect((await aoki.post(`${url}/take`)).status).toBe(200);
  });
});

describe('a call that comes in again', () => {
  it('rings who is being paged, and once it is taken its owner', async () => {
    const again = () => house.inTx(base(), (tx) => callAgain(tx, { kind: 'emergency', id }, null));
    await start();
    rung();
    await again();
    await house.settle();
    expect(rung().sort()).toEqual(['aoki emergency 1', 'baba emergency 1', 'chiba emergency 1']);
    await answer(chiba, 'emergency', 'take');
    await house.settle();
    rung();
    await again();
    await house.settle();
    expect(rung()).toEqual(['chiba called-again']);
    expect((await view()).history.at(-2)).toMatchObject({ kind: 'called-again', person: null });
  });
});
