import { z } from 'zod';
import { NEXT_STEP_LABELS, TRANSFER_MEANS_LABELS } from '../emergencies/labels.ts';
import { lostReasons } from '../emergencies/lost-placement.ts';
import { codeIn, instantText, optional, partOfList, typed } from '../platform/text/wire.ts';
import { STAY_STATUS_LABELS } from './stay.ts';

export const stayParams = z.strictObject({ id: z.uuid() });

export const transferBody = z.strictObject({
  means: codeIn(TRANSFER_MEANS_LABELS),
  /** Who goes with the person. */
  escort: typed(200),
});
export type TransferBody = z.output<typeof transferBody>;

export const admitBody = z.strictObject({ belongings: typed(2000), medicines: typed(2000) });
export type AdmitBody = z.output<typeof admitBody>;

export const extendBody = z.strictObject({
  newEnd: instantText,
  reason: typed(2000),
  /** Who approved it: needed beyond 7 days; beyond 14 a base manager extends. */
  approver: optional(typed(100)),
});
export type ExtendBody = z.output<typeof extendBody>;

/** The accepted room is lost. "Other" needs a word of explanation. */
export const lossBody = z
  .strictObject({ reason: z.enum(lostReasons), note: optional(typed(2000)) })
  .refine(({ reason, note }) => reason !== 'other' || note !== null, {
    path: ['note'],
    message: '「その他」の場合は内容を書いてください。 / Say what happened.',
    params: { code: 'note-missing' },
  });

export const departBody = z.strictObject({
  destination: codeIn(NEXT_STEP_LABELS),
  note: optional(typed(2000)),
});
export type DepartBody = z.output<typeof departBody>;

export const stayNoteBody = z.strictObject({ text: typed(4000) });

export const stayListQuery = z.strictObject({
  scope: z.enum(['running', 'all']).default('running'),
  emergencyId: z.uuid().optional(),
  ...partOfList(),
});
export type StayListQuery = z.output<typeof stayListQuery>;

const text = z.string();
const label = z.object({ ja: text, en: text });

const lineMembers = {
  id: text,
  emergencyId: text,
  number: text,
  facilityId: text,
  facilityName: text,
  roomId: text,
  roomName: text,
  status: codeIn(STAY_STATUS_LABELS),
  statusLabel: label,
  plannedEnd: text,
  isOverdue: z.boolean(),
  version: z.number(),
};
export const stayLine = z.object(lineMembers);
export type StayLine = z.output<typeof stayLine>;
export const stayPage = z.object({ items: z.array(stayLine), next: text.nullable() });
export type StayPage = z.output<typeof stayPage>;

export const stayView = z.object({
  ...lineMembers,
  state: z.looseObject({ status: text }),
  possible: z.array(text),
  /** What the reader may see of the person now: the emergency sheet until the stay is over. */
  sheet: z.looseObject({ stage: z.enum(['offer', 'accepted', 'ended']) }),
  /** None for a facility once the sheet has ended; the free words of `state` are null then. */
  notes: z.array(z.object({ id: text, at: text, byUser: text.nullable(), text })),
});
export type StayView = z.output<typeof stayView>;
