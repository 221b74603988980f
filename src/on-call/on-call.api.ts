import { z } from 'zod';
import { instantText } from '../platform/text/wire.ts';
import { slots } from './on-call.ts';

const instant = z.iso.datetime({ offset: true });
const slot = z.enum(slots);
const person = z.strictObject({ userId: z.uuid(), name: z.string() });

export const shiftInput = z.strictObject({
  slot,
  userId: z.uuid(),
  from: instantText,
  to: instantText,
});
export type ShiftInput = z.infer<typeof shiftInput>;

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
});
export type ShiftView = z.infer<typeof shiftView>;

export const shiftList = z.strictObject({ shifts: z.array(shiftView) });

const duty = z.strictObject({ primary: shiftView.nullable(), secondary: shiftView.nullable() });

/** `gaps`: where nobody has a slot in the 14 days from `at`. */
export const onCallNow = z.strictObject({
  at: instant,
  now: duty,
  next: duty,
  managers: z.array(person),
  gaps: z.array(z.strictObject({ slot, from: instant, to: instant })),
});
export type OnCallNow = z.infer<typeof onCallNow>;
