import { desc, eq } from 'drizzle-orm';
import { baseOf, userOf } from '../../platform/actor.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { consentTexts } from '../priority-cases.tables.ts';

export type ConsentTextRow = typeof consentTexts.$inferSelect;

/** Newest first. */
export function listConsentTexts(tx: Tx, limit: number): Promise<ConsentTextRow[]> {
  return tx.db
    .select()
    .from(consentTexts)
    .where(eq(consentTexts.baseId, baseOf(tx.actor)))
    .orderBy(desc(consentTexts.createdAt), desc(consentTexts.id))
    .limit(limit);
}

export async function selectConsentText(tx: Tx, id: string): Promise<ConsentTextRow | null> {
  const [row] = await tx.db.select().from(consentTexts).where(eq(consentTexts.id, id));
  return row ?? null;
}

/** null: the name of the version is taken. */
export async function insertConsentText(
  tx: Tx,
  text: Pick<ConsentTextRow, 'version' | 'body' | 'hash' | 'validMonths'>,
): Promise<ConsentTextRow | null> {
  const [row] = await tx.db
    .insert(consentTexts)
    .values({
      ...text,
      baseId: baseOf(tx.actor),
      createdAt: tx.now,
      createdBy: userOf(tx.actor),
    })
    .onConflictDoNothing()
    .returning();
  return row ?? null;
}
