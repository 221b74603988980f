import { index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { users } from '../identity/identity.tables.ts';
import { bytes, id, instant, span } from '../platform/db/columns.ts';
import type { PlanFaultKind, ShiftSource, Slot, SwapStatus } from './on-call.ts';
import type { RotationRule } from './rotation.ts';

/** One person in one slot for a span of time. Shifts of one slot never overlap (exclusion constraint). */
export const shifts = pgTable(
  'shifts',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    slot: text('slot').$type<Slot>().notNull(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id),
    during: span('during').notNull(),
    source: text('source').$type<ShiftSource>().notNull().default('manual'),
    /** The rotation that wrote it, as long as nobody has changed it by hand. */
    rotationId: uuid('rotation_id').references(() => rotations.id),
    reason: text('reason'),
    /** When who comes on duty was sent the test page, and when it was answered. */
    askedAt: instant('asked_at'),
    answeredAt: instant('answered_at'),
    createdAt: instant('created_at').notNull(),
    createdBy: uuid('created_by'),
  },
  (t) => [index('shifts_user').on(t.userId)],
);

/** A rule that fills a slot with shifts; ended by `ended_at`, never removed. */
export const rotations = pgTable(
  'rotations',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    slot: text('slot').$type<Slot>().notNull(),
    name: text('name').notNull(),
    rule: jsonb('rule').$type<RotationRule>().notNull(),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
    createdBy: uuid('created_by'),
    endedAt: instant('ended_at'),
  },
  (t) => [index('rotations_base').on(t.baseId, t.slot)],
);

/** A gap, or one person in both slots, that somebody has written knowingly, with the reason. */
export const planFaults = pgTable(
  'plan_faults',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    kind: text('kind').$type<PlanFaultKind>().notNull(),
    /** Of a gap: the slot that nobody has; of two slots in one hand: null. */
    slot: text('slot').$type<Slot>(),
    during: span('during').notNull(),
    reason: text('reason').notNull(),
    createdAt: instant('created_at').notNull(),
    createdBy: uuid('created_by'),
  },
  (t) => [index('plan_faults_base').on(t.baseId)],
);

/** One person asks another to take (a part of) a shift, perhaps for one of the other's. */
export const swaps = pgTable(
  'swaps',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    fromUserId: uuid('from_user_id')
      .notNull()
      .references(() => users.id),
    toUserId: uuid('to_user_id')
      .notNull()
      .references(() => users.id),
    slot: text('slot').$type<Slot>().notNull(),
    during: span('during').notNull(),
    /** What is taken over in return; both null: nothing. */
    returnSlot: text('return_slot').$type<Slot>(),
    returnDuring: span('return_during'),
    note: text('note'),
    status: text('status').$type<SwapStatus>().notNull(),
    askedAt: instant('asked_at').notNull(),
    settledAt: instant('settled_at'),
  },
  (t) => [index('swaps_base').on(t.baseId, t.status)],
);

/** When somebody cannot be on call: the shifts in it need somebody else. */
export const timeOff = pgTable(
  'time_off',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id),
    during: span('during').notNull(),
    createdAt: instant('created_at').notNull(),
    createdBy: uuid('created_by'),
  },
  (t) => [index('time_off_user').on(t.userId)],
);

/** A secret address of an iCal feed, known by the SHA-256 of its token. */
export const calendarFeeds = pgTable(
  'calendar_feeds',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    /** Whose shifts it shows; null: the whole base's. */
    userId: uuid('user_id').references(() => users.id),
    ownerId: uuid('owner_id')
      .notNull()
      .references(() => users.id),
    tokenHash: bytes('token_hash').notNull(),
    createdAt: instant('created_at').notNull(),
    lastReadAt: instant('last_read_at'),
    revokedAt: instant('revoked_at'),
  },
  (t) => [unique('calendar_feeds_token').on(t.tokenHash)],
);
