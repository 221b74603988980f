import {
  appendFile,
  chown,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
} from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { pause, stopwatch } from '../clock.ts';
import { type Binaries, findBinaries, placeFor, run, runsAsRoot } from './binaries.ts';
import {
  type Cluster,
  type ClusterOptions,
  credentialsPath,
  exists,
  writePrivately,
} from './data.ts';
import { startProblems } from './problem.ts';
import { isAlive, isOurPostmaster, readPidFile, renouncePidFile } from './process.ts';

/** Where root keeps a copy of the binaries; may be deleted at any time. */
const ROOT_BINARIES = '/var/cache/kyoten';
/** A shutdown writes what is in memory to a disk that may be slow; then it is broken off. */
const STOP_SECONDS = 30;
const LOG_LIMIT_BYTES = 10_000_000;
const STAGING = '.postgres-new-';

function binariesFor({ user, dataDir, options }: Cluster): Promise<Binaries> {
  const fallback = runsAsRoot() ? ROOT_BINARIES : join(dataDir, 'postgres-bin');
  return findBinaries(user, options.binaryCache ?? fallback);
}

/** Removes what starts that were killed left behind. */
async function removeLeftovers(dataDir: string): Promise<void> {
  for (const name of await readdir(dataDir)) {
    if (!name.startsWith(STAGING)) continue;
    const maker = Number.parseInt(name.slice(STAGING.length), 10);
    if (await isAlive(maker)) continue;
    await rm(join(dataDir, name), { recursive: true, force: true });
  }
}

