import { sql } from 'drizzle-orm';
import { date, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { emergencies } from '../emergencies/emergencies.tables.ts';
import type { NoteKind } from '../emergencies/labels.ts';
import { facilities, occupancies, rooms } from '../facilities/facilities.tables.ts';
import { id, instant, span } from '../platform/db/columns.ts';
import { priorityCases } from '../priority-cases/priority-cases.tables.ts';
import type { StayState } from './stay-state.ts';
import type { Suitability, TrialStatus } from './trial-stay.ts';

export const stays = pgTable(
  'stays',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    emergencyId: uuid('emergency_id')
      .notNull()
      .references(() => emergencies.id),
    facilityId: uuid('facility_id')
      .notNull()
      .references(() => facilities.id),
    roomId: uuid('room_id')
      .notNull()
      .references(() => rooms.id),
    occupancyId: uuid('occupancy_id')
      .notNull()
      .references(() => occupancies.id),
    offerId: uuid('offer_id'),
    state: jsonb('state').$type<StayState>().notNull(),
    status: text('status').$type<StayState['status']>().notNull(),
    plannedEnd: instant('planned_end').notNull(),
    createdAt: instant('created_at').notNull(),
    version: integer('version').notNull(),
  },
  (t) => [
    index('stays_facility').on(t.facilityId, t.status),
    // One person, one stay; those that were cancelled on the way do not count.
    uniqueIndex('stays_emergency').on(t.emergencyId).where(sql`status <> 'cancelled'`),
  ],
);

export const stayNotes = pgTable(
  'stay_notes',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    stayId: uuid('stay_id')
      .notNull()
      .references(() => stays.id),
    at: instant('at').notNull(),
    byUser: uuid('by_user'),
    kind: text('kind').$type<NoteKind>().notNull().default('general'),
    text: text('text').notNull(),
  },
  (t) => [index('stay_notes_stay').on(t.stayId, t.at)],
);

/** 次の支援の会議: planned, then held with what came of it, or cancelled. */
export const supportMeetings = pgTable(
  'support_meetings',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    emergencyId: uuid('emergency_id')
      .notNull()
      .references(() => emergencies.id),
    plannedAt: instant('planned_at').notNull(),
    place: text('place').notNull(),
    participants: text('participants').array().notNull(),
    heldAt: instant('held_at'),
    minutes: text('minutes'),
    cancelledAt: instant('cancelled_at'),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
    createdBy: uuid('created_by'),
  },
  (t) => [index('support_meetings_emergency').on(t.emergencyId, t.plannedAt)],
);

/** What a review found is to be done: issue, action, who, by when, with what result. */
export const reviewTasks = pgTable(
  'review_tasks',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    emergencyId: uuid('emergency_id')
      .notNull()
      .references(() => emergencies.id),
    issue: text('issue').notNull(),
    action: text('action').notNull(),
    /** A user of the service, or somebody else by name. */
    assigneeId: uuid('assignee_id'),
    assigneeName: text('assignee_name').notNull(),
    /** A day in Japan, itself included. */
    dueOn: date('due_on').notNull(),
    result: text('result'),
    doneAt: instant('done_at'),
    doneBy: uuid('done_by'),
    cancelledAt: instant('cancelled_at'),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
    createdBy: uuid('created_by'),
  },
  (t) => [
    index('review_tasks_emergency').on(t.emergencyId),
    index('review_tasks_due').on(t.baseId, t.dueOn),
  ],
);

/** 体験利用: planned in a room, then recorded with how it went. */
export const trialStays = pgTable(
  'trial_stays',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    caseId: uuid('case_id')
      .notNull()
      .references(() => priorityCases.id),
    facilityId: uuid('facility_id')
      .notNull()
      .references(() => facilities.id),
    roomId: uuid('room_id')
      .notNull()
      .references(() => rooms.id),
    occupancyId: uuid('occupancy_id')
      .notNull()
      .references(() => occupancies.id),
    during: span('during').notNull(),
    status: text('status').$type<TrialStatus>().notNull(),
    purpose: text('purpose').notNull(),
    suitability: text('suitability').$type<Suitability>(),
    /** How it went, and under which conditions the person could stay again. */
    outcome: text('outcome'),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
    createdBy: uuid('created_by'),
    closedAt: instant('closed_at'),
    closedBy: uuid('closed_by'),
  },
  (t) => [
    index('trial_stays_case').on(t.caseId),
    index('trial_stays_facility').on(t.facilityId, t.status),
  ],
);
