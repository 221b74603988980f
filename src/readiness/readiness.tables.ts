import { boolean, index, integer, jsonb, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { users } from '../identity/identity.tables.ts';
import { id, instant } from '../platform/db/columns.ts';
import type { DrillSchedule, Finding } from './readiness.ts';

/** A test page to the real telephones of everybody who may be paged. */
export const drills = pgTable(
  'drills',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    /** null: the schedule asked for it. */
    askedBy: uuid('asked_by').references(() => users.id),
    dueAt: instant('due_at').notNull(),
    startedAt: instant('started_at'),
    endedAt: instant('ended_at'),
  },
  (t) => [index('drills_base').on(t.baseId, t.dueAt)],
);

/** Who was paged in a drill; what became of it is in the page and its attempts. */
export const drillCalls = pgTable(
  'drill_calls',
  {
    drillId: uuid('drill_id')
      .notNull()
      .references(() => drills.id),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id),
    baseId: uuid('base_id').notNull(),
    pageId: uuid('page_id').notNull(),
    /** null: has not been answered. */
    answeredAt: instant('answered_at'),
  },
  (t) => [primaryKey({ columns: [t.drillId, t.userId] })],
);

/** When the house tests itself, as the base wants it. */
export const readinessSettings = pgTable('readiness_settings', {
  baseId: uuid('base_id').primaryKey(),
  drill: jsonb('drill').$type<DrillSchedule>().notNull(),
  version: integer('version').notNull().default(1),
  changedAt: instant('changed_at').notNull(),
  changedBy: uuid('changed_by'),
});

/** What the self-check of every minute has found; for all bases together. */
export const selfChecks = pgTable(
  'self_checks',
  {
    id: id().primaryKey(),
    at: instant('at').notNull(),
    tookMs: integer('took_ms').notNull(),
    isSound: boolean('is_sound').notNull(),
    findings: jsonb('findings').$type<Finding[]>().notNull(),
  },
  (t) => [index('self_checks_at').on(t.at)],
);

/** A page to nobody, through everything a page goes through. */
export const probes = pgTable(
  'probes',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    startedAt: instant('started_at').notNull(),
    sentAt: instant('sent_at'),
    answeredAt: instant('answered_at'),
  },
  (t) => [index('probes_base').on(t.baseId, t.startedAt)],
);
