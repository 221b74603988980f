import {
  earlier,
  inSlot,
  later,
  type PlannedShift,
  type Shift,
  type Slot,
  type Stretch,
  slots,
} from './on-call.ts';

/** A stretch in which nobody has the slot. */
export interface Gap extends Stretch {
  slot: Slot;
}

/** A stretch in which one person has both slots. */
export interface Double extends Stretch {
  userId: string;
}

/** What of a shift its person has taken off. */
export interface Absence extends Stretch {
  shiftId: string;
  slot: Slot;
  userId: string;
}

/** What is wrong in a plan until somebody mends it. */
export interface Faults {
  gaps: Gap[];
  doubles: Double[];
}

/** A shift to be written. */
export type NewShift = Omit<PlannedShift, 'id' | 'askedAt'>;

/** One write of the plan. Where a shift's start moves, its hand-over is yet to come. */
export interface PlanChange {
  removed: PlannedShift[];
  moved: (Stretch & { shift: PlannedShift })[];
  added: NewShift[];
}

export const nothingChanged: PlanChange = { removed: [], moved: [], added: [] };

export function together(changes: readonly PlanChange[]): PlanChange {
  return {
    removed: changes.flatMap((it) => it.removed),
    moved: changes.flatMap((it) => it.moved),
    added: changes.flatMap((it) => it.added),
  };
}

export function touches(a: Stretch, b: Stretch): boolean {
  return a.from < b.to && b.from < a.to;
}

/** Earliest first, primary before secondary. */
const inOrder = <S extends Stretch>(stretches: S[]): S[] =>
  stretches.sort((a, b) => a.from.getTime() - b.from.getTime());

/** What of `whole` none of `taken` covers, earliest first. */
export function without(whole: Stretch, taken: readonly Stretch[]): Stretch[] {
  const left: Stretch[] = [];
  let { from } = whole;
  for (const it of inOrder(taken.filter((one) => touches(one, whole)))) {
    if (it.from > from) left.push({ from, to: it.from });
    if (it.to > from) from = it.to;
  }
  if (from < whole.to) left.push({ from, to: whole.to });
  return left;
}

/** Where nobody has a slot within the span, earliest first, primary before secondary. */
export function gapsBetween(shifts: readonly Shift[], from: Date, to: Date): Gap[] {
  if (to <= from) return [];
  return inOrder(
    slots.flatMap((slot) =>
      without({ from, to }, inSlot(shifts, slot)).map((gap) => ({ slot, ...gap })),
    ),
  );
}

/** Where one person has both slots within the span, earliest first. */
export function doublesBetween(shifts: readonly Shift[], from: Date, to: Date): Double[] {
  const [firsts, seconds] = [inSlot(shifts, 'primary'), inSlot(shifts, 'secondary')];
  const found: Double[] = [];
  for (let [i, j] = [0, 0]; ; ) {
    const [first, second] = [firsts[i], seconds[j]];
    if (first === undefined || second === undefined) return joined(found);
    const shared = common(common(first, second), { from, to });
    if (first.userId === second.userId && shared.from < shared.to)
      found.push({ userId: first.userId, ...shared });
    if (first.to < second.to) i += 1;
    else j += 1;
  }
}

/** Two shifts in a row of one person are one fault, not two. */
function joined(doubles: readonly Double[]): Double[] {
  const whole: Double[] = [];
  for (const it of doubles) {
    const before = whole.at(-1);
    const isMore = before?.userId === it.userId && before.to.getTime() === it.from.getTime();
    if (isMore) before.to = it.to;
    else whole.push({ ...it });
  }
  return whole;
}

/** What both cover; where they do not touch, its end is not after its start. */
export function common(a: Stretch, b: Stretch): Stretch {
  return { from: later(a.from, b.from), to: earlier(a.to, b.to) };
}

export function faultsBetween(shifts: readonly Shift[], from: Date, to: Date): Faults {
  return { gaps: gapsBetween(shifts, from, to), doubles: doublesBetween(shifts, from, to) };
}

