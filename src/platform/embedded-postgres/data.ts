import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, realpath, rename, rm, stat, unlink } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { type OsUser, runsAsRoot, unprivilegedUsers } from './binaries.ts';
import { startProblems } from './problem.ts';

/** The layout of the data directory. A higher number than ours was written by a newer program. */
const FORMAT = 1;

const login = z.object({ user: z.string().min(1), password: z.string().min(1) });
const credentialsFile = z.object({
  format: z.literal(FORMAT),
  port: z.number().int().nullable(),
  admin: login,
  app: login,
});
export type Credentials = z.infer<typeof credentialsFile>;

/** A data directory that we may use; whether a server runs in it is another question. */
export interface Cluster {
  dataDir: string;
  /** Where PostgreSQL keeps its files. */
  directory: string;
  credentials: Credentials;
  /** Who runs PostgreSQL; null: we ourselves. */
  user: OsUser | null;
  options: ClusterOptions;
}

export interface ClusterOptions {
  fsync: boolean;
  settings: Readonly<Record<string, string>>;
  /** Where a copy of the binaries goes if `user` cannot reach the installed ones. */
  binaryCache: string | null;
}

export const credentialsPath = (dataDir: string) => join(dataDir, 'postgres.json');
const clusterPath = (dataDir: string) => join(dataDir, 'postgres');
const secret = () => randomBytes(24).toString('base64url');
export const exists = async (path: string) => (await stat(path).catch(() => null)) !== null;

function selfName(): string {
  try {
    return userInfo().username;
  } catch {
    return `uid ${process.geteuid?.()}`;
  }
}

/** Writes a whole file or nothing; readable by `owner` (null: by ourselves) alone. */
export async function writePrivately(
  path: string,
  text: string,
  owner: OsUser | null,
): Promise<void> {
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  try {
    const file = await open(draft, 'wx', 0o600);
    try {
      await file.writeFile(text);
      if (owner !== null) await file.chown(owner.uid, owner.gid);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}

/** Throws StartProblem when the file is somebody else's, damaged, or of a newer program. */
async function readCredentials(dataDir: string): Promise<Credentials | null> {
  const path = credentialsPath(dataDir);
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (found === null) return null;
  if (process.geteuid !== undefined && found.uid !== process.geteuid()) {
    throw startProblems.dataNotOurs(dataDir, await ownerName(found.uid), selfName());
  }
  const damaged = () => startProblems.credentialsMissing(path, clusterPath(dataDir));
  let content: unknown;
  try {
    content = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw error instanceof SyntaxError ? damaged() : error;
  }
  const format = z.object({ format: z.number() }).safeParse(content).data?.format;
  if (format !== undefined && format > FORMAT) {
    throw startProblems.dataNewer(dataDir, `format ${format}`, `format ${FORMAT}`);
  }
  const credentials = credentialsFile.safeParse(content);
  if (!credentials.success) throw damaged();
  return credentials.data;
}

async function ownerName(uid: number): Promise<string> {
  const passwd = await readFile('/etc/passwd', 'utf8').catch(() => '');
  const row = passwd.split('\n').find((line) => line.split(':')[2] === String(uid));
  return row?.split(':')[0] ?? `uid ${uid}`;
}

/** Passwords come before the cluster: a start that is cut short at any point can be repeated. */
async function createCredentials(dataDir: string): Promise<Credentials> {
  const path = credentialsPath(dataDir);
  const credentials: Credentials = {
    format: FORMAT,
    port: null,
    admin: { user: 'kyoten_owner', password: secret() },
    app: { user: 'kyoten_app', password: secret() },
  };
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  await writePrivately(draft, JSON.stringify(credentials, null, 2), null);
  try {
    // Unlike a rename, a link does not replace what somebody starting beside us has just written.
    await link(draft, path);
    return credentials;
  } catch (error) {
    const theirs = await readCredentials(dataDir);
    if (theirs === null) throw error;
    return theirs;
  } finally {
    await unlink(draft);
  }
}

/** Whose files they are decides who runs PostgreSQL, also when a better user appears later. */
async function chooseUser(dataDir: string): Promise<OsUser | null> {
  const cluster = await stat(clusterPath(dataDir)).catch(() => null);
  const filled = await exists(join(clusterPath(dataDir), 'PG_VERSION'));
  const candidates = runsAsRoot() ? await unprivilegedUsers() : [];
  if (cluster === null || (runsAsRoot() && !filled)) {
    if (!runsAsRoot()) return null;
    const [best] = candidates;
    if (best === undefined) throw startProblems.noOsUser();
    return best;
  }
  const self = process.geteuid?.() ?? cluster.uid;
  const owner = candidates.find((it) => it.uid === cluster.uid);
  if (owner !== undefined) return owner;
  if (runsAsRoot() || cluster.uid !== self) {
    throw startProblems.dataNotOurs(
      clusterPath(dataDir),
      await ownerName(cluster.uid),
      runsAsRoot() ? `root → ${candidates[0]?.name ?? 'nobody'}` : selfName(),
    );
  }
  return null;
}

/**
 * Looks at a data directory, makes it where it is missing, and says with whose rights and which
 * passwords to use it. Throws StartProblem.
 */
export async function openCluster(path: string, options: ClusterOptions): Promise<Cluster> {
  // 0711: the unprivileged user passes through to his own directory and sees nothing else.
  await mkdir(path, { recursive: true, mode: runsAsRoot() ? 0o711 : 0o700 });
  const dataDir = await realpath(path);
  const directory = clusterPath(dataDir);
  const found = await readCredentials(dataDir);
  const user = await chooseUser(dataDir);
  if (found === null && (await exists(join(directory, 'PG_VERSION')))) {
    throw startProblems.credentialsMissing(credentialsPath(dataDir), directory);
  }
  const credentials = found ?? (await createCredentials(dataDir));
  return { dataDir, directory, credentials, user, options };
}

/** As openCluster for a directory that may never have been used: null then, and nothing is made. */
export async function findCluster(path: string, options: ClusterOptions): Promise<Cluster | null> {
  if (!(await exists(join(clusterPath(path), 'PG_VERSION')))) return null;
  return openCluster(path, options);
}
