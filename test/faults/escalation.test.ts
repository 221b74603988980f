import postgres from 'postgres';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { intakeBody } from '../../src/emergencies/emergencies.api.ts';
import { recordCall } from '../../src/emergencies/emergencies.service.ts';
import { changePolicy } from '../../src/escalation/policy.service.ts';
import { recordAnswered } from '../../src/on-call/on-call.service.ts';
import { addShift } from '../../src/on-call/shifts.service.ts';
import { readConfig } from '../../src/platform/config.ts';
import { migrateDatabase } from '../../src/platform/db/migrate.ts';
import { openPlatform } from '../../src/platform/platform.ts';
import { startWorker, wakeHandlers } from '../../src/worker.ts';
import { fakeCarriers } from '../support/carriers.ts';
import { cloneDatabase } from '../support/database.ts';
import { type People, writePeople } from '../support/people.ts';
import { startTestPostgres } from '../support/postgres.ts';
import { type Program, startProgram } from '../support/program.ts';
import { freePort, startTestRedis, type TestRedis } from '../support/redis.ts';

/** On a real clock; a promise of the service is at most this late. */
const latestMs = 5_000;
const second = 1_000;
const levelSeconds = 3;
const dueAfter = (level: Date) => level.getTime() + levelSeconds * second;

/** One base with two people on call and levels three seconds apart. */
interface Night {
  people: People;
  /** When a person's page was opened, by the database; waits for it. */
  pageOf(userId: string): Promise<Date>;
  /** Records a call that nobody has on the line; returns when. */
  call(): Promise<Date>;
  /** Starts a worker in this process. */
  work(): void;
  close(): Promise<void>;
}

async function openNight(appUrl: string, admin: postgres.Sql, redisUrl: string): Promise<Night> {
  const people = await writePeople(admin, new Date(Date.now() - 60 * second));
  const config = readConfig({ NODE_ENV: 'test', LOG_LEVEL: 'silent', REDIS_URL: redisUrl });
  const platform = await openPlatform(config, appUrl);
  const { inTx } = platform;
  const [from, to] = [new Date(Date.now() - second), new Date(Date.now() + 3_600 * second)];
  const shift = { from: from.toISOString(), to: to.toISOString() };
  await inTx(people.chiba, async (tx) => {
    const shifts = [
      await addShift(tx, { ...shift, slot: 'primary', userId: people.aoki.userId }),
      await addShift(tx, { ...shift, slot: 'secondary', userId: people.baba.userId }),
    ];
    // They have said that they are there: what they are paged for is the emergency.
    for (const { id } of shifts) await recordAnswered(tx, id);
    const steps = [
      { afterSeconds: 0, targets: ['primary' as const] },
      { afterSeconds: levelSeconds, targets: ['secondary' as const] },
      {
        afterSeconds: levelSeconds,
        targets: ['primary' as const, 'secondary' as const, 'manager' as const],
      },
    ];
    await changePolicy(tx, { steps, repeatEverySeconds: 60, leaseSeconds: 900 }, 0);
  });
  const waiting = new Map<string, (at: Date) => void>();
  const look = async () => {
    for (const [userId, found] of waiting) {
      const [page] = await admin<{ opened_at: Date }[]>`
        select opened_at from pages where user_id = ${userId} order by opened_at limit 1`;
      if (page !== undefined && waiting.delete(userId)) found(page.opened_at);
    }
  };
  // Every page is announced in the transaction that opens it; after a restart LISTEN is made anew.
  const listener = postgres(appUrl, { max: 1, onnotice: () => {} });
  await listener.listen(
    'kyoten_events',
    () => void look(),
    () => void look(),
  );
  let worker: ReturnType<typeof startWorker> | null = null;
  return {
    people,
    work: () => {
      const carriers = fakeCarriers().all;
      worker = startWorker(platform, wakeHandlers({ carriers, publicUrl: 'http://kyoten.test' }));
    },
    pageOf: (userId) =>
      new Promise((resolve) => {
        waiting.set(userId, resolve);
        void look();
      }),
    call: async () => {
      const body = intakeBody.parse({
        caller: { phone: '022-000-0009' },
        situation: '介護者が倒れた',
        wardCode: '04101',
        callerOnLine: false,
      });
      await inTx(people.chiba, (tx) => recordCall(tx, body));
      return new Date(Date.now());
    },
    close: async () => {
      await listener.end({ timeout: 1 });
      await worker?.stop();
      await platform.close();
    },
  };
}

