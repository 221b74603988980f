import { and, eq, sql } from 'drizzle-orm';
import { organisations } from '../identity/identity.tables.ts';
import { baseOf } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import { facilities, rooms } from './facilities.tables.ts';

/** What an import writes of a facility. */
export type ImportedFacility = Pick<
  typeof facilities.$inferInsert & object,
  | 'officeNo'
  | 'name'
  | 'nameKana'
  | 'corporation'
  | 'municipalityCode'
  | 'address'
  | 'phone'
  | 'fax'
  | 'latitude'
  | 'longitude'
  | 'capacity'
> & { searchKey: string; sourceHash: string };

export type ImportedRoom = Pick<
  typeof rooms.$inferSelect,
  | 'facilityId'
  | 'name'
  | 'secured'
  | 'isWheelchairAccessible'
  | 'sex'
  | 'floor'
  | 'notes'
  | 'medicalCare'
>;

/** PostgreSQL takes 65,535 parameters in a statement. */
const batch = 1_000;

/** One import of a base at a time: two would both see an office as new. */
export async function lockImports(tx: Tx): Promise<void> {
  await tx.db.execute(
    sql`select pg_advisory_xact_lock(hashtextextended('facility imports ' || ${baseOf(tx.actor)}, 0))`,
  );
}

export interface KnownFacility {
  id: string;
  officeNo: string;
  name: string;
  sourceHash: string | null;
}

export function knownFacilities(tx: Tx): Promise<KnownFacility[]> {
  return tx.db
    .select({
      id: facilities.id,
      officeNo: facilities.officeNo,
      name: facilities.name,
      sourceHash: facilities.sourceHash,
    })
    .from(facilities)
    .where(eq(facilities.baseId, baseOf(tx.actor)));
}

/** Each with its organisation of the same id. `wardCode` of the organisation is the municipality. */
export async function insertFacilities(tx: Tx, added: readonly ImportedFacility[]): Promise<void> {
  const baseId = baseOf(tx.actor);
  for (let from = 0; from < added.length; from += batch) {
    const part = added.slice(from, from + batch);
    const made = await tx.db
      .insert(organisations)
      .values(
        part.map(({ name, municipalityCode }) => ({
          baseId,
          kind: 'FACILITY' as const,
          name,
          wardCode: municipalityCode,
          createdAt: tx.now,
        })),
      )
      .returning({ id: organisations.id });
    await tx.db.insert(facilities).values(
      part.map((facility, index) => {
        const id = made[index]?.id;
        if (id === undefined) throw new Error('an organisation was not written');
        return { ...facility, id, baseId, createdAt: tx.now, updatedAt: tx.now };
      }),
    );
  }
}

export async function updateFacility(tx: Tx, id: string, change: ImportedFacility): Promise<void> {
  await tx.db
    .update(facilities)
    .set({ ...change, updatedAt: tx.now, version: sql`${facilities.version} + 1` })
    .where(eq(facilities.id, id));
  await tx.db
    .update(organisations)
    .set({ name: change.name, wardCode: change.municipalityCode })
    .where(eq(organisations.id, id));
}

export async function insertRooms(tx: Tx, added: readonly ImportedRoom[]): Promise<void> {
  const baseId = baseOf(tx.actor);
  for (let from = 0; from < added.length; from += batch) {
    const part = added.slice(from, from + batch);
    await tx.db.insert(rooms).values(part.map((room) => ({ ...room, baseId, createdAt: tx.now })));
  }
}

export async function updateRoom(tx: Tx, id: string, change: ImportedRoom): Promise<void> {
  await tx.db
    .update(rooms)
    .set({ ...change, version: sql`${rooms.version} + 1` })
    .where(and(eq(rooms.id, id), eq(rooms.facilityId, change.facilityId)));
}
