import { or, type SQL, sql } from 'drizzle-orm';
import {
  boolean,
  date,
  doublePrecision,
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
import { id, instant, type Span, span } from '../platform/db/columns.ts';
import type { MedicalCare } from '../platform/text/care-labels.ts';
import type { ClosedRooms } from './board.ts';
import type { AcceptanceConditions } from './conditions.api.ts';
import type {
  ClosureReason,
  ContactHours,
  FacilityClass,
  FacilityKind,
  FacilityOrigin,
  Securing,
} from './labels.ts';
import type { OccupancyKind, PhysicalState } from './room.ts';

/** A receiving facility. Its id is that of its organisation: staff of one are staff of the other. */
export const facilities = pgTable(
  'facilities',
  {
    id: uuid('id')
      .primaryKey()
      .references(() => organisations.id),
    baseId: uuid('base_id').notNull(),
    officeNo: text('office_no').notNull(),
    name: text('name').notNull(),
    nameKana: text('name_kana').notNull(),
    corporation: text('corporation').notNull(),
    municipalityCode: text('municipality_code').notNull(),
    address: text('address').notNull(),
    phone: text('phone'),
    fax: text('fax'),
    latitude: doublePrecision('latitude'),
    longitude: doublePrecision('longitude'),
    capacity: integer('capacity'),
    kind: text('kind').$type<FacilityKind>(),
    medicalClass: text('medical_class').$type<FacilityClass>(),
    /** Manual: written down in the night of a placement outside the base's list. */
    origin: text('origin').$type<FacilityOrigin>().notNull().default('register'),
    /** A report older than this is stale: its rooms are not offered as free. Minutes. */
    staleAfterMinutes: integer('stale_after_minutes').notNull().default(720),
    /** When its staff want to be reminded to report, Asia/Tokyo (08:00); none: never. */
    reportHours: text('report_hours').array().notNull().default([]),
    /** How long a room is cleaned after somebody has left it. Minutes; 0: free at once. */
    cleaningMinutes: integer('cleaning_minutes').notNull().default(0),
    /** Folded name and kana: found whichever way they are typed. */
    searchKey: text('search_key').notNull().default(''),
    /** What the open data last said, hashed; null: not from there. */
    sourceHash: text('source_hash'),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [
    unique('facilities_office').on(t.baseId, t.officeNo, t.name),
    index('facilities_municipality').on(t.baseId, t.municipalityCode),
  ],
);

/** What a facility can take, as data with versions: the newest version holds. */
export const acceptanceConditions = pgTable(
  'acceptance_conditions',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    facilityId: uuid('facility_id')
      .notNull()
      .references(() => facilities.id),
    version: integer('version').notNull(),
    conditions: jsonb('conditions').$type<AcceptanceConditions>().notNull(),
    createdAt: instant('created_at').notNull(),
    createdBy: uuid('created_by'),
  },
  (t) => [unique('acceptance_conditions_version').on(t.facilityId, t.version)],
);

/** A room with the last word on it: physical, staffed, accepting and when that was said. */
export const rooms = pgTable(
  'rooms',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    facilityId: uuid('facility_id')
      .notNull()
      .references(() => facilities.id),
    name: text('name').notNull(),
    secured: text('secured').$type<'DEDICATED' | 'PRIORITY' | 'COOPERATING'>().notNull(),
    isWheelchairAccessible: boolean('is_wheelchair_accessible').notNull(),
    sex: text('sex').$type<'MALE' | 'FEMALE' | 'ANY'>().notNull(),
    floor: text('floor'),
    /** Medical care that this room can give; null: as the facility's conditions say. */
    medicalCare: text('medical_care').array().$type<MedicalCare[]>(),
    notes: text('notes'),
    physical: text('physical').$type<PhysicalState>(),
    isStaffed: boolean('is_staffed'),
    isAccepting: boolean('is_accepting'),
    reportedAt: instant('reported_at'),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [unique('rooms_name').on(t.facilityId, t.name), index('rooms_base').on(t.baseId)],
);

export const availabilityReports = pgTable(
  'availability_reports',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    facilityId: uuid('facility_id')
      .notNull()
      .references(() => facilities.id),
    roomId: uuid('room_id')
      .notNull()
      .references(() => rooms.id),
    physical: text('physical').$type<PhysicalState>().notNull(),
    isStaffed: boolean('is_staffed').notNull(),
    isAccepting: boolean('is_accepting').notNull(),
    isUnchanged: boolean('is_unchanged').notNull(),
    at: instant('at').notNull(),
    byUser: uuid('by_user'),
  },
  (t) => [index('availability_reports_room').on(t.roomId, t.at)],
);

/**
 * Holds, reservations and stays of one room. Active rows (released_at is null) of one room never
 * overlap: an exclusion constraint written by hand in the migrations says so.
 */
