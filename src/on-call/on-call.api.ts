import { z } from 'zod';
import { instantText, line, optional } from '../platform/text/wire.ts';
import { shiftSources, slots } from './on-call.ts';

const instant = z.iso.datetime({ offset: true });
export const slot = z.enum(slots);
export const person = z.strictObject({ userId: z.uuid(), name: z.string() });
export const idParams = z.strictObject({ id: z.uuid() });

/**
 * Of every write of the plan: why it may leave a gap, or put one person into both slots. Without it
 * such a write is refused.
 */
export const confirm = optional(z.strictObject({ reason: line() }));

export const shiftInput = z.strictObject({
  slot,
  userId: z.uuid(),
  from: instantText,
  to: instantText,
  confirm,
});
export type ShiftInput = z.input<typeof shiftInput>;

/** Takes the place of whatever lies there. */
export const overrideInput = shiftInput.extend({ reason: line() });
export type OverrideInput = z.input<typeof overrideInput>;

export const removeInput = z.strictObject({ confirm });
export type RemoveInput = z.input<typeof removeInput>;

export const takeOverInput = z.strictObject({ slot, confirm });
export type TakeOverInput = z.input<typeof takeOverInput>;

/** At most 400 days. */
export const shiftRange = z.strictObject({
  from: instantText.optional(),
  to: instantText.optional(),
});
export type ShiftRange = z.infer<typeof shiftRange>;

export const shiftView = z.strictObject({
  id: z.uuid(),
  slot,
  person,
  from: instant,
  to: instant,
  source: z.enum(shiftSources),
  rotationId: z.uuid().nullable(),
  reason: z.string().nullable(),
  /** When its person was first sent the test page, and when the person said to be there. */
  askedAt: instant.nullable(),
  answeredAt: instant.nullable(),
});
export type ShiftView = z.infer<typeof shiftView>;

/** `reason`: why somebody has left it so; null: nobody has said. */
export const gapView = z.strictObject({
  slot,
  from: instant,
  to: instant,
  reason: z.string().nullable(),
});
export type GapView = z.infer<typeof gapView>;

/** One person in both slots at once. */
export const doubleView = z.strictObject({
  person,
  from: instant,
  to: instant,
  reason: z.string().nullable(),
});
export type DoubleView = z.infer<typeof doubleView>;

/** What of a shift its person has taken off: somebody else must be found. */
export const absenceView = z.strictObject({
  shiftId: z.uuid(),
  slot,
  person,
  from: instant,
  to: instant,
});
export type AbsenceView = z.infer<typeof absenceView>;

const holidayView = z.strictObject({ day: z.iso.date(), name: z.string() });

/** Gaps, doubles and absences from now on: what has passed cannot be mended. */
export const shiftList = z.strictObject({
  shifts: z.array(shiftView),
  gaps: z.array(gapView),
  doubles: z.array(doubleView),
  absences: z.array(absenceView),
  holidays: z.array(holidayView),
});
export type ShiftList = z.infer<typeof shiftList>;

const duty = z.strictObject({ primary: shiftView.nullable(), secondary: shiftView.nullable() });

/** `gaps`, `doubles`, `absences`: of the 14 days from `at`. */
export const onCallNow = z.strictObject({
  at: instant,
  now: duty,
  /** Who was there before and stays on call until the person in `now` has answered. */
  outgoing: z.strictObject({ primary: z.array(person), secondary: z.array(person) }),
  next: duty,
  managers: z.array(person),
  gaps: z.array(gapView),
  doubles: z.array(doubleView),
  absences: z.array(absenceView),
});
export type OnCallNow = z.infer<typeof onCallNow>;

/** Who can be on call. */
export const onCallPeople = z.strictObject({
  people: z.array(person.extend({ role: z.enum(['coordinator', 'base_manager']) })),
});

export const timeOffInput = z.strictObject({
  userId: z.uuid(),
  from: instantText,
  to: instantText,
});
export type TimeOffInput = z.infer<typeof timeOffInput>;

const timeOffView = z.strictObject({ id: z.uuid(), person, from: instant, to: instant });
export const timeOffList = z.strictObject({ timeOff: z.array(timeOffView) });
export type TimeOffList = z.infer<typeof timeOffList>;

/** With the shifts for which somebody must be found. */
export const timeOffAnswer = timeOffView.extend({ absences: z.array(absenceView) });
export type TimeOffAnswer = z.infer<typeof timeOffAnswer>;

/** What refusals say beside the code: what the write would newly make. */
export interface PlanRefusal {
  gaps: GapView[];
  doubles: DoubleView[];
}
