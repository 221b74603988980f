import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  escalationHistory,
  pageOwner,
  readEscalation,
  recordProgress,
  settleEscalation,
  startEscalation,
  takeEscalation,
} from '../../src/escalation/escalation.service.ts';
import { pageOutcomes } from '../../src/paging/paging.service.ts';
import { system, type UserActor } from '../../src/platform/actor.ts';
import { type House, openHouse } from '../support/house.ts';
import { onDuty } from './duty.ts';

let house: House;
let subject: { kind: 'emergency'; id: string };
let addresses: Map<string, string>;
let rung: () => string[];

beforeAll(async () => {
  house = await openHouse();
  ({ addresses, rung } = await onDuty(house));
});
afterAll(() => house.close());
beforeEach(async () => {
  if (subject !== undefined)
    await house.inTx(base(), (tx) => settleEscalation(tx, subject, 'the test is over'));
  await house.settle();
  house.carriers.take();
  house.carriers.answerWith(() => ({ status: 'sent' }));
  subject = { kind: 'emergency', id: randomUUID() };
});

const base = () => system('test', house.people.baseId);
const start = (ownerId: string | null = null) =>
  house.inTx(house.people.aoki, (tx) =>
    startEscalation(tx, { subject, reference: 'R8-000123', ownerId }),
  );
const take = (who: UserActor) => house.inTx(who, (tx) => takeEscalation(tx, subject, who.userId));
const history = async () =>
  (await house.inTx(base(), (tx) => escalationHistory(tx, subject))).map((it) => it.kind);
const failingFor = (...names: string[]) =>
  house.carriers.answerWith(({ address }) =>
    names.includes(addresses.get(address) ?? '')
      ? { status: 'failed', isTemporary: false, reason: 'smtp 550' }
      : { status: 'sent' },
  );

describe('a night in which nobody answers', () => {
  it('pages level after level on time and goes on', async () => {
    await start();
    await house.settle();
    expect(rung()).toEqual(['aoki emergency 1']);
    await house.advance({ seconds: 59 });
    expect(rung()).toEqual([]);
    await house.advance({ seconds: 1 });
    expect(rung()).toEqual(['aoki emergency 2']);
    await house.advance({ seconds: 60 });
    expect(rung()).toEqual(['baba emergency 3']);
    await house.advance({ seconds: 120 });
    expect(rung().sort()).toEqual(['aoki emergency 4', 'baba emergency 4']);
    await house.advance({ seconds: 120 });
    expect(rung().sort()).toEqual(['aoki emergency 5', 'baba emergency 5', 'chiba emergency 5']);
    await house.advance({ minutes: 60 });
    const hour = rung();
    expect(hour.filter((it) => it.includes('emergency'))).toHaveLength(30 * 3);
    // Nobody has answered for an hour: that is for the manager to know.
    expect(hour.filter((it) => !it.includes('emergency'))).toEqual(['chiba alarm']);
    const open = await house.database.admin`
      select user_id from pages where subject_id = ${subject.id} and status = 'open'`;
    expect(open).toHaveLength(3);
  });

  it('loses nothing when the worker was away, and pages the next level once it is back', async () => {
    await start();
    await house.settle();
    rung();
    const back = new Date(house.clock.now().getTime() + 300_000);
    house.clock.set(back);
    await house.advance({ seconds: 0 });
    expect(rung()).toEqual(['aoki emergency 2']);
    await house.advance({ seconds: 60 });
    expect(rung()).toEqual(['baba emergency 3']);
  });

  it('pages each level once however many workers wake for it at once', async () => {
    const id = await start();
    await house.settle();
    rung();
    house.clock.set(new Date(house.clock.now().getTime() + 60_000));
    await Promise.all([1, 2, 3, 4, 5].map(() => house.wakes.run('escalation.deadline', id)));
    await house.settle();
    expect(rung()).toEqual(['aoki emergency 2']);
  });

  it('starts one escalation however often it is started', async () => {
    const ids = await Promise.all([start(), start(), start()]);
    await house.settle();
    expect(new Set(ids).size).toBe(1);
    expect(rung()).toEqual(['aoki emergency 1']);
  });
});

