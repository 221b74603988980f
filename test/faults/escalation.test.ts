import postgres from 'postgres';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { intakeBody } from '../../src/emergencies/emergencies.api.ts';
import { recordCall } from '../../src/emergencies/emergencies.service.ts';
import { changePolicy } from '../../src/escalation/policy.service.ts';
import { addShift } from '../../src/on-call/on-call.service.ts';
import { readConfig } from '../../src/platform/config.ts';
import { migrateDatabase } from '../../src/platform/db/migrate.ts';
import type { InTx } from '../../src/platform/db/tx.ts';
import { openPlatform } from '../../src/platform/platform.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { type People, writePeople } from '../support/people.ts';
import { startTestPostgres, type TestPostgres } from '../support/postgres.ts';
import { type Program, startProgram } from '../support/program.ts';
import { freePort, startTestRedis, type TestRedis } from '../support/redis.ts';

/** Real worker processes on a real clock; a promise of the service is at most this late. */
const latestMs = 5_000;
const second = 1_000;

/** One base with two people on call and levels three seconds apart. */
interface Night {
  people: People;
  inTx: InTx;
  /** When a person's page was opened, by the database; waits for it. */
  pageOf(userId: string): Promise<Date>;
  /** Records a call that nobody has on the line; returns when. */
  call(): Promise<Date>;
  close(): Promise<void>;
}

async function openNight(appUrl: string, admin: postgres.Sql, redisUrl?: string): Promise<Night> {
  const people = await writePeople(admin, new Date(Date.now() - 60 * second));
  const config = readConfig({ NODE_ENV: 'test', LOG_LEVEL: 'silent', REDIS_URL: redisUrl });
  const platform = await openPlatform(config, appUrl);
  const { inTx } = platform;
  const [from, to] = [new Date(Date.now() - second), new Date(Date.now() + 3_600 * second)];
  const shift = { from: from.toISOString(), to: to.toISOString() };
  await inTx(people.chiba, async (tx) => {
    await addShift(tx, { ...shift, slot: 'primary', userId: people.aoki.userId });
    await addShift(tx, { ...shift, slot: 'secondary', userId: people.baba.userId });
    const steps = [
      { afterSeconds: 0, targets: ['primary' as const] },
      { afterSeconds: 3, targets: ['secondary' as const] },
      { afterSeconds: 3, targets: ['primary' as const, 'secondary' as const, 'manager' as const] },
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
  return {
    people,
    inTx,
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
      await platform.close();
    },
  };
}

const programs: Program[] = [];
async function startWorker(databaseUrl: string, redisUrl = ''): Promise<Program> {
  const worker = startProgram(['worker'], {
    DATABASE_URL: databaseUrl,
    REDIS_URL: redisUrl,
    PORT: String(await freePort()),
  });
  programs.push(worker);
  await worker.printed('"msg":"started"');
  return worker;
}
afterEach(async () => {
  await Promise.all(programs.splice(0).map((program) => program.kill('SIGKILL')));
});

const lateness = (at: Date, due: number) => at.getTime() - due;

describe('an escalation whose worker is killed between two levels', () => {
  let database: TestDatabase;
  let night: Night;
  beforeAll(async () => {
    database = await cloneDatabase();
    night = await openNight(database.appUrl, database.admin);
  });
  afterAll(async () => {
    await night.close();
    await database.drop();
  });

  it('pages the next level within 5 s of a worker being there again', async () => {
    const { aoki, baba } = night.people;
    const worker = await startWorker(database.appUrl);
    const first = await night.call().then(() => night.pageOf(aoki.userId));
    expect(await worker.kill('SIGKILL')).toBe('SIGKILL');
    await startWorker(database.appUrl);
    const workerIsBack = Date.now();
    const next = await night.pageOf(baba.userId);
    const due = Math.max(first.getTime() + 3 * second, workerIsBack);
    expect(lateness(next, due)).toBeLessThan(latestMs);
    expect(next.getTime()).toBeGreaterThanOrEqual(first.getTime() + 3 * second);
  });
});

describe.skipIf(inject('redisUrl') === null)('an escalation whose queue is in Redis', () => {
  let database: TestDatabase;
  let redis: TestRedis;
  let night: Night;
  beforeAll(async () => {
    const started = await startTestRedis();
    if (started === null) throw new Error('Redis was there a moment ago');
    redis = started;
  });
  afterAll(() => redis.stop());

  it.each([
    { fault: 'flushed', harm: () => redis.flush(), mend: async () => {} },
    { fault: 'stopped', harm: () => redis.kill(), mend: () => redis.start() },
  ])(
    'loses no level when Redis is $fault, and none comes more than 5 s late',
    async (its) => {
      database = await cloneDatabase();
      night = await openNight(database.appUrl, database.admin, redis.url);
      try {
        const { aoki, baba, chiba } = night.people;
        await startWorker(database.appUrl, redis.url);
        const first = await night.call().then(() => night.pageOf(aoki.userId));
        await its.harm();
        const next = await night.pageOf(baba.userId);
        expect(lateness(next, first.getTime() + 3 * second)).toBeLessThan(latestMs);
        await its.mend();
        const last = await night.pageOf(chiba.userId);
        expect(lateness(last, next.getTime() + 3 * second)).toBeLessThan(latestMs);
      } finally {
        await night.close();
        await database.drop();
      }
    },
    40_000,
  );
});

describe('an escalation whose PostgreSQL is restarted', () => {
  let server: TestPostgres;
  let admin: postgres.Sql;
  let night: Night;
  beforeAll(async () => {
    server = await startTestPostgres();
    await migrateDatabase(server.adminUrl, server.appUrl);
    admin = postgres(server.adminUrl, { max: 1, onnotice: () => {} });
    night = await openNight(server.appUrl, admin);
  });
  afterAll(async () => {
    await night.close();
    await admin.end({ timeout: 1 });
    await server.stop();
  });

  it('goes on by itself, with everything that was committed', async () => {
    const { aoki, baba } = night.people;
    await startWorker(server.appUrl);
    const first = await night.call().then(() => night.pageOf(aoki.userId));
    await server.restart();
    const isBack = Date.now();
    const next = await night.pageOf(baba.userId);
    expect(lateness(next, Math.max(first.getTime() + 3 * second, isBack))).toBeLessThan(latestMs);
    expect(await admin`select 1 from emergencies`).toHaveLength(1);
  }, 40_000);
});
