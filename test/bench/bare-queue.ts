import {
  createPostgresBackend,
  createRedisBackend,
  type PgPool,
  type Queue,
  withBackend,
} from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import type { QueueBackend } from '../../src/platform/wakes/queue.ts';

/** BullMQ and nothing else: what a wake cannot be quicker than. */
export interface BareQueue {
  add(id: string, delayMs: number): Promise<unknown>;
  close(): Promise<void>;
}

/** With as many connections and jobs at once as the service has. */
export function openBareQueue(backend: QueueBackend, onStart: (id: string) => void): BareQueue {
  const opened =
    backend.kind === 'redis'
      ? onRedis(backend.url, onStart)
      : onPostgres(backend.databaseUrl, onStart);
  return {
    add: (id, delay) =>
      opened.queue.add('bare', { id }, { jobId: id, delay, removeOnComplete: true }),
    close: async () => {
      await opened.worker.close();
      await opened.queue.close();
      await opened.end();
    },
  };
}

interface Opened {
  queue: Queue;
  worker: { close(): Promise<void> };
  end(): Promise<void>;
}

function onRedis(url: string, onStart: (id: string) => void): Opened {
  const connection = new Redis(url, { maxRetriesPerRequest: null });
  const { Queue: RedisQueue, Worker } = withBackend(createRedisBackend);
  return {
    queue: new RedisQueue('bare', { connection }) as Queue,
    worker: new Worker<{ id: string }>('bare', async (job) => onStart(job.data.id), {
      connection,
      concurrency: 32,
    }),
    end: async () => connection.disconnect(),
  };
}

function onPostgres(connectionString: string, onStart: (id: string) => void): Opened {
  const pool = new pg.Pool({ connectionString, options: '-c search_path=bullmq', max: 20 });
  pool.setMaxListeners(100);
  const connection = pool as unknown as PgPool;
  const { Queue: PostgresQueue, Worker } = withBackend(createPostgresBackend);
  return {
    queue: new PostgresQueue('bare', { connection }) as unknown as Queue,
    worker: new Worker<{ id: string }>('bare', async (job) => onStart(job.data.id), {
      connection,
      concurrency: 32,
    }),
    end: () => pool.end(),
  };
}
