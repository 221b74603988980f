import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { UserActor } from '../../src/platform/actor.ts';
import { type House, openHouse } from '../support/house.ts';
import type { Client } from '../support/http.ts';
import { onDuty } from './duty.ts';

let house: House;
let aoki: Client;
let baba: Client;
let chiba: Client;
let rung: () => string[];
/** Of an emergency that Aoki has. */
let url: string;

beforeAll(async () => {
  house = await openHouse();
  ({ rung } = await onDuty(house));
  const { people } = house;
  [aoki, baba, chiba] = (await Promise.all(
    [people.aoki, people.baba, people.chiba].map((who) => house.as(who)),
  )) as [Client, Client, Client];
});
afterAll(() => house.close());
beforeEach(async () => {
  if (url !== undefined) await aoki.post(`${url}/no-action`, { reason: '試験の終わり' });
  const call = { situation: '母が倒れた', callerOnLine: true };
  const { body } = await aoki.post('/emergencies', call);
  url = `/emergencies/${body.id}`;
  await house.settle();
  rung();
});

const ask = (by: Client, to: UserActor) => by.post(`${url}/hand-over`, { toUserId: to.userId });
const withdraw = (by: Client) => by.post(`${url}/hand-over/withdraw`);
/** What of my open pages this emergency is about. */
const pagesOf = async (client: Client): Promise<string[]> => {
  const { pages } = (await client.get('/pages')).body;
  return pages
    .filter((it: { path: string }) => it.path === url)
    .map((it: { template: string }) => it.template);
};
const said = async (): Promise<string[]> =>
  (await aoki.get(`${url}/escalation`)).body.history.map((it: { kind: string }) => it.kind);

describe('an emergency handed over', () => {
  it('goes to the one who was asked once he takes it, and not before', async () => {
    const { people } = house;
    const asked = await ask(aoki, people.baba);
    expect(asked).toMatchObject({
      status: 200,
      body: {
        status: 'taken',
        owner: { name: '青木 試' },
        handOver: {
          to: { userId: people.baba.userId, name: '馬場 試' },
          askedAt: house.clock.now().toISOString(),
          hasFailed: false,
        },
      },
    });
    await house.settle();
    expect(rung()).toEqual(['baba hand-over']);
    expect(await pagesOf(baba)).toContain('hand-over');
    const [page] = (await baba.get('/pages')).body.pages;
    expect(page).toMatchObject({ template: 'hand-over', path: url, asksForAnswer: true });
    const line = async () =>
      (await aoki.get('/emergencies')).body.items.find(
        (it: { id: string }) => url === `/emergencies/${it.id}`,
      );
    expect(await line()).toMatchObject({
      ownerName: '青木 試',
      handOverTo: { userId: people.baba.userId, name: '馬場 試' },
    });

    expect((await baba.post(`${url}/take`)).body).toMatchObject({ owner: { name: '馬場 試' } });
    await house.settle();
    expect(rung()).toEqual(['aoki emergency-taken']);
    expect(await pagesOf(baba)).toEqual([]);
    expect(await line()).toMatchObject({ ownerName: '馬場 試', handOverTo: null });
    expect((await aoki.get(`${url}/escalation`)).body).toMatchObject({ handOver: null });
  });

  it('leaves its way in the timeline and in the record', async () => {
    await ask(aoki, house.people.chiba);
    await ask(aoki, house.people.baba);
    await baba.post(`${url}/take`);
    const { items } = (await aoki.get(`${url}/timeline`)).body;
    const lines = items.map((it: { kind: string; data: object }) => [it.kind, it.data]);
    expect(lines).toContainEqual([
      'escalation-hand-over-withdrawn',
      { toUserId: house.people.chiba.userId, toUserName: '千葉 試' },
    ]);
    expect(lines).toContainEqual([
      'escalation-taken',
      { handedOverBy: house.people.aoki.userId, handedOverByName: '青木 試' },
    ]);
    const { timeline } = (await aoki.get(`${url}/record`)).body;
    expect(
      timeline.map(({ label, by, text }: Record<string, string>) => [label, by, text]),
    ).toEqual(
      expect.arrayContaining([
        ['引継ぎの依頼', '青木 試', '引継ぎ先：馬場 試'],
        ['引継ぎの依頼の取下げ', '青木 試', '引継ぎ先：千葉 試'],
        ['担当者決定', '馬場 試', '前の担当：青木 試'],
      ]),
    );
  });

  it('to a second one takes the page of the first back', async () => {
    await ask(aoki, house.people.baba);
    await ask(chiba, house.people.chiba);
    expect(await pagesOf(baba)).not.toContain('hand-over');
    expect(await pagesOf(chiba)).toContain('hand-over');
    const late = await baba.post(`${url}/take`);
    expect(late).toMatchObject({ status: 409, body: { ownerName: '青木 試' } });
    expect((await chiba.post(`${url}/take`)).status).toBe(200);
  });

  it('is for one of many who press at once; the others are told who', async () => {
    await ask(aoki, house.people.baba);
    const answers = await Promise.all(
      [baba, chiba, baba, chiba].map((client) => client.post(`${url}/take`)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 409, 409]);
    const names = answers.map(({ body }) => body.owner?.name).filter(Boolean);
    expect(new Set(names)).toEqual(new Set(['馬場 試']));
    expect((await said()).filter((it) => it === 'taken')).toHaveLength(2);
  });

  it('asked for and taken in one instant has one owner', async () => {
    await ask(aoki, house.people.baba);
    const [replaced, taken] = await Promise.all([
      ask(aoki, house.people.chiba),
      baba.post(`${url}/take`),
    ]);
    const isFirst = taken.status === 200;
    expect([replaced.status, taken.status]).toEqual(isFirst ? [409, 200] : [200, 409]);
    const { owner } = (await aoki.get(`${url}/escalation`)).body;
    expect(owner.name).toBe(isFirst ? '馬場 試' : '青木 試');
  });
});

