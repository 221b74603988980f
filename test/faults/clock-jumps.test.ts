import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { system } from '../../src/platform/actor.ts';
import { stopwatch } from '../../src/platform/clock.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { collector, type RunningService, startService } from '../support/service.ts';

const mostLateMs = 5_000;
const jumpMs = 30_000;
const backends = [
  { backend: 'PostgreSQL', redisUrl: () => null },
  { backend: 'Redis', redisUrl: () => inject('redisUrl') },
].filter(({ backend }) => backend === 'PostgreSQL' || inject('redisUrl') !== null);

/** A clock that somebody sets, beside a real one. */
function settableClock() {
  let offMs = 0;
  return {
    now: () => new Date(Date.now() + offMs),
    jump: (ms: number) => {
      offMs += ms;
    },
  };
}

describe.concurrent.each(backends)(
  'a clock that jumps, with the queue in $backend',
  ({ redisUrl }) => {
    let database: TestDatabase;
    let service: RunningService;
    const clock = settableClock();
    const ran = collector<string>();
    beforeAll(async () => {
      database = await cloneDatabase();
      service = await startService({
        ...{ appUrl: database.appUrl, redisUrl: redisUrl(), clock },
        handlers: { 'test.level': async (_tx, id) => ran.add(id) },
      });
    });
    afterAll(async () => {
      await service.stop();
      await database.drop();
    });

    /** A level that is due so many ms from now. */
    const setLevel = (inMs: number) =>
      service.platform.inTx(system('test'), async (tx) => {
        const id = randomUUID();
        tx.wakeAt('test.level', id, new Date(tx.now.getTime() + inMs));
        return id;
      });

    it('half a minute ahead and back: each level runs once, by its clock, and never 5 s late', async () => {
      const early = await setLevel(25_000);
      clock.jump(jumpMs);
      const sinceAhead = stopwatch();
      expect(await ran.count(1)).toEqual([early]);
      expect(sinceAhead()).toBeLessThan(mostLateMs);

      const put = await setLevel(200);
      clock.jump(-jumpMs);
      const sinceBack = stopwatch();
      const next = await setLevel(200);
      // What was set before the jump is due in half a minute now; what was set after it is not held up.
      expect(await ran.count(2)).toEqual([early, next]);
      expect(sinceBack()).toBeLessThan(mostLateMs);

      clock.jump(jumpMs);
      const sinceMended = stopwatch();
      expect(await ran.count(3)).toEqual([early, next, put]);
      expect(sinceMended()).toBeLessThan(mostLateMs);
      expect(await database.admin`select 1 from wakes where kind = 'test.level'`).toEqual([]);
      expect(service.errors).toEqual([]);
    });
  },
);
