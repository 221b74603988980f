import { date, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { users } from '../identity/identity.tables.ts';
import { id, instant } from '../platform/db/columns.ts';
import { priorityCases } from '../priority-cases/priority-cases.tables.ts';
import type { CaseTaskKind, CaseTaskStatus } from './case-task.ts';

/** Something that is due on a case, and whose it is. */
export const caseTasks = pgTable(
  'case_tasks',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    caseId: uuid('case_id')
      .notNull()
      .references(() => priorityCases.id),
    kind: text('kind').$type<CaseTaskKind>().notNull(),
    /** What it comes from: the consent, the decision, or the case itself. */
    sourceId: uuid('source_id').notNull(),
    /** Only where people wrote the task themselves. */
    title: text('title'),
    dueOn: date('due_on', { mode: 'string' }).notNull(),
    /** Why people have set another day; null: it is the one that follows from the case. */
    dueReason: text('due_reason'),
    /** Who has taken it over; null: whoever is responsible for the case, or the whole ward. */
    assigneeId: uuid('assignee_id').references(() => users.id),
    status: text('status').$type<CaseTaskStatus>().notNull(),
    result: text('result'),
    endedAt: instant('ended_at'),
    endedBy: uuid('ended_by'),
    /** The last day on which somebody was reminded of it. */
    remindedOn: date('reminded_on', { mode: 'string' }),
    version: integer('version').notNull(),
    /** When it was opened, the last time. */
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    unique('case_tasks_source').on(t.caseId, t.kind, t.sourceId),
    index('case_tasks_due').on(t.baseId, t.status, t.dueOn),
  ],
);
