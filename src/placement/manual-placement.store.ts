import { eq } from 'drizzle-orm';
import type { Tx } from '../platform/db/tx.ts';
import { offers } from './placement.tables.ts';

export type Manual = NonNullable<typeof offers.$inferSelect.manual>;

/** What was agreed by telephone, on an offer that is locked or new. */
export async function saveManual(
  tx: Tx,
  offerId: string,
  agreed: { manual: Manual; plannedEnd: Date },
): Promise<void> {
  await tx.db.update(offers).set(agreed).where(eq(offers.id, offerId));
}
