import { index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { id, instant } from '../platform/db/columns.ts';
import type { ColumnMapping, StagedRow, StagedSource, StagingStatus } from './staging.ts';

/** A file that somebody has handed in and is looking at: nobody else's, and gone after a week. */
export const stagedImports = pgTable(
  'staged_imports',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    userId: uuid('user_id').notNull(),
    source: text('source').$type<StagedSource>().notNull(),
    header: jsonb('header').$type<string[]>().notNull(),
    /** As the file had them, with what was corrected on the screen; empty once it is over. */
    rows: jsonb('rows').$type<StagedRow[]>().notNull(),
    mapping: jsonb('mapping').$type<ColumnMapping>().notNull(),
    status: text('status').$type<StagingStatus>().notNull(),
    created: integer('created'),
    changed: integer('changed'),
    unchanged: integer('unchanged'),
    version: integer('version').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [index('staged_imports_user').on(t.userId)],
);

/** Which column of a list of theirs an organisation took for which of ours, by the list's headings. */
export const importMappings = pgTable(
  'import_mappings',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    /** SHA-256 of the headings, in hex. */
    headings: text('headings').notNull(),
    mapping: jsonb('mapping').$type<ColumnMapping>().notNull(),
    usedAt: instant('used_at').notNull(),
  },
  (t) => [unique('import_mappings_headings').on(t.organisationId, t.headings)],
);
