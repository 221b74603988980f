import { assertWardOfBase } from '../identity/bases.service.ts';
import { officesOf } from '../identity/users.service.ts';
import { asHouse, bindToBase, type Tx } from '../platform/db/tx.ts';
import { portionOf } from '../platform/portion.ts';
import { inField, type Problem, Refused } from '../platform/problem.ts';
import { tokyoDayOf } from '../platform/text/tokyo-day.ts';
import type { ListQuery, MeetingBody, MeetingChange, MeetingLine } from './council.api.ts';
import { councilProblems as problems } from './council.problems.ts';
import * as store from './council.store.ts';
import { canCancel, canEnd, progressOf } from './meeting.ts';

/** The meetings that the actor may see. A seat counts only the cases that it may know of. */
export async function listMeetings(tx: Tx, query: ListQuery) {
  const rows = await store.listMeetings(tx, { ...query, limit: query.limit + 1 });
  const { shown, next } = portionOf(rows, query.limit);
  const ids = shown.map(({ id }) => id);
  const isSeat = tx.actor.kind === 'user' && tx.actor.role === 'consultation_staff';
  const counted = () => store.countItems(tx, ids);
  const counts = await (isSeat ? counted() : asHouse(tx, counted));
  const itemsOf = (id: string) =>
    counts
      .filter(({ meetingId }) => meetingId === id)
      .flatMap(({ status, items }) => Array.from({ length: items }, () => ({ status })));
  return { items: shown.map((row) => lineOf(row, itemsOf(row.id))), next };
}

export function lineOf(
  row: store.MeetingRow,
  items: readonly Pick<store.ItemRow, 'status'>[],
): MeetingLine {
  const { id, wardCode, name, heldOn, startsAt, place, status, statusReason, version } = row;
  const plan = { id, wardCode, name, heldOn, startsAt, place, status, statusReason, version };
  return { ...plan, progress: progressOf(items) };
}

/** Those who can sit at the table. */
export async function listOffices(tx: Tx) {
  return { items: await officesOf(tx) };
}

/** A meeting of the actor's ward. Throws council-ward-not-yours, no-such-council-organisation. */
export async function planMeeting(tx: Tx, body: MeetingBody) {
  const { seats, ...plan } = body;
  const { actor } = tx;
  if (actor.kind === 'user' && !actor.wardCodes.includes(plan.wardCode))
    throw new Refused(inField(problems['council-ward-not-yours'], '/wardCode'));
  await assertWardOfBase(tx, plan.wardCode);
  await assertOffices(tx, seats);
  const row = await store.insertMeeting(tx, plan);
  await store.replaceSeats(tx, row.id, seats);
  await tellMeeting(tx, row);
  return standingOf(row);
}

/**
 * Another name, day, time, place or table. Where somebody changed it since, refuses with the meeting as it
 * is now.
 */
export async function changeMeeting(
  tx: Tx,
  id: string,
  body: MeetingChange,
  ifMatch: number | null,
) {
  const row = await lockedMeeting(tx, id);
  const before = await store.seatsOf(tx, id);
  if (row.version !== ifMatch) {
    const { version, name, heldOn, startsAt, place } = row;
    const seats = before.map(({ organisationId, sees }) => ({ organisationId, sees }));
    const now = { name, heldOn, startsAt, place, seats };
    throw new Refused(problems['council-meeting-changed']({ extra: { version, now } }));
  }
  if (row.status !== 'PLANNED') throw new Refused(problems['council-meeting-over']());
  const { seats, ...plan } = body;
  await assertOffices(tx, seats);
  // Who had a seat until now must hear of it too.
  await tellMeeting(tx, row);
  const saved = await store.saveMeeting(tx, id, plan);
  await store.replaceSeats(tx, id, seats);
  await tellMeeting(tx, saved);
  return standingOf(saved);
}

/** It does not take place: what stood on its agenda waits for another one. */
export async function cancelMeeting(tx: Tx, id: string, reason: string) {
  const row = await lockedMeeting(tx, id);
  await asHouse(tx, async () => {
    const items = await store.itemsOf(tx, [id]);
    allowed(canCancel(row, items));
    for (const item of items.filter(({ status }) => status === 'WAITING'))
      await store.saveItem(tx, item.id, { status: 'DEFERRED', statusReason: reason });
  });
  const saved = await store.saveMeeting(tx, id, { status: 'CANCELLED', statusReason: reason });
  await tellMeeting(tx, saved);
  return standingOf(saved);
}

/** The meeting has taken place. Refuses council-items-waiting while an item has come to nothing. */
export async function endMeeting(tx: Tx, id: string, minutes: string | null) {
  const row = await lockedMeeting(tx, id);
  // Also those whose case has gone to another ward meanwhile, which the actor no longer sees.
  const items = await asHouse(tx, () => store.itemsOf(tx, [id]));
  allowed(canEnd(row, items, tokyoDayOf(tx.now)));
  const saved = await store.saveMeeting(tx, id, { status: 'HELD', minutes: minutes || null });
  await tellMeeting(tx, saved);
  return standingOf(saved);
}

/** Wakes of `cases.agenda`: what may be seen of a case has changed wherever it stands on an agenda. */
export async function onConsentChanged(tx: Tx, caseId: string): Promise<void> {
  const meetings = await store.meetingsWith(tx, caseId);
  const [first] = meetings;
  if (first === undefined) return;
  await bindToBase(tx, first.baseId);
  for (const { id } of meetings.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const row = await store.lockMeeting(tx, id);
    if (row !== null) await tellMeeting(tx, row);
  }
}

/** The meeting of a step, locked. Throws no-such-council-meeting. */
export async function lockedMeeting(tx: Tx, id: string): Promise<store.MeetingRow> {
  const row = await store.lockMeeting(tx, id);
  if (row === null) throw new Refused(problems['no-such-council-meeting']());
  return row;
}

/** Tells the ward, and the offices that have a seat. The meeting's row is locked, or new. */
export async function tellMeeting(
  tx: Tx,
  { id, wardCode }: Pick<store.MeetingRow, 'id' | 'wardCode'>,
): Promise<void> {
  tx.publish(`cases:${wardCode}`, id, 'meeting.changed');
  for (const { organisationId } of await store.seatsOf(tx, id))
    tx.publish(`office:${organisationId}`, id, 'meeting.changed');
}

export function allowed(answer: true | { refused: Problem }): void {
  if (answer !== true) throw new Refused(answer.refused);
}

async function assertOffices(tx: Tx, seats: MeetingChange['seats']): Promise<void> {
  if (seats.length === 0) return;
  const known = new Set((await officesOf(tx)).map(({ id }) => id));
  const at = seats.findIndex(({ organisationId }) => !known.has(organisationId));
  if (at < 0) return;
  const field = `/seats/${at}/organisationId`;
  throw new Refused(inField(problems['no-such-council-organisation'], field));
}

function standingOf({ id, status, version }: store.MeetingRow) {
  return { id, status, version };
}