describe('a hand-over that nobody answers', () => {
  it('leaves the owner in it, and is forgotten when his lease lapses', async () => {
    await ask(aoki, house.people.chiba);
    await house.advance({ minutes: 10 });
    expect(rung()).toEqual(['chiba hand-over']);
    await house.advance({ minutes: 5 });
    expect(rung()).toEqual(['aoki lease-lapsed 1']);
    expect(await pagesOf(chiba)).not.toContain('hand-over');
    expect((await aoki.get(`${url}/escalation`)).body).toMatchObject({
      status: 'paging',
      handOver: null,
    });
    await house.advance({ minutes: 1 });
    expect(rung()).toEqual(['baba emergency 3']);
    expect((await said()).slice(-6)).toEqual([
      'hand-over-withdrawn',
      'lease-lapsed',
      'paged',
      'level-skipped',
      'level-skipped',
      'paged',
    ]);
  });

  it('because nothing reaches the other one is told to the owner, who still has it', async () => {
    house.carriers.answerWith(({ address }) =>
      address.startsWith('baba@')
        ? { status: 'failed', isTemporary: false, reason: 'smtp 550' }
        : { status: 'sent' },
    );
    await ask(aoki, house.people.baba);
    await house.advance({ seconds: 1 });
    house.carriers.answerWith(() => ({ status: 'sent' }));
    expect(rung()).toEqual(['baba hand-over', 'aoki hand-over-failed']);
    expect((await aoki.get(`${url}/escalation`)).body).toMatchObject({
      status: 'taken',
      owner: { name: '青木 試' },
      handOver: { to: { name: '馬場 試' }, hasFailed: true },
    });
    expect((await said()).slice(-3)).toEqual(['paged', 'page-failed', 'paged']);
    expect((await ask(aoki, house.people.baba)).body.handOver).toMatchObject({ hasFailed: false });
    await house.settle();
    expect(rung()).toEqual(['baba hand-over']);
  });

  it('stays while the owner goes on', async () => {
    await ask(aoki, house.people.baba);
    await house.advance({ minutes: 10 });
    await aoki.post(`${url}/notes`, { text: '電話で様子を聞いた' });
    await house.advance({ minutes: 10 });
    expect((await aoki.get(`${url}/escalation`)).body).toMatchObject({
      owner: { name: '青木 試' },
      handOver: { to: { name: '馬場 試' } },
    });
    expect(await pagesOf(baba)).toContain('hand-over');
  });

  it('is taken back with its page, what is still on its way stopped', async () => {
    await ask(aoki, house.people.baba);
    const answer = await withdraw(aoki);
    expect(answer).toMatchObject({ status: 200, body: { handOver: null } });
    await house.settle();
    expect(rung()).toEqual([]);
    expect(await pagesOf(baba)).toEqual(['emergency-taken']);
    expect((await withdraw(aoki)).status).toBe(200);
    expect((await said()).filter((it) => it === 'hand-over-withdrawn')).toHaveLength(1);
  });

  it('ends with the emergency', async () => {
    await ask(aoki, house.people.baba);
    await aoki.post(`${url}/no-action`, { reason: '間違い電話' });
    expect(await pagesOf(baba)).toEqual([]);
    expect((await ask(aoki, house.people.baba)).body.code).toBe('already-settled');
  });
});

describe('a hand-over is refused', () => {
  it('to who neither owns it nor manages, with the owner', async () => {
    for (const answer of [await ask(baba, house.people.baba), await withdraw(baba)])
      expect(answer).toMatchObject({
        status: 409,
        body: {
          code: 'not-the-owner',
          ownerId: house.people.aoki.userId,
          ownerName: '青木 試',
        },
      });
  });

  it.each(['aoki', 'doi', 'goto', 'admin', 'stranger'] as const)('for %s', async (name) => {
    const answer = await ask(aoki, house.people[name]);
    expect(answer).toMatchObject({ status: 422, body: { code: 'cannot-hand-over-to' } });
  });

  it('for an account that was disabled', async () => {
    const { userId } = house.people.baba;
    const at = house.clock.now().toISOString();
    await house.database.admin`update users set disabled_at = ${at} where id = ${userId}`;
    expect((await ask(aoki, house.people.baba)).body.code).toBe('cannot-hand-over-to');
    await house.database.admin`update users set disabled_at = null where id = ${userId}`;
  });

  it('to everybody outside the base', async () => {
    const stranger = await house.as(house.people.stranger);
    expect((await ask(stranger, house.people.stranger)).body.code).toBe('no-such-escalation');
    const goto = await house.as(house.people.goto);
    expect((await ask(goto, house.people.baba)).status).toBe(403);
    expect((await withdraw(goto)).status).toBe(403);
  });
});
