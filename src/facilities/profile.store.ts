import { asc, eq, sql } from 'drizzle-orm';
import { baseOf } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import type { Contact } from './contacts.ts';
import { facilities, facilityContacts } from './facilities.tables.ts';
import type { Profile } from './profile.ts';

/** Writes the profile as the next version; an empty change is a new version of the contacts. */
export async function updateFacility(
  tx: Tx,
  id: string,
  { reportHours, ...change }: Partial<Profile>,
): Promise<typeof facilities.$inferSelect> {
  const [row] = await tx.db
    .update(facilities)
    .set({
      ...change,
      ...(reportHours && { reportHours: [...reportHours] }),
      updatedAt: tx.now,
      version: sql`${facilities.version} + 1`,
    })
    .where(eq(facilities.id, id))
    .returning();
  if (row === undefined) throw new Error('a locked facility was not written');
  return row;
}

/** In the facility's order. */
export function contactsOf(tx: Tx, facilityId: string): Promise<Contact[]> {
  const { userId, hours, position } = facilityContacts;
  return tx.db
    .select({ userId, hours })
    .from(facilityContacts)
    .where(eq(facilityContacts.facilityId, facilityId))
    .orderBy(asc(position));
}

export async function replaceContacts(
  tx: Tx,
  facilityId: string,
  list: readonly Contact[],
): Promise<void> {
  await tx.db.delete(facilityContacts).where(eq(facilityContacts.facilityId, facilityId));
  if (list.length === 0) return;
  const baseId = baseOf(tx.actor);
  await tx.db
    .insert(facilityContacts)
    .values(list.map((contact, position) => ({ ...contact, baseId, facilityId, position })));
}
