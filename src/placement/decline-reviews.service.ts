import { fiscalYearOf } from '../emergencies/emergency-number.ts';
import { userNames } from '../identity/users.service.ts';
import type { Tx } from '../platform/db/tx.ts';
import { writeCsv } from '../platform/files/csv.ts';
import { portionOf } from '../platform/portion.ts';
import { inField, Refused } from '../platform/problem.ts';
import {
  endOfTokyoDay,
  tokyoDayOf,
  tokyoInstant,
  tokyoTimeOf,
} from '../platform/text/tokyo-day.ts';
import type { RefusalQuery, ReviewBody } from './decline-reviews.api.ts';
import { declineReviewProblems } from './decline-reviews.problems.ts';
import * as store from './decline-reviews.store.ts';
import { placementProblems } from './placement.problems.ts';
import { findOffer } from './placement.store.ts';
import { DECLINE_REASONS } from './reasons.ts';
import { refusalRow, refusalTitles } from './refusal-file.ts';

type Asked = Pick<RefusalQuery, 'from' | 'to' | 'facilityId' | 'reason' | 'side'>;

/** Rows of one file: a base has a few thousand refusals in a year at the most. */
const mostInFile = 20_000;

/**
 * What the base takes the reason of a refusal to be: added beside what the facility said, never in its
 * place. The newest holds. Throws no-such-offer, nothing-to-review.
 */
export async function reviewDecline(tx: Tx, offerId: string, body: ReviewBody) {
  const offer = await findOffer(tx, offerId);
  if (offer === null) throw new Refused(placementProblems['no-such-offer']());
  if (offer.status !== 'declined' && offer.status !== 'expired')
    throw new Refused(declineReviewProblems['nothing-to-review']());
  const row = await store.insertReview(tx, { ...body, offerId });
  tx.publish('rooms', offerId, 'declines.changed');
  return readReview(tx, row.id);
}

/** Throws no-such-review. */
export async function readReview(tx: Tx, id: string) {
  const row = await store.findReview(tx, id);
  const [view] = row === null ? [] : await reviewViews(tx, [row]);
  if (view === undefined) throw new Refused(declineReviewProblems['no-such-review']());
  return view;
}

/** Every look at one refusal, oldest first. Throws no-such-offer. */
export async function listReviews(tx: Tx, offerId: string) {
  if ((await findOffer(tx, offerId)) === null)
    throw new Refused(placementProblems['no-such-offer']());
  return { items: await reviewViews(tx, await store.reviewsOf(tx, offerId)) };
}

/**
 * Refusals of a period (this fiscal year), newest first, with counts over all of it; nothing about the
 * persons, and no free text. Throws period-not-possible.
 */
export async function listRefusals(tx: Tx, query: RefusalQuery) {
  const { days, filter } = periodOf(tx, query);
  const rows = await store.listRefusals(tx, filter, {
    before: query.cursor ?? null,
    limit: query.limit + 1,
  });
  const { shown, next } = portionOf(rows, query.limit);
  const counts = await store.countRefusals(tx, filter);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return { ...days, total, counts, items: shown.map(lineOf), next };
}

/** The same list for a spreadsheet. Throws period-not-possible. */
export async function refusalFile(tx: Tx, query: Asked): Promise<string> {
  const { filter } = periodOf(tx, query);
  const rows = await store.listRefusals(tx, filter, { before: null, limit: mostInFile });
  const timeOf = (iso: string) => `${tokyoDayOf(new Date(iso))} ${tokyoTimeOf(new Date(iso))}`;
  return writeCsv(
    refusalTitles,
    rows.map((row) => refusalRow(lineOf(row), timeOf)),
  );
}

function periodOf(tx: Tx, query: Asked) {
  const year = fiscalYearOf(tx.now);
  const { from = `${year}-04-01`, to = `${year + 1}-03-31` } = query;
  if (to < from) throw new Refused(inField(declineReviewProblems['period-not-possible'], '/to'));
  const filter: store.RefusalFilter = {
    from: tokyoInstant(from, '00:00'),
    to: endOfTokyoDay(to),
    facilityId: query.facilityId ?? null,
    reason: query.reason ?? null,
    side: query.side ?? null,
  };
  return { days: { from, to }, filter };
}

function lineOf(row: store.RefusalRow) {
  const { id, kind, emergencyId, reference, facilityName, roomName, reason, side } = row;
  const { reviewedReason, reviewedSide } = row;
  const at = new Date(row.at);
  const sentAt = row.sentAt === null ? null : new Date(row.sentAt);
  return {
    ...{ id, kind, emergencyId, reference, facilityName, roomName },
    at: at.toISOString(),
    seconds: sentAt === null ? null : Math.round((at.getTime() - sentAt.getTime()) / 1000),
    stated: reason && { reason, side: side ?? DECLINE_REASONS[reason].side },
    reviewed: reviewedReason && {
      reason: reviewedReason,
      side: reviewedSide ?? DECLINE_REASONS[reviewedReason].side,
    },
  };
}

async function reviewViews(tx: Tx, rows: readonly store.ReviewRow[]) {
  const names = await userNames(
    tx,
    rows.flatMap(({ byUser }) => byUser ?? []),
  );
  return rows.map(({ id, at, byUser, reason, side, comment }) => ({
    ...{ id, reason, side, comment },
    at: at.toISOString(),
    by: byUser === null ? null : (names.get(byUser) ?? null),
  }));
}
