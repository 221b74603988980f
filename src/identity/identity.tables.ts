import { index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { Role } from '../platform/actor.ts';
import { bytes, id, instant } from '../platform/db/columns.ts';
import type { OrganisationKind } from './organisation.ts';

export const bases = pgTable('bases', {
  id: id().primaryKey(),
  name: text('name').notNull(),
  wardCodes: text('ward_codes').array().notNull(),
  createdAt: instant('created_at').notNull(),
});

export const organisations = pgTable(
  'organisations',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id')
      .notNull()
      .references(() => bases.id),
    kind: text('kind').$type<OrganisationKind>().notNull(),
    name: text('name').notNull(),
    wardCode: text('ward_code'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [index('organisations_base').on(t.baseId, t.kind)],
);

export const users = pgTable(
  'users',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id')
      .notNull()
      .references(() => bases.id),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    role: text('role').$type<Role>().notNull(),
    name: text('name').notNull(),
    email: text('email').notNull().unique(),
    passwordHash: text('password_hash').notNull(),
    wardCodes: text('ward_codes').array().notNull(),
    disabledAt: instant('disabled_at'),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [index('users_organisation').on(t.organisationId)],
);

/** A session is known by the SHA-256 of its token; the token itself is only in the cookie. */
export const sessions = pgTable(
  'sessions',
  {
    tokenHash: bytes('token_hash').primaryKey(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id),
    createdAt: instant('created_at').notNull(),
    lastSeenAt: instant('last_seen_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    revokedAt: instant('revoked_at'),
  },
  (t) => [index('sessions_user').on(t.userId)],
);

/**
 * Sign-ins that failed or are under way, counted per account and per peer. Holds hashes, no address.
 */
export const signInFailures = pgTable(
  'sign_in_failures',
  {
    id: id().primaryKey(),
    accountHash: text('account_hash').notNull(),
    peerHash: text('peer_hash').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [
    index('sign_in_failures_account').on(t.accountHash, t.at),
    index('sign_in_failures_peer').on(t.peerHash, t.at),
  ],
);

/** From which peers an account has signed in: what strangers fail at elsewhere does not stop it there. */
export const signInPlaces = pgTable(
  'sign_in_places',
  {
    accountHash: text('account_hash').notNull(),
    peerHash: text('peer_hash').notNull(),
    lastAt: instant('last_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.accountHash, t.peerHash] })],
);
