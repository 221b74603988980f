import { bigint, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { bytes, instant } from '../platform/db/columns.ts';

/** Every change and every read of a person's data. Written by triggers and recordRead; only added to. */
export const auditLog = pgTable(
  'audit_log',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    at: instant('at').notNull(),
    baseId: uuid('base_id'),
    actorKind: text('actor_kind').notNull(),
    actorName: text('actor_name'),
    userId: uuid('user_id'),
    action: text('action').notNull(),
    subjectKind: text('subject_kind').notNull(),
    subjectId: text('subject_id').notNull(),
    fields: text('fields').array().notNull(),
    purpose: text('purpose'),
  },
  (t) => [
    index('audit_log_subject').on(t.subjectKind, t.subjectId, t.id),
    index('audit_log_user').on(t.userId, t.id),
  ],
);

/** What the trigger of audit_log puts down for the sealer. */
export const auditUnsealed = pgTable('audit_unsealed', {
  logId: bigint('log_id', { mode: 'number' }).primaryKey(),
});

/** The hash chain: position n's hash covers position n-1's hash and its own row. */
export const auditChain = pgTable('audit_chain', {
  position: bigint('position', { mode: 'number' }).primaryKey(),
  logId: bigint('log_id', { mode: 'number' }).notNull().unique(),
  hash: bytes('hash').notNull(),
  sealedAt: instant('sealed_at').notNull(),
});
