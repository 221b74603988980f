import { and, asc, desc, eq, gt, inArray, like, lt, sql } from 'drizzle-orm';
import { baseOf, userOf } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import type { AcceptanceConditions } from './conditions.api.ts';
import { acceptanceConditions, facilities } from './facilities.tables.ts';

export type FacilityRow = typeof facilities.$inferSelect;
export type ConditionsRow = typeof acceptanceConditions.$inferSelect;

// Written out: in a select from one table drizzle drops the table's name, and `id` would be the room's.
const roomCount = sql<number>`(select count(*)::int from rooms r where r.facility_id = facilities.id)`;

/** Facilities in the order of their ids, with the number of rooms the asking user may see. */
export async function listFacilities(
  tx: Tx,
  filter: {
    after: string | null;
    limit: number;
    municipalityCode?: string | undefined;
    /** A search key, not raw text. */
    key: string;
  },
): Promise<(FacilityRow & { roomCount: number })[]> {
  const escaped = filter.key.replace(/[\\%_]/g, (sign) => `\\${sign}`);
  const rows = await tx.db
    .select({ facility: facilities, roomCount })
    .from(facilities)
    .where(
      and(
        filter.after === null ? undefined : gt(facilities.id, filter.after),
        filter.municipalityCode === undefined
          ? undefined
          : eq(facilities.municipalityCode, filter.municipalityCode),
        filter.key === '' ? undefined : like(facilities.searchKey, `%${escaped}%`),
      ),
    )
    .orderBy(asc(facilities.id))
    .limit(filter.limit);
  return rows.map((row) => ({ ...row.facility, roomCount: row.roomCount }));
}

export async function findFacility(
  tx: Tx,
  id: string,
): Promise<(FacilityRow & { roomCount: number }) | null> {
  const [row] = await tx.db
    .select({ facility: facilities, roomCount })
    .from(facilities)
    .where(eq(facilities.id, id));
  return row === undefined ? null : { ...row.facility, roomCount: row.roomCount };
}

export function facilitiesOf(tx: Tx, ids: readonly string[]): Promise<FacilityRow[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return tx.db
    .select()
    .from(facilities)
    .where(inArray(facilities.id, [...ids]));
}

/**
 * Serialises changes of one facility, and lets others refer to it meanwhile: its board is written at
 * their commits. Null: not there, or not the user's to change.
 */
export async function lockFacility(tx: Tx, id: string): Promise<FacilityRow | null> {
  const [row] = await tx.db
    .select()
    .from(facilities)
    .where(eq(facilities.id, id))
    .for('no key update');
  return row ?? null;
}

export async function newestConditions(tx: Tx, facilityId: string): Promise<ConditionsRow | null> {
  const [row] = await tx.db
    .select()
    .from(acceptanceConditions)
    .where(eq(acceptanceConditions.facilityId, facilityId))
    .orderBy(desc(acceptanceConditions.version))
    .limit(1);
  return row ?? null;
}

/** Newest first; those older than version `before`. */
export function listConditions(
  tx: Tx,
  facilityId: string,
  { before, limit }: { before: number | null; limit: number },
): Promise<ConditionsRow[]> {
  const { version } = acceptanceConditions;
  return tx.db
    .select()
    .from(acceptanceConditions)
    .where(
      and(
        eq(acceptanceConditions.facilityId, facilityId),
        before === null ? undefined : lt(version, before),
      ),
    )
    .orderBy(desc(version))
    .limit(limit);
}

/** The newest version of each facility that has stated any; of all facilities without `of`. */
export async function newestConditionsOf(
  tx: Tx,
  of?: readonly string[],
): Promise<Map<string, ConditionsRow>> {
  const rows = await tx.db
    .selectDistinctOn([acceptanceConditions.facilityId])
    .from(acceptanceConditions)
    .where(
      and(
        eq(acceptanceConditions.baseId, baseOf(tx.actor)),
        of === undefined ? undefined : inArray(acceptanceConditions.facilityId, [...of]),
      ),
    )
    .orderBy(asc(acceptanceConditions.facilityId), desc(acceptanceConditions.version));
  return new Map(rows.map((row) => [row.facilityId, row]));
}

export async function insertConditions(
  tx: Tx,
  row: { facilityId: string; version: number; conditions: AcceptanceConditions },
): Promise<ConditionsRow> {
  const [written] = await tx.db
    .insert(acceptanceConditions)
    .values({
      ...row,
      baseId: baseOf(tx.actor),
      createdAt: tx.now,
      createdBy: userOf(tx.actor),
    })
    .returning();
  if (written === undefined) throw new Error('conditions were not written');
  return written;
}
