import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { system } from '../../src/platform/actor.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { type Database, openDatabase } from '../../src/platform/db/database.ts';
import { makeInTx } from '../../src/platform/db/tx.ts';
import {
  openWakeQueue,
  openWakeWorker,
  type QueueBackend,
} from '../../src/platform/wakes/queue.ts';
import { makeWakeRunner } from '../../src/platform/wakes/wakes.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { collector } from '../support/service.ts';

let database: TestDatabase;
let connection: Database;
beforeAll(async () => {
  database = await cloneDatabase();
  connection = openDatabase(database.appUrl);
});
afterAll(async () => {
  await connection.close();
  await database.drop();
});

const logger = pino({ level: 'silent' });
const redisUrl = inject('redisUrl');
const backends: [string, () => QueueBackend][] = [
  ['PostgreSQL', () => ({ kind: 'postgres', databaseUrl: database.appUrl })],
];
// A numbered database of the Redis that all test files share: jobs of others are not ours.
if (redisUrl !== null) backends.push(['Redis', () => ({ kind: 'redis', url: `${redisUrl}/7` })]);

describe.each(backends)('the queue in %s', (_name, backendOf) => {
  it('wakes on time, without the sweep, never before', async () => {
    const backend = backendOf();
    const queue = openWakeQueue(backend, systemClock, logger);
    const inTx = makeInTx(connection, systemClock, queue.hint);
    const ran = collector<{ id: string; at: number }>();
    const runner = makeWakeRunner({
      inTx,
      logger,
      handlers: { 'test.due': async (tx, id) => ran.add({ id, at: tx.now.getTime() }) },
    });
    const worker = openWakeWorker(backend, runner.run, logger);
    const due = new Map<string, number>();
    await inTx(system('test'), async (tx) => {
      for (let n = 0; n < 40; n += 1) {
        const [id, at] = [randomUUID(), tx.now.getTime() + 25 * n];
        due.set(id, at);
        tx.wakeAt('test.due', id, new Date(at));
      }
    });
    const lateness = (await ran.count(40)).map(({ id, at }) => at - (due.get(id) ?? 0));
    await worker.close();
    await queue.close();
    expect(Math.min(...lateness)).toBeGreaterThanOrEqual(0);
    // Milliseconds where nobody else computes; this machine runs other tests beside.
    expect(Math.max(...lateness)).toBeLessThan(1_500);
    expect(await database.admin`select 1 from wakes`).toHaveLength(0);
  });
});
