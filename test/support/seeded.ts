import postgres from 'postgres';
import { inject } from 'vitest';
import { cloneDatabase, type TestDatabase } from './database.ts';

const seeded = 'kyoten_seeded';
/** Any number: whoever holds this lock is the one who seeds. */
const seeding = 20_261_122;

/** A clone with the demo data, which the first who wants it puts into a template for all. */
export async function cloneSeededDatabase(): Promise<TestDatabase> {
  const server = postgres(inject('adminUrl'), { max: 1, onnotice: () => {} });
  try {
    await server`select pg_advisory_lock(${seeding})`;
    const [template] = await server`
      select from pg_database where datname = ${seeded} and datistemplate`;
    if (template === undefined) {
      // Loaded by the one who needs it: half the house.
      const [{ seedIfEmpty }, { readConfig }, { openPlatform }] = await Promise.all([
        import('../../src/commands/seed.ts'),
        import('../../src/platform/config.ts'),
        import('../../src/platform/platform.ts'),
      ]);
      await server.unsafe(`drop database if exists ${seeded}`);
      await server.unsafe(`create database ${seeded} template kyoten_template strategy file_copy`);
      const { href } = Object.assign(new URL(inject('appUrl')), { pathname: `/${seeded}` });
      const platform = await openPlatform(
        readConfig({ NODE_ENV: 'test', LOG_LEVEL: 'warn' }),
        href,
      );
      await seedIfEmpty(platform).finally(platform.close);
      await server.unsafe(`alter database ${seeded} with is_template true allow_connections false`);
    }
  } finally {
    await server.end();
  }
  return cloneDatabase(seeded);
}
