import { z } from 'zod';
import { person } from '../on-call/on-call.api.ts';
import { optional, partOfList, typed, wardCode } from '../platform/text/wire.ts';
import { phoneOutcomes, reaches, standings } from './report-round.ts';

const instant = z.iso.datetime({ offset: true });

/** Who would be asked; `persons`: how many would be paged there. 0: it can only be telephoned. */
export const askableList = z.strictObject({
  facilities: z.array(
    z.strictObject({
      id: z.uuid(),
      name: z.string(),
      municipalityCode: z.string(),
      rooms: z.int(),
      /** Some room without a fresh report. */
      isOld: z.boolean(),
      persons: z.int(),
    }),
  ),
});
export type AskableList = z.infer<typeof askableList>;

/**
 * Without facilities and ward: everybody who has a room. With both: those of the list that lie in the
 * ward. `reason` is for the base; facilities do not see it.
 */
export const startBody = z.strictObject({
  reason: optional(typed(200)),
  deadlineMinutes: z.int().min(5).max(120).default(15),
  facilityIds: z.array(z.uuid()).min(1).max(1_000).optional(),
  wardCode: wardCode.optional(),
});
export type StartBody = z.output<typeof startBody>;

export const phonedBody = z.strictObject({
  outcome: z.enum(phoneOutcomes),
  note: optional(typed(500)),
});
export type PhonedBody = z.output<typeof phonedBody>;

const phoned = z.strictObject({
  at: instant,
  by: person.nullable(),
  outcome: z.enum(phoneOutcomes),
  note: z.string().nullable(),
});
/** The last call to a facility; `id` is the facility's. */
export const phonedView = z.strictObject({ id: z.uuid(), ...phoned.shape });
export type PhonedView = z.infer<typeof phonedView>;

const figures = z.strictObject({
  asked: z.int(),
  answered: z.int(),
  partly: z.int(),
  silent: z.int(),
  within5: z.int(),
  within15: z.int(),
  /** Of those that answered. */
  medianSeconds: z.int().nullable(),
});

const head = {
  id: z.uuid(),
  reason: z.string().nullable(),
  calledAt: instant,
  calledBy: person.nullable(),
  deadlineAt: instant,
  closedAt: instant.nullable(),
  /** null with `closedAt`: it closed by itself, because all had answered. */
  closedBy: person.nullable(),
  figures,
};

const askedFacility = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  municipalityCode: z.string(),
  phone: z.string().nullable(),
  standing: z.enum(standings),
  /** Somebody should telephone it now. */
  isToPhone: z.boolean(),
  rooms: z.array(
    z.strictObject({ id: z.uuid(), name: z.string(), answeredAt: instant.nullable() }),
  ),
  answeredAt: instant.nullable(),
  /** Who completed the answer; a coordinator, where it came by telephone. */
  answeredBy: person.nullable(),
  /** The oldest last word on a room that is still missing; null: never, or none is missing. */
  silentSince: instant.nullable(),
  /** Rooms that can be used now; null: the round is over. */
  freeRooms: z.int().nullable(),
  reach: z.enum(reaches),
  /** Who was paged. */
  contacts: z.array(z.strictObject({ person, reach: z.enum(reaches) })),
  phoned: phoned.nullable(),
});
export type AskedFacilityView = z.infer<typeof askedFacility>;

/** Whom to look at first comes first. */
export const roundView = z.strictObject({ ...head, facilities: z.array(askedFacility) });
export type RoundView = z.infer<typeof roundView>;

const roundLine = z.strictObject(head);
export type RoundLine = z.infer<typeof roundLine>;

export const roundListQuery = z.strictObject(partOfList(50));
export type RoundListQuery = z.output<typeof roundListQuery>;

/** Those that are over, newest first, and the one that is not. */
export const roundList = z.strictObject({
  current: roundLine.nullable(),
  items: z.array(roundLine),
  next: z.string().nullable(),
});
export type RoundList = z.infer<typeof roundList>;

/** For the staff of a facility: whether the base asks for their rooms, and which are missing. */
export const ownRound = z.strictObject({
  round: z
    .strictObject({
      id: z.uuid(),
      calledAt: instant,
      deadlineAt: instant,
      rooms: z.int(),
      missing: z.array(z.strictObject({ id: z.uuid(), name: z.string() })),
    })
    .nullable(),
});
export type OwnRound = z.infer<typeof ownRound>;
