import type { Logger } from 'pino';
import { type Clock, systemClock } from './clock.ts';
import type { Config } from './config.ts';
import { assertBoundRole, type Database, openDatabase } from './db/database.ts';
import { type InTx, makeInTx } from './db/tx.ts';
import { makeLogger } from './logging.ts';
import { type Metrics, makeMetrics } from './metrics.ts';
import { openWakeQueue, type QueueBackend, type WakeQueue } from './wakes/queue.ts';

/** What every process of the service stands on. */
export interface Platform {
  config: Config;
  clock: Clock;
  logger: Logger;
  metrics: Metrics;
  database: Database;
  inTx: InTx;
  backend: QueueBackend;
  close(): Promise<void>;
}

/** Connects to the database first: a queue that is created while it is away never recovers. */
export async function openPlatform(
  config: Config,
  databaseUrl: string,
  options: { clock?: Clock; logger?: Logger; applicationName?: string } = {},
): Promise<Platform> {
  const clock = options.clock ?? systemClock;
  const logger = options.logger ?? makeLogger(config.LOG_LEVEL);
  const database = openDatabase(databaseUrl, {
    applicationName: options.applicationName ?? 'kyoten',
  });
  let queue: WakeQueue | null = null;
  try {
    await assertBoundRole(database);
    const backend: QueueBackend =
      config.REDIS_URL === undefined
        ? { kind: 'postgres', databaseUrl }
        : { kind: 'redis', url: config.REDIS_URL };
    const opened = openWakeQueue(backend, clock, logger);
    queue = opened;
    return {
      config,
      clock,
      logger,
      metrics: makeMetrics(),
      database,
      inTx: makeInTx(database, clock, opened.hint, (err) =>
        logger.info({ err }, 'a step crossed another one and is done again'),
      ),
      backend,
      close: async () => {
        await opened.close();
        await database.close();
      },
    };
  } catch (error) {
    await queue?.close();
    await database.close();
    throw error;
  }
}
