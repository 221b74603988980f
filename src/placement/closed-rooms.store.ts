import { inArray } from 'drizzle-orm';
import type { Tx } from '../platform/db/tx.ts';
import { offers } from './placement.tables.ts';

type OfferRow = typeof offers.$inferSelect;

/** The offers whose holds, reservations or stays these are, as the asking user may see them. */
export function offersOfOccupancies(tx: Tx, ids: readonly string[]): Promise<OfferRow[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return tx.db
    .select()
    .from(offers)
    .where(inArray(offers.occupancyId, [...ids]));
}
