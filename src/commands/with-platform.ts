import type { Config } from '../platform/config.ts';
import { openPlatform, type Platform } from '../platform/platform.ts';
import { chooseDatabase } from './with-database.ts';

/** Runs a command on the database and closes everything it opened, whatever comes of it. */
export async function withPlatform<T>(
  config: Config,
  work: (platform: Platform) => Promise<T>,
): Promise<T> {
  const database = await chooseDatabase(config);
  try {
    const platform = await openPlatform(config, database.url, {
      applicationName: 'kyoten-command',
    });
    try {
      return await work(platform);
    } finally {
      await platform.close();
    }
  } finally {
    await database.stop();
  }
}
