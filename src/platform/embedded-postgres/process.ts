import { randomBytes } from 'node:crypto';
import { open, readFile, readlink, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { type OsUser, placeFor, run } from './binaries.ts';
import type { Cluster } from './data.ts';

export interface PidFile {
  pid: number;
  port: number;
  /** It was told to stop and takes nobody in any more, for however long that takes. */
  isStopping: boolean;
}

/** What `postmaster.pid` claims: line 1 the process, 4 the port, 8 its state. It may be a leftover. */
export async function readPidFile(cluster: string): Promise<PidFile | null> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = text.split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (!Number.isInteger(pid) || pid <= 0) return null;
  const isStopping = lines[7]?.trim() === 'stopping';
  return { pid, port: Number.isInteger(port) ? port : 0, isStopping };
}

/** Whether there is such a process, whoever's. A zombie waits for its parent and does nothing. */
export async function isAlive(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const state = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return !/\) Z /.test(state);
}

/**
 * Whether the process `pid` is the PostgreSQL server of the directory `cluster`: by where it
 * stands, or, where we may not see that (root in a container), by its command line, which still
 * names the old directory after a move: 'unknown' then.
 */
export async function isOurPostmaster(
  pid: number,
  { directory, user }: Pick<Cluster, 'directory' | 'user'>,
): Promise<'yes' | 'no' | 'unknown'> {
  if (!(await isAlive(pid))) return 'no';
  const stands = await readlink(`/proc/${pid}/cwd`).catch(() => null);
  const command = await commandOf(pid);
  if (command === null) return 'unknown';
  if (!/(^|\/)postgres(\.exe)?( |$)/.test(command)) return 'no';
  if (stands !== null) return stands === directory ? 'yes' : 'no';
  const { path } = await placeFor(directory, user);
  return command.includes(` -D ${path}`) ? 'yes' : 'unknown';
}

async function commandOf(pid: number): Promise<string | null> {
  const line = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => null);
  if (line !== null) return line.replaceAll('\0', ' ');
  const { code, output } = await run('ps', ['-o', 'command=', '-p', String(pid)], null);
  return code === 0 ? output : null;
}

/** Above every system's highest process id. */
const NO_PROCESS = 2_147_483_647;

/**
 * Takes the process out of a leftover `postmaster.pid`: PostgreSQL believes any living process of
 * its own user and would not start. The rest of the file stays, because it names the shared memory
 * by which PostgreSQL notices backends that outlived their server.
 */
export async function renouncePidFile(cluster: string, user: OsUser | null): Promise<void> {
  const path = join(cluster, 'postmaster.pid');
  const text = await readFile(path, 'utf8');
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(text.replace(/^\d+/, String(NO_PROCESS)));
    if (user !== null) await file.chown(user.uid, user.gid);
  } finally {
    await file.close();
  }
  await rename(draft, path);
}
