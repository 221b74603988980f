import { createHash, randomBytes } from 'node:crypto';
import ical from 'ical-generator';
import { dutyStaffOf, userNames } from '../identity/users.service.ts';
import { personOf } from '../platform/actor.ts';
import { bindToBase, type Tx } from '../platform/db/tx.ts';
import { Refused } from '../platform/problem.ts';
import { DAY_MS, tokyoDayOf, tokyoInstant } from '../platform/text/tokyo-day.ts';
import type { FeedInput, FeedView } from './calendar.api.ts';
import * as store from './calendar-feeds.store.ts';
import { summaryOf } from './calendar-import.ts';
import { onCallProblems } from './on-call.problems.ts';
import { shiftsBetween } from './on-call.store.ts';
import { personView } from './views.ts';

/** What a feed shows, in whole days of Tokyo around today. */
const daysBack = 31;
const daysAhead = 400;
/** How often a calendar should look, in seconds. */
const refreshSeconds = 15 * 60;
/** Reading is noted once in this time: every note is a line in the log of changes. */
const noteMs = 60 * 60 * 1000;

const sha256 = (text: string) => createHash('sha256').update(text).digest();

/** Makes a secret address; it is shown this once and kept nowhere. */
export async function createFeed(
  tx: Tx,
  { scope }: FeedInput,
  publicUrl: string,
): Promise<{ id: string; url: string }> {
  const ownerId = personOf(tx.actor);
  const token = randomBytes(32).toString('base64url');
  const id = await store.insertFeed(tx, {
    ownerId,
    userId: scope === 'me' ? ownerId : null,
    tokenHash: sha256(token),
  });
  return { id, url: new URL(`/calendar/${token}.ics`, publicUrl).href };
}

/** A feed that was made before: its address cannot be shown again. Throws no-such-feed. */
export async function createdFeed(tx: Tx, id: string): Promise<{ id: string; url: null }> {
  return { id: (await feedOf(tx, id)).id, url: null };
}

/** One's own feeds, for a manager everybody's. */
export async function listFeeds(tx: Tx): Promise<{ feeds: FeedView[] }> {
  const rows = await store.liveFeeds(tx);
  const names = await userNames(tx, [...new Set(rows.map(({ ownerId }) => ownerId))]);
  return { feeds: rows.map((row) => viewOf(row, names)) };
}

/** From now on its address leads nowhere. Throws no-such-feed. */
export async function revokeFeed(tx: Tx, id: string): Promise<FeedView> {
  const row = await feedOf(tx, id);
  if (row.revokedAt === null) await store.markFeed(tx, id, 'revokedAt');
  const names = await userNames(tx, [row.ownerId]);
  return viewOf({ ...row, revokedAt: row.revokedAt ?? tx.now }, names);
}

/**
 * The feed behind a secret address as text/calendar with its ETag; null: there is none, it was
 * revoked, or its owner has left. For a step of the house: whoever reads it has only the address.
 */
export async function readFeed(
  tx: Tx,
  token: string,
): Promise<{ text: string; etag: string } | null> {
  const feed = await store.feedByToken(tx, sha256(token));
  if (feed === null) return null;
  await bindToBase(tx, feed.baseId);
  const staff = await dutyStaffOf(tx);
  if (!staff.some(({ userId }) => userId === feed.ownerId)) return null;
  const readBefore = feed.lastReadAt?.getTime() ?? 0;
  if (tx.now.getTime() - readBefore >= noteMs) await store.markFeed(tx, feed.id, 'lastReadAt');
  const text = await textOf(tx, feed);
  return { text, etag: `"${sha256(text).toString('base64url')}"` };
}

async function textOf(tx: Tx, feed: store.FeedRow): Promise<string> {
  const today = tokyoInstant(tokyoDayOf(tx.now), '00:00').getTime();
  const from = new Date(today - daysBack * DAY_MS);
  const all = await shiftsBetween(tx, from, new Date(today + daysAhead * DAY_MS));
  const shifts = all.filter(({ userId }) => feed.userId === null || userId === feed.userId);
  const names = await userNames(tx, [...new Set(shifts.map(({ userId }) => userId))]);
  const calendar = ical({
    name: '当番',
    prodId: { company: 'kyoten', product: 'on-call', language: 'JA' },
    ttl: refreshSeconds,
  });
  for (const { id, slot, userId, from, to } of shifts)
    calendar.createEvent({
      id: `${id}@kyoten`,
      start: from,
      end: to,
      // The same each time: a feed that has not changed has the same ETag.
      stamp: feed.createdAt,
      summary: summaryOf(slot, feed.userId === null ? (names.get(userId) ?? null) : null),
    });
  return calendar.toString();
}

async function feedOf(tx: Tx, id: string): Promise<store.FeedRow> {
  const row = await store.findFeed(tx, id);
  if (row === null) throw new Refused(onCallProblems['no-such-feed']());
  return row;
}

function viewOf(row: store.FeedRow, names: ReadonlyMap<string, string>): FeedView {
  return {
    id: row.id,
    scope: row.userId === null ? 'base' : 'me',
    owner: personView(row.ownerId, names),
    createdAt: row.createdAt.toISOString(),
    lastReadAt: row.lastReadAt?.toISOString() ?? null,
    revokedAt: row.revokedAt?.toISOString() ?? null,
  };
}
