import { sql } from 'drizzle-orm';
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import type { Logger } from 'pino';
import { atMostEvery, loop } from '../clock.ts';

/**
 * One connection inside a transaction, as drizzle sees it. Without drizzle's own `transaction`: on
 * such a connection its inner COMMIT would end the outer one. See `savepoint`.
 */
export type Db = Omit<NodePgDatabase, 'transaction'>;

/** The way to PostgreSQL, as the application's role, which owns nothing. */
export interface Database {
  /**
   * Runs `work` in one transaction. A connection that is lost in the middle fails every statement
   * that follows: nothing goes on outside the transaction.
   */
  transaction<T>(work: (db: Db) => Promise<T>): Promise<T>;
  /**
   * Hears notices until closed. `onListening` runs each time LISTEN is in force (anew), before any
   * notice that came since: what was notified before is gone and must be looked up.
   */
  listen(
    channel: string,
    onNotice: (payload: string) => void,
    onListening: () => void,
  ): Promise<{ close(): Promise<void> }>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** Connections for transactions; each LISTEN has one of its own. */
  maxConnections?: number;
  applicationName?: string;
  logger?: Logger;
}

/** Also how long a step waits for a free connection when everybody writes at once. */
const connectMs = 15_000;
/** A coordinator is waiting while the database restarts. */
const listenAgainMs = 100;
const complainMs = 5_000;

export function openDatabase(url: string, options: DatabaseOptions = {}): Database {
  const common = {
    connectionString: url,
    application_name: options.applicationName ?? 'kyoten',
    options: '-c TimeZone=UTC',
    connectionTimeoutMillis: connectMs,
    keepAlive: true,
  };
  const pool = new pg.Pool({ ...common, max: options.maxConnections ?? 20 });
  const lost = atMostEvery(complainMs, (error: Error) =>
    options.logger?.warn({ err: error }, 'database connection'),
  );
  pool.on('error', lost);
  // One that is lost while in use says so a second time, to nobody: that would end the process.
  pool.on('connect', (client) => client.on('error', () => {}));
  const listeners = new Set<{ close(): Promise<void> }>();
  return {
    transaction: (work) => inTransaction(pool, work),
    listen: async (channel, onNotice, onListening) => {
      const listener = await keepListening(common, channel, onNotice, onListening, lost);
      listeners.add(listener);
      return listener;
    },
    close: async () => {
      await Promise.all([...listeners].map((listener) => listener.close()));
      await pool.end();
    },
  };
}

/** Not drizzle's own: it keeps a connection for ever whose BEGIN failed. */
async function inTransaction<T>(pool: pg.Pool, work: (db: Db) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  const step = { isOver: false };
  let broken: Error | undefined;
  try {
    await client.query('begin');
    const value = await work(drizzle(forStep(client, step)));
    step.isOver = true;
    await client.query('commit');
    return value;
  } catch (error) {
    step.isOver = true;
    await client.query('rollback').catch((failure: Error) => {
      broken = failure;
    });
    if (isPlanStale(error)) broken = error as Error;
    throw error;
  } finally {
    client.release(broken);
  }
}

/**
 * The connection as one step sees it: its statements are prepared once per connection, because with
 * row-level security planning takes longer than running; and what is left of a step that is over (a
 * sibling of what failed) does not run inside the next one.
 */
function forStep(client: pg.PoolClient, step: { isOver: boolean }): pg.PoolClient {
  const query = (statement: string | pg.QueryConfig, values?: unknown[]) => {
    if (step.isOver) return Promise.reject(new Error('a statement came after the end of its step'));
    if (typeof statement === 'string' || !values?.length) return client.query(statement, values);
    return client.query({ ...statement, name: statement.name ?? nameOf(statement.text) }, values);
  };
  return Object.create(client, { query: { value: query } }) as pg.PoolClient;
}

const mostNames = 500;
const names = new Map<string, string>();

