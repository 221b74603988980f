import { asc, eq, type SQL, sql } from 'drizzle-orm';
import { baseOf, userOf } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import type { RefusalKind } from './decline-reviews.api.ts';
import { declineReviews } from './placement.tables.ts';
import type { DeclineReason, Side } from './reasons.ts';

export type ReviewRow = typeof declineReviews.$inferSelect;

export interface RefusalFilter {
  from: Date;
  to: Date;
  facilityId: string | null;
  reason: DeclineReason | null;
  side: Side | null;
}

export interface RefusalRow extends Record<string, unknown> {
  id: string;
  kind: RefusalKind;
  emergencyId: string;
  reference: string;
  facilityName: string;
  roomName: string | null;
  sentAt: string | null;
  at: string;
  reason: DeclineReason | null;
  side: Side | null;
  reviewedReason: DeclineReason | null;
  reviewedSide: Side | null;
}

/**
 * Offers that were declined or ran out without a word, and refusals on the ladder, each with its newest
 * review. An offer that ran out because the base did not decide on a condition is no refusal.
 */
const refusals = (tx: Tx, filter: RefusalFilter): SQL => sql`
  select it.*, review.reason as reviewed_reason, review.side as reviewed_side
  from (
    select o.id, o.status as kind, o.emergency_id, o.reference, o.facility_id,
      f.name as facility_name, r.name as room_name, o.sent_at,
      coalesce(o.state->>'answeredAt', o.state->>'at')::timestamptz as at,
      o.state->>'reason' as reason, o.state->>'side' as side
    from offers o join facilities f on f.id = o.facility_id join rooms r on r.id = o.room_id
    where o.base_id = ${baseOf(tx.actor)} and o.status in ('declined', 'expired')
      and o.state->>'undecided' is null
    union all
    select c.id, 'fallback', c.emergency_id, e.number, c.contact_id,
      c.contact_name, null, null, c.at, c.reason, c.side
    from fallback_calls c join emergencies e on e.id = c.emergency_id
    where c.base_id = ${baseOf(tx.actor)} and c.outcome = 'refused'
  ) it
  left join lateral (
    select d.reason, d.side from decline_reviews d where d.offer_id = it.id
    order by d.at desc, d.id desc limit 1
  ) review on true
  where it.at >= ${filter.from.toISOString()} and it.at < ${filter.to.toISOString()}
    and (${filter.facilityId}::uuid is null or it.facility_id = ${filter.facilityId}::uuid)
    and (${filter.reason}::text is null or coalesce(review.reason, it.reason) = ${filter.reason})
    and (${filter.side}::text is null or coalesce(review.side, it.side) = ${filter.side})`;

/** Newest first; ids are ordered by time. */
export async function listRefusals(
  tx: Tx,
  filter: RefusalFilter,
  part: { before: string | null; limit: number },
): Promise<RefusalRow[]> {
  const { rows } = await tx.db.execute<RefusalRow>(sql`
    select id, kind, emergency_id as "emergencyId", reference, facility_name as "facilityName",
      room_name as "roomName", sent_at as "sentAt", at, reason, side,
      reviewed_reason as "reviewedReason", reviewed_side as "reviewedSide"
    from (${refusals(tx, filter)}) listed
    where ${part.before}::uuid is null or id < ${part.before}::uuid
    order by id desc limit ${part.limit}`);
  return rows;
}

/** How many of which kind and reason, the most frequent first. */
export async function countRefusals(tx: Tx, filter: RefusalFilter) {
  const { rows } = await tx.db.execute<{
    kind: RefusalKind;
    reason: DeclineReason | null;
    side: Side | null;
    count: number;
  }>(sql`
    select kind, coalesce(reviewed_reason, reason) as reason, coalesce(reviewed_side, side) as side,
      count(*)::int as count
    from (${refusals(tx, filter)}) counted
    group by 1, 2, 3 order by 4 desc, 1, 2, 3`);
  return rows;
}

export async function insertReview(
  tx: Tx,
  review: Pick<ReviewRow, 'offerId' | 'reason' | 'side' | 'comment'>,
): Promise<ReviewRow> {
  const [row] = await tx.db
    .insert(declineReviews)
    .values({ ...review, baseId: baseOf(tx.actor), at: tx.now, byUser: userOf(tx.actor) })
    .returning();
  if (row === undefined) throw new Error('a review was not written');
  return row;
}

export async function findReview(tx: Tx, id: string): Promise<ReviewRow | null> {
  const [row] = await tx.db.select().from(declineReviews).where(eq(declineReviews.id, id));
  return row ?? null;
}

/** Oldest first. */
export function reviewsOf(tx: Tx, offerId: string): Promise<ReviewRow[]> {
  return tx.db
    .select()
    .from(declineReviews)
    .where(eq(declineReviews.offerId, offerId))
    .orderBy(asc(declineReviews.at), asc(declineReviews.id));
}
