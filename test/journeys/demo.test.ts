import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startProgram } from '../support/program.ts';
import { freePort } from '../support/redis.ts';

let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'kyoten-test-demo-'));
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

const backends = [
  { queue: 'PostgreSQL', redisUrl: '' },
  ...(inject('redisUrl') === null ? [] : [{ queue: 'Redis', redisUrl: inject('redisUrl') ?? '' }]),
];

describe('the demo night, on the real program', () => {
  it.each(backends)(
    'ends as it should with the queue in $queue',
    async ({ queue, redisUrl }) => {
      const demo = startProgram(['demo'], {
        PORT: String(await freePort()),
        KYOTEN_DATA_DIR: join(dataDir, queue),
        REDIS_URL: redisUrl,
      });
      expect(await demo.ended, demo.output()).toBe(0);
      expect(demo.output()).not.toContain('✗');
      expect(demo.output()).toMatch(/latest level: \d+ ms/);
    },
    90_000,
  );
});