describe('a page that cannot reach its person', () => {
  it('has the next one paged in the same instant, not at the next timer', async () => {
    failingFor('aoki');
    await start();
    await house.advance({ seconds: 0 });
    expect(rung()).toEqual(['aoki emergency 1', 'baba emergency 3']);
    expect(await history()).toEqual(['started', 'paged', 'page-failed', 'level-skipped', 'paged']);
  });

  it('raises an alarm when it is everybody, and tries again every round', async () => {
    failingFor('aoki', 'baba', 'chiba');
    await start();
    await house.advance({ seconds: 1 });
    expect(new Set(rung())).toEqual(
      new Set([
        'aoki emergency 1',
        'baba emergency 3',
        'aoki emergency 5',
        'baba emergency 5',
        'chiba emergency 5',
        'chiba alarm',
      ]),
    );
    expect((await history()).at(-1)).toBe('alarm');
    failingFor();
    await house.advance({ seconds: 120 });
    expect(rung().sort()).toEqual(['aoki emergency 6', 'baba emergency 6', 'chiba emergency 6']);
  });
});

describe('taking it', () => {
  it('stops the paging, answers the page, and tells who else was paged', async () => {
    await start();
    await house.advance({ minutes: 2 });
    expect(rung()).toEqual(['aoki emergency 1', 'aoki emergency 2', 'baba emergency 3']);
    expect(await take(house.people.baba)).toMatchObject({ owner: { name: '馬場 試' } });
    await house.advance({ minutes: 10 });
    expect(rung()).toEqual(['aoki emergency-taken']);
    const pages = await house.inTx(base(), (tx) => pageOutcomes(tx, subject));
    expect(pages.map((it) => [it.message.template, it.status])).toEqual([
      ['emergency', 'withdrawn'],
      ['emergency', 'withdrawn'],
      ['emergency', 'answered'],
      ['emergency-taken', 'open'],
    ]);
    const [events] = await house.database.admin`
      select array_agg(kind order by seq) as kinds from events
      where topic = 'emergencies' and subject_id = ${subject.id}`;
    expect(events?.kinds).toEqual([
      'escalation.paging',
      'escalation.paging',
      'escalation.paging',
      'escalation.taken',
    ]);
  });

  it('is for the first of many who press at once; the others learn who and are recorded', async () => {
    const { aoki, baba, chiba } = house.people;
    await start();
    const answers = await Promise.all([aoki, baba, chiba, aoki, baba, chiba].map(take));
    const [state] = await house.database.admin`
      select owner_id from escalations where subject_id = ${subject.id}`;
    const mine = answers.filter((it) => 'owner' in it);
    const late = answers.filter((it) => 'refused' in it);
    expect(new Set(mine.map((it) => it.owner.userId))).toEqual(new Set([state?.owner_id]));
    expect([mine.length, late.length]).toEqual([2, 4]);
    for (const { refused } of late)
      expect(refused).toMatchObject({
        code: 'already-taken',
        status: 409,
        extra: { ownerId: state?.owner_id, ownerName: mine[0]?.owner.name },
      });
    expect((await history()).filter((it) => it === 'late-take')).toHaveLength(4);
  });

  it('works over HTTP, with the documented refusals', async () => {
    const { aoki, baba, goto, stranger } = house.people;
    await start();
    const url = `/emergencies/${subject.id}/take`;
    expect((await (await house.as(goto)).post(url)).status).toBe(403);
    expect((await (await house.as(stranger)).post(url)).body.code).toBe('no-such-escalation');
    expect((await (await house.as(aoki)).post(url)).status).toBe(200);
    const late = await (await house.as(baba)).post(url);
    expect([late.status, late.body.code, late.body.ownerName]).toEqual([
      409,
      'already-taken',
      '青木 試',
    ]);
    expect((await history()).at(-1)).toBe('late-take');
    await house.inTx(base(), (tx) => settleEscalation(tx, subject, 'placed'));
    const over = await (await house.as(aoki)).post(url);
    expect([over.status, over.body.code]).toEqual([409, 'already-settled']);
  });

  it('is refused to a coordinator who is neither paged nor on call', async () => {
    const colleague: UserActor = { ...house.people.aoki, userId: randomUUID() };
    await start();
    await expect(
      house.inTx(colleague, (tx) => takeEscalation(tx, subject, colleague.userId)),
    ).rejects.toMatchObject({ problem: { code: 'not-on-call', status: 403 } });
  });

  it('is done from the start by a coordinator who has the caller on the line', async () => {
    await start(house.people.aoki.userId);
    await house.advance({ minutes: 14 });
    expect(rung()).toEqual(['baba emergency-taken']);
  });
});

