import { sql } from 'drizzle-orm';
import {
  bigint,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { instant, xid8 } from './columns.ts';

/** Every deadline of every feature. `token` changes with each write: a runner deletes what it read. */
export const wakes = pgTable(
  'wakes',
  {
    kind: text('kind').notNull(),
    subjectId: uuid('subject_id').notNull(),
    dueAt: instant('due_at').notNull(),
    token: bigint('token', { mode: 'bigint' }).notNull().default(sql`nextval('wake_tokens')`),
    claimedUntil: instant('claimed_until'),
    failures: integer('failures').notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.kind, t.subjectId] }), index('wakes_due').on(t.dueAt)],
);

/** Live invalidations, numbered. Holds ids only. `xid` is the writing transaction. */
export const events = pgTable(
  'events',
  {
    seq: bigint('seq', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    baseId: uuid('base_id').notNull(),
    topic: text('topic').notNull(),
    subjectId: uuid('subject_id').notNull(),
    kind: text('kind').notNull(),
    at: instant('at').notNull(),
    xid: xid8('xid').notNull().default(sql`pg_current_xact_id()`),
  },
  (t) => [index('events_xid').on(t.xid), index('events_at').on(t.at)],
);

/** One row: events of transactions up to this one were removed; who stopped there must reload. */
export const liveHorizon = pgTable('live_horizon', {
  id: integer('id').primaryKey(),
  removedTo: text('removed_to').notNull(),
});

/** Answers already given to a POST, by user and key. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    userId: uuid('user_id').notNull(),
    key: text('key').notNull(),
    requestHash: text('request_hash').notNull(),
    status: integer('status'),
    answer: jsonb('answer').$type<unknown>(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.key] }), index('idempotency_age').on(t.createdAt)],
);
