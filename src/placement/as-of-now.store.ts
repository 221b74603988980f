import { eq, inArray } from 'drizzle-orm';
import { facilities, rooms } from '../facilities/facilities.tables.ts';
import { baseOf } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import type { AsOfNow } from './matching-view.ts';

/** What a ranking is read with: a telephone number and a report may have come since it was made. */
export async function asOfNow(tx: Tx, facilityIds: readonly string[]): Promise<AsOfNow> {
  const { id, phone } = facilities;
  const offices =
    facilityIds.length === 0
      ? []
      : await tx.db
          .select({ id, phone })
          .from(facilities)
          .where(inArray(id, [...facilityIds]));
  const reports = await tx.db
    .select({ id: rooms.id, facilityId: rooms.facilityId, reportedAt: rooms.reportedAt })
    .from(rooms)
    .where(eq(rooms.baseId, baseOf(tx.actor)));
  const newest = new Map<string, Date>();
  for (const { facilityId, reportedAt } of reports) {
    const known = newest.get(facilityId);
    if (reportedAt !== null && (known === undefined || known < reportedAt))
      newest.set(facilityId, reportedAt);
  }
  return {
    phones: new Map(offices.map((it) => [it.id, it.phone])),
    reportedAt: new Map(
      [...newest, ...reports.map((it) => [it.id, it.reportedAt] as const)].map(([of, at]) => [
        of,
        at?.toISOString() ?? null,
      ]),
    ),
  };
}
