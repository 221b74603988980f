import { and, eq, inArray, isNull, ne, sql } from 'drizzle-orm';
import { occupancies } from '../facilities/facilities.tables.ts';
import { baseOf } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import { offers, searches } from './placement.tables.ts';
import type { HeldRoom, SearchState } from './search-state.ts';

/**
 * The other searches of the base that are asking facilities, or would again, as they were committed: not
 * locked, or two that look at each other would wait for each other.
 */
export function otherAsking(
  tx: Tx,
  emergencyId: string,
): Promise<{ emergencyId: string; state: SearchState }[]> {
  return tx.db
    .select({ emergencyId: searches.emergencyId, state: searches.state })
    .from(searches)
    .where(
      and(
        eq(searches.baseId, baseOf(tx.actor)),
        inArray(searches.status, ['offering', 'exhausted']),
        ne(searches.emergencyId, emergencyId),
      ),
    );
}

/** The emergencies whose searches have nobody left to ask and wait for this room. */
export function waitingForRoom(tx: Tx, roomId: string): Promise<string[]> {
  return inState(tx, 'exhausted', { goOn: { held: [{ roomId }] } });
}

/** The emergencies whose searches leave a facility to this one. */
export function waitingFor(tx: Tx, emergencyId: string): Promise<string[]> {
  return inState(tx, 'offering', { yielded: [{ to: emergencyId }] });
}

async function inState(
  tx: Tx,
  status: SearchState['status'],
  holding: Record<string, unknown>,
): Promise<string[]> {
  const rows = await tx.db
    .select({ id: searches.emergencyId })
    .from(searches)
    .where(
      and(
        eq(searches.baseId, baseOf(tx.actor)),
        eq(searches.status, status),
        sql`${searches.state} @> ${JSON.stringify(holding)}::jsonb`,
      ),
    )
    .orderBy(searches.emergencyId);
  return rows.map(({ id }) => id);
}

/** Rooms that stand in open offers of other emergencies. */
export function heldForOthers(tx: Tx, emergencyId: string): Promise<HeldRoom[]> {
  return tx.db
    .selectDistinct({ facilityId: occupancies.facilityId, roomId: occupancies.roomId })
    .from(occupancies)
    .where(
      and(
        eq(occupancies.baseId, baseOf(tx.actor)),
        eq(occupancies.kind, 'hold'),
        isNull(occupancies.releasedAt),
        ne(occupancies.emergencyId, emergencyId),
      ),
    )
    .orderBy(occupancies.roomId);
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
