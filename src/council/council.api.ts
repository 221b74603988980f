import { z } from 'zod';
import { organisationKinds } from '../identity/organisation.ts';
import { DISABILITY_TYPES, MEDICAL_CARE, SEX } from '../platform/text/care-labels.ts';
import {
  codeIn,
  day,
  dayText,
  line,
  mistake,
  optional,
  partOfList,
  prose,
  typed,
  wardCode,
} from '../platform/text/wire.ts';
import type { AgeBand } from '../priority-cases/disclosure.ts';
import {
  ANTICIPATED_EVENTS,
  CASE_STATUS,
  HOUSEHOLD_TYPE,
  SUPPORT_LEVEL,
} from '../priority-cases/labels.ts';
import { behaviourBands, type Withheld } from './agenda-disclosure.ts';
import { itemPurposes, itemStatuses, meetingStatuses, sights } from './council.ts';

const ageBands = ['UNDER_6', '6_TO_17', '18_TO_39', '40_TO_64', '65_AND_OVER'] as const;
ageBands satisfies readonly AgeBand[];
const withheld = ['consent-missing', 'council-not-consented', 'other-ward'] as const;
withheld satisfies readonly Withheld[];

const isoDay = z.iso.date();
const sight = z.enum(sights);
const purpose = z.enum(itemPurposes);
const timeOfDay = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, { error: 'HH:MM' })
  .meta({ description: 'Asia/Tokyo, HH:MM', examples: ['13:30'] });

export const idParams = z.strictObject({ id: z.uuid() });

const seats = z
  .array(z.strictObject({ organisationId: z.uuid(), sees: sight }))
  .max(50)
  .refine(
    (all) => new Set(all.map((it) => it.organisationId)).size === all.length,
    mistake('listed-twice', {
      ja: '同じ機関が2つあります。',
      en: 'An organisation is listed twice.',
    }),
  );

export const meetingChange = z.strictObject({
  name: line(200),
  heldOn: day,
  startsAt: optional(timeOfDay),
  place: optional(line(200)),
  seats: seats.default([]),
});
export type MeetingChange = z.output<typeof meetingChange>;
export const meetingBody = meetingChange.extend({ wardCode });
export type MeetingBody = z.output<typeof meetingBody>;

export const listQuery = z.strictObject({
  scope: z.enum(['next', 'past']).default('next'),
  ...partOfList(),
});
export type ListQuery = z.output<typeof listQuery>;

export const reasonBody = z.strictObject({ reason: typed(1_000) });
export const minutesBody = z.strictObject({ minutes: optional(prose(20_000)) });
export const addBody = z.strictObject({ caseId: z.uuid(), purpose: optional(purpose) });
export type AddBody = z.output<typeof addBody>;

const order = z.array(z.uuid()).max(500);
/** The agenda in its new order, and as it stood when it was looked at. */
export const orderBody = z.strictObject({ order, was: order });

/** By organisation: where it sees more or less of this case than of the others. */
export const itemChange = z.strictObject({ purpose, sights: z.record(z.uuid(), sight) });
export type ItemChange = z.output<typeof itemChange>;

export const deferBody = reasonBody.extend({ toMeetingId: optional(z.uuid()) });
export type DeferBody = z.output<typeof deferBody>;

export const itemDecisionBody = z
  .strictObject({
    outcome: z.enum(['APPROVED', 'CONDITIONAL', 'REJECTED']),
    conditions: optional(prose()),
    minutes: optional(prose()),
    nextReviewOn: dayText.nullish(),
  })
  .refine((it) => it.outcome !== 'CONDITIONAL' || Boolean(it.conditions?.trim()), {
    path: ['conditions'],
    ...mistake('conditions-needed', {
      ja: '条件付き承認には、条件を書いてください。',
      en: 'Write down on which conditions.',
    }),
  });
export type ItemDecision = z.output<typeof itemDecisionBody>;

export const agendaQuery = z.strictObject({ for: z.uuid() });

/** Where a meeting or an item stands after a step; nothing about anybody. */
export const meetingStanding = z.object({
  id: z.uuid(),
  status: z.enum(meetingStatuses),
  version: z.int(),
});
export const itemStanding = z.object({
  id: z.uuid(),
  meetingId: z.uuid(),
  status: z.enum(itemStatuses),
  version: z.int(),
});
export const addedItems = z.object({ added: z.int() });

