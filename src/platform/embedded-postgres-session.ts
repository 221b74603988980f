import { randomBytes } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import postgres from 'postgres';
import { pause, within } from './clock.ts';
import { type Cluster, credentialsPath } from './embedded-postgres-data.ts';
import { startProblems } from './embedded-postgres-problem.ts';
import { isOurPostmaster, readPidFile } from './embedded-postgres-process.ts';

/** The one database of the service in its cluster. */
export const DATABASE = 'kyoten';

/**
 * Everybody who uses a server holds this lock shared, in database `postgres`; who gets it whole is
 * alone and may stop the server. Unlike a file it goes away with a process that is killed.
 */
const USERS_LOCK = '5287019332641';
const CONNECT_MS = 5_000;
/** The lock of somebody who was killed stays until the server notices, some milliseconds later. */
const LAST_LOOKS = 10;
const LAST_PAUSE_MS = 20;

/** A connection that stays open for as long as somebody uses the server. */
export interface Session {
  port: number;
  pid: number;
  /** Nobody else used the server when we came. */
  wasAlone: boolean;
  /** Runs when the connection is gone, for whatever reason but `close`; at once if it already is. */
  onLost(fn: () => void): void;
  /**
   * Gives the lock back; true when nobody else holds it: nobody can come in any more. False also
   * when the server is gone.
   */
  isLast(): Promise<boolean>;
  close(): Promise<void>;
}

/**
 * Connects to the server that runs in the cluster, if one does. Proof that it is this cluster's is
 * a connection with our own password, over which the server reads a file that we have just put into
 * its directory: a leftover `postmaster.pid` may name the port of anybody, also of a copy of this
 * cluster. 'none': no such server. 'busy': it is starting or stopping; look again.
 */
export async function attach(cluster: Cluster): Promise<Session | 'none' | 'busy'> {
  const { directory, credentials } = cluster;
  const claimed = await readPidFile(directory);
  if (claimed === null) return 'none';
  const ours = await isOurPostmaster(claimed.pid, cluster);
  if (ours === 'no') return 'none';

  let lost = false;
  let closing = false;
  const listeners: (() => void)[] = [];
  const sql = postgres({
    host: '127.0.0.1',
    port: claimed.port,
    user: credentials.admin.user,
    password: credentials.admin.password,
    database: 'postgres',
    max: 1,
    idle_timeout: 0,
    max_lifetime: null,
    connect_timeout: CONNECT_MS / 1000,
    fetch_types: false,
    connection: { application_name: 'kyoten-launcher' },
    onnotice: () => undefined,
    onclose: () => {
      if (lost || closing) return;
      lost = true;
      for (const fn of listeners) fn();
    },
  });
  const close = async () => {
    closing = true;
    await sql.end({ timeout: 1 });
  };
  try {
    const wasAlone = await within(CONNECT_MS, 'no answer', enter(sql, cluster));
    if (wasAlone === null) {
      await close();
      return 'busy';
    }
    await makeDatabase(sql, cluster);
    return {
      ...claimed,
      wasAlone,
      onLost: (fn) => {
        if (lost) fn();
        else listeners.push(fn);
      },
      isLast: () => takeLast(sql).catch(() => false),
      close,
    };
  } catch (error) {
    await close();
    if (ours === 'unknown') return 'none';
    // Our own server, but not its password: waiting would not help.
    if ((error as { code?: string }).code === '28P01') {
      throw startProblems.credentialsMissing(credentialsPath(cluster.dataDir), directory);
    }
    return 'busy';
  }
}

/**
 * Proves whose server it is and takes our share of the lock. Whether we are alone; null when the
 * server is about to be stopped. Rejects when the server is another's.
 */
async function enter(sql: postgres.Sql, { directory }: Cluster): Promise<boolean | null> {
  const name = `kyoten-${randomBytes(12).toString('hex')}`;
  const proof = randomBytes(12).toString('hex');
  const file = join(directory, name);
  // Readable for the server's user; nobody else gets into its directory.
  await writeFile(file, proof, { flag: 'wx', mode: 0o644 });
  try {
    const [row] = await sql`
      select pg_read_file(${name}) as proof, pg_try_advisory_lock(${USERS_LOCK}::bigint) as alone`;
    if (row?.proof !== proof) throw new Error('another server answered');
    const [share] = await sql`
      select pg_try_advisory_lock_shared(${USERS_LOCK}::bigint) as ours`;
    if (share?.ours !== true) return null;
    if (row.alone === true) await sql`select pg_advisory_unlock(${USERS_LOCK}::bigint)`;
    return row.alone === true;
  } finally {
    await rm(file, { force: true });
  }
}

async function takeLast(sql: postgres.Sql): Promise<boolean> {
  await sql`select pg_advisory_unlock_shared(${USERS_LOCK}::bigint)`;
  for (let look = 0; look < LAST_LOOKS; look += 1) {
    const [row] = await sql`select pg_try_advisory_lock(${USERS_LOCK}::bigint) as last`;
    if (row?.last === true) return true;
    await pause(LAST_PAUSE_MS);
  }
  return false;
}

async function makeDatabase(sql: postgres.Sql, { credentials }: Cluster): Promise<void> {
  const { user, password } = credentials.app;
  const [there] = await sql`
    select exists (select from pg_roles where rolname = ${user}) as role,
           exists (select from pg_database where datname = ${DATABASE}) as database`;
  if (there?.role !== true) {
    const literal = sql.unsafe(`'${password.replaceAll("'", "''")}'`);
    await unlessThere(
      sql`create role ${sql(user)} login nosuperuser nobypassrls nocreatedb nocreaterole
          password ${literal}`,
    );
  }
  if (there?.database !== true) await unlessThere(sql`create database ${sql(DATABASE)}`);
}

/** Two who start at once make the same things: the second finds them made. */
async function unlessThere(statement: PromiseLike<unknown>): Promise<void> {
  try {
    await statement;
  } catch (error) {
    const duplicates = ['42710', '42P04', '23505'];
    if (!duplicates.includes((error as { code?: string }).code ?? '')) throw error;
  }
}
