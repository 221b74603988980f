import { userNames } from '../identity/users.service.ts';
import { personOf, userOf } from '../platform/actor.ts';
import { bindToBase, type Tx } from '../platform/db/tx.ts';
import { Refused } from '../platform/problem.ts';
import { onCallProblems } from './on-call.problems.ts';
import { findShift, lockPlan, shiftsBetween } from './on-call.store.ts';
import type { PlannedShift, SwapStatus } from './on-call.ts';
import { assertDutyStaff, changePlan } from './plan.service.ts';
import { expiryOf, may, type Swap, statusAt, swapped } from './swap.ts';
import type { AcceptInput, SwapInput, SwapView } from './swaps.api.ts';
import * as store from './swaps.store.ts';
import { personView, stretchView } from './views.ts';

const mostSettled = 50;

export async function listSwaps(tx: Tx): Promise<{ swaps: SwapView[] }> {
  const all = [...(await store.openSwaps(tx)), ...(await store.settledSwaps(tx, mostSettled))];
  return { swaps: await viewsOf(tx, all) };
}

/** Throws no-such-swap. */
export async function readSwap(tx: Tx, id: string): Promise<SwapView> {
  return viewOf(tx, known(await store.findSwap(tx, id)));
}

/** For whoever tells the two of it; null: there is no such swap. Binds a job's step to its base. */
export async function swapOf(tx: Tx, id: string): Promise<Swap | null> {
  const baseId = await store.baseOfSwap(tx, id);
  if (baseId === null) return null;
  await bindToBase(tx, baseId);
  const swap = await store.findSwap(tx, id);
  return swap && { ...swap, status: statusAt(swap, tx.now) };
}

/**
 * Asks somebody to take one's own shift, or a part of it. Nothing changes hands until that person has
 * accepted. Throws no-such-shift, not-your-shift, swap-with-yourself, swap-of-no-time,
 * no-such-coordinator.
 */
export async function askSwap(tx: Tx, input: SwapInput): Promise<SwapView> {
  const userId = personOf(tx.actor);
  const shift = await shiftOf(tx, input.shiftId, userId);
  if (input.withUserId === userId) throw new Refused(onCallProblems['swap-with-yourself']());
  await assertDutyStaff(tx, [input.withUserId]);
  const during = {
    from: input.from ? new Date(input.from) : shift.from,
    to: input.to ? new Date(input.to) : shift.to,
  };
  const back = input.forShiftId ? await shiftOf(tx, input.forShiftId, input.withUserId) : null;
  const returns = back && { slot: back.slot, from: back.from, to: back.to };
  const isInside = shift.from <= during.from && during.from < during.to && during.to <= shift.to;
  if (!isInside || expiryOf({ ...during, returns }) <= tx.now)
    throw new Refused(onCallProblems['swap-of-no-time']());
  const swap = await store.insertSwap(tx, {
    fromUserId: userId,
    toUserId: input.withUserId,
    slot: shift.slot,
    ...during,
    returns,
    note: input.note ?? null,
  });
  tx.wakeAt('on-call.swap-expiry', swap.id, expiryOf(swap));
  announce(tx, swap.id);
  return viewOf(tx, swap);
}

/**
 * Both stretches change hands. Throws no-such-swap, swap-not-yours, swap-is-settled, swap-outdated,
 * plan-leaves-gap, one-person-two-slots.
 */
export async function acceptSwap(tx: Tx, id: string, { confirm }: AcceptInput): Promise<SwapView> {
  await lockPlan(tx);
  const swap = await heldSwap(tx, id, 'accept');
  await assertDutyStaff(tx, [swap.fromUserId, swap.toUserId]);
  const ends = [swap.to, swap.returns?.to ?? swap.to];
  const end = new Date(Math.max(...ends.map((it) => it.getTime())));
  const change = swapped(await shiftsBetween(tx, expiryOf(swap), end), swap);
  if (change === null) throw new Refused(onCallProblems['swap-outdated']());
  await changePlan(tx, change, confirm);
  return settled(tx, id, 'accepted');
}

/** Throws no-such-swap, swap-not-yours, swap-is-settled. */
export async function declineSwap(tx: Tx, id: string): Promise<SwapView> {
  await heldSwap(tx, id, 'decline');
  return settled(tx, id, 'declined');
}

/** Throws no-such-swap, swap-not-yours, swap-is-settled. */
export async function withdrawSwap(tx: Tx, id: string): Promise<SwapView> {
  await heldSwap(tx, id, 'withdraw');
  return settled(tx, id, 'withdrawn');
}

/** Wakes of `on-call.swap-expiry`: what was asked for begins, and nobody has answered. */
export async function expireSwap(tx: Tx, id: string): Promise<void> {
  const baseId = await store.baseOfSwap(tx, id);
  if (baseId === null) return;
  await bindToBase(tx, baseId);
  const swap = await store.lockSwap(tx, id);
  if (swap?.status === 'asked' && statusAt(swap, tx.now) === 'expired')
    await settled(tx, id, 'expired');
}

async function settled(tx: Tx, id: string, status: SwapStatus): Promise<SwapView> {
  await store.settleSwap(tx, id, status);
  tx.wakeAt('on-call.swap-expiry', id, null);
  announce(tx, id);
  return readSwap(tx, id);
}

function announce(tx: Tx, id: string): void {
  tx.wakeAt('on-call.swap', id, tx.now);
  tx.publish('on-call', id, 'swap.changed');
}

async function heldSwap(tx: Tx, id: string, act: keyof ReturnType<typeof may>): Promise<Swap> {
  const swap = known(await store.lockSwap(tx, id));
  const userId = personOf(tx.actor);
  const isTheirs = userId === (act === 'withdraw' ? swap.fromUserId : swap.toUserId);
  if (!isTheirs) throw new Refused(onCallProblems['swap-not-yours']());
  if (!may(swap, userId, tx.now)[act]) throw new Refused(onCallProblems['swap-is-settled']());
  return swap;
}

async function shiftOf(tx: Tx, id: string, userId: string): Promise<PlannedShift> {
  const shift = await findShift(tx, id);
  if (shift === null) throw new Refused(onCallProblems['no-such-shift']());
  if (shift.userId !== userId) throw new Refused(onCallProblems['not-your-shift']());
  return shift;
}

function known(swap: Swap | null): Swap {
  if (swap === null) throw new Refused(onCallProblems['no-such-swap']());
  return swap;
}

async function viewOf(tx: Tx, swap: Swap): Promise<SwapView> {
  const [view] = await viewsOf(tx, [swap]);
  if (view === undefined) throw new Error('a swap has no view');
  return view;
}

async function viewsOf(tx: Tx, swaps: readonly Swap[]): Promise<SwapView[]> {
  const people = swaps.flatMap(({ fromUserId, toUserId }) => [fromUserId, toUserId]);
  const names = await userNames(tx, [...new Set(people)]);
  return swaps.map((swap) => ({
    id: swap.id,
    from: personView(swap.fromUserId, names),
    to: personView(swap.toUserId, names),
    slot: swap.slot,
    during: stretchView(swap),
    returns: swap.returns && { slot: swap.returns.slot, ...stretchView(swap.returns) },
    note: swap.note,
    status: statusAt(swap, tx.now),
    askedAt: swap.askedAt.toISOString(),
    settledAt: swap.settledAt?.toISOString() ?? null,
    can: may(swap, userOf(tx.actor), tx.now),
  }));
}
