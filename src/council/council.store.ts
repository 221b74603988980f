import { and, asc, count, desc, eq, gt, inArray, lt, max, ne, or, sql } from 'drizzle-orm';
import { baseOf, userOf } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import { councilItems, councilMeetings, councilSeats } from './council.tables.ts';
import type { ItemStatus, Sight } from './council.ts';

export type MeetingRow = typeof councilMeetings.$inferSelect;
export type SeatRow = typeof councilSeats.$inferSelect;
export type ItemRow = typeof councilItems.$inferSelect;
type Plan = Pick<MeetingRow, 'name' | 'heldOn' | 'startsAt' | 'place'>;

/** Null: there is none, or none that the actor may see. */
export async function findMeeting(tx: Tx, id: string): Promise<MeetingRow | null> {
  const [row] = await tx.db.select().from(councilMeetings).where(eq(councilMeetings.id, id));
  return row ?? null;
}

/** As findMeeting, locked: one step of a meeting at a time. Null also where the actor may not write. */
export async function lockMeeting(tx: Tx, id: string): Promise<MeetingRow | null> {
  const [row] = await tx.db
    .select()
    .from(councilMeetings)
    .where(eq(councilMeetings.id, id))
    .for('update');
  return row ?? null;
}

/** Those to come, the next one first; or those that are past or cancelled, the newest first. */
export async function listMeetings(
  tx: Tx,
  part: { scope: 'next' | 'past'; cursor?: string | undefined; limit: number },
): Promise<MeetingRow[]> {
  const { heldOn, status, id } = councilMeetings;
  const isNext = part.scope === 'next';
  const behind = part.cursor === undefined ? null : await findMeeting(tx, part.cursor);
  const beyond = isNext ? gt : lt;
  return tx.db
    .select()
    .from(councilMeetings)
    .where(
      and(
        isNext ? eq(status, 'PLANNED') : ne(status, 'PLANNED'),
        behind === null
          ? undefined
          : or(
              beyond(heldOn, behind.heldOn),
              and(eq(heldOn, behind.heldOn), beyond(id, behind.id)),
            ),
      ),
    )
    .orderBy(...(isNext ? [asc(heldOn), asc(id)] : [desc(heldOn), desc(id)]))
    .limit(part.limit);
}

export async function insertMeeting(
  tx: Tx,
  plan: Plan & { wardCode: string },
): Promise<MeetingRow> {
  const [row] = await tx.db
    .insert(councilMeetings)
    .values({
      ...plan,
      baseId: baseOf(tx.actor),
      status: 'PLANNED',
      version: 1,
      createdAt: tx.now,
      createdBy: userOf(tx.actor),
    })
    .returning();
  if (row === undefined) throw new Error('a meeting was not written');
  return row;
}

export async function saveMeeting(
  tx: Tx,
  id: string,
  change: Partial<Plan & Pick<MeetingRow, 'status' | 'statusReason' | 'minutes'>>,
): Promise<MeetingRow> {
  const [row] = await tx.db
    .update(councilMeetings)
    .set({ ...change, version: sql`${councilMeetings.version} + 1` })
    .where(eq(councilMeetings.id, id))
    .returning();
  if (row === undefined) throw new Error('a meeting was not saved');
  return row;
}

export function seatsOf(tx: Tx, meetingId: string): Promise<SeatRow[]> {
  return tx.db
    .select()
    .from(councilSeats)
    .where(eq(councilSeats.meetingId, meetingId))
    .orderBy(asc(councilSeats.id));
}

/** Whoever is not named has no seat any more. */
export async function replaceSeats(
  tx: Tx,
  meetingId: string,
  seats: readonly { organisationId: string; sees: Sight }[],
): Promise<void> {
  await tx.db.delete(councilSeats).where(eq(councilSeats.meetingId, meetingId));
  if (seats.length === 0) return;
  const baseId = baseOf(tx.actor);
  await tx.db.insert(councilSeats).values(seats.map((seat) => ({ ...seat, meetingId, baseId })));
}

/** In the order of the agenda; what was taken off comes last. */
export function itemsOf(tx: Tx, meetingIds: readonly string[]): Promise<ItemRow[]> {
  if (meetingIds.length === 0) return Promise.resolve([]);
  return tx.db
    .select()
    .from(councilItems)
    .where(inArray(councilItems.meetingId, [...meetingIds]))
    .orderBy(
      sql`${councilItems.status} = 'REMOVED'`,
      asc(councilItems.place),
      asc(councilItems.id),
    );
}

export async function findItem(tx: Tx, id: string): Promise<ItemRow | null> {
  const [row] = await tx.db.select().from(councilItems).where(eq(councilItems.id, id));
  return row ?? null;
}