const count = z.int().min(0);
export const meetingLine = meetingStanding.extend({
  wardCode: z.string(),
  name: z.string(),
  heldOn: isoDay,
  startsAt: z.string().nullable(),
  place: z.string().nullable(),
  statusReason: z.string().nullable(),
  progress: z.object({ total: count, decided: count, deferred: count, waiting: count }),
});
export const meetingList = z.object({ items: z.array(meetingLine), next: z.uuid().nullable() });
export type MeetingLine = z.output<typeof meetingLine>;

const codes = <M extends object>(labels: M) => z.array(codeIn(labels)).nullable();
const agendaPerson = z.object({
  ageBand: z.enum(ageBands).nullable(),
  sex: codeIn(SEX),
  disabilityTypes: codes(DISABILITY_TYPES),
  supportLevel: codeIn(SUPPORT_LEVEL).nullable(),
  behaviourBand: z.enum(behaviourBands).nullable(),
  medicalCare: codes(MEDICAL_CARE),
  householdType: codeIn(HOUSEHOLD_TYPE).nullable(),
  anticipatedEvents: codes(ANTICIPATED_EVENTS),
  criteria: z.array(z.string()).nullable(),
});

const agendaSight = z.discriminatedUnion('sees', [
  z.object({
    sees: z.literal('number'),
    registrationNo: z.string().nullable(),
    withheld: z.enum(withheld),
  }),
  z.object({ sees: z.literal('anonymous'), person: agendaPerson }),
  z.object({
    sees: z.literal('named'),
    registrationNo: z.string(),
    name: z.string(),
    nameKana: z.string(),
    person: agendaPerson,
  }),
]);

/** What keeps an item from being decided upon. */
const obstacle = z.enum(['council-consent-missing', 'council-item-overtaken']);

const decision = z.object({
  outcome: z.enum(['APPROVED', 'CONDITIONAL', 'REJECTED']),
  decidedOn: isoDay,
  /** Free text: null also where the reader sees no name. */
  conditions: z.string().nullable(),
  minutes: z.string().nullable(),
});

const itemView = itemStanding.extend({
  /** From 1, in the order of the agenda; null: taken off. */
  place: z.int().nullable(),
  purpose,
  sight: agendaSight,
  /** To be opened in the register; null where the reader may not. */
  caseId: z.uuid().nullable(),
  caseStatus: codeIn(CASE_STATUS).nullable(),
  nextReviewOn: isoDay.nullable(),
  obstacle: obstacle.nullable(),
  decision: decision.nullable(),
  /** What follows is for the ward alone. */
  statusReason: z.string().nullable(),
  sights: z.record(z.string(), sight),
  /** What comes out for each seat, by the organisation, once the consent has been asked. */
  seen: z.record(z.string(), z.enum(['hidden', 'number', 'anonymous', 'named'])),
  /** Why it was put off last time, in which meeting. */
  before: z.object({ name: z.string(), heldOn: isoDay, reason: z.string() }).nullable(),
});
export type ItemView = z.output<typeof itemView>;

const organisation = z.object({
  id: z.uuid(),
  name: z.string(),
  kind: codeIn(organisationKinds),
  wardCode: z.string().nullable(),
});
export const organisationList = z.object({ items: z.array(organisation) });
export type OrganisationView = z.output<typeof organisation>;

export const meetingView = meetingLine.extend({
  minutes: z.string().nullable(),
  seats: z.array(
    z.object({
      organisationId: z.uuid(),
      name: z.string(),
      kind: codeIn(organisationKinds),
      sees: sight,
    }),
  ),
  items: z.array(itemView),
  /** The reader's organisation has a seat; null: reads as ward or base. */
  asSeat: z.uuid().nullable(),
});
export type MeetingView = z.output<typeof meetingView>;

const candidate = z.object({
  caseId: z.uuid(),
  registrationNo: z.string(),
  name: z.string(),
  nameKana: z.string(),
  status: codeIn(CASE_STATUS),
  nextReviewOn: isoDay.nullable(),
  purpose,
  /** Put off in an earlier meeting. */
  isDeferred: z.boolean(),
});
export const candidateList = z.object({ items: z.array(candidate) });
export type Candidate = z.output<typeof candidate>;
