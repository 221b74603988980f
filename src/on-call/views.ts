import type { AbsenceView, DoubleView, GapView, ShiftView } from './on-call.api.ts';
import type { PlannedShift, Stretch } from './on-call.ts';
import type { Absence, Double, Gap } from './plan.ts';

export type Names = ReadonlyMap<string, string>;

export function personView(userId: string, names: Names) {
  return { userId, name: names.get(userId) ?? '' };
}

export function stretchView({ from, to }: Stretch) {
  return { from: from.toISOString(), to: to.toISOString() };
}

export function shiftViewOf(shift: PlannedShift, names: Names): ShiftView {
  const { id, slot, source, rotationId, reason, askedAt, answeredAt } = shift;
  return {
    id,
    slot,
    person: personView(shift.userId, names),
    ...stretchView(shift),
    source,
    rotationId,
    reason,
    askedAt: askedAt?.toISOString() ?? null,
    answeredAt: answeredAt?.toISOString() ?? null,
  };
}

/** `reason`: null where nobody has said why. */
export function gapViewOf(gap: Gap & { reason: string | null }): GapView {
  return { slot: gap.slot, ...stretchView(gap), reason: gap.reason };
}

export function doubleViewOf(double: Double & { reason: string | null }, names: Names): DoubleView {
  return {
    person: personView(double.userId, names),
    ...stretchView(double),
    reason: double.reason,
  };
}

export function absenceViewOf(absence: Absence, names: Names): AbsenceView {
  return {
    shiftId: absence.shiftId,
    slot: absence.slot,
    person: personView(absence.userId, names),
    ...stretchView(absence),
  };
}