/** The faults, or the parts of faults, that are in `after` and were not in `before`. */
export function newFaults(before: Faults, after: Faults): Faults {
  return {
    gaps: after.gaps.flatMap((gap) => {
      const known = before.gaps.filter((it) => it.slot === gap.slot);
      return without(gap, known).map((it) => ({ slot: gap.slot, ...it }));
    }),
    doubles: after.doubles.flatMap((double) => {
      const known = before.doubles.filter((it) => it.userId === double.userId);
      return without(double, known).map((it) => ({ userId: double.userId, ...it }));
    }),
  };
}

/** A fault, cut where what is said of it changes: `known`, the newest word first. */
export function withReasons<F extends Stretch>(
  fault: F,
  known: readonly (Stretch & { reason: string })[],
): (F & { reason: string | null })[] {
  const said: (F & { reason: string | null })[] = [];
  let unsaid: Stretch[] = [fault];
  for (const word of known.filter((it) => touches(it, fault))) {
    for (const part of unsaid.filter((it) => touches(it, word)))
      said.push({ ...fault, ...common(part, word), reason: word.reason });
    unsaid = unsaid.flatMap((part) => without(part, [word]));
  }
  return inOrder([...said, ...unsaid.map((part) => ({ ...fault, ...part, reason: null }))]);
}

/** What of the shifts within the span their people have taken off, earliest first. */
export function absencesBetween(
  shifts: readonly Shift[],
  timeOff: readonly (Stretch & { userId: string })[],
  from: Date,
  to: Date,
): Absence[] {
  return inOrder(
    shifts.flatMap(({ id, slot, userId, ...shift }) =>
      timeOff
        .filter((it) => it.userId === userId)
        .flatMap((off) => {
          const shared = common(common(shift, off), { from, to });
          return shared.from < shared.to ? [{ shiftId: id, slot, userId, ...shared }] : [];
        }),
    ),
  );
}

/** The plan as it will be. New shifts have no id yet. */
export function applied(plan: readonly PlannedShift[], change: PlanChange): PlannedShift[] {
  const gone = new Set(change.removed.map(({ id }) => id));
  const moved = new Map(change.moved.map((it) => [it.shift.id, it]));
  const kept = plan
    .filter(({ id }) => !gone.has(id))
    .map((shift) => {
      const { from, to } = moved.get(shift.id) ?? shift;
      return { ...shift, from, to };
    });
  return [...kept, ...change.added.map((shift) => ({ ...shift, id: '', askedAt: null }))];
}

/** From the first to the last instant that a change touches; null: it changes nothing. */
export function hullOf({ removed, moved, added }: PlanChange): Stretch | null {
  const touched: Stretch[] = [...removed, ...added, ...moved, ...moved.map(({ shift }) => shift)];
  const [first] = touched;
  if (first === undefined) return null;
  return touched.reduce(
    (hull, it) => ({
      from: earlier(it.from, hull.from),
      to: later(it.to, hull.to),
    }),
    { from: first.from, to: first.to },
  );
}

/**
 * Takes stretches out of a slot: shifts within them go, those that reach out of them keep the rest.
 * What follows behind a hole is a turn of its own, to be answered when it begins.
 */
export function carved(
  plan: readonly PlannedShift[],
  slot: Slot,
  holes: readonly Stretch[],
): PlanChange {
  const change: PlanChange = { removed: [], moved: [], added: [] };
  for (const shift of inSlot(plan, slot)) {
    const near = holes.filter((hole) => touches(shift, hole));
    if (near.length === 0) continue;
    const [first, ...rest] = without(shift, near);
    if (first === undefined) change.removed.push(shift);
    else change.moved.push({ shift, ...first });
    const { id: _, askedAt: __, ...copied } = shift;
    change.added.push(...rest.map((part) => ({ ...copied, ...part, answeredAt: null })));
  }
  return change;
}
