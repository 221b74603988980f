import { z } from 'zod';
import { NEXT_STEP_LABELS, NOTE_KINDS, TRANSFER_MEANS_LABELS } from '../emergencies/labels.ts';
import { lostReasons } from '../emergencies/lost-placement.ts';
import { codeIn, instantText, optional, partOfList, typed } from '../platform/text/wire.ts';
import { STAY_STATUS_LABELS } from './stay.ts';

export const stayParams = z.strictObject({ id: z.uuid() });

export const transferBody = z.strictObject({
  means: codeIn(TRANSFER_MEANS_LABELS),
  /** Who goes with the person. */
  escort: typed(200),
  /** When they are expected: 30 minutes later the house asks where they are. */
  expectedAt: instantText,
});
export type TransferBody = z.output<typeof transferBody>;

export const arrivalBody = z.strictObject({
  expectedAt: instantText,
  reason: optional(typed(500)),
});
export type ArrivalBody = z.output<typeof arrivalBody>;

/** One line of the hand-over list, by its key. */
export const tickBody = z.strictObject({
  key: z.string().regex(/^[a-z0-9-]{1,40}:[a-z0-9]{1,10}$/),
  isTicked: z.boolean(),
});
export type TickBody = z.output<typeof tickBody>;

/** Why lines are left open; needed where some are. */
export const confirmBody = z.strictObject({ why: optional(typed(1000)) });

const mostLines = 50;
const amount = z.number().min(0).max(9999);

const countedIn = z.strictObject({
  name: typed(100),
  count: amount.refine((count) => count > 0, '数は0より大きくしてください。 / More than none.'),
  unit: z.union([z.literal(''), typed(20)]).default(''),
  note: optional(typed(200)),
});
/** An empty list says that nothing was handed over. */
export const admitBody = z.strictObject({
  belongings: z.array(countedIn).max(mostLines),
  medicines: z.array(countedIn).max(mostLines),
});
export type AdmitBody = z.output<typeof admitBody>;

export const extendBody = z.strictObject({ newEnd: instantText, reason: typed(2000) });
export type ExtendBody = z.output<typeof extendBody>;
export const refuseExtensionBody = z.strictObject({ reason: typed(2000) });

/** The accepted room is lost. "Other" needs a word of explanation. */
export const lossBody = z
  .strictObject({ reason: z.enum(lostReasons), note: optional(typed(2000)) })
  .refine(({ reason, note }) => reason !== 'other' || note !== null, {
    path: ['note'],
    message: '「その他」の場合は内容を書いてください。 / Say what happened.',
    params: { code: 'note-missing' },
  });

const countedOut = z.strictObject({
  returned: amount,
  used: amount.default(0),
  /** Needed where what came out is not what went in. */
  note: optional(typed(200)),
});
export const departBody = z.strictObject({
  destination: codeIn(NEXT_STEP_LABELS),
  note: optional(typed(2000)),
  /** Line by line as they were counted in. */
  belongings: z.array(countedOut).max(mostLines).default([]),
  medicines: z.array(countedOut).max(mostLines).default([]),
});
export type DepartBody = z.output<typeof departBody>;

export const stayNoteBody = z.strictObject({
  kind: codeIn(NOTE_KINDS).default('general'),
  text: typed(4000),
});
export type StayNoteBody = z.output<typeof stayNoteBody>;

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
  /** While they are on the way; null: they are not, or nobody said. */
  expectedAt: text.nullable(),
  /** An extension waits for an approval. */
  isExtensionAsked: z.boolean(),
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
  notes: z.array(
    z.object({ id: text, at: text, byUser: text.nullable(), kind: codeIn(NOTE_KINDS), text }),
  ),
  /** Names of the staff that state and notes speak of, by id. */
  names: z.record(text, text),
});
export type StayView = z.output<typeof stayView>;