/** Statements beyond the first 500 different ones are not kept: lists of another length each time. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= mostNames) return known;
  const name = `s${names.size}`;
  names.set(text, name);
  return name;
}

/** A migration changed what a prepared statement returns: the connection is of no more use. */
function isPlanStale(error: unknown): boolean {
  const { code, cause } = error as { code?: string; cause?: unknown };
  return code === '0A000' || (cause instanceof Error && isPlanStale(cause));
}

/** Runs `work` so that its failure takes back only what it did itself; the error is thrown on. */
export async function savepoint<T>(db: Db, work: () => Promise<T>): Promise<T> {
  await db.execute(sql`savepoint step`);
  try {
    const value = await work();
    await db.execute(sql`release savepoint step`);
    return value;
  } catch (error) {
    await db.execute(sql`rollback to savepoint step`);
    throw error;
  }
}

async function keepListening(
  config: pg.ClientConfig,
  channel: string,
  onNotice: (payload: string) => void,
  onListening: () => void,
  onLost: (error: Error) => void,
): Promise<{ close(): Promise<void> }> {
  let client: pg.Client | null = null;
  const connect = async () => {
    if (client !== null) return;
    const fresh = new pg.Client(config);
    const drop = () => {
      if (client === fresh) client = null;
    };
    fresh.on('error', drop);
    fresh.on('end', drop);
    // A notice can be in the same read as the answer to LISTEN, and is then heard before it.
    const early: string[] = [];
    let hear = (payload: string): void => void early.push(payload);
    fresh.on('notification', ({ payload }) => hear(payload ?? ''));
    await fresh.connect();
    try {
      await fresh.query(`listen ${pg.escapeIdentifier(channel)}`);
    } catch (error) {
      // A standby lets us in and refuses: what is tried again and again must not stay open.
      void fresh.end().catch(() => {});
      throw error;
    }
    client = fresh;
    onListening();
    hear = onNotice;
    for (const payload of early) onNotice(payload);
  };
  await connect();
  const again = loop(listenAgainMs, connect, (error) => onLost(error as Error));
  return {
    close: async () => {
      await again.stop();
      await client?.end();
    },
  };
}

const awayCodes = /^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|57P0[1234]|08\d{3}|53300)$/;
/** What the driver says of a lost connection, without a code. */
const awayMessages = /^(Connection terminated|Client (was closed|has encountered))/;
const busyMessage = /^timeout exceeded when trying to connect/;

/**
 * Whether a step failed because the database could not be reached, or because every connection was
 * in use for too long; nothing of the step was kept. Null: for another reason.
 */
export function databaseTrouble(error: unknown): 'away' | 'busy' | null {
  if (!(error instanceof Error)) return null;
  const { code, message, cause } = error as Error & { code?: string };
  if (busyMessage.test(message)) return 'busy';
  if (awayCodes.test(code ?? '') || awayMessages.test(message)) return 'away';
  return databaseTrouble(cause);
}

/** Refuses a role that row-level security does not bind (owner, superuser, BYPASSRLS). */
export async function assertBoundRole(database: Database): Promise<void> {
  const { rows } = await database.transaction((db) =>
    db.execute<{ unbound: boolean }>(sql`
      select rolsuper or rolbypassrls or exists (
        select 1 from pg_tables where schemaname = 'public' and tableowner = current_user
      ) as unbound
      from pg_roles where rolname = current_user`),
  );
  if (rows[0]?.unbound !== false) {
    throw new Error(
      'DATABASE_URL connects as a role that owns tables or bypasses row-level security. ' +
        'Use the application role that `migrate` prepares.',
    );
  }
}

/** How far this process's clock is from the database's, in milliseconds (positive: ours is ahead). */
export async function clockSkew(database: Database, now: () => Date): Promise<number> {
  return database.transaction(async (db) => {
    const before = now().getTime();
    const { rows } = await db.execute<{ ms: string }>(
      sql`select extract(epoch from clock_timestamp()) * 1000 as ms`,
    );
    const after = now().getTime();
    return (before + after) / 2 - Number(rows[0]?.ms ?? after);
  });
}
