import { z } from 'zod';
import { lostReasons } from '../emergencies/lost-placement.ts';
import { roomReasons } from '../facilities/room.ts';
import { partOfList, prose, typed } from '../platform/text/wire.ts';
import { facilityReasons, questions, roomFitReasons } from './match-codes.ts';
import { declineReasons, withdrawReasons } from './reasons.ts';

export const idParams = z.strictObject({ id: z.uuid() });
const text = z.string();
const words = { ja: text, en: text };
const named = z.object({ id: text, name: text });
/** How to reach it, and its newest report: as of the reading, not of the ranking. */
const facility = z.object({
  ...named.shape,
  officeNo: text,
  phone: text.nullable(),
  reportedAt: text.nullable(),
});

export const startBody = z.strictObject({
  /** How many facilities are asked at once; 1: one after the other. */
  parallel: z.int().min(1).max(10).default(1),
  /** Only these, in this order; left out: the ranking's order. */
  facilityIds: z.array(z.uuid()).min(1).max(50).optional(),
});
export const byHandBody = z.strictObject({ roomId: z.uuid() });

export const answerBody = z.discriminatedUnion('answer', [
  z.strictObject({ answer: z.literal('accept') }),
  z.strictObject({
    answer: z.literal('conditional'),
    condition: typed(1000),
  }),
  z.strictObject({
    answer: z.literal('decline'),
    reason: z.enum(declineReasons),
    note: prose(1000).trim().optional(),
  }),
]);
export type AnswerBody = z.output<typeof answerBody>;

export const conditionBody = z.strictObject({ decision: z.enum(['confirm', 'refuse']) });

const searchStatus = z.enum(['ranked', 'offering', 'placed', 'reopened', 'exhausted', 'stopped']);

/** A facility with a place among all; those to call first go on counting after the others. */
const rankedFacility = z.object({
  place: z.number(),
  facility,
  /** Rooms that fit, the one to offer first. */
  rooms: z.array(named.extend({ reportedAt: text.nullable() })),
  why: z.object({
    known: z.enum(['trial-stay', 'earlier-stay', 'wish']).nullable(),
    freshness: z.enum(['fresh', 'ageing', 'stale', 'none']),
    scarceUnneeded: z.number(),
    km: z.number().nullable(),
    recentOffers: z.number(),
    sentences: z.array(z.object({ code: text, ...words })),
  }),
  questions: z.array(z.object({ code: z.enum(questions), ...words })),
});

/** All of them; `room` null: against the facility as a whole. */
export const reasonList = z.array(
  z.object({
    code: z.enum([...facilityReasons, ...roomReasons, ...roomFitReasons]),
    room: named.nullable(),
    side: z.enum(['person', 'facility', 'neither']),
    ...words,
  }),
);

export const matchingView = z.object({
  id: text,
  at: text,
  ruleVersion: text,
  search: searchStatus.nullable(),
  /** Nobody is left to ask, and the house asks by itself once a room that is held for others is free. */
  isWaitingForRoom: z.boolean(),
  /** How many rooms were held for other emergencies when it was ranked. */
  heldForOthers: z.number(),
  placed: z.array(rankedFacility),
  /** They may fit, but something is unknown or stale: nobody asks them by itself. */
  phoneFirst: z.array(rankedFacility.extend({ reasons: reasonList })),
  excluded: z.array(z.object({ facility, reasons: reasonList })),
  /** Those without any registered room: how many, and the first fifty by their office numbers. */
  withoutRooms: z.object({
    count: z.number(),
    facilities: z.array(facility),
  }),
});
export type MatchingView = z.output<typeof matchingView>;

export const searchView = z.object({
  emergencyId: text,
  status: searchStatus,
  /** Offers that are out. */
  open: z.array(z.object({ offerId: text, facilityId: text })),
  /** Facilities still to be asked, in order. */
  queue: z.array(text),
  asked: z.array(text),
});

export const offerLine = z.object({
  id: text,
  emergencyId: text,
  /** The number of the emergency. */
  reference: text,
  facility: named.extend({ phone: text.nullable() }),
  room: named,
  place: z.number().nullable(),
  status: z.enum([
    'sent',
    'seen',
    'conditional',
    'accepted',
    'cancelled',
    'declined',
    'expired',
    'withdrawn',
  ]),
  sentAt: text,
  /** Everybody of the facility was paged, and nobody was reached: it must be called. */
  isUnreached: z.boolean(),
  /** Placed by telephone, past the ranking; the base's own words, null to facilities. */
  manual: z.object({ reason: text, agreedWith: text, isOutsideList: z.boolean() }).nullable(),
  /** When it ends unless the facility answers, or the coordinator decides on its condition. */
  expiresAt: text.nullable(),
  endedAt: text.nullable(),
  plannedEnd: text,
  condition: text.nullable(),
  decline: z
    .object({
      reason: z.enum(declineReasons),
      side: z.enum(['person', 'facility', 'neither']),
      note: text.nullable(),
      ...words,
    })
    .nullable(),
  /** Why it was taken back; null: it was not. */
  because: z.object({ code: z.enum(withdrawReasons), ...words }).nullable(),
  /** Accepted, and lost before the person was there. */
  cancellation: z
    .object({
      reason: z.enum(lostReasons),
      side: z.enum(['person', 'facility', 'neither']),
      note: text.nullable(),
      ...words,
    })
    .nullable(),
  /** Whether it can be answered now, and if not, why. */
  canAnswer: z.object({ possible: z.boolean(), code: text.nullable(), ...words }),
});
export type OfferLine = z.output<typeof offerLine>;

/** What the asking facility may see of the person at this stage: `disclose` has cut it. */
const sheet = z.looseObject({ stage: z.enum(['offer', 'accepted', 'ended']) });
export const offerView = z.object({ ...offerLine.shape, sheet: sheet.nullable() });

export const offerListQuery = z.strictObject({
  scope: z.enum(['open', 'all']).default('open'),
  ...partOfList(),
});
export type OfferListQuery = z.output<typeof offerListQuery>;
export const offerPage = z.object({ items: z.array(offerLine), next: text.nullable() });
export const offerList = z.object({ items: z.array(offerLine) });

export const declineReasonList = z.object({
  items: z.array(
    z.object({
      code: z.enum(declineReasons),
      side: z.enum(['person', 'facility', 'neither']),
      ...words,
    }),
  ),
});
