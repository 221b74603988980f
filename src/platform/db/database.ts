import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres, { type Sql } from 'postgres';

export type Db = PostgresJsDatabase;

/**
 * Two clients on one database: drizzle changes the client it is given, so raw SQL and LISTEN get
 * their own. Both connect as the application's role, which owns nothing.
 */
export interface Database {
  db: Db;
  raw: Sql;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** Connections for transactions; raw SQL has 4 more and LISTEN one. */
  maxConnections?: number;
  applicationName?: string;
}

export function openDatabase(url: string, options: DatabaseOptions = {}): Database {
  // As published, the driver ends the process when PostgreSQL restarts, or mixes up transactions.
  if (!('isMended' in postgres))
    throw new Error('postgres.js is not mended: run `node patches/postgres.mjs` after npm ci');
  const common = {
    connect_timeout: 5,
    onnotice: () => {},
    connection: { application_name: options.applicationName ?? 'kyoten', TimeZone: 'UTC' },
  };
  // Short back-off: a coordinator is waiting while the database restarts.
  const backoff = (attempts: number) => Math.min(0.05 * 2 ** attempts, 1);
  const client = postgres(url, { ...common, max: options.maxConnections ?? 20, backoff });
  const raw = postgres(url, { ...common, max: 4, backoff });
  return {
    db: drizzle(client),
    raw,
    close: async () => {
      await Promise.all([client.end({ timeout: 5 }), raw.end({ timeout: 5 })]);
    },
  };
}

/** Refuses a role that row-level security does not bind (owner, superuser, BYPASSRLS). */
export async function assertBoundRole(raw: Sql): Promise<void> {
  const [row] = await raw<{ unbound: boolean }[]>`
    select rolsuper or rolbypassrls or exists (
      select 1 from pg_tables where schemaname = 'public' and tableowner = current_user
    ) as unbound
    from pg_roles where rolname = current_user`;
  if (row?.unbound !== false) {
    throw new Error(
      'DATABASE_URL connects as a role that owns tables or bypasses row-level security. ' +
        'Use the application role that `migrate` prepares.',
    );
  }
}

/** How far this process's clock is from the database's, in milliseconds (positive: ours is ahead). */
export async function clockSkew(raw: Sql, now: () => Date): Promise<number> {
  const before = now().getTime();
  const [row] = await raw<{ ms: string }[]>`
    select extract(epoch from clock_timestamp()) * 1000 as ms`;
  const after = now().getTime();
  return (before + after) / 2 - Number(row?.ms ?? after);
}
