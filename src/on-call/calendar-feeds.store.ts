import { and, desc, eq, isNull } from 'drizzle-orm';
import { baseOf } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import { calendarFeeds } from './on-call.tables.ts';

export type FeedRow = typeof calendarFeeds.$inferSelect;

export async function insertFeed(
  tx: Tx,
  feed: Pick<FeedRow, 'userId' | 'ownerId' | 'tokenHash'>,
): Promise<string> {
  const [row] = await tx.db
    .insert(calendarFeeds)
    .values({ ...feed, baseId: baseOf(tx.actor), createdAt: tx.now })
    .returning({ id: calendarFeeds.id });
  if (row === undefined) throw new Error('a calendar feed was not written');
  return row.id;
}

/** Those that can still be read, the newest first. */
export function liveFeeds(tx: Tx): Promise<FeedRow[]> {
  return tx.db
    .select()
    .from(calendarFeeds)
    .where(and(eq(calendarFeeds.baseId, baseOf(tx.actor)), isNull(calendarFeeds.revokedAt)))
    .orderBy(desc(calendarFeeds.createdAt), desc(calendarFeeds.id));
}

export async function findFeed(tx: Tx, id: string): Promise<FeedRow | null> {
  const [row] = await tx.db.select().from(calendarFeeds).where(eq(calendarFeeds.id, id));
  return row ?? null;
}

/** The feed that a secret address leads to; null: none, or it was revoked. */
export async function feedByToken(tx: Tx, tokenHash: Buffer): Promise<FeedRow | null> {
  const [row] = await tx.db
    .select()
    .from(calendarFeeds)
    .where(and(eq(calendarFeeds.tokenHash, tokenHash), isNull(calendarFeeds.revokedAt)));
  return row ?? null;
}

export async function markFeed(
  tx: Tx,
  id: string,
  column: 'lastReadAt' | 'revokedAt',
): Promise<void> {
  await tx.db
    .update(calendarFeeds)
    .set({ [column]: tx.now })
    .where(eq(calendarFeeds.id, id));
}
