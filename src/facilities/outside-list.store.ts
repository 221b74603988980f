import { and, asc, eq, sql } from 'drizzle-orm';
import { organisations } from '../identity/identity.tables.ts';
import { baseOf } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import { facilities, rooms } from './facilities.tables.ts';

/** One place of a base is written down at a time: two steps would both see it as new. */
export async function lockOutsideList(tx: Tx): Promise<void> {
  await tx.db.execute(
    sql`select pg_advisory_xact_lock(hashtextextended('outside list ' || ${baseOf(tx.actor)}, 0))`,
  );
}

/** Facilities of the base with this telephone number. */
export function facilitiesWithPhone(
  tx: Tx,
  phone: string,
): Promise<{ id: string; name: string }[]> {
  return tx.db
    .select({ id: facilities.id, name: facilities.name })
    .from(facilities)
    .where(and(eq(facilities.baseId, baseOf(tx.actor)), eq(facilities.phone, phone)))
    .orderBy(asc(facilities.id));
}

export async function originOf(tx: Tx, facilityId: string): Promise<string | null> {
  const [row] = await tx.db
    .select({ origin: facilities.origin })
    .from(facilities)
    .where(eq(facilities.id, facilityId));
  return row?.origin ?? null;
}

export async function insertOutside(
  tx: Tx,
  place: {
    officeNo: string;
    name: string;
    phone: string;
    municipalityCode: string;
    address: string;
    searchKey: string;
  },
): Promise<string> {
  const own = { baseId: baseOf(tx.actor), createdAt: tx.now };
  const { name, municipalityCode } = place;
  const [organisation] = await tx.db
    .insert(organisations)
    .values({ ...own, kind: 'FACILITY', name, wardCode: municipalityCode })
    .returning({ id: organisations.id });
  if (organisation === undefined) throw new Error('an organisation was not written');
  const { id } = organisation;
  const unknown = { nameKana: '', corporation: '' };
  await tx.db
    .insert(facilities)
    .values({ ...own, ...unknown, ...place, id, origin: 'manual', updatedAt: tx.now });
  return id;
}

/** The rooms of a facility, in the order of their names. */
export function roomNames(tx: Tx, facilityId: string): Promise<{ id: string; name: string }[]> {
  return tx.db
    .select({ id: rooms.id, name: rooms.name })
    .from(rooms)
    .where(eq(rooms.facilityId, facilityId))
    .orderBy(asc(rooms.name));
}

/** Nothing is known of it but that it is there: it is free for nobody by itself. */
export async function insertUnknownRoom(tx: Tx, facilityId: string, name: string): Promise<string> {
  const [row] = await tx.db
    .insert(rooms)
    .values({
      baseId: baseOf(tx.actor),
      facilityId,
      name,
      secured: 'COOPERATING',
      isWheelchairAccessible: false,
      sex: 'ANY',
      createdAt: tx.now,
    })
    .returning({ id: rooms.id });
  if (row === undefined) throw new Error('a room was not written');
  return row.id;
}
