import { inSlot, type PlannedShift, type Slot, type Stretch, type SwapStatus } from './on-call.ts';
import { carved, type PlanChange, together, without } from './plan.ts';

/** One person asks another to take a stretch of a slot, perhaps for a stretch of the other's. */
export interface Swap extends Stretch {
  id: string;
  fromUserId: string;
  toUserId: string;
  slot: Slot;
  returns: (Stretch & { slot: Slot }) | null;
  note: string | null;
  status: SwapStatus;
  askedAt: Date;
  settledAt: Date | null;
}

/** Until when it can be accepted: what has begun is not swapped any more, it is taken over. */
export function expiryOf({ from, returns }: Pick<Swap, 'from' | 'returns'>): Date {
  return returns !== null && returns.from < from ? returns.from : from;
}

/** An open swap whose time has come has expired, also where nobody has written it down yet. */
export function statusAt(swap: Swap, now: Date): SwapStatus {
  return swap.status === 'asked' && expiryOf(swap) <= now ? 'expired' : swap.status;
}

/** What somebody may do with a swap: only the one asked answers, only the one asking takes it back. */
export function may(swap: Swap, userId: string | null, now: Date) {
  const isOpen = statusAt(swap, now) === 'asked';
  return {
    accept: isOpen && userId === swap.toUserId,
    decline: isOpen && userId === swap.toUserId,
    withdraw: isOpen && userId === swap.fromUserId,
  };
}

/** Both stretches change hands; null: one of them is not wholly its person's any more. */
export function swapped(plan: readonly PlannedShift[], swap: Swap): PlanChange | null {
  const { fromUserId, toUserId, returns } = swap;
  const parts = [
    { slot: swap.slot, from: swap.from, to: swap.to, giver: fromUserId, taker: toUserId },
  ];
  if (returns !== null) parts.push({ ...returns, giver: toUserId, taker: fromUserId });
  const changes: PlanChange[] = [];
  for (const { slot, from, to, giver, taker } of parts) {
    const own = inSlot(plan, slot).filter((it) => it.userId === giver);
    if (without({ from, to }, own).length > 0) return null;
    const change = carved(plan, slot, [{ from, to }]);
    change.added.push({
      slot,
      userId: taker,
      from,
      to,
      source: 'swap',
      rotationId: null,
      reason: null,
      answeredAt: null,
    });
    changes.push(change);
  }
  return together(changes);
}