/** How many items of each status the meetings have. */
export function countItems(tx: Tx, meetingIds: readonly string[]) {
  if (meetingIds.length === 0) return Promise.resolve([]);
  const { meetingId, status } = councilItems;
  return tx.db
    .select({ meetingId, status, items: count() })
    .from(councilItems)
    .where(inArray(meetingId, [...meetingIds]))
    .groupBy(meetingId, status);
}

/** Null: the case waits for a meeting already, or stands on this agenda. */
export async function insertItem(
  tx: Tx,
  item: Pick<ItemRow, 'meetingId' | 'caseId' | 'purpose' | 'sights'>,
): Promise<ItemRow | null> {
  const [last] = await tx.db
    .select({ place: max(councilItems.place) })
    .from(councilItems)
    .where(eq(councilItems.meetingId, item.meetingId));
  const [row] = await tx.db
    .insert(councilItems)
    .values({
      ...item,
      baseId: baseOf(tx.actor),
      place: (last?.place ?? 0) + 1,
      status: 'WAITING',
      version: 1,
    })
    .onConflictDoNothing()
    .returning();
  return row ?? null;
}

export async function saveItem(
  tx: Tx,
  id: string,
  change: Partial<Pick<ItemRow, 'status' | 'statusReason' | 'decisionId' | 'purpose' | 'sights'>>,
): Promise<ItemRow> {
  const [row] = await tx.db
    .update(councilItems)
    .set({ ...change, version: sql`${councilItems.version} + 1` })
    .where(eq(councilItems.id, id))
    .returning();
  if (row === undefined) throw new Error('an item was not saved');
  return row;
}

/** Numbers them from 1; what nobody edited keeps its version. */
export async function placeItems(tx: Tx, ids: readonly string[]): Promise<void> {
  for (const [at, id] of ids.entries())
    await tx.db
      .update(councilItems)
      .set({ place: at + 1 })
      .where(eq(councilItems.id, id));
}

/** Whether the case waits for a meeting already; checked before an item comes back to life. */
export async function isWaiting(tx: Tx, caseId: string): Promise<boolean> {
  const waits = and(eq(councilItems.caseId, caseId), eq(councilItems.status, 'WAITING'));
  return (await tx.db.$count(councilItems, waits)) > 0;
}

/** What became of cases in other meetings, the newest first: with the meeting's name and day. */
export function earlierItems(tx: Tx, caseIds: readonly string[], statuses: readonly ItemStatus[]) {
  if (caseIds.length === 0) return Promise.resolve([]);
  const { caseId, meetingId, status, statusReason } = councilItems;
  const { name, heldOn } = councilMeetings;
  return tx.db
    .select({ caseId, meetingId, status, statusReason, name, heldOn })
    .from(councilItems)
    .innerJoin(councilMeetings, eq(councilMeetings.id, meetingId))
    .where(and(inArray(caseId, [...caseIds]), inArray(status, [...statuses])))
    .orderBy(desc(heldOn), desc(councilItems.id));
}

/** Cases of the ward whose last word of a council is that they were put off. */
export async function deferredCases(tx: Tx, wardCode: string): Promise<string[]> {
  const { caseId, meetingId, status, id } = councilItems;
  const rows = await tx.db
    .selectDistinctOn([caseId], { caseId, status })
    .from(councilItems)
    .innerJoin(councilMeetings, eq(councilMeetings.id, meetingId))
    .where(and(eq(councilMeetings.wardCode, wardCode), ne(status, 'REMOVED')))
    .orderBy(caseId, desc(id));
  return rows.flatMap((row) => (row.status === 'DEFERRED' ? [row.caseId] : []));
}

export async function waitingCases(tx: Tx): Promise<Set<string>> {
  const rows = await tx.db
    .select({ caseId: councilItems.caseId })
    .from(councilItems)
    .where(eq(councilItems.status, 'WAITING'));
  return new Set(rows.map(({ caseId }) => caseId));
}

/** The meetings to come on whose agenda a case stands. */
export function meetingsWith(tx: Tx, caseId: string): Promise<MeetingRow[]> {
  return tx.db
    .selectDistinct({ meeting: councilMeetings })
    .from(councilItems)
    .innerJoin(councilMeetings, eq(councilMeetings.id, councilItems.meetingId))
    .where(
      and(
        eq(councilItems.caseId, caseId),
        eq(councilMeetings.status, 'PLANNED'),
        ne(councilItems.status, 'REMOVED'),
      ),
    )
    .then((rows) => rows.map(({ meeting }) => meeting));
}
