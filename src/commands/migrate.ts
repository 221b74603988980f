import type { Config } from '../platform/config.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import { CommandProblem } from './command-problem.ts';
import { chooseDatabase } from './with-database.ts';

/** Brings the configured database up to date as its owner; without one, the embedded database. */
export async function migrate(config: Config): Promise<number> {
  if (config.DATABASE_URL === undefined) {
    await (await chooseDatabase(config)).stop();
  } else if (config.MIGRATION_DATABASE_URL === undefined) {
    throw new CommandProblem(
      'MIGRATION_DATABASE_URL（所有者としての接続先）を設定してください。',
      'Set MIGRATION_DATABASE_URL, the same database as its owner.',
    );
  } else {
    await bringUpToDate(config.MIGRATION_DATABASE_URL, config.DATABASE_URL);
  }
  console.log('データベースは最新です。 / The database is up to date.');
  return 0;
}
