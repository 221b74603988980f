import { randomBytes } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { pause, within } from '../clock.ts';
import { type Cluster, credentialsPath } from './data.ts';
import { startProblems } from './problem.ts';
import { isOurPostmaster, readPidFile } from './process.ts';

/** The one database of the service in its cluster. */
export const DATABASE = 'kyoten';

/**
 * Everybody who uses a server holds this lock shared, in database `postgres`; who gets it whole is
 * alone and may stop the server. Unlike a file it goes away with a process that is killed.
 */
const USERS_LOCK = '5287019332641';
const CONNECT_MS = 5_000;
const CLOSE_MS = 1_000;
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
 * cluster. 'none': no such server. 'busy': it is starting, recovering or about to be stopped; look
 * again. 'stopping': it was told to stop and will not come back; it ends only when the last who is
 * connected has left, or never.
 */
export async function attach(cluster: Cluster): Promise<Session | 'none' | 'busy' | 'stopping'> {
  const { directory, credentials } = cluster;
  const claimed = await readPidFile(directory);
  if (claimed === null) return 'none';
  const ours = await isOurPostmaster(claimed.pid, cluster);
  if (ours === 'no') return 'none';

  let lost = false;
  let closing = false;
  const listeners: (() => void)[] = [];
  const client = new pg.Client({
    host: '127.0.0.1',
    port: claimed.port,
    user: credentials.admin.user,
    password: credentials.admin.password,
    database: 'postgres',
    connectionTimeoutMillis: CONNECT_MS,
    keepAlive: true,
    application_name: 'kyoten-launcher',
  });
  // What went wrong is said by the statement that fails, or by the end of the connection.
  client.on('error', () => {});
  client.on('end', () => {
    if (lost || closing) return;
    lost = true;
    for (const fn of listeners) fn();
  });
  const close = async () => {
    closing = true;
    await within(CLOSE_MS, 'no goodbye', client.end()).catch(() => {});
  };
  try {
    const wasAlone = await within(CONNECT_MS, 'no answer', enter(client, cluster));
    if (wasAlone === null) {
      await close();
      return 'busy';
    }
    await makeDatabase(client, cluster);
    return {
      pid: claimed.pid,
      port: claimed.port,
      wasAlone,
      onLost: (fn) => {
        if (lost) fn();
        else listeners.push(fn);
      },
      isLast: () => takeLast(client).catch(() => false),
      close,
    };
  } catch (error) {
    await close();
    if (ours === 'unknown') return 'none';
    // Our own server, but not its password: waiting would not help.
    if ((error as { code?: string }).code === '28P01') {
      throw startProblems.credentialsMissing(credentialsPath(cluster.dataDir), directory);
    }
    const now = await readPidFile(directory);
    return now?.pid === claimed.pid && now.isStopping ? 'stopping' : 'busy';
  }
}

/**
 * Proves whose server it is and takes our share of the lock. Whether we are alone; null when the
 * server is about to be stopped. Rejects when the server is another's.
 */
async function enter(client: pg.Client, { directory }: Cluster): Promise<boolean | null> {
  const name = `kyoten-${randomBytes(12).toString('hex')}`;
  const proof = randomBytes(12).toString('hex');
  const file = join(directory, name);
  // Readable for the server's user; nobody else gets into its directory.
  await writeFile(file, proof, { flag: 'wx', mode: 0o644 });
  try {
    await client.connect();
    const row = await one(
      client,
      'select pg_read_file($1) as proof, pg_try_advisory_lock($2::bigint) as alone',
      [name, USERS_LOCK],
    );
    if (row.proof !== proof) throw new Error('another server answered');
    const share = await one(client, 'select pg_try_advisory_lock_shared($1::bigint) as ours', [
      USERS_LOCK,
    ]);
    if (share.ours !== true) return null;
    if (row.alone === true)
      await client.query('select pg_advisory_unlock($1::bigint)', [USERS_LOCK]);
    return row.alone === true;
  } finally {
    await rm(file, { force: true });
  }
}

async function takeLast(client: pg.Client): Promise<boolean> {
  await client.query('select pg_advisory_unlock_shared($1::bigint)', [USERS_LOCK]);
  for (let look = 0; look < LAST_LOOKS; look += 1) {
    const row = await one(client, 'select pg_try_advisory_lock($1::bigint) as last', [USERS_LOCK]);
    if (row.last === true) return true;
    await pause(LAST_PAUSE_MS);
  }
  return false;
}

async function makeDatabase(client: pg.Client, { credentials }: Cluster): Promise<void> {
  const { user, password } = credentials.app;
  const there = await one(
    client,
    `select exists (select from pg_roles where rolname = $1) as role,
            exists (select from pg_database where datname = $2) as database`,
    [user, DATABASE],
  );
  const role = pg.escapeIdentifier(user);
  if (there.role !== true) {
    await unlessThere(
      client.query(
        `create role ${role} login nosuperuser nobypassrls nocreatedb nocreaterole
         password ${pg.escapeLiteral(password)}`,
      ),
    );
  }
  if (there.database !== true)
    await unlessThere(client.query(`create database ${pg.escapeIdentifier(DATABASE)}`));
}

/** The one row of an answer. */
async function one(
  client: pg.Client,
  text: string,
  values: unknown[],
): Promise<Record<string, unknown>> {
  const { rows } = await client.query<Record<string, unknown>>(text, values);
  return rows[0] ?? {};
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
