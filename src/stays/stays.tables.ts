import { sql } from 'drizzle-orm';
import { index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { emergencies } from '../emergencies/emergencies.tables.ts';
import { facilities, occupancies, rooms } from '../facilities/facilities.tables.ts';
import { id, instant } from '../platform/db/columns.ts';
import type { StayState } from './stay.ts';

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
    text: text('text').notNull(),
  },
  (t) => [index('stay_notes_stay').on(t.stayId, t.at)],
);
