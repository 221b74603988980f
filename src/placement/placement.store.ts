import { and, asc, desc, eq, gte, inArray, isNull, lt, sql } from 'drizzle-orm';
import { baseOf } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import type { StoredRun } from './match-run.ts';
import type { OfferState } from './offer.ts';
import { matchRuns, offers, searches } from './placement.tables.ts';
import type { SearchState } from './search.ts';

export type OfferRow = typeof offers.$inferSelect;
export type SearchRow = typeof searches.$inferSelect;

export async function insertRun(
  tx: Tx,
  run: Pick<StoredRun, 'emergencyId' | 'ruleVersion' | 'input' | 'boardReadId' | 'ranking'>,
): Promise<string> {
  const [row] = await tx.db
    .insert(matchRuns)
    .values({ ...run, baseId: baseOf(tx.actor), at: tx.now })
    .returning({ id: matchRuns.id });
  if (row === undefined) throw new Error('a match run was not written');
  return row.id;
}

export async function findRun(tx: Tx, id: string): Promise<StoredRun | null> {
  const [row] = await tx.db.select().from(matchRuns).where(eq(matchRuns.id, id));
  return row ?? null;
}

export async function latestRun(tx: Tx, emergencyId: string): Promise<StoredRun | null> {
  const [row] = await tx.db
    .select()
    .from(matchRuns)
    .where(eq(matchRuns.emergencyId, emergencyId))
    .orderBy(desc(matchRuns.at), desc(matchRuns.id))
    .limit(1);
  return row ?? null;
}

/** Locks the search of an emergency that is locked already; null: none has begun. */
export async function lockSearch(tx: Tx, emergencyId: string): Promise<SearchRow | null> {
  const [row] = await tx.db
    .select()
    .from(searches)
    .where(eq(searches.emergencyId, emergencyId))
    .for('update');
  return row ?? null;
}

export async function findSearch(tx: Tx, emergencyId: string): Promise<SearchRow | null> {
  const [row] = await tx.db.select().from(searches).where(eq(searches.emergencyId, emergencyId));
  return row ?? null;
}

export async function saveSearch(tx: Tx, emergencyId: string, state: SearchState): Promise<void> {
  const values = { state, status: state.status, updatedAt: tx.now };
  await tx.db
    .insert(searches)
    .values({ ...values, emergencyId, baseId: baseOf(tx.actor) })
    .onConflictDoUpdate({ target: searches.emergencyId, set: values });
}

/**
 * Keeps other steps that claim several rooms out until this one ends: two that claim the same two
 * rooms in different orders would wait for each other. One lock for a base: a base sends a few
 * offers in a night, and each of these steps takes milliseconds.
 */
export async function lockClaims(tx: Tx): Promise<void> {
  await tx.db.execute(
    sql`select pg_advisory_xact_lock(hashtextextended('room claims ' || ${baseOf(tx.actor)}, 0))`,
  );
}

export async function insertOffer(
  tx: Tx,
  offer: Pick<
    OfferRow,
    | 'emergencyId'
    | 'caseId'
    | 'facilityId'
    | 'roomId'
    | 'occupancyId'
    | 'matchRunId'
    | 'reference'
    | 'place'
    | 'state'
    | 'need'
    | 'plannedEnd'
  >,
): Promise<OfferRow> {
  const [row] = await tx.db
    .insert(offers)
    .values({
      ...offer,
      baseId: baseOf(tx.actor),
      status: offer.state.status,
      sentAt: tx.now,
    })
    .returning();
  if (row === undefined) throw new Error('an offer was not written');
  return row;
}

export async function findOffer(tx: Tx, id: string): Promise<OfferRow | null> {
  const [row] = await tx.db.select().from(offers).where(eq(offers.id, id));
  return row ?? null;
}

export async function lockOffer(tx: Tx, id: string): Promise<OfferRow | null> {
  const [row] = await tx.db.select().from(offers).where(eq(offers.id, id)).for('update');
  return row ?? null;
}

/** In the order of ids, so that two steps that lock the same offers never wait for each other. */
export function lockOffers(tx: Tx, ids: readonly string[]): Promise<OfferRow[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return tx.db
    .select()
    .from(offers)
    .where(inArray(offers.id, [...ids]))
    .orderBy(asc(offers.id))
    .for('update');
}

export async function saveOffer(tx: Tx, id: string, state: OfferState): Promise<void> {
  await tx.db.update(offers).set({ state, status: state.status }).where(eq(offers.id, id));
}

export function offersOf(tx: Tx, emergencyId: string): Promise<OfferRow[]> {
  return tx.db
    .select()
    .from(offers)
    .where(eq(offers.emergencyId, emergencyId))
    .orderBy(asc(offers.sentAt), asc(offers.id));
}

/** Newest first; the asking user sees those of the base, or of the own facility. */
export function listOffers(
  tx: Tx,
  filter: { isOpen: boolean; before: string | null; limit: number },
): Promise<OfferRow[]> {
  return tx.db
    .select()
    .from(offers)
    .where(
      and(
        filter.isOpen ? inArray(offers.status, ['sent', 'seen', 'conditional']) : undefined,
        filter.before === null ? undefined : lt(offers.id, filter.before),
      ),
    )
    .orderBy(desc(offers.id))
    .limit(filter.limit);
}

export async function acceptedOffer(tx: Tx, emergencyId: string): Promise<OfferRow | null> {
  const [row] = await tx.db
    .select()
    .from(offers)
    .where(and(eq(offers.emergencyId, emergencyId), eq(offers.status, 'accepted')));
  return row ?? null;
}

/** Ends what accepted offers disclose; returns them. */
export function endDisclosure(tx: Tx, emergencyId: string): Promise<OfferRow[]> {
  return tx.db
    .update(offers)
    .set({ disclosureEndedAt: tx.now })
    .where(
      and(
        eq(offers.emergencyId, emergencyId),
        eq(offers.status, 'accepted'),
        isNull(offers.disclosureEndedAt),
      ),
    )
    .returning();
}

/** How often each facility of the base was asked since `from`. */
export async function offersSince(tx: Tx, from: Date): Promise<Map<string, number>> {
  const rows = await tx.db
    .select({ facilityId: offers.facilityId, count: sql<number>`count(*)::int` })
    .from(offers)
    .where(and(eq(offers.baseId, baseOf(tx.actor)), gte(offers.sentAt, from)))
    .groupBy(offers.facilityId);
  return new Map(rows.map((row) => [row.facilityId, row.count]));
}
