import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { buildApi } from '../../src/api.ts';
import type { Clock } from '../../src/platform/clock.ts';
import { readConfig } from '../../src/platform/config.ts';
import { openPlatform, type Platform } from '../../src/platform/platform.ts';
import type { WakeHandlers } from '../../src/platform/wakes/wakes.ts';
import { startWorker } from '../../src/worker.ts';

/** The service as it runs in earnest: real clock, real queue, its API on a port. */
export interface RunningService {
  platform: Platform;
  /** http://127.0.0.1:PORT; empty without the API. */
  address: string;
  /** What was logged as an error. */
  errors: string[];
  stop(): Promise<void>;
}

export async function startService(options: {
  appUrl: string;
  redisUrl?: string | null;
  handlers?: WakeHandlers;
  hasApi?: boolean;
  clock?: Clock;
}): Promise<RunningService> {
  const errors: string[] = [];
  const platform = await openPlatform(
    readConfig({ NODE_ENV: 'test', REDIS_URL: options.redisUrl ?? '' }),
    options.appUrl,
    {
      logger: pino({ level: 'error' }, { write: (line: string) => void errors.push(line) }),
      ...(options.clock !== undefined && { clock: options.clock }),
    },
  );
  const worker = startWorker(platform, options.handlers ?? {});
  const app = options.hasApi ? await buildApi(platform) : null;
  await app?.listen({ port: 0, host: '127.0.0.1' });
  const port = (app?.server.address() as AddressInfo | null | undefined)?.port;
  return {
    platform,
    address: port === undefined ? '' : `http://127.0.0.1:${port}`,
    errors,
    stop: async () => {
      await app?.close();
      await worker.stop();
      await platform.close();
    },
  };
}

/** Collects what comes and lets a test wait for the whole of it. */
export function collector<T>(): { add(item: T): void; all: T[]; count(n: number): Promise<T[]> } {
  const all: T[] = [];
  const waiting = new Set<() => void>();
  return {
    all,
    add: (item) => {
      all.push(item);
      for (const look of waiting) look();
    },
    count: (n) =>
      new Promise((resolve) => {
        const look = () => {
          if (all.length < n) return;
          waiting.delete(look);
          resolve(all);
        };
        waiting.add(look);
        look();
      }),
  };
}
