import { getTableColumns } from 'drizzle-orm';
import {
  boolean,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { organisations } from '../identity/identity.tables.ts';
import { id, instant } from '../platform/db/columns.ts';
import type { Sex } from '../platform/text/care-labels.ts';
import type { CaseSnapshot } from './case-changes.ts';
import type { PhoneOwner } from './case-record.ts';
import type { KnownBy } from './known-facility.ts';
import type { CaseStatus, ConsentBy, ConsentMethod, ConsentScope } from './labels.ts';
import type { CaseProfile } from './profile.api.ts';

export const priorityCases = pgTable(
  'priority_cases',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    wardCode: text('ward_code').notNull(),
    registrationNo: text('registration_no').notNull(),
    status: text('status').$type<CaseStatus>().notNull(),
    /** Why it is suspended or closed. */
    statusReason: text('status_reason'),
    isProvisional: boolean('is_provisional').notNull(),
    name: text('name').notNull(),
    nameKana: text('name_kana').notNull(),
    searchKey: text('search_key').notNull(),
    birthDate: date('birth_date', { mode: 'string' }),
    sex: text('sex').$type<Sex>().notNull(),
    profile: jsonb('profile').$type<CaseProfile>().notNull(),
    consultationOfficeId: uuid('consultation_office_id').references(() => organisations.id),
    /** True while a consent is valid: kept by the consent steps, read by row-level security. */
    hasConsent: boolean('has_consent').notNull(),
    consentScopes: text('consent_scopes').array().$type<ConsentScope[]>().notNull(),
    registeredOn: date('registered_on', { mode: 'string' }),
    nextReviewOn: date('next_review_on', { mode: 'string' }),
    /** The emergency out of which it was made, where it is or was 仮登録. */
    emergencyId: uuid('emergency_id'),
    importKey: text('import_key'),
    importHash: text('import_hash'),
    version: integer('version').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [
    unique('priority_cases_registration_no').on(t.baseId, t.registrationNo),
    unique('priority_cases_import_key').on(t.baseId, t.importKey),
    index('priority_cases_ward').on(t.baseId, t.wardCode, t.status),
    index('priority_cases_search').using('gin', t.searchKey.op('gin_trgm_ops')),
  ],
);

const {
  searchKey: _key,
  importKey: _importKey,
  importHash: _hash,
  ...recordColumns
} = getTableColumns(priorityCases);
/** What of a case's row is the case itself: without what only finds it. */
export const caseRecordColumns = recordColumns;

/** Whose number it is that calls: derived from the profile each time the case is saved. */
export const casePhones = pgTable(
  'case_phones',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    caseId: uuid('case_id')
      .notNull()
      .references(() => priorityCases.id),
    phone: text('phone').notNull(),
    whose: text('whose').$type<PhoneOwner>().notNull(),
    relation: text('relation'),
  },
  (t) => [index('case_phones_phone').on(t.baseId, t.phone), index('case_phones_case').on(t.caseId)],
);

export const consents = pgTable(
  'consents',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    caseId: uuid('case_id')
      .notNull()
      .references(() => priorityCases.id),
    givenBy: text('given_by').$type<ConsentBy>().notNull(),
    proxyReason: text('proxy_reason'),
    scopes: text('scopes').array().$type<ConsentScope[]>().notNull(),
    method: text('method').$type<ConsentMethod>().notNull(),
    textVersion: text('text_version').notNull(),
    textHash: text('text_hash').notNull(),
    givenOn: date('given_on', { mode: 'string' }).notNull(),
    expiresOn: date('expires_on', { mode: 'string' }),
    withdrawnAt: instant('withdrawn_at'),
    recordedAt: instant('recorded_at').notNull(),
    recordedBy: uuid('recorded_by'),
  },
  (t) => [index('consents_case').on(t.caseId)],
);

export const councilDecisions = pgTable(
  'council_decisions',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    caseId: uuid('case_id')
      .notNull()
      .references(() => priorityCases.id),
    council: text('council').notNull(),
    decidedOn: date('decided_on', { mode: 'string' }).notNull(),
    outcome: text('outcome').$type<'APPROVED' | 'CONDITIONAL' | 'REJECTED'>().notNull(),
    conditions: text('conditions'),
    recordedAt: instant('recorded_at').notNull(),
    recordedBy: uuid('recorded_by'),
  },
  (t) => [index('council_decisions_case').on(t.caseId)],
);

/** Gives each base its registration numbers in order; a rolled-back case leaves a gap. */
export const caseCounters = pgTable('case_counters', {
  baseId: uuid('base_id').primaryKey(),
  last: integer('last').notNull(),
});

/** What a case said at each of its versions, and what of it was new. Only added to. */
export const caseVersions = pgTable(
  'case_versions',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    caseId: uuid('case_id')
      .notNull()
      .references(() => priorityCases.id),
    version: integer('version').notNull(),
    changed: text('changed').array().notNull(),
    snapshot: jsonb('snapshot').$type<CaseSnapshot>().notNull(),
    at: instant('at').notNull(),
    byUser: uuid('by_user'),
  },
  (t) => [unique('case_versions_version').on(t.caseId, t.version)],
);

/**
 * What happened to a case beside edits, consents and decisions: a new status, a consent taken back.
 * Written by triggers, so that an import, a midnight and a step all leave the same line.
 */
export const caseSteps = pgTable(
  'case_steps',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    caseId: uuid('case_id')
      .notNull()
      .references(() => priorityCases.id),
    kind: text('kind').$type<'status-changed' | 'consent-withdrawn'>().notNull(),
    /** The new one; null where the step is not about it. */
    status: text('status').$type<CaseStatus>(),
    at: instant('at').notNull(),
    byUser: uuid('by_user'),
  },
  (t) => [index('case_steps_case').on(t.caseId)],
);

/** Facilities where the person has been, by what the service itself has seen; beside what is on file. */
export const knownFacilities = pgTable(
  'known_facilities',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    caseId: uuid('case_id')
      .notNull()
      .references(() => priorityCases.id),
    /** The facility's id, which is that of its organisation. */
    facilityId: uuid('facility_id')
      .notNull()
      .references(() => organisations.id),
    knownBy: text('known_by').$type<KnownBy>().notNull(),
    /** The stay or trial stay: told twice, kept once. */
    sourceId: uuid('source_id').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [unique('known_facilities_source').on(t.caseId, t.sourceId)],
);
