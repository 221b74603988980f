import {
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { users } from '../identity/identity.tables.ts';
import { bytes, id, instant } from '../platform/db/columns.ts';
import type { AttemptStatus, Channel, PageMessage, PageStatus, WebhookFormat } from './page.ts';

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
    /** How a webhook wants its words. */
    format: text('format').$type<WebhookFormat>(),
    /** The body of a webhook of format `text`: JSON with {{text}} and {{link}} in it. */
    template: text('template'),
    label: text('label'),
    /** Seconds after the page was opened; the floor of the house may make it earlier. */
    delaySeconds: integer('delay_seconds').notNull().default(0),
    verifiedAt: instant('verified_at'),
    codeHash: bytes('code_hash'),
    codeSentAt: instant('code_sent_at'),
    codeTries: integer('code_tries').notNull().default(0),
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
    /** The way by which it was answered. */
    answeredBy: text('answered_by').$type<Channel>(),
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
    /** Who carried it, and what that carrier calls it: receipts come back with it. */
    provider: text('provider'),
    providerRef: text('provider_ref'),
    /** What an SMS is answered with. */
    replyCode: text('reply_code'),
    /** When its one-tap link was used up. */
    linkUsedAt: instant('link_used_at'),
  },
  (t) => [index('page_attempts_page').on(t.pageId)],
);

/** How the carriers do, for every process: who has just failed is asked last. */
export const providerHealth = pgTable(
  'provider_health',
  {
    channel: text('channel').$type<Channel>().notNull(),
    provider: text('provider').notNull(),
    /** In a row. */
    failures: integer('failures').notNull().default(0),
    failedAt: instant('failed_at'),
    succeededAt: instant('succeeded_at'),
  },
  (t) => [primaryKey({ columns: [t.channel, t.provider] })],
);

/** Keys that the house makes for itself at its first start: for links in messages, for web push. */
export const houseKeys = pgTable('house_keys', {
  name: text('name').primaryKey(),
  value: text('value').notNull(),
  createdAt: instant('created_at').notNull(),
});

/** Messages as they would have been sent, where no mail server is set up. Outside production only. */
export const devInbox = pgTable('dev_inbox', {
  id: id().primaryKey(),
  channel: text('channel').$type<Channel>().notNull(),
  recipient: text('recipient').notNull(),
  subject: text('subject').notNull(),
  body: text('body').notNull(),
  at: instant('at').notNull(),
});
