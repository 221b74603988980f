/** The two coordinators on duty: the one who is paged first, and the one behind. */
export const slots = ['primary', 'secondary'] as const;
export type Slot = (typeof slots)[number];

/** Where a shift comes from. A rotation's own shifts follow it when it changes, all others stay. */
export const shiftSources = [
  'manual',
  'rotation',
  'override',
  'swap',
  'take-over',
  'import',
] as const;
export type ShiftSource = (typeof shiftSources)[number];

/** What a plan must not have unless somebody says why: a slot of nobody, one person in both. */
export const planFaultKinds = ['gap', 'two-slots'] as const;
export type PlanFaultKind = (typeof planFaultKinds)[number];

export const swapStatuses = ['asked', 'accepted', 'declined', 'withdrawn', 'expired'] as const;
export type SwapStatus = (typeof swapStatuses)[number];

/** Half-open: `from` is in it, `to` is not. */
export interface Stretch {
  from: Date;
  to: Date;
}

export const later = (a: Date, b: Date): Date => new Date(Math.max(a.getTime(), b.getTime()));
export const earlier = (a: Date, b: Date): Date => new Date(Math.min(a.getTime(), b.getTime()));

/** One person in one slot: on duty at `from`, no longer at `to`. */
export interface Shift extends Stretch {
  id: string;
  slot: Slot;
  userId: string;
}

/** A shift as it stands in the plan. */
export interface PlannedShift extends Shift {
  source: ShiftSource;
  /** The rotation that wrote it, as long as nobody has changed it by hand. */
  rotationId: string | null;
  reason: string | null;
  /** When its person was first sent the test page, and when the person said to be there. */
  askedAt: Date | null;
  answeredAt: Date | null;
}

/**
 * Who can be paged at an instant; the managers are the last resort. A slot has two people while who
 * comes has not answered yet: who goes stays on call until then, and stands behind.
 */
export interface OnCall {
  primary: readonly string[];
  secondary: readonly string[];
  managers: readonly string[];
}

export type OnDuty<S extends Shift = Shift> = Record<Slot, S | null>;

/** Whose shifts cover `at`. */
export function onDutyAt<S extends Shift>(shifts: readonly S[], at: Date): OnDuty<S> {
  const holder = (slot: Slot) =>
    shifts.find((it) => it.slot === slot && it.from <= at && at < it.to) ?? null;
  return { primary: holder('primary'), secondary: holder('secondary') };
}

/** Per slot, the next shift that brings another person, or somebody after nobody. */
export function nextAfter<S extends Shift>(shifts: readonly S[], now: Date): OnDuty<S> {
  const current = onDutyAt(shifts, now);
  const next = (slot: Slot) => {
    let here = current[slot];
    for (const shift of inSlot(shifts, slot)) {
      if (shift.from <= now) continue;
      if (here === null || !goesOn(here, shift)) return shift;
      here = shift;
    }
    return null;
  };
  return { primary: next('primary'), secondary: next('secondary') };
}

/** Whether the same person stays in the slot without a break: no hand-over. */
export function goesOn(before: Shift, after: Shift): boolean {
  return before.userId === after.userId && before.to.getTime() === after.from.getTime();
}

/** The shifts of one slot, earliest first. */
export function inSlot<S extends Shift>(shifts: readonly S[], slot: Slot): S[] {
  return shifts
    .filter((it) => it.slot === slot)
    .sort((a, b) => a.from.getTime() - b.from.getTime());
}
