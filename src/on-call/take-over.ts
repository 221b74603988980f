import { answeredAtOf } from './hand-over.ts';
import { inSlot, onDutyAt, type PlannedShift, type Slot, type Stretch } from './on-call.ts';
import { carved, common, type NewShift, type PlanChange, together, touches } from './plan.ts';

/** Whoever takes a slot that nobody has keeps it until the next shift, at most this long. */
export const longestMs = 12 * 60 * 60 * 1000;

/** Until when a slot is taken over: the end of the present shift, or of the gap. */
export function takeOverEnd(plan: readonly PlannedShift[], slot: Slot, now: Date): Date {
  const present = onDutyAt(plan, now)[slot];
  if (present !== null) return present.to;
  const next = inSlot(plan, slot).find(({ from }) => from > now);
  const latest = new Date(now.getTime() + longestMs);
  return next !== undefined && next.from < latest ? next.from : latest;
}

/**
 * Somebody takes a slot from now on. Who has the other slot meanwhile changes places with who had this
 * one (`heldBy`; null: nobody who could), so that both slots keep a person each.
 */
export function takenOver(
  plan: readonly PlannedShift[],
  { slot, userId, heldBy, now }: { slot: Slot; userId: string; heldBy: string | null; now: Date },
): PlanChange {
  const span = { from: now, to: takeOverEnd(plan, slot, now) };
  const other: Slot = slot === 'primary' ? 'secondary' : 'primary';
  const put = (into: Slot, who: string, at: Stretch, answeredAt: Date | null): NewShift => ({
    slot: into,
    userId: who,
    from: at.from,
    to: at.to,
    source: 'take-over',
    rotationId: null,
    reason: null,
    answeredAt,
  });
  const taken = carved(plan, slot, [span]);
  taken.added.push(put(slot, userId, span, now));
  if (heldBy === null) return taken;
  const present = onDutyAt(plan, now)[slot];
  const wasThere = present !== null && answeredAtOf(plan, present) !== null;
  const exchanged = inSlot(plan, other)
    .filter((it) => it.userId === userId && touches(it, span))
    .map((own) => {
      const part = common(own, span);
      const change = carved([own], other, [part]);
      change.added.push(put(other, heldBy, part, part.from <= now && wasThere ? now : null));
      return change;
    });
  return together([taken, ...exchanged]);
}
