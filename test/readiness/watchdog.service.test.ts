import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { settleEscalation, startEscalation } from '../../src/escalation/escalation.service.ts';
import { claimAttempt } from '../../src/paging/attempts.service.ts';
import { recordTries } from '../../src/paging/provider-health.service.ts';
import { system } from '../../src/platform/actor.ts';
import type { InTx } from '../../src/platform/db/tx.ts';
import { sendHeartbeat } from '../../src/readiness/heartbeat.service.ts';
import { startProbes } from '../../src/readiness/probe.service.ts';
import { readGauges } from '../../src/readiness/readiness.service.ts';
import { runWatchdog } from '../../src/readiness/watchdog.service.ts';
import { type House, openHouse } from '../support/house.ts';
import { reach } from '../support/reach.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
  await reach(house, house.people.aoki, 'sms', 'aoki');
  await reach(house, house.people.chiba, 'sms', 'chiba');
  await probe();
});
afterAll(() => house.close());
afterEach(async () => {
  house.carriers.answerWith(() => ({ status: 'sent' }));
  await house.advance({ minutes: 5 });
  await probe();
  expect(await check()).toEqual([]);
  house.carriers.take();
});

const base = () => system('test', house.people.baseId);
/** A probe for every base, and what comes of it. */
const probe = async () => {
  await startProbes(house.inTx);
  await house.advance({ seconds: 10 });
};
/** A minute later: what the self-check finds. */
const check = async () => {
  await house.advance({ minutes: 1 });
  const found = await runWatchdog(house.inTx);
  return found?.findings.map(({ code }) => code);
};
const alarms = async () => {
  const { body } = await (await house.as(house.people.chiba)).get('/alarms');
  return body.alarms
    .filter((it: { clearedAt: string | null }) => it.clearedAt === null)
    .map((it: { code: string; reference: string }) => `${it.code} ${it.reference}`);
};
const readiness = async () => (await (await house.as(house.people.chiba)).get('/readiness')).body;
const rung = () => house.carriers.take().map((it) => `${it.address} ${it.message.template}`);

