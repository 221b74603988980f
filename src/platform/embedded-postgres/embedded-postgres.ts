import { pause, stopwatch } from '../clock.ts';
import { startServer, stopServer } from './cluster.ts';
import { type Cluster, findCluster, openCluster } from './data.ts';
import { asStartProblem, startProblems, waitingLines } from './problem.ts';
import { readPidFile } from './process.ts';
import { attach, DATABASE, type Session } from './session.ts';

const START_SECONDS = 120;
/** Pauses between two looks grow from the first to the second: each look is a connection. */
const LOOK_AGAIN_MS = 25;
const LOOK_SELDOM_MS = 500;
const ORPHAN_MS = 1_000;
/** How long somebody who leaves waits to be let in, so as to see whether others use the server. */
const LEAVE_MS = 5_000;

export interface EmbeddedPostgresOptions {
  /** Made if missing. Holds the cluster (`postgres`) and its passwords (`postgres.json`). */
  dataDir: string;
  /** false: a power cut loses the database. For tests. Default true. */
  fsync?: boolean;
  /** Further PostgreSQL settings; they take effect when this call starts the server. */
  settings?: Record<string, string>;
  /** Where binaries are copied to when the server's user cannot reach the installed ones. */
  binaryCache?: string;
  patience?: Patience;
}

/** What a start does about a server that stands in its way, in milliseconds since it began to wait. */
export interface Patience {
  /** When the person who waits is told so, on standard error. Default 3 s. */
  sayAfterMs: number;
  /** When a server that is stopping, but does not end, is ended. Default 10 s. */
  endAfterMs: number;
}

const usualPatience: Patience = { sayAfterMs: 3_000, endAfterMs: 10_000 };

export interface EmbeddedPostgres {
  /** Database `kyoten` as the cluster's superuser, for migrations. */
  adminUrl: string;
  /** The same database as the role that owns nothing and cannot bypass row-level security. */
  appUrl: string;
  port: number;
  /** false: the server ran already. */
  startedHere: boolean;
  /** Runs once when the server is gone without `stop`; at once if it already is. */
  onExit(fn: () => void): void;
  /**
   * Leaves the server. The last of all processes that use it stops it, whoever started it; nothing
   * of it runs any more then.
   */
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL in `dataDir`, or joins the one that runs there: on 127.0.0.1 alone, with
 * passwords. Rejects with a StartProblem where a person has to do something.
 */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  try {
    const cluster = await openCluster(options.dataDir, clusterOptions(options));
    return await enterOrStart(cluster, options.patience ?? usualPatience);
  } catch (error) {
    throw asStartProblem(error, options.dataDir);
  }
}

/**
 * Stops a server that a killed process left behind in `dataDir`. Does nothing where none runs or
 * where somebody uses it.
 */
export async function stopOrphanedPostgres(dataDir: string): Promise<void> {
  const cluster = await findCluster(dataDir, clusterOptions({ dataDir }));
  if (cluster === null) return;
  const elapsed = stopwatch();
  // The server notices only after a moment that the killed process is not there any more.
  while (elapsed() < ORPHAN_MS) {
    const session = await attach(cluster);
    if (session === 'none') return;
    if (typeof session === 'object') {
      if (session.wasAlone) return await use(cluster, session, false).stop();
      await session.close();
    }
    await pause(LOOK_AGAIN_MS);
  }
}

function clusterOptions({ fsync, settings, binaryCache }: EmbeddedPostgresOptions) {
  return { fsync: fsync ?? true, settings: settings ?? {}, binaryCache: binaryCache ?? null };
}

