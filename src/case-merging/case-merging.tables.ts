import { sql } from 'drizzle-orm';
import { index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { id, instant } from '../platform/db/columns.ts';
import { priorityCases } from '../priority-cases/priority-cases.tables.ts';
import type { LinkKind } from './case-link.ts';

/** Two cases that belong together, or that only look as if they did. */
export const caseLinks = pgTable(
  'case_links',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    caseId: uuid('case_id')
      .notNull()
      .references(() => priorityCases.id),
    otherId: uuid('other_id')
      .notNull()
      .references(() => priorityCases.id),
    kind: text('kind').$type<LinkKind>().notNull(),
    note: text('note'),
    at: instant('at').notNull(),
    byUser: uuid('by_user'),
    undoneAt: instant('undone_at'),
    undoneBy: uuid('undone_by'),
  },
  (t) => [
    index('case_links_case').on(t.caseId),
    index('case_links_other').on(t.otherId),
    uniqueIndex('case_links_once')
      .on(sql`least(case_id, other_id)`, sql`greatest(case_id, other_id)`)
      .where(sql`undone_at is null`),
  ],
);

/** A second registration of a person that was put into the first. Only added to. */
export const caseMerges = pgTable('case_merges', {
  id: id().primaryKey(),
  baseId: uuid('base_id').notNull(),
  keptId: uuid('kept_id')
    .notNull()
    .references(() => priorityCases.id),
  mergedId: uuid('merged_id')
    .notNull()
    .unique()
    .references(() => priorityCases.id),
  /** Fields of the kept case that were taken from the other. */
  taken: text('taken').array().notNull(),
  reason: text('reason').notNull(),
  at: instant('at').notNull(),
  byUser: uuid('by_user'),
});