describe('the lease', () => {
  it('ends without progress: the owner is paged again, then the other', async () => {
    await start(house.people.aoki.userId);
    await house.advance({ minutes: 15 });
    expect(rung()).toEqual(['baba emergency-taken', 'aoki lease-lapsed 1']);
    await house.advance({ minutes: 1 });
    expect(rung()).toEqual(['baba emergency 3']);
    expect(await take(house.people.baba)).toMatchObject({ owner: { name: '馬場 試' } });
  });

  it('runs anew with whatever is done about the emergency, also by a facility', async () => {
    await start(house.people.aoki.userId);
    await house.advance({ minutes: 10 });
    await house.inTx(house.people.goto, (tx) => recordProgress(tx, subject));
    await house.advance({ minutes: 14 });
    expect(rung()).toEqual(['baba emergency-taken']);
    await house.advance({ minutes: 1 });
    expect(rung()).toEqual(['aoki lease-lapsed 1']);
  });

  it('is over with the emergency: nobody is paged any more', async () => {
    await start(house.people.aoki.userId);
    await house.inTx(house.people.aoki, (tx) => settleEscalation(tx, subject, 'placed'));
    await house.settle();
    rung();
    await house.advance({ hours: 2 });
    expect(rung()).toEqual([]);
    const wakes = await house.database.admin`select kind from wakes where kind like 'escalation.%'`;
    expect(wakes).toEqual([]);
  });
});

describe('what the owner must know', () => {
  it('reaches the owner, or the two on call while there is none', async () => {
    await start(house.people.baba.userId);
    await house.settle();
    rung();
    const tell = () =>
      house.inTx(house.people.goto, (tx) => pageOwner(tx, subject, 'matching-exhausted'));
    await tell();
    await house.settle();
    expect(rung()).toEqual(['baba matching-exhausted']);
    await house.advance({ minutes: 15 });
    rung();
    await tell();
    await house.settle();
    expect(rung().sort()).toEqual(['aoki matching-exhausted', 'baba matching-exhausted']);
  });

  it('is on the screen: who was paged, when, and what comes next', async () => {
    await start();
    const view = await house.inTx(house.people.baba, (tx) => readEscalation(tx, subject));
    expect(view).toMatchObject({
      status: 'paging',
      owner: null,
      level: 1,
      paged: [{ name: '青木 試' }],
      nextAt: new Date(house.clock.now().getTime() + 60_000).toISOString(),
    });
    expect(view.history.map((it) => [it.kind, it.person?.name ?? null])).toEqual([
      ['started', null],
      ['paged', '青木 試'],
    ]);
  });
});

describe('the policy', () => {
  it('is the default one until a manager changes it; running escalations keep theirs', async () => {
    const { aoki, chiba } = house.people;
    const manager = await house.as(chiba);
    const first = await manager.get('/escalation-policy');
    expect([first.body.version, first.body.policy.repeatEverySeconds]).toEqual([0, 120]);
    await start();
    await house.settle();
    rung();
    const quick = {
      steps: [
        { afterSeconds: 0, targets: ['secondary'] },
        { afterSeconds: 5, targets: ['primary', 'secondary', 'manager'] },
      ],
      repeatEverySeconds: 10,
      leaseSeconds: 60,
    };
    const write = (version: string, body: object = quick) =>
      manager.put('/escalation-policy', body, { 'if-match': version });
    const without = await manager.put('/escalation-policy', quick);
    expect([without.status, without.body.code]).toEqual([428, 'if-match-required']);
    const coordinator = await house.as(aoki);
    const forbidden = await coordinator.put('/escalation-policy', quick, { 'if-match': '"0"' });
    expect(forbidden.status).toBe(403);
    const bad = await write('"0"', {
      ...quick,
      steps: [{ afterSeconds: 5, targets: ['primary'] }],
    });
    expect([bad.status, bad.body.code]).toEqual([400, 'bad-input']);
    expect((await write('"0"')).body.version).toBe(1);
    const conflict = await write('"0"');
    expect([conflict.status, conflict.body.code, conflict.body.version]).toEqual([
      412,
      'policy-changed',
      1,
    ]);
    await house.advance({ seconds: 60 });
    expect(rung()).toEqual(['aoki emergency 2']);
    await house.inTx(base(), (tx) => settleEscalation(tx, subject, 'placed'));
    subject = { kind: 'emergency', id: randomUUID() };
    await start();
    await house.advance({ seconds: 5 });
    expect(rung().sort()).toEqual([
      'aoki emergency 2',
      'baba emergency 1',
      'baba emergency 2',
      'chiba emergency 2',
    ]);
  });
});
