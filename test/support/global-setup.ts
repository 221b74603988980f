import postgres from 'postgres';
import type { TestProject } from 'vitest/node';
import { migrateDatabase } from '../../src/platform/db/migrate.ts';
import { build } from './build.ts';
import { startTestPostgres } from './postgres.ts';
import { startTestRedis } from './redis.ts';

declare module 'vitest' {
  interface ProvidedContext {
    adminUrl: string;
    appUrl: string;
    redisUrl: string | null;
  }
}

/** One build, one PostgreSQL (and one Redis, where there is one) for the whole run, with a migrated template. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  build();
  const server = await startTestPostgres({ max_connections: '200' });
  const redis = await startTestRedis();
  const named = (url: string, name: string) =>
    Object.assign(new URL(url), { pathname: `/${name}` }).href;
  const stop = async () => {
    await redis?.stop();
    await server.stop();
  };
  const admin = postgres(server.adminUrl, { max: 1, onnotice: () => {} });
  try {
    await admin`create database kyoten_template`;
    await migrateDatabase(
      named(server.adminUrl, 'kyoten_template'),
      named(server.appUrl, 'kyoten_template'),
    );
    await admin`alter database kyoten_template with is_template true allow_connections false`;
  } catch (error) {
    await stop();
    throw error;
  } finally {
    await admin.end();
  }
  project.provide('adminUrl', server.adminUrl);
  project.provide('appUrl', server.appUrl);
  project.provide('redisUrl', redis?.url ?? null);
  return stop;
}
