import { fileURLToPath } from 'node:url';
import { runMigrations } from 'bullmq';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';

/** Spells KYOT: migrations of two processes started at once run one after the other. */
const migrationLock = 0x4b594f54;

const migrationsFolder = fileURLToPath(new URL('../../../migrations', import.meta.url));

/**
 * Brings the database up to date as its owner, prepares the application's role and BullMQ's schema.
 * Safe to run again and from several processes. `appUrl`'s role is created when it is missing.
 */
export async function migrateDatabase(ownerUrl: string, appUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query('select pg_advisory_lock($1)', [migrationLock]);
    await refuseNewerDatabase(owner);
    await ensureAppRole(owner, appUrl);
    await migrate(drizzle(owner), { migrationsFolder });
    await runMigrations(owner, 'bullmq');
    await owner.query(`
      grant usage on schema bullmq to kyoten_app;
      grant all on all tables in schema bullmq to kyoten_app;
      grant all on all sequences in schema bullmq to kyoten_app;
      grant execute on all functions in schema bullmq to kyoten_app`);
  } finally {
    await owner.end();
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

async function refuseNewerDatabase(owner: pg.Client): Promise<void> {
  const newest = Math.max(...readMigrationFiles({ migrationsFolder }).map((m) => m.folderMillis));
  const table = await owner.query(`select to_regclass('drizzle.__drizzle_migrations') as name`);
  if (!table.rows[0]?.name) return;
  const done = await owner.query(
    'select max(created_at) as newest from drizzle.__drizzle_migrations',
  );
  if (Number(done.rows[0]?.newest ?? 0) > newest) throw new NewerDatabase();
}

async function ensureAppRole(owner: pg.Client, appUrl: string): Promise<void> {
  const { username, password } = new URL(appUrl);
  const name = decodeURIComponent(username);
  const role = pg.escapeIdentifier(name);
  const existing = await owner.query('select 1 from pg_roles where rolname = $1', [name]);
  if (existing.rowCount === 0) {
    const secret = pg.escapeLiteral(decodeURIComponent(password));
    await owner.query(`create role ${role} login nosuperuser nobypassrls password ${secret}`);
  }
  if (name === 'kyoten_app') return;
  await owner.query(
    'do $$ begin create role kyoten_app nologin; exception when duplicate_object then null; end $$',
  );
  await owner.query(`grant kyoten_app to ${role}`);
}
