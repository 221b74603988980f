import { index, json, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { users } from '../identity/identity.tables.ts';
import { instant } from '../platform/db/columns.ts';

/** What a form holds while it is typed: names of fields and what stands in them. */
export type DraftBody = Record<string, unknown>;

/**
 * What somebody is typing and has not sent yet. `body` is json, not jsonb: it is given back as it
 * was typed, also what no column of a case would take.
 */
export const drafts = pgTable(
  'drafts',
  {
    baseId: uuid('base_id').notNull(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id),
    key: text('key').notNull(),
    body: json('body').$type<DraftBody>().notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.key] }), index('drafts_age').on(t.updatedAt)],
);