describe('the self-check', () => {
  it('finds nothing in a house that is sound, and says so on the screen', async () => {
    expect(await check()).toEqual([]);
    expect((await readiness()).selfCheck).toEqual({
      ...{ at: house.clock.now().toISOString(), isSound: true },
      findings: [],
    });
  });

  it('finds an escalation that nothing would wake, tells the manager, and wakes it', async () => {
    const subject = { kind: 'emergency', id: randomUUID() } as const;
    const id = await house.inTx(house.people.aoki, (tx) =>
      startEscalation(tx, { subject, reference: 'R8-000123', ownerId: null }),
    );
    await house.advance({});
    await house.database.admin`delete from wakes where subject_id = ${id}`;
    house.carriers.take();
    await house.advance({ minutes: 9 });
    expect(rung()).toEqual([]);

    await probe();
    house.carriers.take();
    expect(await check()).toEqual(['unsettled-without-wake']);
    expect(await alarms()).toContain('self-check unsettled-without-wake');
    await house.advance({});
    expect(rung()).toEqual(expect.arrayContaining(['chiba emergency', 'chiba alarm']));
    expect(await check()).toEqual([]);
    expect(await alarms()).not.toContain('self-check unsettled-without-wake');
    await house.inTx(base(), (tx) => settleEscalation(tx, subject, 'the test is over'));
  });

  it('finds a page that nothing would send, and has it sent', async () => {
    const aoki = await house.as(house.people.aoki);
    await aoki.post('/contact-methods/test');
    await house.database.admin`delete from wakes where kind = 'paging.attempt'`;
    expect(await check()).toEqual(['page-stuck']);
    await house.advance({});
    expect(rung()).toContain('aoki test');
  });

  it('finds a facility that nothing would remind at its hours, and has it reminded', async () => {
    const { facilityA } = house.people;
    const { admin } = house.database;
    const nextReminder = async () => {
      const rows = await admin<{ due_at: Date }[]>`
        select due_at from wakes where kind = 'report-rounds.remind' and subject_id = ${facilityA}`;
      return rows.map(({ due_at }) => due_at.toISOString());
    };
    await admin`update facilities set report_hours = '{08:00}' where id = ${facilityA}`;
    expect(await check()).toEqual(['reminder-without-wake']);
    expect(await alarms()).toEqual(['self-check reminder-without-wake']);
    await house.advance({});
    expect(await nextReminder()).toEqual(['2026-11-21T23:00:00.000Z']);
    expect(await check()).toEqual([]);
    expect(await alarms()).toEqual([]);
    await admin`update facilities set report_hours = '{}' where id = ${facilityA}`;
    await admin`delete from wakes where kind = 'report-rounds.remind'`;
  });

  it('finds a deadline that nobody has kept', async () => {
    const aoki = await house.as(house.people.aoki);
    await aoki.post('/contact-methods/test');
    house.clock.set(new Date(house.clock.now().getTime() + 59_000));
    const found = await runWatchdog(house.inTx);
    expect(found?.findings).toMatchObject([
      { code: 'wake-overdue', baseId: null, detail: { kind: 'paging.attempt' } },
    ]);
    expect(await alarms()).toEqual(['self-check wake-overdue']);
    expect((await readiness()).selfCheck).toMatchObject({ isSound: false });
  });

  it('is made by one worker at a time, once a minute', async () => {
    await house.advance({ minutes: 1 });
    const found = await Promise.all([1, 2, 3].map(() => runWatchdog(house.inTx)));
    expect(found.filter((it) => it !== null)).toHaveLength(1);
    await house.advance({ seconds: 30 });
    expect(await runWatchdog(house.inTx)).toBeNull();
  });

  it('raises with the next check what a worker that was killed in the middle did not', async () => {
    house.carriers.answerWith(() => ({ status: 'failed', isTemporary: false, reason: 'full' }));
    await house.advance({ minutes: 5 });
    await startProbes(house.inTx);
    await house.advance({ seconds: 61 });
    const killed: InTx = (actor, work) =>
      actor.baseId === null ? house.inTx(actor, work) : Promise.reject(new Error('killed'));
    await expect(runWatchdog(killed)).rejects.toThrow('2 failed');
    expect(await alarms()).toEqual([]);
    expect(await check()).toEqual(['probe-overdue', 'probe-overdue']);
    expect(await alarms()).toEqual(['self-check probe-overdue']);
  });

  it('keeps the daily wakes of every base, and puts off none that is due', async () => {
    const wakes = () => house.database.admin<{ kind: string; due_at: Date }[]>`
      select kind, due_at from wakes where subject_id = ${house.people.baseId} order by kind`;
    await house.database.admin`delete from wakes where subject_id = ${house.people.baseId}`;
    await check();
    const kept = await wakes();
    expect(kept.map(({ kind }) => kind)).toEqual(['on-call.extend', 'readiness.morning']);
    expect(kept[1]?.due_at.toISOString()).toMatch(/T23:30:00/);
    await house.advance({});
    await house.advance({ minutes: 1 });
    await runWatchdog(house.inTx);
    const later = await wakes();
    expect(later.map(({ kind }) => kind)).toEqual(kept.map(({ kind }) => kind));
    expect(later[1]).toEqual(kept[1]);
  });
});

