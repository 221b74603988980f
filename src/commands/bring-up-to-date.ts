import pg from 'pg';
import { migrateDatabase } from '../platform/db/migrate.ts';
import { renewSearchKeys } from '../priority-cases/finding/search-keys.store.ts';

/** The database as this version needs it: its tables, and in them what this version finds cases by. */
export async function bringUpToDate(ownerUrl: string, appUrl: string): Promise<void> {
  await migrateDatabase(ownerUrl, appUrl);
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await renewSearchKeys(owner);
  } finally {
    await owner.end();
  }
}
