import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { baseOf, userOf } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import type { Rung } from './fallback.ts';
import { fallbackCalls, fallbackContacts } from './placement.tables.ts';

export type ContactRow = typeof fallbackContacts.$inferSelect;
export type CallRow = typeof fallbackCalls.$inferSelect;

/** Those of the base that were not removed, in the order of their positions within each rung. */
export function contactsOf(tx: Tx): Promise<ContactRow[]> {
  const { baseId, removedAt, position, id } = fallbackContacts;
  return tx.db
    .select()
    .from(fallbackContacts)
    .where(and(eq(baseId, baseOf(tx.actor)), isNull(removedAt)))
    .orderBy(asc(position), asc(id));
}

/** One change of a base's ladder at a time: positions are numbered anew by it. */
export async function lockLadder(tx: Tx): Promise<void> {
  await tx.db.execute(
    sql`select pg_advisory_xact_lock(hashtextextended('fallback contacts ' || ${baseOf(tx.actor)}, 0))`,
  );
}

export async function insertContact(
  tx: Tx,
  contact: Pick<ContactRow, 'rung' | 'name' | 'phone' | 'note' | 'position'>,
): Promise<ContactRow> {
  const [row] = await tx.db
    .insert(fallbackContacts)
    .values({ ...contact, baseId: baseOf(tx.actor), createdAt: tx.now })
    .returning();
  if (row === undefined) throw new Error('a contact was not written');
  return row;
}

export async function saveContact(
  tx: Tx,
  id: string,
  change: Partial<
    Pick<ContactRow, 'rung' | 'name' | 'phone' | 'note' | 'lastVerifiedOn' | 'removedAt'>
  >,
): Promise<void> {
  await tx.db
    .update(fallbackContacts)
    .set({ ...change, version: sql`${fallbackContacts.version} + 1` })
    .where(eq(fallbackContacts.id, id));
}

/** Numbers those of a rung from 0; what nobody edited keeps its version. */
export async function placeContacts(tx: Tx, rung: Rung, ids: readonly string[]): Promise<void> {
  for (const [position, id] of ids.entries())
    await tx.db
      .update(fallbackContacts)
      .set({ position })
      .where(and(eq(fallbackContacts.id, id), eq(fallbackContacts.rung, rung)));
}

export async function insertCall(
  tx: Tx,
  call: Pick<
    CallRow,
    'emergencyId' | 'rung' | 'contactId' | 'contactName' | 'outcome' | 'reason' | 'side' | 'note'
  >,
): Promise<CallRow> {
  const [row] = await tx.db
    .insert(fallbackCalls)
    .values({ ...call, baseId: baseOf(tx.actor), at: tx.now, byUser: userOf(tx.actor) })
    .returning();
  if (row === undefined) throw new Error('a call was not written');
  return row;
}

export async function findCall(tx: Tx, id: string): Promise<CallRow | null> {
  const [row] = await tx.db.select().from(fallbackCalls).where(eq(fallbackCalls.id, id));
  return row ?? null;
}

/** Oldest first. */
export function callsOf(tx: Tx, emergencyId: string): Promise<CallRow[]> {
  return tx.db
    .select()
    .from(fallbackCalls)
    .where(eq(fallbackCalls.emergencyId, emergencyId))
    .orderBy(asc(fallbackCalls.at), asc(fallbackCalls.id));
}
