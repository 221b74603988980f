import { z } from 'zod';
import { NEXT_STEP_LABELS } from '../emergencies/labels.ts';
import { codeIn, instantText, optional, typed } from '../platform/text/wire.ts';

export const meetingParams = z.strictObject({ id: z.uuid() });

export const meetingBody = z.strictObject({
  plannedAt: instantText,
  place: typed(200),
  /** Organisations and roles, not persons of the family by name. */
  participants: z.array(typed(100)).min(1).max(30),
});
export type MeetingBody = z.output<typeof meetingBody>;

export const heldBody = z.strictObject({
  heldAt: instantText,
  minutes: typed(8000),
  /** What support follows; null: the meeting has not decided that. */
  outcome: optional(
    z.strictObject({ kind: codeIn(NEXT_STEP_LABELS), note: optional(typed(2000)) }),
  ),
});
export type HeldBody = z.output<typeof heldBody>;

export const cancelMeetingBody = z.strictObject({ reason: typed(1000) });

const text = z.string();
export const meetingView = z.object({
  id: text,
  emergencyId: text,
  plannedAt: text,
  place: text,
  participants: z.array(text),
  heldAt: text.nullable(),
  minutes: text.nullable(),
  cancelledAt: text.nullable(),
  version: z.number(),
});
export type MeetingView = z.output<typeof meetingView>;
export const meetingList = z.object({ items: z.array(meetingView) });
