import {
  createPostgresBackend,
  createRedisBackend,
  type PgPool,
  type Queue,
  type Worker,
  withBackend,
} from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import type { Logger } from 'pino';
import { atMost, atMostEvery, type Clock } from '../clock.ts';
import type { WakeHint } from '../db/tx.ts';

const queueName = 'wakes';
/** What runs may end; with Redis away nothing ends, and the rows are there for the next process. */
const closeMs = 3_000;
const complainMs = 5_000;

/** Redis when there is a URL for it, else BullMQ's PostgreSQL backend in the schema `bullmq`. */
export type QueueBackend =
  | { kind: 'redis'; url: string }
  | { kind: 'postgres'; databaseUrl: string };

interface WakeJob {
  kind: string;
  subjectId: string;
}

/** Where wakes are hinted: the row in PostgreSQL is the truth, the job only saves the wait for a sweep. */
export interface WakeQueue {
  hint(hints: WakeHint[]): void;
  close(): Promise<void>;
}

export interface WakeWorker {
  close(): Promise<void>;
}

interface Connections {
  newQueue(): Queue;
  newWorker(process: (job: WakeJob) => Promise<void>, concurrency: number): Worker;
  close(): Promise<void>;
}

function connect(backend: QueueBackend, logger: Logger, mostConnections: number): Connections {
  // While its server is away BullMQ complains hundreds of times a second.
  const onError = atMostEvery(complainMs, (error: Error) =>
    logger.warn({ err: error }, 'queue connection'),
  );
  if (backend.kind === 'redis') {
    const connection = new Redis(backend.url, {
      maxRetriesPerRequest: null,
      retryStrategy: (n) => Math.min(n * 50, 1_000),
    });
    connection.on('error', onError);
    // BullMQ waits on a connection of its own, and for ever for one that is away.
    const clients = [connection];
    const duplicate = connection.duplicate.bind(connection);
    connection.duplicate = (override) => {
      const client = duplicate(override);
      clients.push(client);
      return client;
    };
    const { Queue: RedisQueue, Worker: RedisWorker } = withBackend(createRedisBackend);
    return {
      newQueue: () => new RedisQueue(queueName, { connection }).on('error', onError) as Queue,
      newWorker: (process, concurrency) =>
        new RedisWorker<WakeJob>(queueName, (job) => process(job.data), {
          connection,
          concurrency,
        }).on('error', onError) as unknown as Worker,
      close: async () => {
        for (const client of clients) client.disconnect();
      },
    };
  }
  // A pool of our own: BullMQ's own pools took 45 connections.
  const pool = new pg.Pool({
    connectionString: backend.databaseUrl,
    options: '-c search_path=bullmq',
    max: mostConnections,
    keepAlive: true,
  });
  pool.setMaxListeners(100);
  pool.on('error', onError);
  // One that is lost while in use says so a second time, to nobody: that would end the process.
  pool.on('connect', (client) => client.on('error', () => {}));
  // pg's Pool is what BullMQ asks for; its type only lacks an index signature.
  const connection = pool as unknown as PgPool;
  const { Queue: PostgresQueue, Worker: PostgresWorker } = withBackend(createPostgresBackend);
  return {
    newQueue: () =>
      new PostgresQueue(queueName, { connection }).on('error', onError) as unknown as Queue,
    newWorker: (process, concurrency) =>
      new PostgresWorker<WakeJob>(queueName, (job) => process(job.data), {
        connection,
        concurrency,
      }).on('error', onError) as unknown as Worker,
    close: () => pool.end(),
  };
}

export function openWakeQueue(backend: QueueBackend, clock: Clock, logger: Logger): WakeQueue {
  const connections = connect(backend, logger, 4);
  const queue = connections.newQueue();
  return {
    // Never awaited by a request: with Redis away an add waits for ever, and the sweep has the row.
    hint: (hints) => {
      for (const { kind, subjectId, dueAt } of hints) {
        // One more: a job that runs a millisecond early finds nothing due and leaves it to the sweep.
        const delay = Math.max(0, dueAt.getTime() - clock.now().getTime() + 1);
        queue
          .add(kind, { kind, subjectId } satisfies WakeJob, {
            delay,
            jobId: `${kind}-${subjectId}-${dueAt.getTime()}`,
            removeOnComplete: true,
            removeOnFail: 100,
          })
          .catch((error: unknown) => logger.warn({ err: error, kind }, 'wake not hinted'));
      }
    },
    close: async () => {
      await atMost(closeMs, queue.close());
      await connections.close();
    },
  };
}

export function openWakeWorker(
  backend: QueueBackend,
  run: (kind: string, subjectId: string) => Promise<void>,
  logger: Logger,
): WakeWorker {
  const connections = connect(backend, logger, 16);
  const worker = connections.newWorker(({ kind, subjectId }) => run(kind, subjectId), 32);
  worker.on('failed', (job, error) =>
    logger.warn({ err: error, kind: job?.name }, 'a wake job failed; the sweep tries it again'),
  );
  return {
    close: async () => {
      await atMost(closeMs, worker.close());
      await connections.close();
    },
  };
}
