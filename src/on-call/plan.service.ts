import { type DutyStaff, dutyStaffOf, userNames } from '../identity/users.service.ts';
import { baseOf, userOf } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import { Refused } from '../platform/problem.ts';
import { DAY_MS } from '../platform/text/tokyo-day.ts';
import { onCallProblems } from './on-call.problems.ts';
import * as store from './on-call.store.ts';
import {
  later,
  type PlanFaultKind,
  type PlannedShift,
  type Slot,
  type Stretch,
} from './on-call.ts';
import {
  type Absence,
  absencesBetween,
  applied,
  type Double,
  type Faults,
  faultsBetween,
  type Gap,
  hullOf,
  type NewShift,
  newFaults,
  type PlanChange,
  touches,
  withReasons,
} from './plan.ts';
import { timeOffBetween } from './time-off.store.ts';
import { doubleViewOf, gapViewOf } from './views.ts';

/** Why a write may leave what it leaves; null: it must leave nothing. */
export type Confirm = { reason: string } | null | undefined;

/** What a fault is known for; null: nobody has said why it is there. */
type WithReason<F> = F & { reason: string | null };

export interface PlanHealth {
  gaps: WithReason<Gap>[];
  doubles: WithReason<Double>[];
  absences: Absence[];
}

/**
 * What is wrong with these shifts within the span, all the base's shifts that touch it. A shift of
 * somebody who cannot be paged any more covers nothing.
 */
export async function healthOf(
  tx: Tx,
  shifts: readonly PlannedShift[],
  { from, to }: Stretch,
): Promise<PlanHealth> {
  const staff = await dutyStaffOf(tx);
  const present = presentOf(shifts, staff);
  const { gaps, doubles } = faultsBetween(present, from, to);
  const known = await store.knownFaults(tx, from, to);
  const timeOff = await timeOffBetween(tx, from, to);
  const knownAs = (kind: PlanFaultKind, slot: Slot | null) =>
    known.filter((it) => it.kind === kind && it.slot === slot);
  return {
    gaps: gaps.flatMap((gap) => withReasons(gap, knownAs('gap', gap.slot))),
    doubles: doubles.flatMap((double) => withReasons(double, knownAs('two-slots', null))),
    absences: absencesBetween(present, timeOff, from, to),
  };
}

/** Throws no-such-coordinator when one of them cannot be on call. */
export async function assertDutyStaff(tx: Tx, userIds: readonly string[]): Promise<void> {
  const staff = new Set((await dutyStaffOf(tx)).map(({ userId }) => userId));
  if (!userIds.every((userId) => staff.has(userId)))
    throw new Refused(onCallProblems['no-such-coordinator']());
}

/** What would be newly wrong, from now on. `plan`: every shift that touches what changes. */
export async function faultsOf(
  tx: Tx,
  plan: readonly PlannedShift[],
  change: PlanChange,
): Promise<Faults> {
  const hull = hullOf(change);
  if (hull === null) return { gaps: [], doubles: [] };
  const staff = await dutyStaffOf(tx);
  const from = later(hull.from, tx.now);
  const faultsIn = (shifts: readonly PlannedShift[]) =>
    faultsBetween(presentOf(shifts, staff), from, hull.to);
  return newFaults(faultsIn(plan), faultsIn(applied(plan, change)));
}

/** Of what rotations lay out, the next days alone have their wakes; every night brings a day more. */
const armedMs = 3 * DAY_MS;

const isArmed = (tx: Tx, { source, from }: PlannedShift): boolean =>
  source !== 'rotation' || from.getTime() <= tx.now.getTime() + armedMs;

/** Sees to it that whoever comes on duty in the next days will be asked. */
export async function armShifts(tx: Tx): Promise<void> {
  const until = new Date(tx.now.getTime() + armedMs);
  for (const { id, from } of await store.shiftsBetween(tx, tx.now, until))
    if (from > tx.now) tx.wakeAt('on-call.shift-start', id, from);
}

/**
 * Writes a change of the plan; the caller holds its lock. A shift that has begun and is put by its own
 * person counts as answered; everybody else is sent the test page when the shift begins. Throws
 * plan-leaves-gap or one-person-two-slots where the change makes one and is not confirmed;
 * `as-it-is` is for the house itself, which has nobody to ask. Returns the shifts that are new.
 */
