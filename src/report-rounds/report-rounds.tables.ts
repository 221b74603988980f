import { index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { facilities } from '../facilities/facilities.tables.ts';
import { id, instant } from '../platform/db/columns.ts';
import type { PhoneOutcome } from './report-round.ts';

/** One asking of many facilities to report their rooms now. Who has answered is read from the reports. */
export const reportRounds = pgTable(
  'report_rounds',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    /** Why the base asks, for itself; no personal data. */
    reason: text('reason'),
    calledAt: instant('called_at').notNull(),
    calledBy: uuid('called_by'),
    /** Who has not reported by then is to be telephoned. */
    deadlineAt: instant('deadline_at').notNull(),
    closedAt: instant('closed_at'),
    closedBy: uuid('closed_by'),
  },
  (t) => [index('report_rounds_base').on(t.baseId, t.calledAt)],
);

/** A facility asked in a round, and what came of telephoning it. */
export const reportRoundFacilities = pgTable(
  'report_round_facilities',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    roundId: uuid('round_id')
      .notNull()
      .references(() => reportRounds.id),
    facilityId: uuid('facility_id')
      .notNull()
      .references(() => facilities.id),
    phonedAt: instant('phoned_at'),
    phonedBy: uuid('phoned_by'),
    phoneOutcome: text('phone_outcome').$type<PhoneOutcome>(),
    phoneNote: text('phone_note'),
  },
  (t) => [unique('report_round_facilities_one').on(t.roundId, t.facilityId)],
);
