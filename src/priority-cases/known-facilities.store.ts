import { asc, eq } from 'drizzle-orm';
import { baseOf } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import type { KnownBy } from './known-facility.ts';
import { knownFacilities } from './priority-cases.tables.ts';

export interface KnownFacility {
  facilityId: string;
  knownBy: KnownBy;
}

/** What is told twice is kept once. */
export async function insertKnownFacility(
  tx: Tx,
  known: KnownFacility & { caseId: string; sourceId: string },
): Promise<void> {
  await tx.db
    .insert(knownFacilities)
    .values({ ...known, baseId: baseOf(tx.actor), at: tx.now })
    .onConflictDoNothing();
}

/** Oldest first. */
export function knownFacilitiesOf(tx: Tx, caseId: string): Promise<KnownFacility[]> {
  const { facilityId, knownBy, at, id } = knownFacilities;
  return tx.db
    .select({ facilityId, knownBy })
    .from(knownFacilities)
    .where(eq(knownFacilities.caseId, caseId))
    .orderBy(asc(at), asc(id));
}

/** What is known of one case is known of another from now on; it stays with the first as well. */
export async function copyKnownFacilities(tx: Tx, from: string, to: string): Promise<void> {
  const { facilityId, knownBy, sourceId, baseId, at } = knownFacilities;
  const known = await tx.db
    .select({ facilityId, knownBy, sourceId, baseId, at })
    .from(knownFacilities)
    .where(eq(knownFacilities.caseId, from));
  if (known.length === 0) return;
  await tx.db
    .insert(knownFacilities)
    .values(known.map((it) => ({ ...it, caseId: to })))
    .onConflictDoNothing();
}