/** A worker process of its own, as it is started in earnest. */
async function startWorkerProgram(databaseUrl: string, redisUrl: string): Promise<Program> {
  const environment = { DATABASE_URL: databaseUrl, REDIS_URL: redisUrl };
  const program = startProgram(['worker'], { ...environment, PORT: String(await freePort()) });
  programs.push(program);
  await program.printed('"msg":"started"');
  return program;
}
const programs: Program[] = [];
afterAll(async () => {
  await Promise.all(programs.map((program) => program.kill('SIGKILL')));
});

const lateness = (at: Date, due: number) => at.getTime() - due;
const theRedis = inject('redisUrl');
const backends = [
  { queue: 'PostgreSQL', redisUrl: '' },
  ...(theRedis === null ? [] : [{ queue: 'Redis', redisUrl: theRedis }]),
];

/** Each on a database of its own, all at once: they wait for clocks more than they work. */
describe.concurrent('an escalation', () => {
  it.each(backends)(
    'whose worker is killed between two levels pages the next one within 5 s of a worker being there again: $queue',
    async ({ redisUrl }) => {
      const database = await cloneDatabase();
      const night = await openNight(database.appUrl, database.admin, redisUrl);
      const { aoki, baba } = night.people;
      const worker = await startWorkerProgram(database.appUrl, redisUrl);
      const first = await night.call().then(() => night.pageOf(aoki.userId));
      expect(await worker.kill('SIGKILL')).toBe('SIGKILL');
      const next = await startWorkerProgram(database.appUrl, redisUrl);
      const workerIsBack = Date.now();
      const second = await night.pageOf(baba.userId);
      expect(lateness(second, Math.max(dueAfter(first), workerIsBack))).toBeLessThan(latestMs);
      expect(second.getTime()).toBeGreaterThanOrEqual(dueAfter(first));
      await next.kill('SIGKILL');
      await night.close();
      await database.drop();
    },
    60_000,
  );

  it.runIf(theRedis !== null).each([
    { fault: 'flushed', harm: (redis: TestRedis) => redis.flush(), mend: async () => {} },
    {
      fault: 'stopped',
      harm: (redis: TestRedis) => redis.kill(),
      mend: (redis: TestRedis) => redis.start(),
    },
  ])(
    'loses no level when Redis is $fault, and none comes more than 5 s late',
    async ({ harm, mend }) => {
      const redis = await startTestRedis();
      if (redis === null) throw new Error('Redis was there a moment ago');
      const database = await cloneDatabase();
      const night = await openNight(database.appUrl, database.admin, redis.url);
      const { aoki, baba, chiba } = night.people;
      night.work();
      const first = await night.call().then(() => night.pageOf(aoki.userId));
      await harm(redis);
      const next = await night.pageOf(baba.userId);
      expect(lateness(next, dueAfter(first))).toBeLessThan(latestMs);
      await mend(redis);
      const last = await night.pageOf(chiba.userId);
      expect(lateness(last, dueAfter(next))).toBeLessThan(latestMs);
      await night.close();
      await redis.stop();
      await database.drop();
    },
    40_000,
  );

  it('whose PostgreSQL is restarted goes on by itself, with everything that was committed', async () => {
    const server = await startTestPostgres();
    await migrateDatabase(server.adminUrl, server.appUrl);
    const admin = postgres(server.adminUrl, { max: 1, onnotice: () => {} });
    const night = await openNight(server.appUrl, admin, '');
    const { aoki, baba } = night.people;
    night.work();
    const first = await night.call().then(() => night.pageOf(aoki.userId));
    await server.restart();
    const isBack = Date.now();
    const next = await night.pageOf(baba.userId);
    expect(lateness(next, Math.max(dueAfter(first), isBack))).toBeLessThan(latestMs);
    expect(await admin`select 1 from emergencies`).toHaveLength(1);
    await night.close();
    await admin.end({ timeout: 1 });
    await server.stop();
  }, 40_000);
});
