import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { users } from '../identity/identity.tables.ts';
import { id, instant, span } from '../platform/db/columns.ts';
import type { Slot } from './on-call.ts';

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
    createdAt: instant('created_at').notNull(),
    createdBy: uuid('created_by'),
  },
  (t) => [index('shifts_user').on(t.userId)],
);
