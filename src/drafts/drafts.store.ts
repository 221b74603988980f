import { and, desc, eq, lt, sql } from 'drizzle-orm';
import { baseOf, personOf } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import { type DraftBody, drafts } from './drafts.tables.ts';

export interface Draft {
  key: string;
  body: DraftBody;
  updatedAt: Date;
}

const own = (tx: Tx, key: string) =>
  and(eq(drafts.userId, personOf(tx.actor)), eq(drafts.key, key));

/** The asking person's, last touched first. */
export function listDrafts(tx: Tx): Promise<Pick<Draft, 'key' | 'updatedAt'>[]> {
  return tx.db
    .select({ key: drafts.key, updatedAt: drafts.updatedAt })
    .from(drafts)
    .where(eq(drafts.userId, personOf(tx.actor)))
    .orderBy(desc(drafts.updatedAt), drafts.key);
}

export async function findDraft(tx: Tx, key: string): Promise<Draft | null> {
  const [row] = await tx.db
    .select({ key: drafts.key, body: drafts.body, updatedAt: drafts.updatedAt })
    .from(drafts)
    .where(own(tx, key));
  return row ?? null;
}

/** False: there is none to go on with. */
export async function updateDraft(tx: Tx, key: string, body: DraftBody): Promise<boolean> {
  const rows = await tx.db
    .update(drafts)
    .set({ body, updatedAt: tx.now })
    .where(own(tx, key))
    .returning({ key: drafts.key });
  return rows.length > 0;
}

/** Two windows of one person that begin a draft do so in turn, so that their number is known. */
export async function lockDrafts(tx: Tx): Promise<void> {
  await tx.db.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`drafts ${personOf(tx.actor)}`}, 0))`,
  );
}

export function countDrafts(tx: Tx): Promise<number> {
  return tx.db.$count(drafts, eq(drafts.userId, personOf(tx.actor)));
}

export async function insertDraft(tx: Tx, key: string, body: DraftBody): Promise<void> {
  const content = { body, updatedAt: tx.now };
  await tx.db
    .insert(drafts)
    .values({ ...content, key, userId: personOf(tx.actor), baseId: baseOf(tx.actor) })
    .onConflictDoUpdate({ target: [drafts.userId, drafts.key], set: content });
}

export async function deleteDraft(tx: Tx, key: string): Promise<void> {
  await tx.db.delete(drafts).where(own(tx, key));
}

/** Everybody's that nobody has touched since. */
export async function deleteUntouched(tx: Tx, since: Date): Promise<void> {
  await tx.db.delete(drafts).where(lt(drafts.updatedAt, since));
}
