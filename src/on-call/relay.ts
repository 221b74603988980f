import { inSlot, type PlannedShift, type Slot, type Stretch } from './on-call.ts';
import { type NewShift, type PlanChange, without } from './plan.ts';
import type { Segment } from './rotation-layout.ts';

/**
 * What makes the rotations' own shifts of a slot what the rotations want from `now` on: shifts put
 * by hand stay and are laid around, `except` stays empty. A shift that is as it should be is left
 * alone, with what was answered; one that is under way and stays its person's only gets its new end.
 */
export function relaid(
  plan: readonly PlannedShift[],
  slot: Slot,
  wanted: readonly Segment[],
  { now, except }: { now: Date; except: readonly Stretch[] },
): PlanChange {
  const here = inSlot(plan, slot).filter(({ to }) => to > now);
  const closed = [...here.filter(({ source }) => source !== 'rotation'), ...except];
  const missing = new Map(
    wanted
      .flatMap((segment) => without(segment, closed).map((it) => ({ ...segment, ...it })))
      .map((part) => [keyOf(part), part]),
  );
  const change: PlanChange = { removed: [], moved: [], added: [] };
  for (const shift of here.filter(({ source }) => source === 'rotation')) {
    const isUnderWay = shift.from < now;
    const key = keyOf({ ...shift, from: isUnderWay ? now : shift.from });
    const part = missing.get(key);
    const stays = part !== undefined && (isUnderWay || part.to.getTime() === shift.to.getTime());
    if (stays) missing.delete(key);
    const to = stays ? part.to : now;
    if (!isUnderWay && !stays) change.removed.push(shift);
    else if (isUnderWay && to.getTime() !== shift.to.getTime())
      change.moved.push({ shift, from: shift.from, to });
  }
  change.added = [...missing.values()].map((part) => ofRotation(slot, part));
  return change;
}

const keyOf = (it: Pick<Segment, 'userId' | 'from'> & { rotationId: string | null }) =>
  `${it.rotationId} ${it.userId} ${it.from.getTime()}`;

function ofRotation(slot: Slot, { rotationId, userId, from, to }: Segment): NewShift {
  return {
    slot,
    userId,
    from,
    to,
    source: 'rotation',
    rotationId,
    reason: null,
    answeredAt: null,
  };
}
