import { lt } from 'drizzle-orm';
import { system } from './actor.ts';
import { idempotencyKeys } from './db/platform.tables.ts';
import { pruneEvents } from './live/live.store.ts';
import type { Platform } from './platform.ts';

const hour = 3_600_000;
/** A client that was away longer than this reloads instead of being caught up. */
const eventsKeptMs = 24 * hour;
const idempotencyKeptMs = 48 * hour;

/** Removes what only served the moment: old live events and idempotency keys. */
export async function housekeeping(
  platform: Pick<Platform, 'clock' | 'database' | 'inTx'>,
): Promise<void> {
  const now = platform.clock.now().getTime();
  await pruneEvents(platform.database, new Date(now - eventsKeptMs));
  await platform.inTx(system('housekeeping'), async (tx) => {
    await tx.db
      .delete(idempotencyKeys)
      .where(lt(idempotencyKeys.createdAt, new Date(now - idempotencyKeptMs)));
  });
}
