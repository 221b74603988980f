import postgres, { type Sql } from 'postgres';
import { readConfig } from '../../src/platform/config.ts';
import { migrateDatabase } from '../../src/platform/db/migrate.ts';
import { makeLogger } from '../../src/platform/logging.ts';
import { openPlatform, type Platform } from '../../src/platform/platform.ts';
import type { QueueBackend } from '../../src/platform/wakes/queue.ts';
import { type People, writePeople } from '../support/people.ts';
import { startTestPostgres } from '../support/postgres.ts';
import { startTestRedis, type TestRedis } from '../support/redis.ts';

/** A fresh database with the invented people. */
export interface BenchDatabase {
  appUrl: string;
  admin: Sql;
  people: People;
}

/** Servers of the bench's own, thrown away afterwards. */
export interface Stage {
  /** The queue backends that this machine has. */
  backends: readonly QueueBackend['kind'][];
  /** For a bench that stops it: it must be started again. */
  redis: TestRedis | null;
  newDatabase(): Promise<BenchDatabase>;
  backendOf(kind: QueueBackend['kind'], appUrl: string): QueueBackend;
  openPlatform(kind: QueueBackend['kind'], appUrl: string): Promise<Platform>;
  stop(): Promise<void>;
}

const named = (url: string, name: string) =>
  Object.assign(new URL(url), { pathname: `/${name}` }).href;

export async function openStage(): Promise<Stage> {
  const server = await startTestPostgres({
    max_connections: '200',
    // As durable as in earnest: the floor pays for the disk too.
    fsync: 'on',
    synchronous_commit: 'on',
    full_page_writes: 'on',
    // The live bench counts from the commit.
    track_commit_timestamp: 'on',
  });
  const redis = await startTestRedis();
  const admins: Sql[] = [];
  const owner = postgres(server.adminUrl, { max: 1, onnotice: () => {} });
  admins.push(owner);
  const connect = (url: string) => {
    const admin = postgres(url, { max: 2, onnotice: () => {} });
    admins.push(admin);
    return admin;
  };
  let count = 0;
  const backendOf = (kind: QueueBackend['kind'], appUrl: string): QueueBackend =>
    kind === 'redis' ? { kind, url: `${redis?.url}/${count}` } : { kind, databaseUrl: appUrl };
  return {
    backends: redis === null ? ['postgres'] : ['postgres', 'redis'],
    redis,
    newDatabase: async () => {
      count += 1;
      const name = `bench_${count}`;
      await owner.unsafe(`create database ${name}`);
      const appUrl = named(server.appUrl, name);
      await migrateDatabase(named(server.adminUrl, name), appUrl);
      const admin = connect(named(server.adminUrl, name));
      return { appUrl, admin, people: await writePeople(admin, new Date()) };
    },
    backendOf,
    openPlatform: (kind, appUrl) => {
      const backend = backendOf(kind, appUrl);
      const REDIS_URL = backend.kind === 'redis' ? backend.url : '';
      const config = readConfig({ NODE_ENV: 'test', REDIS_URL });
      return openPlatform(config, appUrl, { logger: makeLogger('error') });
    },
    stop: async () => {
      for (const admin of admins) await admin.end({ timeout: 1 });
      await redis?.stop();
      await server.stop();
    },
  };
}
