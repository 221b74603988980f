import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
  stopOrphanedPostgres,
} from '../../src/platform/embedded-postgres/embedded-postgres.ts';

const PREFIX = 'kyoten-test-';

export interface TestPostgres {
  /** As superuser, database `kyoten`, which is empty. */
  adminUrl: string;
  appUrl: string;
  port: number;
  dataDir: string;
  /** Stops the server and starts it on the same port. Everybody's connections are cut. */
  restart(): Promise<void>;
  /** Stops the server and removes its directory. */
  stop(): Promise<void>;
}

/**
 * A throw-away server in a new directory, without fsync: what it holds may be lost, and will be.
 * Servers of earlier runs that were killed are stopped and removed.
 */
export async function startTestPostgres(
  settings: Record<string, string> = {},
): Promise<TestPostgres> {
  await removeLeftovers();
  const dataDir = await mkdtemp(join(tmpdir(), PREFIX));
  // As root the server runs as another user, who has to get in.
  await chmod(dataDir, 0o711);
  await writeFile(join(dataDir, 'pid'), String(process.pid));
  const start = () => startEmbeddedPostgres({ dataDir, fsync: false, settings });
  let server: EmbeddedPostgres = await start();
  const { adminUrl, appUrl, port } = server;
  return {
    adminUrl,
    appUrl,
    port,
    dataDir,
    restart: async () => {
      await server.stop();
      server = await start();
      if (server.port !== port) throw new Error(`port ${port} was taken during the restart`);
    },
    stop: async () => {
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function removeLeftovers(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(PREFIX)) continue;
    const dataDir = join(tmpdir(), name);
    const owner = Number(await readFile(join(dataDir, 'pid'), 'utf8').catch(() => ''));
    if (!owner || runs(owner)) continue;
    // Another user's leftovers are that user's to remove.
    await stopOrphanedPostgres(dataDir).catch(() => undefined);
    await rm(dataDir, { recursive: true, force: true }).catch(() => undefined);
  }
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
