import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { buildApi } from '../../src/api.ts';
import { startEscalation } from '../../src/escalation/escalation.service.ts';
import { changePolicy } from '../../src/escalation/policy.service.ts';
import { recordAnswered } from '../../src/on-call/on-call.service.ts';
import { addShift } from '../../src/on-call/shifts.service.ts';
import { system } from '../../src/platform/actor.ts';
import { pause } from '../../src/platform/clock.ts';
import type { QueueBackend } from '../../src/platform/wakes/queue.ts';
import { startWorker, wakeHandlers } from '../../src/worker.ts';
import { fakeCarriers } from '../support/carriers.ts';
import { openSession } from '../support/session.ts';
import { bareLateness, type Due, spread } from './bare-lateness.ts';
import { type Figure, figuresOf } from './figures.ts';
import { happenings } from './happenings.ts';
import type { BenchDatabase, Stage } from './stage.ts';

const running = 1_000;
/** Each of them goes up a level so often: some 11 level changes in a second. */
const roundMs = 90_000;
const quietCalls = 60;
const betweenQuietMs = 50;
const busyMs = 15_000;
const betweenBusyMs = 150;
const awayMs = 60_000;
/** Connections are tried again every second at least. */
const backMs = 2_000;
/** What was due before Redis was stopped, or is due when the bench ends, is given its time. */
const settleMs = 6_000;
const floorJobs = { count: 400, times: { leadMs: 1_500, withinMs: 4_000 } };

/**
 * From the intake's answer to its first page in the channel's hands, in a quiet night and with 1,000
 * escalations running; how late a level's page is there, with the queue and with Redis stopped; and
 * what is left of that once it is back.
 * Floor: how late BullMQ's own delayed jobs start, measured in the same run on the same server.
 */
export async function benchLevels(stage: Stage): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const kind of stage.backends) {
    const database = await stage.newDatabase();
    await prepare(stage, database);
    const backend = stage.backendOf(kind, database.appUrl);
    const floor = await bareLateness(backend, spread(floorJobs.count, floorJobs.times));
    const add = (what: string, samples: readonly number[]) =>
      figures.push(...figuresOf('levels', `${what}, queue in ${kind}`, samples, floor));

    const house = await openHouse(stage, kind, database);
    add('first page after the answer', await house.call(quietCalls, betweenQuietMs));
    const due = await house.fill();
    const busyFrom = Date.now();
    const calls = await house.call(Math.floor(busyMs / betweenBusyMs), betweenBusyMs);
    add(`first page after the answer, ${running} running`, calls);
    await pause(Math.max(0, busyFrom + busyMs - Date.now()));
    const awayFrom = Date.now();
    if (kind === 'redis') await stage.redis?.kill();
    const dueIn = (from: number, to: number) => due.filter(([, at]) => from <= at && at < to);
    add(
      `level late, ${running} running`,
      await house.lateness(dueIn(busyFrom, awayFrom - settleMs)),
    );
    if (kind === 'redis') {
      await pause(awayMs);
      const away = dueIn(awayFrom, awayFrom + awayMs - settleMs);
      add(`level late, ${running} running, Redis away for a minute`, await house.lateness(away));
      await stage.redis?.start();
      await pause(backMs);
      add('first page after the answer, Redis back', await house.call(quietCalls, betweenQuietMs));
    }
    await house.close();
  }
  return figures;
}

/** Aoki on call with a telephone, and a policy of which each level is a minute after the one before. */
async function prepare(stage: Stage, { appUrl, admin, people }: BenchDatabase): Promise<void> {
  const { aoki, chiba } = people;
  await admin`
    insert into contact_methods (base_id, user_id, channel, address, position, created_at, verified_at)
    values (${aoki.baseId}, ${aoki.userId}, 'sms', '+810000000001', 1, now(), now())`;
  const platform = await stage.openPlatform('postgres', appUrl);
  const hours = (count: number) => new Date(Date.now() + count * 3_600_000).toISOString();
  await platform.inTx(chiba, async (tx) => {
    const span = { from: hours(-1), to: hours(1) };
    const { id } = await addShift(tx, { slot: 'primary', userId: aoki.userId, ...span });
    await recordAnswered(tx, id);
    const steps = [
      { afterSeconds: 0, targets: ['primary' as const] },
      { afterSeconds: roundMs / 1000, targets: ['primary' as const] },
    ];
    await changePolicy(tx, { steps, repeatEverySeconds: 3_600, leaseSeconds: 3_600 }, 0);
  });
  await platform.close();
}