async function enterOrStart(cluster: Cluster, patience: Patience): Promise<EmbeddedPostgres> {
  const elapsed = stopwatch();
  const look = slower();
  /** The server that is seen stopping, 0: none. */
  let stopping = { pid: 0, since: 0 };
  let startedHere = false;
  let isSaid = false;
  while (elapsed() < START_SECONDS * 1000) {
    const session = await attach(cluster);
    if (typeof session === 'object') return use(cluster, session, startedHere);
    if (session === 'none' && (await startServer(cluster)) === 'started') {
      startedHere = true;
      continue;
    }
    const pid = session === 'stopping' ? ((await readPidFile(cluster.directory))?.pid ?? 0) : 0;
    if (pid !== stopping.pid) stopping = { pid, since: elapsed() };
    if (!isSaid && elapsed() > patience.sayAfterMs) {
      process.stderr.write(`${waitingLines[pid === 0 ? 'busy' : 'stopping']}\n`);
      isSaid = true;
    }
    // Told to wait for its clients, it waits for ever for one that hangs.
    if (pid !== 0 && elapsed() - stopping.since > patience.endAfterMs)
      await stopServer(cluster, pid);
    await look.again();
  }
  throw startProblems.tooSlow(cluster.directory, START_SECONDS);
}

/** Pauses that grow by half each time. */
function slower(): { again(): Promise<void> } {
  let ms = LOOK_AGAIN_MS;
  return {
    again: async () => {
      await pause(ms);
      ms = Math.min(ms * 1.5, LOOK_SELDOM_MS);
    },
  };
}

function use(cluster: Cluster, entered: Session, startedHere: boolean): EmbeddedPostgres {
  const { credentials } = cluster;
  const { port, pid } = entered;
  const url = ({ user, password }: { user: string; password: string }) =>
    `postgres://${user}:${password}@127.0.0.1:${port}/${DATABASE}`;

  let session: Session | null = entered;
  let returning: Promise<void> = Promise.resolve();
  let stopping: Promise<void> | null = null;
  let exited = false;
  const listeners: (() => void)[] = [];

  // One connection may be cut while the server lives (a backend crashed): then we come back.
  const watch = (watched: Session) => {
    session = watched;
    watched.onLost(() => {
      session = null;
      if (stopping === null) returning = comeBack().catch(exit);
    });
  };
  const comeBack = async () => {
    const look = slower();
    while (stopping === null) {
      const again = await attach(cluster);
      if (typeof again === 'object' && again.pid === pid) return watch(again);
      if (typeof again === 'object') await again.close();
      if (again !== 'busy') return exit();
      await look.again();
    }
  };
  const exit = () => {
    if (exited || stopping !== null) return;
    exited = true;
    process.off('exit', leaveAtExit);
    for (const fn of listeners) fn();
  };
  // A process that exits without `stop` cannot wait, but may ask. SIGINT, the fast end: asked by
  // SIGTERM to wait for the last connection, a server that recovers, or has a client that hangs, ends
  // never and lets nobody in. Never when others were there before us; who came later comes back.
  const wasFirst = startedHere || entered.wasAlone;
  const leaveAtExit = () => {
    try {
      if (wasFirst) process.kill(pid, 'SIGINT');
    } catch {
      // It is gone already.
    }
  };
  const enterToLeave = async () => {
    const look = slower();
    const elapsed = stopwatch();
    for (;;) {
      const found = await attach(cluster);
      if (found !== 'busy' || elapsed() > LEAVE_MS) return found;
      await look.again();
    }
  };
  const leave = async () => {
    process.off('exit', leaveAtExit);
    // On its way back it would hold the lock against us.
    await returning;
    const held = session ?? (await enterToLeave());
    if (typeof held === 'string') {
      // It recovers for long, or hangs: who was first leaves no server behind.
      if (held !== 'none' && wasFirst) await stopServer(cluster, pid);
      return;
    }
    try {
      if (await held.isLast()) await stopServer(cluster, held.pid);
    } finally {
      await held.close();
    }
  };

  watch(entered);
  process.once('exit', leaveAtExit);
  return {
    adminUrl: url(credentials.admin),
    appUrl: url(credentials.app),
    port,
    startedHere,
    onExit: (fn) => {
      if (exited) fn();
      else listeners.push(fn);
    },
    stop: () => {
      stopping ??= leave();
      return stopping;
    },
  };
}
