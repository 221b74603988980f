import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { baseOf } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import type { Channel, WebhookFormat } from './page.ts';
import { contactMethods } from './paging.tables.ts';

export type ContactMethodRow = typeof contactMethods.$inferSelect;

/** The addresses of these people, each person's in the person's order. */
export function contactMethodsOf(tx: Tx, userIds: readonly string[]): Promise<ContactMethodRow[]> {
  return tx.db
    .select()
    .from(contactMethods)
    .where(inArray(contactMethods.userId, [...userIds]))
    .orderBy(asc(contactMethods.position), asc(contactMethods.id));
}

export async function contactMethod(tx: Tx, id: string): Promise<ContactMethodRow | null> {
  const [row] = await tx.db.select().from(contactMethods).where(eq(contactMethods.id, id));
  return row ?? null;
}

export async function lockContactMethod(tx: Tx, id: string): Promise<ContactMethodRow | null> {
  const [row] = await tx.db
    .select()
    .from(contactMethods)
    .where(eq(contactMethods.id, id))
    .for('update');
  return row ?? null;
}

/** Lets one change at a time count and order a person's addresses: no row stands for all of them. */
export async function lockContactMethods(tx: Tx, userId: string): Promise<void> {
  await tx.db.execute(
    sql`select pg_advisory_xact_lock(hashtextextended('contact methods ' || ${userId}, 0))`,
  );
}

export interface NewContactMethod {
  channel: Channel;
  address: string;
  secret: string | null;
  format: WebhookFormat | null;
  template: string | null;
  label: string | null;
  verifiedAt: Date | null;
}

/** Behind the person's other addresses; null: the person has this one already. */
export async function insertContactMethod(
  tx: Tx,
  userId: string,
  method: NewContactMethod,
): Promise<ContactMethodRow | null> {
  const [row] = await tx.db
    .insert(contactMethods)
    .values({
      ...method,
      userId,
      baseId: baseOf(tx.actor),
      position: sql`(select coalesce(max(position), 0) + 1 from contact_methods where user_id = ${userId}::uuid)`,
      createdAt: tx.now,
    })
    .onConflictDoNothing()
    .returning();
  return row ?? null;
}

type Changes = Partial<
  Pick<
    ContactMethodRow,
    'delaySeconds' | 'label' | 'position' | 'verifiedAt' | 'codeHash' | 'codeSentAt' | 'codeTries'
  >
>;

export async function saveContactMethod(
  tx: Tx,
  id: string,
  changes: Changes,
): Promise<ContactMethodRow> {
  const [row] = await tx.db
    .update(contactMethods)
    .set(changes)
    .where(eq(contactMethods.id, id))
    .returning();
  if (row === undefined) throw new Error('a contact method was not there to be changed');
  return row;
}

export async function deleteContactMethod(tx: Tx, userId: string, id: string): Promise<boolean> {
  const rows = await tx.db
    .delete(contactMethods)
    .where(and(eq(contactMethods.id, id), eq(contactMethods.userId, userId)))
    .returning({ id: contactMethods.id });
  return rows.length === 1;
}