describe('a probe', () => {
  it('goes the way of every page, to nobody, and its time is known', async () => {
    await house.advance({ minutes: 5 });
    await startProbes(house.inTx);
    const startedAt = house.clock.now().toISOString();
    expect((await readiness()).probe).toEqual({ startedAt, seconds: null });
    await house.advance({ seconds: 10 });
    expect(house.carriers.take().map((it) => it.channel)).toEqual(['sink', 'sink']);
    expect((await readiness()).probe).toEqual({ startedAt, seconds: 0 });
    expect((await readGauges(house.inTx)).probeSeconds).toBe(0);
  });

  it('comes every five minutes, however many workers start it', async () => {
    const count = async () =>
      Number((await house.database.admin`select count(*) from probes`)[0]?.count);
    const before = await count();
    await house.advance({ minutes: 5 });
    await Promise.all([1, 2, 3].map(() => startProbes(house.inTx)));
    await house.advance({ minutes: 4 });
    await startProbes(house.inTx);
    expect(await count()).toBe(before + 2);
  });

  it('arrives while every carrier to people is down', async () => {
    house.carriers.answerWith(({ channel }) =>
      channel === 'sink'
        ? { status: 'sent' }
        : { status: 'failed', isTemporary: true, reason: 'down' },
    );
    await house.advance({ minutes: 5 });
    await probe();
    expect(await check()).toEqual([]);
    expect((await readiness()).probe.seconds).toBe(0);
  });

  it('that cannot get out is found, and stays so until the next one can', async () => {
    house.carriers.answerWith(() => ({ status: 'failed', isTemporary: false, reason: 'full' }));
    await house.advance({ minutes: 5 });
    await startProbes(house.inTx);
    expect(await check()).toEqual([]);
    expect(await check()).toEqual(['probe-overdue', 'probe-overdue']);
    await house.advance({ minutes: 4 });
    house.carriers.answerWith(() => ({ status: 'sent' }));
    await startProbes(house.inTx);
    // The new one is on its way: what is known of is still the old one.
    expect((await runWatchdog(house.inTx))?.findings).toHaveLength(2);
    await house.advance({ seconds: 10 });
    expect(await check()).toEqual([]);
  });

  it('whose sender dies in the middle is sent by the next one', async () => {
    await house.advance({ minutes: 5 });
    await startProbes(house.inTx);
    const attempts = await house.database.admin<{ id: string }[]>`
      select id from page_attempts where status = 'queued' and channel = 'sink'`;
    for (const { id } of attempts)
      await house.inTx(system('paging.attempt'), (tx) => claimAttempt(tx, id));
    await house.advance({ seconds: 50 });
    expect((await readiness()).probe.seconds).toBe(30);
  });

  it('that is not started at all is found', async () => {
    await house.advance({ minutes: 8 });
    expect(await check()).toEqual(['probe-overdue', 'probe-overdue']);
  });

  it('is to an account that nobody has, sees or can use', async () => {
    const { body } = await (await house.as(house.people.admin)).get('/users');
    const names = body.items.map((it: { id: string }) => it.id);
    expect(names).not.toContain(house.people.baseId);
    const chiba = await house.as(house.people.chiba);
    const { people } = await readiness();
    expect(people.map((it: { person: { userId: string } }) => it.person.userId)).not.toContain(
      house.people.baseId,
    );
    expect(JSON.stringify((await chiba.get('/on-call/now')).body)).not.toContain('自己点検');
    const admin = await house.as(house.people.admin);
    expect((await admin.get(`/users/${house.people.baseId}`)).status).toBe(404);
    const anyone = await house.anyone();
    const signIn = await anyone.post('/session', {
      email: `house@${house.people.baseId}.invalid`,
      password: 'none',
    });
    expect(signIn.status).toBe(401);
  });
});

describe('a channel', () => {
  it('that carries nothing any more is an alarm until it does', async () => {
    const tried = (isOk: boolean, ...providers: string[]) =>
      house.inTx(base(), (tx) =>
        recordTries(
          tx,
          'sms',
          providers.map((provider) => ({ provider, isOk })),
        ),
      );
    await tried(true, 'telephony-1', 'telephony-2');
    for (let n = 0; n < 3; n += 1) await tried(false, 'telephony-1');
    await check();
    expect(await alarms()).toEqual([]);
    for (let n = 0; n < 3; n += 1) await tried(false, 'telephony-2');
    await check();
    expect(await alarms()).toEqual(['channel-down sms']);
    expect((await readGauges(house.inTx)).openAlarms).toBeGreaterThan(0);
    await tried(true, 'telephony-2');
    await check();
    expect(await alarms()).toEqual([]);
    await tried(true, 'telephony-1');
  });
});

describe('the sign of life', () => {
  it('is given while the newest self-check found nothing, and not otherwise', async () => {
    let beats = 0;
    let status = 200;
    const outside = createServer((_, answer) => {
      beats += 1;
      // 0: the far end takes the line and says nothing.
      if (status !== 0) answer.writeHead(status).end();
    });
    await new Promise<void>((resolve) => void outside.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(outside.address() as AddressInfo).port}/ping/secret`;

    await check();
    expect([await sendHeartbeat(house.inTx, url), beats]).toEqual([true, 1]);
    await house.advance({ minutes: 4 });
    expect([await sendHeartbeat(house.inTx, url), beats]).toEqual([false, 1]);
    await house.advance({ minutes: 3 });
    expect(await check()).toEqual(['probe-overdue', 'probe-overdue']);
    expect([await sendHeartbeat(house.inTx, url), beats]).toEqual([false, 1]);

    await probe();
    await check();
    status = 500;
    const refused = sendHeartbeat(house.inTx, url);
    await expect(refused).rejects.toThrow(/^the heartbeat was answered with 500$/);
    status = 0;
    await expect(sendHeartbeat(house.inTx, url, 50)).rejects.toThrow('timeout');
    outside.closeAllConnections();
    await new Promise((resolve) => outside.close(resolve));
  });
});
