import { index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { users } from '../identity/identity.tables.ts';
import { id, instant } from '../platform/db/columns.ts';
import type { AttemptStatus, Channel, PageMessage, PageStatus } from './page.ts';

/** Where a person can be reached, in the person's order. Webhook addresses carry a secret. */
export const contactMethods = pgTable(
  'contact_methods',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id),
    channel: text('channel').$type<Channel>().notNull(),
    address: text('address').notNull(),
    secret: text('secret'),
    position: integer('position').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [unique('contact_methods_address').on(t.userId, t.channel, t.address)],
);

/** One person asked once. `message` is a template name and its numbers: never personal data. */
export const pages = pgTable(
  'pages',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id),
    subjectKind: text('subject_kind').notNull(),
    subjectId: uuid('subject_id').notNull(),
    message: jsonb('message').$type<PageMessage>().notNull(),
    status: text('status').$type<PageStatus>().notNull(),
    /** Wake raised, now, when every attempt has failed: who asked for the page moves on. */
    signalKind: text('signal_kind'),
    signalId: uuid('signal_id'),
    openedAt: instant('opened_at').notNull(),
    settledAt: instant('settled_at'),
  },
  (t) => [
    index('pages_subject').on(t.subjectKind, t.subjectId),
    index('pages_user').on(t.userId, t.status),
  ],
);

export const pageAttempts = pgTable(
  'page_attempts',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    pageId: uuid('page_id')
      .notNull()
      .references(() => pages.id),
    channel: text('channel').$type<Channel>().notNull(),
    /** Null once the person has removed the address: the attempt then fails. */
    contactMethodId: uuid('contact_method_id').references(() => contactMethods.id, {
      onDelete: 'set null',
    }),
    status: text('status').$type<AttemptStatus>().notNull(),
    tries: integer('tries').notNull().default(0),
    dueAt: instant('due_at'),
    queuedAt: instant('queued_at').notNull(),
    sentAt: instant('sent_at'),
    settledAt: instant('settled_at'),
    failure: text('failure'),
  },
  (t) => [index('page_attempts_page').on(t.pageId)],
);

/** Messages as they would have been sent, where no mail server is set up. Outside production only. */
export const devInbox = pgTable('dev_inbox', {
  id: id().primaryKey(),
  channel: text('channel').$type<Channel>().notNull(),
  recipient: text('recipient').notNull(),
  subject: text('subject').notNull(),
  body: text('body').notNull(),
  at: instant('at').notNull(),
});