export async function changePlan(
  tx: Tx,
  change: PlanChange,
  confirm: Confirm | 'as-it-is',
): Promise<PlannedShift[]> {
  const hull = hullOf(change);
  if (hull === null) return [];
  const plan = await store.shiftsBetween(tx, hull.from, hull.to);
  const faults = await faultsOf(tx, plan, change);
  if (confirm !== 'as-it-is') {
    if (!confirm) await assertFaultless(tx, faults);
    else await store.insertFaults(tx, [...knownOf(faults, confirm.reason)]);
  }
  const added = await write(tx, change);
  await forgetMended(tx, hull, applied(plan, change));
  tx.wakeAt('on-call.plan-changed', baseOf(tx.actor), tx.now);
  tx.publish('on-call', baseOf(tx.actor), 'plan.changed');
  return added;
}

async function write(tx: Tx, change: PlanChange): Promise<PlannedShift[]> {
  await store.deleteShifts(
    tx,
    change.removed.map(({ id }) => id),
  );
  for (const shift of change.removed)
    if (isArmed(tx, shift)) tx.wakeAt('on-call.shift-start', shift.id, null);
  // No two shifts may overlap in between: those that give time away go first.
  const widens = ({ shift, from, to }: PlanChange['moved'][number]) =>
    Number(from < shift.from || to > shift.to);
  for (const moved of [...change.moved].sort((a, b) => widens(a) - widens(b))) {
    await store.moveShift(tx, moved.shift, moved);
    const isNewStart = moved.from.getTime() !== moved.shift.from.getTime();
    if (isNewStart) tx.wakeAt('on-call.shift-start', moved.shift.id, moved.from);
    // Whoever asks its person must hear that it is over.
    else if (moved.to <= tx.now) tx.wakeAt('on-call.shift-start', moved.shift.id, tx.now);
  }
  const isPresent = ({ from, userId }: NewShift) => from <= tx.now && userId === userOf(tx.actor);
  const added = await store.insertShifts(
    tx,
    change.added.map((shift) => (isPresent(shift) ? { ...shift, answeredAt: tx.now } : shift)),
  );
  for (const shift of added)
    if (shift.answeredAt === null && isArmed(tx, shift))
      tx.wakeAt('on-call.shift-start', shift.id, later(shift.from, tx.now));
  return added;
}

async function assertFaultless(tx: Tx, faults: Faults): Promise<void> {
  const { gaps, doubles } = await faultViews(tx, faults);
  if (gaps.length > 0)
    throw new Refused(onCallProblems['plan-leaves-gap']({ extra: { gaps, doubles } }));
  if (doubles.length > 0)
    throw new Refused(onCallProblems['one-person-two-slots']({ extra: { gaps, doubles } }));
}

/** New faults as they are shown to who would make them. */
export async function faultViews(tx: Tx, faults: Faults) {
  const names = await userNames(
    tx,
    faults.doubles.map(({ userId }) => userId),
  );
  return {
    gaps: faults.gaps.map((gap) => gapViewOf({ ...gap, reason: null })),
    doubles: faults.doubles.map((double) => doubleViewOf({ ...double, reason: null }, names)),
  };
}

function* knownOf({ gaps, doubles }: Faults, reason: string) {
  for (const { slot, from, to } of gaps) yield { kind: 'gap' as const, slot, from, to, reason };
  for (const { from, to } of doubles)
    yield { kind: 'two-slots' as const, slot: null, from, to, reason };
}

/** A reason stays as long as anything of its fault lies ahead; outside the hull nothing has changed. */
async function forgetMended(tx: Tx, hull: Stretch, after: readonly PlannedShift[]): Promise<void> {
  const staff = await dutyStaffOf(tx);
  const left = faultsBetween(presentOf(after, staff), hull.from, hull.to);
  const isMended = (known: store.KnownFault) => {
    const ahead = { from: later(known.from, tx.now), to: known.to };
    const isInside = hull.from <= ahead.from && ahead.from < ahead.to && ahead.to <= hull.to;
    const same =
      known.kind === 'gap' ? left.gaps.filter((it) => it.slot === known.slot) : left.doubles;
    return isInside && !same.some((it) => touches(it, ahead));
  };
  const known = await store.knownFaults(tx, hull.from, hull.to);
  await store.deleteFaults(
    tx,
    known.filter(isMended).map(({ id }) => id),
  );
}

function presentOf<S extends { userId: string }>(
  shifts: readonly S[],
  staff: readonly DutyStaff[],
) {
  const present = new Set(staff.map(({ userId }) => userId));
  return shifts.filter(({ userId }) => present.has(userId));
}
