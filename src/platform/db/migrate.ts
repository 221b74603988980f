import { fileURLToPath } from 'node:url';
import { runMigrations } from 'bullmq';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import pg from 'pg';
import postgres from 'postgres';

/** Spells KYOT: migrations of two processes started at once run one after the other. */
const migrationLock = 0x4b594f54;

const migrationsFolder = fileURLToPath(new URL('../../../migrations', import.meta.url));

/**
 * Brings the database up to date as its owner, prepares the application's role and BullMQ's schema.
 * Safe to run again and from several processes. `appUrl`'s role is created when it is missing.
 */
export async function migrateDatabase(ownerUrl: string, appUrl: string): Promise<void> {
  const owner = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  try {
    await owner`select pg_advisory_lock(${migrationLock})`;
    await refuseNewerDatabase(owner);
    await ensureAppRole(owner, appUrl);
    await migrate(drizzle(owner), { migrationsFolder });
  } finally {
    await owner.end();
  }
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await runMigrations(client, 'bullmq');
    await client.query(`
      grant usage on schema bullmq to kyoten_app;
      grant all on all tables in schema bullmq to kyoten_app;
      grant all on all sequences in schema bullmq to kyoten_app;
      grant execute on all functions in schema bullmq to kyoten_app`);
  } finally {
    await client.end();
  }
}

export class NewerDatabase extends Error {
  constructor() {
    super(
      'この版より新しい版がデータベースを更新済みです。新しい版で起動してください。 / ' +
        'A newer version has already updated this database: start that version.',
    );
    this.name = 'NewerDatabase';
  }
}

async function refuseNewerDatabase(owner: postgres.Sql): Promise<void> {
  const { readMigrationFiles } = await import('drizzle-orm/migrator');
  const newest = Math.max(...readMigrationFiles({ migrationsFolder }).map((m) => m.folderMillis));
  const [table] = await owner`select to_regclass('drizzle.__drizzle_migrations') as name`;
  if (!table?.name) return;
  const [row] =
    await owner`select max(created_at)::text as newest from drizzle.__drizzle_migrations`;
  if (row?.newest && Number(row.newest) > newest) throw new NewerDatabase();
}

async function ensureAppRole(owner: postgres.Sql, appUrl: string): Promise<void> {
  const { username, password } = new URL(appUrl);
  const name = decodeURIComponent(username);
  const [existing] = await owner`select 1 from pg_roles where rolname = ${name}`;
  const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
  const identifier = `"${name.replaceAll('"', '""')}"`;
  if (!existing) {
    await owner.unsafe(
      `create role ${identifier} login nosuperuser nobypassrls password ${quoted(decodeURIComponent(password))}`,
    );
  }
  if (name === 'kyoten_app') return;
  await owner.unsafe(
    `do $$ begin create role kyoten_app nologin; exception when duplicate_object then null; end $$`,
  );
  await owner.unsafe(`grant kyoten_app to ${identifier}`);
}
