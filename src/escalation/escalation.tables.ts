import { sql } from 'drizzle-orm';
import {
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { AlarmCode } from '../paging/page.ts';
import { id, instant } from '../platform/db/columns.ts';
import type { EscalationState } from './escalation-state.ts';
import type { EscalationPolicy } from './policy.api.ts';

export const escalationPolicies = pgTable(
  'escalation_policies',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    version: integer('version').notNull(),
    policy: jsonb('policy').$type<EscalationPolicy>().notNull(),
    createdAt: instant('created_at').notNull(),
    createdBy: uuid('created_by'),
  },
  (t) => [unique('escalation_policies_version').on(t.baseId, t.version)],
);

/** `status` and `owner_id` repeat what `state` says, for lists and for row-level security. */
export const escalations = pgTable(
  'escalations',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    subjectKind: text('subject_kind').notNull(),
    subjectId: uuid('subject_id').notNull(),
    /** What messages call it: the emergency's number, no personal data. */
    reference: text('reference').notNull(),
    state: jsonb('state').$type<EscalationState>().notNull(),
    status: text('status').$type<EscalationState['status']>().notNull(),
    ownerId: uuid('owner_id'),
    startedAt: instant('started_at').notNull(),
  },
  (t) => [
    unique('escalations_subject').on(t.subjectKind, t.subjectId),
    index('escalations_status').on(t.baseId, t.status),
  ],
);

/** What happened in an escalation, only added to: the emergency's record reads it. */
export const escalationLog = pgTable(
  'escalation_log',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    escalationId: uuid('escalation_id')
      .notNull()
      .references(() => escalations.id),
    at: instant('at').notNull(),
    kind: text('kind').notNull(),
    userId: uuid('user_id'),
    detail: jsonb('detail').$type<Record<string, unknown>>().notNull(),
  },
  (t) => [index('escalation_log_escalation').on(t.escalationId, t.at)],
);

/** What the managers must know until it is mended. One open alarm per code and subject. */
export const alarms = pgTable(
  'alarms',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    code: text('code').$type<AlarmCode>().notNull(),
    subjectKind: text('subject_kind').notNull(),
    subjectId: uuid('subject_id').notNull(),
    /** What messages call the subject, and where the console shows it. */
    reference: text('reference').notNull(),
    path: text('path').notNull(),
    detail: jsonb('detail').$type<Record<string, unknown>>().notNull(),
    raisedAt: instant('raised_at').notNull(),
    clearedAt: instant('cleared_at'),
    clearedBy: uuid('cleared_by'),
    clearedReason: text('cleared_reason'),
  },
  (t) => [
    uniqueIndex('alarms_open')
      .on(t.baseId, t.code, t.subjectKind, t.subjectId)
      .where(sql`cleared_at is null`),
    index('alarms_base').on(t.baseId, t.raisedAt),
  ],
);
