import { resolve } from 'node:path';
import type { Config } from '../platform/config.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import { CommandProblem } from './command-problem.ts';

/** The database the program works on: the one configured, or the embedded one, migrated. */
export interface ChosenDatabase {
  url: string;
  isEmbedded: boolean;
  /** Called when the embedded server has died and could not be started again as it was. */
  onLost(fn: () => void): void;
  stop(): Promise<void>;
}

export async function chooseDatabase(config: Config): Promise<ChosenDatabase> {
  if (config.DATABASE_URL !== undefined)
    return { url: config.DATABASE_URL, isEmbedded: false, onLost: () => {}, stop: async () => {} };
  if (config.NODE_ENV === 'production')
    throw new CommandProblem('DATABASE_URL が必要です。', 'DATABASE_URL is needed in production.');
  // Loaded here only: an image for production does not ship the embedded server.
  const { startEmbeddedPostgres } = await import(
    '../platform/embedded-postgres/embedded-postgres.ts'
  );
  const dataDir = resolve(process.env.INIT_CWD ?? '.', config.KYOTEN_DATA_DIR);
  let server = await startEmbeddedPostgres({ dataDir });
  const { adminUrl, appUrl } = server;
  try {
    await bringUpToDate(adminUrl, appUrl);
  } catch (error) {
    await server.stop();
    throw error;
  }
  let lost = () => {};
  let isStopping = false;
  const watch = () =>
    server.onExit(() => {
      if (!isStopping) void revive();
    });
  // A server that crashed or was killed comes back with all that was committed; our connections
  // find it again by themselves where it could keep its port.
  const revive = async () => {
    try {
      server = await startEmbeddedPostgres({ dataDir });
      if (server.appUrl !== appUrl) return lost();
      watch();
    } catch {
      lost();
    }
  };
  watch();
  return {
    url: appUrl,
    isEmbedded: true,
    onLost: (fn) => {
      lost = fn;
    },
    stop: async () => {
      isStopping = true;
      await server.stop();
    },
  };
}
