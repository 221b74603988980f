import { userNames } from '../identity/users.service.ts';
import { type Actor, baseOf, userOf } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import { Refused } from '../platform/problem.ts';
import { DAY_MS } from '../platform/text/tokyo-day.ts';
import type { ShiftRange, TimeOffAnswer, TimeOffInput, TimeOffList } from './on-call.api.ts';
import { onCallProblems } from './on-call.problems.ts';
import { assertRange } from './on-call.service.ts';
import { shiftsBetween } from './on-call.store.ts';
import { later } from './on-call.ts';
import { assertDutyStaff } from './plan.service.ts';
import { absencesBetween } from './plan.ts';
import * as store from './time-off.store.ts';
import { absenceViewOf, type Names, personView, stretchView } from './views.ts';

const rangeDays = 92;

/** Time off that touches the range; without one, that of the next 92 days. */
export async function listTimeOff(tx: Tx, range: ShiftRange): Promise<TimeOffList> {
  const from = range.from === undefined ? tx.now : new Date(range.from);
  const to =
    range.to === undefined ? new Date(from.getTime() + rangeDays * DAY_MS) : new Date(range.to);
  assertRange(from, to);
  const rows = await store.timeOffBetween(tx, from, to);
  const names = await userNames(tx, [...new Set(rows.map(({ userId }) => userId))]);
  return { timeOff: rows.map((row) => viewOf(row, names)) };
}

/** Throws time-off-not-yours, shift-ends-before-start, range-too-long, no-such-coordinator. */
export async function addTimeOff(tx: Tx, input: TimeOffInput): Promise<TimeOffAnswer> {
  const wish = { userId: input.userId, from: new Date(input.from), to: new Date(input.to) };
  assertOwn(tx.actor, wish.userId);
  assertRange(wish.from, wish.to);
  await assertDutyStaff(tx, [wish.userId]);
  const row = await store.insertTimeOff(tx, wish);
  announce(tx, row.id);
  return answerOf(tx, row);
}

/** Throws no-such-time-off. */
export async function readTimeOff(tx: Tx, id: string): Promise<TimeOffAnswer> {
  return answerOf(tx, known(await store.findTimeOff(tx, id)));
}

/** Throws no-such-time-off, time-off-not-yours. */
export async function removeTimeOff(tx: Tx, id: string): Promise<TimeOffAnswer> {
  const row = known(await store.findTimeOff(tx, id));
  assertOwn(tx.actor, row.userId);
  await store.deleteTimeOff(tx, id);
  announce(tx, id);
  return answerOf(tx, row);
}

function announce(tx: Tx, id: string): void {
  tx.wakeAt('on-call.plan-changed', baseOf(tx.actor), tx.now);
  tx.publish('on-call', id, 'time-off.changed');
}

function assertOwn(actor: Actor, userId: string): void {
  const isManager = actor.kind === 'user' && actor.role === 'base_manager';
  if (!isManager && userOf(actor) !== userId)
    throw new Refused(onCallProblems['time-off-not-yours']());
}

function known(row: store.TimeOff | null): store.TimeOff {
  if (row === null) throw new Refused(onCallProblems['no-such-time-off']());
  return row;
}

async function answerOf(tx: Tx, row: store.TimeOff): Promise<TimeOffAnswer> {
  const names = await userNames(tx, [row.userId]);
  const shifts = await shiftsBetween(tx, row.from, row.to);
  const from = later(row.from, tx.now);
  const absences = absencesBetween(shifts, [row], from, row.to);
  return { ...viewOf(row, names), absences: absences.map((it) => absenceViewOf(it, names)) };
}

function viewOf(row: store.TimeOff, names: Names) {
  return { id: row.id, person: personView(row.userId, names), ...stretchView(row) };
}
