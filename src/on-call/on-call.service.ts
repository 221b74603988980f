import { dutyStaffOf, managersOf, userNames } from '../identity/users.service.ts';
import { bindToBase, type Tx } from '../platform/db/tx.ts';
import { holidayNames } from '../platform/holidays.ts';
import { Refused } from '../platform/problem.ts';
import { DAY_MS } from '../platform/text/tokyo-day.ts';
import { answeredAtOf, handOverOf, onCallOf, outgoingMs, ringsAt } from './hand-over.ts';
import type { OnCallNow, ShiftList, ShiftRange, ShiftView } from './on-call.api.ts';
import { onCallProblems } from './on-call.problems.ts';
import * as store from './on-call.store.ts';
import {
  later,
  nextAfter,
  type OnCall,
  type OnDuty,
  onDutyAt,
  type PlannedShift,
  type Slot,
} from './on-call.ts';
import { healthOf, type PlanHealth } from './plan.service.ts';
import { daysBetween } from './rotation-layout.ts';
import * as views from './views.ts';

/** How far ahead an uncovered slot is looked for. */
const healthDays = 14;
/** How far ahead the next person in a slot is looked for. */
const nextDays = 62;
/** What `GET /shifts` shows when no end is asked for, and at most. */
const rangeDays = 31;
const mostDays = 400;
/** Who goes on from shift to shift has answered once: an answer is looked for this far back. */
const turnDays = 40;

/**
 * Who can be paged at `tx.now`. Needs a step that is bound to a base. A shift of an account that was
 * disabled since counts as a gap: a page to it would be one to nobody.
 */
export function whoIsOnCall(tx: Tx): Promise<OnCall> {
  return onCallAt(tx, tx.now);
}

/** Who can be paged at an instant, as far as the plan of today tells. */
export async function onCallAt(tx: Tx, at: Date): Promise<OnCall> {
  const shifts = await store.shiftsBetween(tx, after(at, -outgoingMs), after(at, 1));
  const staff = await dutyStaffOf(tx);
  return onCallOf(
    shifts,
    { at, now: tx.now },
    {
      active: new Set(staff.map(({ userId }) => userId)),
      managers: staff.filter(({ role }) => role === 'base_manager').map(({ userId }) => userId),
    },
  );
}

/** What is wrong with the plan in the 14 days from now. */
export async function planHealth(tx: Tx): Promise<PlanHealth> {
  const span = { from: tx.now, to: after(tx.now, healthDays * DAY_MS) };
  return healthOf(tx, await store.shiftsBetween(tx, span.from, span.to), span);
}

/** Who is on call now and next, and what is wrong in the next 14 days. */
export async function readOnCall(tx: Tx): Promise<OnCallNow> {
  const [since, until] = [after(tx.now, -turnDays * DAY_MS), after(tx.now, nextDays * DAY_MS)];
  const shifts = await store.shiftsBetween(tx, since, until);
  const managers = await managersOf(tx);
  const staff = new Set((await dutyStaffOf(tx)).map(({ userId }) => userId));
  const present = shifts.filter(({ userId }) => staff.has(userId));
  const names = await userNames(tx, [...new Set([...managers, ...staff])]);
  const health = await healthOf(tx, shifts, {
    from: tx.now,
    to: after(tx.now, healthDays * DAY_MS),
  });
  const view = (shift: PlannedShift | null) =>
    shift && views.shiftViewOf({ ...shift, answeredAt: answeredAtOf(shifts, shift) }, names);
  const duty = (duties: OnDuty<PlannedShift>) => ({
    primary: view(duties.primary),
    secondary: view(duties.secondary),
  });
  const now = onDutyAt(present, tx.now);
  const outgoing = (slot: Slot) =>
    ringsAt(shifts, slot, { at: tx.now, now: tx.now })
      .filter((userId) => staff.has(userId) && userId !== now[slot]?.userId)
      .map((userId) => views.personView(userId, names));
  return {
    at: tx.now.toISOString(),
    now: duty(now),
    outgoing: { primary: outgoing('primary'), secondary: outgoing('secondary') },
    next: duty(nextAfter(present, tx.now)),
    managers: managers.map((userId) => views.personView(userId, names)),
    ...healthViews(health, names),
  };
}

