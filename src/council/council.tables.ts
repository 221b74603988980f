import { sql } from 'drizzle-orm';
import {
  date,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { organisations } from '../identity/identity.tables.ts';
import { id, instant } from '../platform/db/columns.ts';
import { priorityCases } from '../priority-cases/priority-cases.tables.ts';
import type { ItemPurpose, ItemStatus, MeetingStatus, Sight } from './council.ts';

/** A meeting of a ward's council (区自立協). */
export const councilMeetings = pgTable(
  'council_meetings',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    wardCode: text('ward_code').notNull(),
    /** What it is called: 青葉区自立支援協議会 第3回 … */
    name: text('name').notNull(),
    heldOn: date('held_on', { mode: 'string' }).notNull(),
    /** HH:MM in Japan. */
    startsAt: text('starts_at'),
    place: text('place'),
    status: text('status').$type<MeetingStatus>().notNull(),
    /** Why it was cancelled. */
    statusReason: text('status_reason'),
    minutes: text('minutes'),
    version: integer('version').notNull(),
    createdAt: instant('created_at').notNull(),
    createdBy: uuid('created_by'),
  },
  (t) => [index('council_meetings_day').on(t.baseId, t.wardCode, t.heldOn)],
);

/** An organisation at the table, and what it may see of the cases before they are decided upon. */
export const councilSeats = pgTable(
  'council_seats',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    meetingId: uuid('meeting_id')
      .notNull()
      .references(() => councilMeetings.id),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    sees: text('sees').$type<Sight>().notNull(),
  },
  (t) => [unique('council_seats_organisation').on(t.meetingId, t.organisationId)],
);

/** A case on the agenda. */
export const councilItems = pgTable(
  'council_items',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    meetingId: uuid('meeting_id')
      .notNull()
      .references(() => councilMeetings.id),
    caseId: uuid('case_id')
      .notNull()
      .references(() => priorityCases.id),
    place: integer('place').notNull(),
    purpose: text('purpose').$type<ItemPurpose>().notNull(),
    /** Where an organisation sees more or less of this case than of the others, by its id. */
    sights: jsonb('sights').$type<Record<string, Sight>>().notNull(),
    status: text('status').$type<ItemStatus>().notNull(),
    /** The council's decision; null while there is none. */
    decisionId: uuid('decision_id'),
    /** Why it was put off or taken off. */
    statusReason: text('status_reason'),
    version: integer('version').notNull(),
  },
  (t) => [
    index('council_items_case').on(t.caseId),
    /** A case waits for one meeting at a time. */
    uniqueIndex('council_items_waiting').on(t.caseId).where(sql`status = 'WAITING'`),
    uniqueIndex('council_items_once').on(t.meetingId, t.caseId).where(sql`status <> 'REMOVED'`),
  ],
);
