import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { system } from '../../src/platform/actor.ts';
import { stopwatch } from '../../src/platform/clock.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { hasRedis, startTestRedis, type TestRedis } from '../support/redis.ts';
import { collector, type RunningService, startService } from '../support/service.ts';

const mostLateMs = 5_000;

describe.runIf(hasRedis())('Redis in the middle of an escalation', () => {
  let database: TestDatabase;
  let redis: TestRedis;
  let service: RunningService;
  const ran = collector<{ id: string; late: number }>();
  const due = new Map<string, number>();

  beforeAll(async () => {
    database = await cloneDatabase();
    const started = await startTestRedis();
    if (started === null) throw new Error('no Redis');
    redis = started;
    service = await startService({
      appUrl: database.appUrl,
      redisUrl: redis.url,
      handlers: {
        // A wake may come twice; what counts is that each comes, and when it comes first.
        'test.level': async (tx, id) => {
          if (ran.all.some((it) => it.id === id)) return;
          ran.add({ id, late: tx.now.getTime() - (due.get(id) ?? Number.NaN) });
        },
      },
    });
  });
  afterAll(async () => {
    await redis.stop();
    await database.drop();
  });

  /** Levels that are due one after the other over the next seconds. */
  const setLevels = (count: number, everyMs: number) =>
    service.platform.inTx(system('test'), async (tx) => {
      for (let n = 1; n <= count; n += 1) {
        const [id, at] = [randomUUID(), tx.now.getTime() + n * everyMs];
        due.set(id, at);
        tx.wakeAt('test.level', id, new Date(at));
      }
    });

  it('flushed: no level is lost, none comes more than 5 s late', async () => {
    await setLevels(20, 150);
    await ran.count(3);
    const client = new Redis(redis.url);
    await client.flushall();
    client.disconnect();
    await setLevels(20, 150);
    const levels = await ran.count(40);
    expect(Math.max(...levels.map(({ late }) => late))).toBeLessThan(mostLateMs);
  });

  it('killed and back: no level is lost, none comes late, and no step waits for it', async () => {
    ran.all.length = 0;
    await setLevels(20, 150);
    await ran.count(3);
    await redis.kill();
    const elapsed = stopwatch();
    await setLevels(20, 100);
    expect(elapsed()).toBeLessThan(1_000);
    await ran.count(40);
    await redis.start();
    await setLevels(10, 50);
    const levels = await ran.count(50);
    expect(Math.max(...levels.map(({ late }) => late))).toBeLessThan(mostLateMs);
  });

  it('away: the service stops all the same', async () => {
    await redis.kill();
    const elapsed = stopwatch();
    await service.stop();
    expect(elapsed()).toBeLessThan(8_000);
  });
});