/** Shifts that touch the asked range; without one, the next 31 days. At most 400 days. */
export async function listShifts(tx: Tx, range: ShiftRange): Promise<ShiftList> {
  const from = range.from === undefined ? tx.now : new Date(range.from);
  const to = range.to === undefined ? after(from, rangeDays * DAY_MS) : new Date(range.to);
  assertRange(from, to);
  const shifts = await store.shiftsBetween(tx, from, to);
  const health = await healthOf(tx, shifts, { from: later(from, tx.now), to });
  const people = [...shifts, ...health.doubles, ...health.absences];
  const names = await userNames(tx, [...new Set(people.map((it) => it.userId))]);
  const holidays = holidayNames();
  return {
    shifts: shifts.map((shift) => views.shiftViewOf(shift, names)),
    ...healthViews(health, names),
    holidays: daysBetween(from, to).flatMap((day) => {
      const name = holidays.get(day);
      return name === undefined ? [] : [{ day, name }];
    }),
  };
}

/** Throws shift-ends-before-start, range-too-long. */
export function assertRange(from: Date, to: Date): void {
  if (to <= from) throw new Refused(onCallProblems['shift-ends-before-start']());
  if (to.getTime() - from.getTime() > mostDays * DAY_MS)
    throw new Refused(onCallProblems['range-too-long']());
}

/** Who can be on call. */
export async function listPeople(tx: Tx) {
  const staff = await dutyStaffOf(tx);
  return { people: staff.map(({ userId, name, role }) => ({ userId, name, role })) };
}

/** One shift. Throws no-such-shift. */
export async function readShift(tx: Tx, id: string): Promise<ShiftView> {
  const shift = await store.findShift(tx, id);
  if (shift === null) throw new Refused(onCallProblems['no-such-shift']());
  return shiftView(tx, shift);
}

export async function shiftView(tx: Tx, shift: PlannedShift): Promise<ShiftView> {
  return views.shiftViewOf(shift, await userNames(tx, [shift.userId]));
}

/** A shift as a hand-over. */
export interface HandOver {
  shift: PlannedShift;
  /** Who stays on call until the person of the shift has answered. */
  outgoing: string[];
  /** The same person goes on from an earlier shift that was answered: nobody is to be asked. */
  isContinuation: boolean;
}

/** The hand-over at the start of a shift; null: there is no such shift any more. Binds a job's step to its base. */
export async function turnOf(tx: Tx, shiftId: string): Promise<HandOver | null> {
  const shift = await boundShift(tx, shiftId);
  if (shift === null) return null;
  const since = after(shift.from, -turnDays * DAY_MS);
  return { shift, ...handOverOf(await store.shiftsBetween(tx, since, shift.to), shift) };
}

/** The person of the shift has been sent the test page. Nothing to a shift that is gone. */
export async function recordAsked(tx: Tx, shiftId: string): Promise<void> {
  await mark(tx, shiftId, 'askedAt');
}

/** The person of the shift has said to be there: from now on nobody else is on call in the slot. */
export async function recordAnswered(tx: Tx, shiftId: string): Promise<void> {
  // Whoever asks the person must hear of it: what is still ringing has an end.
  if (await mark(tx, shiftId, 'answeredAt')) tx.wakeAt('on-call.shift-start', shiftId, tx.now);
}

/** Returns whether it was not so before. */
async function mark(tx: Tx, shiftId: string, column: 'askedAt' | 'answeredAt'): Promise<boolean> {
  if ((await boundShift(tx, shiftId)) === null) return false;
  const isNew = await store.markShift(tx, shiftId, column);
  if (isNew) tx.publish('on-call', shiftId, 'shift.changed');
  return isNew;
}

async function boundShift(tx: Tx, shiftId: string): Promise<PlannedShift | null> {
  const baseId = await store.baseOfShift(tx, shiftId);
  if (baseId === null) return null;
  await bindToBase(tx, baseId);
  return store.findShift(tx, shiftId);
}

function healthViews({ gaps, doubles, absences }: PlanHealth, names: views.Names) {
  return {
    gaps: gaps.map(views.gapViewOf),
    doubles: doubles.map((it) => views.doubleViewOf(it, names)),
    absences: absences.map((it) => views.absenceViewOf(it, names)),
  };
}

function after(instant: Date, ms: number): Date {
  return new Date(instant.getTime() + ms);
}