export const occupancies = pgTable(
  'occupancies',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    facilityId: uuid('facility_id')
      .notNull()
      .references(() => facilities.id),
    roomId: uuid('room_id')
      .notNull()
      .references(() => rooms.id),
    kind: text('kind').$type<OccupancyKind>().notNull(),
    during: span('during').notNull(),
    emergencyId: uuid('emergency_id'),
    createdAt: instant('created_at').notNull(),
    releasedAt: instant('released_at'),
  },
  (t) => [index('occupancies_room').on(t.roomId), index('occupancies_emergency').on(t.emergencyId)],
);

/** Whom of its staff a facility wants paged for an offer, in this order; without any row: all. */
export const facilityContacts = pgTable(
  'facility_contacts',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    facilityId: uuid('facility_id')
      .notNull()
      .references(() => facilities.id),
    userId: uuid('user_id').notNull(),
    position: integer('position').notNull(),
    hours: text('hours').$type<ContactHours>().notNull(),
  },
  (t) => [unique('facility_contacts_user').on(t.facilityId, t.userId)],
);

/** How many more persons a facility could take within 24 and 72 hours; the newest holds. */
export const surgeReports = pgTable(
  'surge_reports',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    facilityId: uuid('facility_id')
      .notNull()
      .references(() => facilities.id),
    within24h: integer('within_24h').notNull(),
    within72h: integer('within_72h').notNull(),
    note: text('note'),
    at: instant('at').notNull(),
    byUser: uuid('by_user'),
  },
  (t) => [index('surge_reports_facility').on(t.facilityId, t.at)],
);

/** A room (null: the whole facility) that cannot be used for a time, whoever may be in it. */
export const closures = pgTable(
  'closures',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    facilityId: uuid('facility_id')
      .notNull()
      .references(() => facilities.id),
    roomId: uuid('room_id').references(() => rooms.id),
    during: span('during').notNull(),
    reason: text('reason').$type<ClosureReason>().notNull(),
    note: text('note'),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
    createdBy: uuid('created_by'),
    cancelledAt: instant('cancelled_at'),
    cancelledBy: uuid('cancelled_by'),
  },
  (t) => [index('closures_facility').on(t.facilityId), index('closures_room').on(t.roomId)],
);

/** From when until when a room is secured (確保居室) by contract; days in Japan, both included. */
export const roomContracts = pgTable(
  'room_contracts',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    facilityId: uuid('facility_id')
      .notNull()
      .references(() => facilities.id),
    roomId: uuid('room_id')
      .notNull()
      .references(() => rooms.id),
    secured: text('secured').$type<Securing>().notNull(),
    fromDay: date('from_day').notNull(),
    /** Null: no end agreed. */
    untilDay: date('until_day'),
    note: text('note'),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
    createdBy: uuid('created_by'),
    removedAt: instant('removed_at'),
  },
  (t) => [index('room_contracts_room').on(t.roomId)],
);

/**
 * One facility with its conditions, rooms and last reports as matching reads them: a JSON text, written by
 * triggers at the end of the step that changes any of them. Texts never change, rankings refer to them.
 */
export const facilityBoards = pgTable(
  'facility_boards',
  {
    id: id().primaryKey(),
    facilityId: uuid('facility_id')
      .notNull()
      .references(() => facilities.id),
    baseId: uuid('base_id').notNull(),
    hasRooms: boolean('has_rooms').notNull(),
    board: text('board').notNull(),
    isCurrent: boolean('is_current').notNull().default(true),
  },
  (t) => [
    index('facility_boards_base').on(t.baseId).where(sql`${t.isCurrent}`),
    uniqueIndex('facility_boards_current').on(t.facilityId).where(sql`${t.isCurrent}`),
  ],
);

/**
 * What a ranking saw of the board, written by PostgreSQL itself: of thousands of rooms it is long, and
 * would else travel here and back.
 */
export const boardReads = pgTable('board_reads', {
  id: id().primaryKey(),
  baseId: uuid('base_id').notNull(),
  at: instant('at').notNull(),
  /** Of the texts that stood for facilities, comma-separated. */
  texts: text('texts').notNull(),
  /** JSON pairs of a room's id and what stood in it, comma-separated. */
  occupied: text('occupied').notNull(),
  closed: jsonb('closed').$type<ClosedRooms>().notNull(),
});

/**
 * A room is free when somebody has said so, not when it was planned: whoever is coming or there, and
 * was expected to have left by now, has it until nobody knows when. Index: occupancies_still_there.
 */
export const isStillThere = (now: Date): SQL =>
  sql`(${occupancies.kind} in ('reservation', 'stay') and upper(${occupancies.during}) <= ${now.toISOString()}::timestamptz)`;

/** What stands in a room within a time, or is still in it; released ones are the caller's to leave out. */
export const standsDuring = (now: Date, { from, to }: Span): SQL | undefined =>
  or(
    sql`${occupancies.during} && tstzrange(${from.toISOString()}, ${to?.toISOString() ?? null}, '[)')`,
    isStillThere(now),
  );
