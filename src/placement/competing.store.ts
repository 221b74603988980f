import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import { baseOf } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import { offers, searches } from './placement.tables.ts';
import type { SearchState } from './search.ts';

/**
 * The other searches of the base that are asking facilities, as they were committed: not locked, or two
 * that look at each other would wait for each other.
 */
export function otherOffering(
  tx: Tx,
  emergencyId: string,
): Promise<{ emergencyId: string; state: SearchState }[]> {
  return tx.db
    .select({ emergencyId: searches.emergencyId, state: searches.state })
    .from(searches)
    .where(
      and(
        eq(searches.baseId, baseOf(tx.actor)),
        eq(searches.status, 'offering'),
        ne(searches.emergencyId, emergencyId),
      ),
    );
}

/** The emergencies whose searches leave a facility to this one. */
export async function waitingFor(tx: Tx, emergencyId: string): Promise<string[]> {
  const rows = await tx.db
    .select({ id: searches.emergencyId })
    .from(searches)
    .where(
      and(
        eq(searches.baseId, baseOf(tx.actor)),
        eq(searches.status, 'offering'),
        sql`${searches.state} @> ${JSON.stringify({ yielded: [{ to: emergencyId }] })}::jsonb`,
      ),
    )
    .orderBy(searches.emergencyId);
  return rows.map(({ id }) => id);
}

/** Where offers of these emergencies are out. */
export function openOffersOf(
  tx: Tx,
  emergencyIds: readonly string[],
): Promise<{ emergencyId: string; facilityId: string }[]> {
  if (emergencyIds.length === 0) return Promise.resolve([]);
  return tx.db
    .select({ emergencyId: offers.emergencyId, facilityId: offers.facilityId })
    .from(offers)
    .where(
      and(
        inArray(offers.emergencyId, [...emergencyIds]),
        inArray(offers.status, ['sent', 'seen', 'conditional']),
      ),
    );
}
