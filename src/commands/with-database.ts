import { resolve } from 'node:path';
import type { Config } from '../platform/config.ts';
import { migrateDatabase } from '../platform/db/migrate.ts';
import type { EmbeddedPostgres } from '../platform/embedded-postgres.ts';
import { CommandProblem } from './command-problem.ts';

/** The database the program works on: the one configured, or the embedded one, migrated. */
export interface ChosenDatabase {
  url: string;
  isEmbedded: boolean;
  /** Called when the embedded server dies under us. */
  onExit(fn: () => void): void;
  stop(): Promise<void>;
}

export async function chooseDatabase(config: Config): Promise<ChosenDatabase> {
  if (config.DATABASE_URL !== undefined)
    return { url: config.DATABASE_URL, isEmbedded: false, onExit: () => {}, stop: async () => {} };
  if (config.NODE_ENV === 'production')
    throw new CommandProblem('DATABASE_URL が必要です。', 'DATABASE_URL is needed in production.');
  // Loaded here only: an image for production does not ship the embedded server.
  const { startEmbeddedPostgres } = await import('../platform/embedded-postgres.ts');
  const server: EmbeddedPostgres = await startEmbeddedPostgres({
    dataDir: resolve(config.KYOTEN_DATA_DIR),
  });
  try {
    await migrateDatabase(server.adminUrl, server.appUrl);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return {
    url: server.appUrl,
    isEmbedded: true,
    onExit: server.onExit,
    stop: server.stop,
  };
}
