/** The two coordinators on duty: the one who is paged first, and the one behind. */
export const slots = ['primary', 'secondary'] as const;
export type Slot = (typeof slots)[number];

/** One person in one slot, half-open: on duty at `from`, no longer at `to`. */
export interface Shift {
  id: string;
  slot: Slot;
  userId: string;
  from: Date;
  to: Date;
}

/** A span in which nobody has the slot, half-open. */
export interface Gap {
  slot: Slot;
  from: Date;
  to: Date;
}

/** Who can be paged at an instant; the managers are the last resort. */
export interface OnCall {
  primary: string | null;
  secondary: string | null;
  managers: string[];
}

export type OnDuty = Record<Slot, Shift | null>;

/** Who has each slot at `now`. On the minute of a hand-over it is the one who comes. */
export function onDutyAt(shifts: readonly Shift[], now: Date): OnDuty {
  const holder = (slot: Slot) =>
    shifts.find((it) => it.slot === slot && it.from <= now && now < it.to) ?? null;
  return { primary: holder('primary'), secondary: holder('secondary') };
}

/**
 * The next person in each slot after `now`: shifts in a row of the person who has the slot already
 * are one turn, and no hand-over.
 */
export function nextAfter(shifts: readonly Shift[], now: Date): OnDuty {
  const current = onDutyAt(shifts, now);
  const next = (slot: Slot) => {
    let here = current[slot];
    for (const shift of bySlot(shifts, slot)) {
      if (shift.from <= now) continue;
      const goesOn =
        here !== null && shift.userId === here.userId && shift.from.getTime() === here.to.getTime();
      if (!goesOn) return shift;
      here = shift;
    }
    return null;
  };
  return { primary: next('primary'), secondary: next('secondary') };
}

/** Where nobody has a slot between `from` and `to`, earliest first, primary before secondary. */
export function gapsBetween(shifts: readonly Shift[], from: Date, to: Date): Gap[] {
  return slots
    .flatMap((slot) => gapsOfSlot(bySlot(shifts, slot), slot, from, to))
    .sort((a, b) => a.from.getTime() - b.from.getTime());
}

function gapsOfSlot(shifts: readonly Shift[], slot: Slot, from: Date, to: Date): Gap[] {
  const gaps: Gap[] = [];
  let covered = from;
  for (const shift of shifts) {
    if (shift.from >= to) break;
    if (shift.from > covered) gaps.push({ slot, from: covered, to: shift.from });
    if (shift.to > covered) covered = shift.to;
  }
  if (covered < to) gaps.push({ slot, from: covered, to });
  return gaps;
}

function bySlot(shifts: readonly Shift[], slot: Slot): Shift[] {
  return shifts
    .filter((it) => it.slot === slot)
    .sort((a, b) => a.from.getTime() - b.from.getTime());
}

/** Why a shift cannot be written beside those that there are. */
export type ShiftFault =
  | 'shift-ends-before-start'
  | 'shift-is-over'
  | 'shift-overlaps'
  | 'one-person-two-slots';

/** The first rule that the wished shift breaks, or null. `others`: every shift that touches its span. */
export function faultOf(
  wish: Omit<Shift, 'id'>,
  others: readonly Shift[],
  now: Date,
): ShiftFault | null {
  if (wish.to <= wish.from) return 'shift-ends-before-start';
  if (wish.to <= now) return 'shift-is-over';
  const touching = others.filter((it) => it.from < wish.to && wish.from < it.to);
  if (touching.some((it) => it.slot === wish.slot)) return 'shift-overlaps';
  if (touching.some((it) => it.userId === wish.userId)) return 'one-person-two-slots';
  return null;
}

/** A shift that has begun is part of what happened: only one that lies ahead can be removed. */
export function canRemove(shift: Shift, now: Date): boolean {
  return shift.from > now;
}