/** The service, and what went out of it, by reference and level. */
async function openHouse(
  stage: Stage,
  kind: QueueBackend['kind'],
  { appUrl, admin, people }: BenchDatabase,
) {
  const platform = await stage.openPlatform(kind, appUrl);
  const app = await buildApi(platform);
  await app.listen({ port: 0, host: '127.0.0.1' });
  const address = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  const out = happenings(Date.now);
  const carriers = fakeCarriers();
  carriers.answerWith(({ message }) => {
    out.note(`${message.reference} ${message.level}`);
    return { status: 'sent' };
  });
  const handlers = wakeHandlers({ carriers: carriers.all, publicUrl: address });
  const worker = startWorker(platform, handlers);
  const cookie = `kyoten=${await openSession({ admin }, people.chiba, new Date())}`;
  const headers = { 'content-type': 'application/json', origin: address, cookie };

  async function oneCall(): Promise<number> {
    const answer = await fetch(`${address}/api/v1/emergencies`, {
      method: 'POST',
      headers: { ...headers, 'idempotency-key': randomUUID() },
      body: JSON.stringify({
        ...{ caller: { phone: '022-000-0009' }, callerOnLine: false, wardCode: '04101' },
        situation: '介護者が倒れた',
      }),
    });
    const { number } = (await answer.json()) as { number: string };
    const answered = Date.now();
    if (answer.status !== 201) throw new Error(`the intake was answered ${answer.status}`);
    return Math.max(0, (await out.when(`${number} 1`)) - answered);
  }

  return {
    /** Calls that come in one after the other; ms from each answer to its first page. */
    call: (count: number, betweenMs: number) =>
      Promise.all(
        Array.from({ length: count }, async (_, n) => {
          await pause(n * betweenMs);
          return oneCall();
        }),
      ),
    /** A thousand escalations on their first level, the next one due over the next minute. */
    fill: async (): Promise<Due[]> => {
      const job = { ...system('bench'), baseId: people.baseId };
      const subject = { kind: 'emergency' as const, id: randomUUID() };
      const first = await platform.inTx(job, (tx) =>
        startEscalation(tx, { subject, reference: 'FIRST', ownerId: null }),
      );
      const due = spread(running, { leadMs: 2_000, withinMs: roundMs });
      const rows = due.map(([id, at], n) => ({ id, n, at: new Date(at).toISOString() }));
      await admin`
        insert into escalations
          (id, base_id, subject_kind, subject_id, reference, state, status, started_at)
        select it.id, e.base_id, e.subject_kind, gen_random_uuid(), 'R-' || it.id,
          jsonb_set(e.state, '{nextAt}', to_jsonb(it.at)), e.status, e.started_at
        from escalations e, jsonb_to_recordset(${admin.json(rows)}) as it(id uuid, at text)
        where e.id = ${first}`;
      for (let at = 0; at < due.length; at += 100)
        await platform.inTx(job, async (tx) => {
          for (const [id, ms] of due.slice(at, at + 100))
            tx.wakeAt('escalation.deadline', id, new Date(ms));
        });
      return due;
    },
    /** Ms from each level's instant until its page was in the channel's hands. */
    lateness: (due: readonly Due[]) =>
      Promise.all(due.map(async ([id, at]) => (await out.when(`R-${id} 2`)) - at)),
    close: async () => {
      await app.close();
      await worker.stop();
      await platform.close();
    },
  };
}
