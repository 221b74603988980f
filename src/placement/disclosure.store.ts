import { and, asc, eq, inArray, isNull, or } from 'drizzle-orm';
import type { Tx } from '../platform/db/tx.ts';
import { offers } from './placement.tables.ts';

/** Offers by which a facility sees something of this person now; oldest first. */
export function offersShowing(
  tx: Tx,
  caseId: string,
): Promise<Pick<typeof offers.$inferSelect, 'facilityId' | 'roomId' | 'status'>[]> {
  return tx.db
    .select({ facilityId: offers.facilityId, roomId: offers.roomId, status: offers.status })
    .from(offers)
    .where(
      and(
        eq(offers.caseId, caseId),
        or(
          inArray(offers.status, ['sent', 'seen', 'conditional']),
          and(eq(offers.status, 'accepted'), isNull(offers.disclosureEndedAt)),
        ),
      ),
    )
    .orderBy(asc(offers.id));
}
