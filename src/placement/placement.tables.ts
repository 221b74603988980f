import { index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { emergencies } from '../emergencies/emergencies.tables.ts';
import { facilities, occupancies, rooms } from '../facilities/facilities.tables.ts';
import { id, instant } from '../platform/db/columns.ts';
import type { NeedSheet } from '../priority-cases/disclosure.ts';
import type { MatchInput, MatchResult } from './matching.ts';
import type { OfferState } from './offer.ts';
import type { SearchState } from './search.ts';

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
    input: jsonb('input').$type<MatchInput>().notNull(),
    result: jsonb('result').$type<MatchResult>().notNull(),
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
