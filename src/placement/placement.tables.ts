import { date, index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { emergencies } from '../emergencies/emergencies.tables.ts';
import { boardReads, facilities, occupancies, rooms } from '../facilities/facilities.tables.ts';
import { id, instant } from '../platform/db/columns.ts';
import type { NeedSheet } from '../priority-cases/disclosure.ts';
import type { CallOutcome, Rung } from './fallback.ts';
import type { StoredInput } from './match-run.ts';
import type { MatchInput, MatchResult } from './matching.ts';
import type { OfferState } from './offer.ts';
import type { DeclineReason, Side } from './reasons.ts';
import type { MatchRules } from './rules.ts';
import type { SearchState } from './search.ts';

/** Why a coordinator placed somebody past the ranking, and who of the facility agreed. */
export interface ManualPlacement {
  reason: string;
  agreedWith: string;
  /** True: the place was not in the base's list and was written down for this placement. */
  isOutsideList: boolean;
}

/** What one matching saw and what came out: a past night can be replayed from it. */
export const matchRuns = pgTable(
  'match_runs',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    emergencyId: uuid('emergency_id')
      .notNull()
      .references(() => emergencies.id),
    ruleVersion: text('rule_version').notNull(),
    input: jsonb('input').$type<StoredInput | MatchInput>().notNull(),
    result: jsonb('result').$type<MatchResult>(),
    /** The rest of the input, and the result as text: null in runs that hold both whole. */
    boardReadId: uuid('board_read_id').references(() => boardReads.id),
    ranking: text('ranking'),
    at: instant('at').notNull(),
  },
  (t) => [index('match_runs_emergency').on(t.emergencyId, t.at)],
);

/** The search for a room for one emergency: which run it follows, how many offers at once. */
export const searches = pgTable('searches', {
  emergencyId: uuid('emergency_id')
    .primaryKey()
    .references(() => emergencies.id),
  baseId: uuid('base_id').notNull(),
  state: jsonb('state').$type<SearchState>().notNull(),
  status: text('status').$type<SearchState['status']>().notNull(),
  updatedAt: instant('updated_at').notNull(),
});

/** `need` is what a facility is shown before it accepts: no name, no address. */
export const offers = pgTable(
  'offers',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    emergencyId: uuid('emergency_id')
      .notNull()
      .references(() => emergencies.id),
    caseId: uuid('case_id'),
    facilityId: uuid('facility_id')
      .notNull()
      .references(() => facilities.id),
    roomId: uuid('room_id')
      .notNull()
      .references(() => rooms.id),
    occupancyId: uuid('occupancy_id')
      .notNull()
      .references(() => occupancies.id),
    matchRunId: uuid('match_run_id').references(() => matchRuns.id),
    /** What messages call it: the emergency's number, no personal data. */
    reference: text('reference').notNull(),
    place: integer('place'),
    state: jsonb('state').$type<OfferState>().notNull(),
    status: text('status').$type<OfferState['status']>().notNull(),
    need: jsonb('need').$type<NeedSheet>().notNull(),
    plannedEnd: instant('planned_end').notNull(),
    /** Placed by telephone, past the ranking: why, and with whom it was agreed. */
    manual: jsonb('manual').$type<ManualPlacement>(),
    sentAt: instant('sent_at').notNull(),
    /** Set when the stay is over or the consent withdrawn: the facility sees the person no more. */
    disclosureEndedAt: instant('disclosure_ended_at'),
  },
  (t) => [
    index('offers_emergency').on(t.emergencyId, t.sentAt),
    index('offers_facility').on(t.facilityId, t.status),
    index('offers_case').on(t.caseId),
  ],
);

/** What matching goes by, as versions: the newest holds. Without any: what the program brings along. */
export const matchRules = pgTable(
  'match_rules',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    version: integer('version').notNull(),
    rules: jsonb('rules').$type<MatchRules>().notNull(),
    /** Why it was changed. */
    note: text('note').notNull(),
    createdAt: instant('created_at').notNull(),
    createdBy: uuid('created_by'),
  },
  (t) => [unique('match_rules_version').on(t.baseId, t.version)],
);

/** A refusal looked at again: what the base takes its reason to be. Only added to; the newest holds. */
export const declineReviews = pgTable(
  'decline_reviews',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    offerId: uuid('offer_id')
      .notNull()
      .references(() => offers.id),
    reason: text('reason').$type<DeclineReason>().notNull(),
    side: text('side').$type<Side>().notNull(),
    comment: text('comment').notNull(),
    at: instant('at').notNull(),
    byUser: uuid('by_user'),
  },
  (t) => [index('decline_reviews_offer').on(t.offerId, t.at)],
);

/** Whom to call on a rung of the ladder for a night without a room. */
export const fallbackContacts = pgTable(
  'fallback_contacts',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    rung: text('rung').$type<Rung>().notNull(),
    position: integer('position').notNull(),
    name: text('name').notNull(),
    phone: text('phone').notNull(),
    note: text('note'),
    /** The day in Japan on which somebody last called it to see that it is right. */
    lastVerifiedOn: date('last_verified_on'),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
    removedAt: instant('removed_at'),
  },
  (t) => [index('fallback_contacts_rung').on(t.baseId, t.rung)],
);

/** One call made on the ladder and what came of it: the council's main evidence. Only added to. */
export const fallbackCalls = pgTable(
  'fallback_calls',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    emergencyId: uuid('emergency_id')
      .notNull()
      .references(() => emergencies.id),
    rung: text('rung').$type<Rung>().notNull(),
    contactId: uuid('contact_id'),
    /** As it was called then. */
    contactName: text('contact_name').notNull(),
    outcome: text('outcome').$type<CallOutcome>().notNull(),
    reason: text('reason').$type<DeclineReason>(),
    side: text('side').$type<Side>(),
    note: text('note'),
    at: instant('at').notNull(),
    byUser: uuid('by_user'),
  },
  (t) => [index('fallback_calls_emergency').on(t.emergencyId, t.at)],
);
