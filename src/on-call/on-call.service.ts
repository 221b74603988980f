import { coordinatorsOf, managersOf, userNames } from '../identity/users.service.ts';
import type { Tx } from '../platform/db/tx.ts';
import { Refused } from '../platform/problem.ts';
import { DAY_MS } from '../platform/text/tokyo-day.ts';
import type { OnCallNow, ShiftInput, ShiftRange, ShiftView } from './on-call.api.ts';
import { onCallProblems } from './on-call.problems.ts';
import * as store from './on-call.store.ts';
import {
  canRemove,
  faultOf,
  gapsBetween,
  nextAfter,
  type OnCall,
  type OnDuty,
  onDutyAt,
  type Shift,
} from './on-call.ts';

/** How far ahead an uncovered slot is looked for. */
const gapDays = 14;
/** How far ahead the next person in a slot is looked for. */
const nextDays = 62;
/** What `GET /shifts` shows when no end is asked for. */
const rangeDays = 31;

/**
 * Who can be paged at `tx.now`. Needs a step that is bound to a base. A shift of an account that was
 * disabled since counts as a gap: a page to it would be one to nobody.
 */
export async function whoIsOnCall(tx: Tx): Promise<OnCall> {
  const { primary, secondary } = onDutyAt(
    await store.shiftsBetween(tx, tx.now, after(tx.now, 1)),
    tx.now,
  );
  const managers = await managersOf(tx);
  const active = [...(await coordinatorsOf(tx)), ...managers];
  const reachable = (shift: Shift | null) =>
    shift !== null && active.includes(shift.userId) ? shift.userId : null;
  return { primary: reachable(primary), secondary: reachable(secondary), managers };
}

/** Who is on call now and next, and the gaps of the next 14 days. */
export async function readOnCall(tx: Tx): Promise<OnCallNow> {
  const shifts = await store.shiftsBetween(tx, tx.now, after(tx.now, nextDays * DAY_MS));
  const managers = await managersOf(tx);
  const names = await userNames(tx, [...managers, ...shifts.map((it) => it.userId)]);
  const view = (shift: Shift | null) => (shift === null ? null : viewOf(shift, names));
  const duty = (duties: OnDuty) => ({
    primary: view(duties.primary),
    secondary: view(duties.secondary),
  });
  return {
    at: tx.now.toISOString(),
    now: duty(onDutyAt(shifts, tx.now)),
    next: duty(nextAfter(shifts, tx.now)),
    managers: managers.map((userId) => ({ userId, name: names.get(userId) ?? '' })),
    gaps: gapsBetween(shifts, tx.now, after(tx.now, gapDays * DAY_MS)).map((gap) => ({
      slot: gap.slot,
      from: gap.from.toISOString(),
      to: gap.to.toISOString(),
    })),
  };
}

/** Shifts that touch the asked range; without one, the next 31 days. */
export async function listShifts(tx: Tx, range: ShiftRange): Promise<{ shifts: ShiftView[] }> {
  const from = range.from === undefined ? tx.now : new Date(range.from);
  const to = range.to === undefined ? after(from, rangeDays * DAY_MS) : new Date(range.to);
  if (to <= from) throw new Refused(onCallProblems['shift-ends-before-start']());
  const shifts = await store.shiftsBetween(tx, from, to);
  const names = await userNames(
    tx,
    shifts.map((it) => it.userId),
  );
  return { shifts: shifts.map((shift) => viewOf(shift, names)) };
}

/**
 * Puts somebody on call. Throws shift-ends-before-start, shift-is-over, shift-overlaps,
 * one-person-two-slots, no-such-coordinator.
 */
export async function addShift(tx: Tx, input: ShiftInput): Promise<ShiftView> {
  const wish = { ...input, from: new Date(input.from), to: new Date(input.to) };
  await store.lockPlan(tx);
  const others = wish.to > wish.from ? await store.shiftsBetween(tx, wish.from, wish.to) : [];
  const fault = faultOf(wish, others, tx.now);
  if (fault !== null) throw new Refused(onCallProblems[fault]());
  const able = [...(await coordinatorsOf(tx)), ...(await managersOf(tx))];
  if (!able.includes(wish.userId)) throw new Refused(onCallProblems['no-such-coordinator']());
  const shift = await store.insertShift(tx, wish);
  if (shift === null) throw new Refused(onCallProblems['shift-overlaps']());
  tx.publish('on-call', shift.id, 'shift.added');
  return viewOf(shift, await userNames(tx, [shift.userId]));
}

/** One shift. Throws no-such-shift. */
export async function readShift(tx: Tx, id: string): Promise<ShiftView> {
  const shift = await store.findShift(tx, id);
  if (shift === null) throw new Refused(onCallProblems['no-such-shift']());
  return viewOf(shift, await userNames(tx, [shift.userId]));
}

/** Throws no-such-shift, shift-has-begun. */
export async function removeShift(tx: Tx, id: string): Promise<ShiftView> {
  await store.lockPlan(tx);
  const shift = await store.lockShift(tx, id);
  if (shift === null) throw new Refused(onCallProblems['no-such-shift']());
  if (!canRemove(shift, tx.now)) throw new Refused(onCallProblems['shift-has-begun']());
  await store.deleteShift(tx, id);
  tx.publish('on-call', id, 'shift.removed');
  return viewOf(shift, await userNames(tx, [shift.userId]));
}

function after(instant: Date, ms: number): Date {
  return new Date(instant.getTime() + ms);
}

function viewOf(shift: Shift, names: ReadonlyMap<string, string>): ShiftView {
  const { id, slot, userId } = shift;
  return {
    id,
    slot,
    person: { userId, name: names.get(userId) ?? '' },
    from: shift.from.toISOString(),
    to: shift.to.toISOString(),
  };
}