/** In a directory of its own, renamed when complete: a half-made cluster is never met again. */
async function createCluster(cluster: Cluster, binaries: Binaries): Promise<void> {
  const { dataDir, directory, credentials, user } = cluster;
  await removeLeftovers(dataDir);
  const staging = await mkdtemp(join(dataDir, `${STAGING}${process.pid}-`));
  try {
    const made = join(staging, 'cluster');
    await mkdir(made, { mode: 0o700 });
    await writePrivately(join(staging, 'password'), `${credentials.admin.password}\n`, user);
    if (user !== null) {
      for (const it of [staging, made]) await chown(it, user.uid, user.gid);
    }
    const place = await placeFor(made, user);
    const { code, output } = await run(
      binaries.initdb,
      [
        ...['-D', place.path, '--no-instructions'],
        ...['-U', credentials.admin.user, '-A', 'scram-sha-256'],
        `--pwfile=${place.path}/../password`,
        // The builtin provider sorts alike on every system; a glibc update cannot break an index.
        ...['-E', 'UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
        ...(cluster.options.fsync ? [] : ['--no-sync']),
      ],
      user,
      place.cwd,
    );
    if (code !== 0) throw problemIn(output, cluster);
    await appendFile(join(made, 'postgresql.conf'), "\ninclude 'kyoten.conf'\n");
    await rename(made, directory).catch(async (error: unknown) => {
      if (await exists(join(directory, 'PG_VERSION'))) return;
      throw (await exists(directory)) ? startProblems.dataForeign(directory) : error;
    });
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** What PostgreSQL wrote, as a problem with advice. */
function problemIn(output: string, { directory, dataDir }: Cluster): Error {
  if (/No space left on device|Disk quota exceeded/.test(output)) {
    return startProblems.diskFull(dataDir, new Error(output));
  }
  const lines = output.trim().split('\n');
  const telling = lines.filter((it) => /FATAL|PANIC|error:|could not/.test(it));
  return startProblems.failed(directory, (telling.at(-1) ?? lines.at(-1) ?? '').trim());
}

async function checkVersion(cluster: Cluster, binaries: Binaries): Promise<void> {
  const found = Number.parseInt(await readFile(join(cluster.directory, 'PG_VERSION'), 'utf8'), 10);
  const { major } = binaries;
  if (found > major) {
    throw startProblems.dataNewer(cluster.directory, `PostgreSQL ${found}`, `PostgreSQL ${major}`);
  }
  if (found < major) throw startProblems.dataOlder(cluster.directory, `${found}`, `${major}`);
}

/** A free port of 127.0.0.1: the wanted one if it can be had, so that addresses stay the same. */
async function freePort(wanted: number | null): Promise<number> {
  const tryPort = (port: number) =>
    new Promise<number | null>((resolve) => {
      const server = createServer();
      server.once('error', () => resolve(null));
      server.listen(port, '127.0.0.1', () => {
        const address = server.address();
        const got = typeof address === 'object' && address !== null ? address.port : null;
        server.close(() => resolve(got));
      });
    });
  const port = (wanted === null ? null : await tryPort(wanted)) ?? (await tryPort(0));
  if (port === null) throw new Error('127.0.0.1 has no free port');
  return port;
}

function configuration(port: number, { fsync, settings }: ClusterOptions): string {
  const all: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: '120',
    timezone: 'UTC',
    log_timezone: 'UTC',
    fsync: fsync ? 'on' : 'off',
    full_page_writes: fsync ? 'on' : 'off',
    synchronous_commit: fsync ? 'on' : 'off',
    log_checkpoints: 'off',
    // The values of a row and of a statement are personal data; they have no place in a log.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    ...settings,
  };
  const quoted = (value: string) => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
  const lines = Object.entries(all).map(([name, value]) => `${name} = ${quoted(value)}\n`);
  return `# Written anew at every start.\n${lines.join('')}`;
}

/** Keeps the server's log from growing without end; one old part is kept. */
async function trimLog(log: string): Promise<number> {
  const size = (await stat(log).catch(() => null))?.size ?? 0;
  if (size < LOG_LIMIT_BYTES) return size;
  await rename(log, `${log}.1`);
  return 0;
}

/**
 * Starts a server in the cluster, which is made if need be. 'again' means that something stood in
 * the way that passes by itself: another start, a port just taken, the last server's end. The
 * caller looks again then. Throws StartProblem.
 */
export async function startServer(cluster: Cluster): Promise<'started' | 'again'> {
  const { directory, user, credentials, options } = cluster;
  const binaries = await binariesFor(cluster);
  if (!(await exists(join(directory, 'PG_VERSION')))) await createCluster(cluster, binaries);
  await checkVersion(cluster, binaries);
  const pidFile = await readPidFile(directory);
  const place = await placeFor(directory, user);
  if (pidFile !== null) {
    if ((await isOurPostmaster(pidFile.pid, cluster)) === 'yes') return 'again';
    await renouncePidFile(directory, user);
  }

  const port = await freePort(credentials.port);
  await writePrivately(join(directory, 'kyoten.conf'), configuration(port, options), user);
  const log = join(directory, 'server.log');
  const logged = await trimLog(log);
  const { code, output } = await run(
    binaries.pgCtl,
    ['start', '-w', '-t', '60', '-s', '-D', place.path, '-l', `${place.path}/server.log`],
    user,
    place.cwd,
  );
  if (code !== 0) {
    const said = await readFile(log).catch(() => Buffer.alloc(0));
    const all = `${output}\n${said.subarray(logged).toString('utf8')}`;
    const passing =
      /Address already in use|lock file ".*" already exists|shared memory block .* still in use|did not start in time/;
    if (passing.test(all)) return 'again';
    throw problemIn(all, cluster);
  }
  if (credentials.port !== port) {
    credentials.port = port;
    await writePrivately(
      credentialsPath(cluster.dataDir),
      JSON.stringify(credentials, null, 2),
      null,
    );
  }
  return 'started';
}

/**
 * Ends the server `pid`, and no other that has come in its place: open transactions are rolled back,
 * nothing committed is lost. Returns when the process is gone.
 */
export async function stopServer(cluster: Cluster, pid: number): Promise<void> {
  const { directory, user } = cluster;
  const { pgCtl } = await binariesFor(cluster);
  const place = await placeFor(directory, user);
  for (const mode of ['fast', 'immediate']) {
    const named = await readPidFile(directory);
    if (named !== null && named.pid !== pid) return;
    // Not -w: it looks ten times a second only, and ends before the process does.
    await run(pgCtl, ['stop', '-W', '-s', '-m', mode, '-D', place.path], user, place.cwd);
    const elapsed = stopwatch();
    while (elapsed() < STOP_SECONDS * 1000) {
      if (!(await isAlive(pid))) return;
      await pause(5);
    }
  }
}
