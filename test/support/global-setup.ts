import postgres from 'postgres';
import type { TestProject } from 'vitest/node';
import { bringUpToDate } from '../../src/commands/bring-up-to-date.ts';
import { build } from './build.ts';
import { nightStart, type People, writePeople } from './people.ts';
import { startTestPostgres } from './postgres.ts';
import { startTestRedis } from './redis.ts';

declare module 'vitest' {
  interface ProvidedContext {
    adminUrl: string;
    appUrl: string;
    /** Who is in every house; written once, into the template that houses are clones of. */
    people: People;
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
    await bringUpToDate(
      named(server.adminUrl, 'kyoten_template'),
      named(server.appUrl, 'kyoten_template'),
    );
    await admin`alter database kyoten_template with is_template true allow_connections false`;
    await admin`create database kyoten_people template kyoten_template strategy file_copy`;
    const inside = postgres(named(server.adminUrl, 'kyoten_people'), { max: 1 });
    project.provide('people', await writePeople(inside, nightStart));
    await inside.end();
    await admin`alter database kyoten_people with is_template true allow_connections false`;
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
