import { dutyStaffOf } from '../identity/users.service.ts';
import { personOf } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import { Refused } from '../platform/problem.ts';
import { outgoingMs } from './hand-over.ts';
import type {
  OverrideInput,
  RemoveInput,
  ShiftInput,
  ShiftView,
  TakeOverInput,
} from './on-call.api.ts';
import { onCallProblems } from './on-call.problems.ts';
import { readShift, recordAnswered, shiftView } from './on-call.service.ts';
import * as store from './on-call.store.ts';
import { later, onDutyAt, type PlannedShift, type Slot } from './on-call.ts';
import { assertDutyStaff, changePlan } from './plan.service.ts';
import { carved, type NewShift, nothingChanged, together } from './plan.ts';
import { relayedSlot } from './rotations.service.ts';
import { longestMs, takenOver, takeOverEnd } from './take-over.ts';

/**
 * Puts somebody on call where nobody is. Throws shift-ends-before-start, shift-is-over,
 * shift-overlaps, one-person-two-slots, no-such-coordinator.
 */
export async function addShift(tx: Tx, input: ShiftInput): Promise<ShiftView> {
  const shift = byHand(input, 'manual');
  assertAhead(tx, shift);
  await store.lockPlan(tx);
  const there = await store.shiftsBetween(tx, shift.from, shift.to);
  if (there.some(({ slot }) => slot === shift.slot))
    throw new Refused(onCallProblems['shift-overlaps']());
  await assertDutyStaff(tx, [shift.userId]);
  const added = await changePlan(tx, { ...nothingChanged, added: [shift] }, input.confirm);
  return shiftView(tx, the(added, shift.slot));
}

/**
 * Puts somebody on call in the place of whoever is there, from now on at the earliest. Throws
 * shift-ends-before-start, shift-is-over, plan-leaves-gap, one-person-two-slots, no-such-coordinator.
 */
export async function putOverride(tx: Tx, input: OverrideInput): Promise<ShiftView> {
  const wish = byHand(input, 'override');
  assertAhead(tx, wish);
  const shift = { ...wish, from: later(wish.from, tx.now), reason: input.reason };
  await store.lockPlan(tx);
  await assertDutyStaff(tx, [shift.userId]);
  const plan = await store.shiftsBetween(tx, shift.from, shift.to);
  const change = together([
    carved(plan, shift.slot, [shift]),
    { ...nothingChanged, added: [shift] },
  ]);
  const added = await changePlan(tx, change, input.confirm);
  return shiftView(tx, the(added, shift.slot, shift.from));
}

/**
 * Removes a shift that has not begun; where it was put by hand, rotations fill its place again. Throws
 * no-such-shift, shift-has-begun, plan-leaves-gap, one-person-two-slots.
 */
export async function removeShift(
  tx: Tx,
  id: string,
  { confirm }: RemoveInput,
): Promise<ShiftView> {
  await store.lockPlan(tx);
  const shift = await store.findShift(tx, id);
  if (shift === null) throw new Refused(onCallProblems['no-such-shift']());
  if (shift.from <= tx.now) throw new Refused(onCallProblems['shift-has-begun']());
  const change =
    shift.source === 'rotation'
      ? { ...nothingChanged, removed: [shift] }
      : await relayedSlot(tx, shift.slot, { without: shift });
  await changePlan(tx, change, confirm);
  return shiftView(tx, shift);
}

/**
 * Who is signed in has the slot from now until the end of the present shift, and counts as answered.
 * Who has the other slot changes places with who had this one. Throws one-person-two-slots and
 * plan-leaves-gap where there is nobody to change places with.
 */
export async function takeOver(tx: Tx, { slot, confirm }: TakeOverInput): Promise<ShiftView> {
  const userId = personOf(tx.actor);
  await store.lockPlan(tx);
  const ahead = await store.shiftsBetween(tx, tx.now, new Date(tx.now.getTime() + longestMs));
  const present = onDutyAt(ahead, tx.now)[slot];
  if (present?.userId === userId) {
    await recordAnswered(tx, present.id);
    return readShift(tx, present.id);
  }
  const staff = (await dutyStaffOf(tx)).map((it) => it.userId);
  const heldBy = present !== null && staff.includes(present.userId) ? present.userId : null;
  const since = new Date(tx.now.getTime() - outgoingMs);
  const plan = await store.shiftsBetween(tx, since, takeOverEnd(ahead, slot, tx.now));
  const change = takenOver(plan, { slot, userId, heldBy, now: tx.now });
  return shiftView(tx, the(await changePlan(tx, change, confirm), slot));
}

function byHand({ slot, userId, from, to }: ShiftInput, source: 'manual' | 'override'): NewShift {
  return {
    slot,
    userId,
    from: new Date(from),
    to: new Date(to),
    source,
    rotationId: null,
    reason: null,
    answeredAt: null,
  };
}

function assertAhead(tx: Tx, { from, to }: NewShift): void {
  if (to <= from) throw new Refused(onCallProblems['shift-ends-before-start']());
  if (to <= tx.now) throw new Refused(onCallProblems['shift-is-over']());
}

/** The shift that was put; a carved one's rest may have been written beside it. */
function the(added: readonly PlannedShift[], slot: Slot, from?: Date): PlannedShift {
  const shift = added.find(
    (it) =>
      it.slot === slot &&
      it.source !== 'rotation' &&
      (from === undefined || it.from.getTime() === from.getTime()),
  );
  if (shift === undefined) throw new Error('a shift was not written');
  return shift;
}
