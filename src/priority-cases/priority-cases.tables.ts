import { getTableColumns, ne, sql } from 'drizzle-orm';
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
import { organisations, users } from '../identity/identity.tables.ts';
import { id, instant } from '../platform/db/columns.ts';
import type { Sex } from '../platform/text/care-labels.ts';
import type { PhoneOwner } from './case-record.ts';
import type { KnownBy } from './known-facility.ts';
import type { CaseStatus, ConsentBy, ConsentMethod, ConsentScope } from './labels.ts';
import type { PrintKind, PrintReason } from './prints/case-print.ts';
import type { CaseProfile } from './profile.api.ts';
import type { Criterion } from './rules/criteria.ts';
import type { RegisterRules } from './rules/register-rules.ts';
import type { CaseSnapshot } from './versions/case-changes.ts';
import type { StepKind } from './versions/case-history.ts';

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
    /** Name, reading, common name and number, folded: see search-key.ts. */
    searchKey: text('search_key').notNull(),
    /** How the reading sounds, in Latin letters, long vowels short: see sound-key.ts. */
    soundKey: text('sound_key').notNull().default(''),
    /** Pieces of both keys, which the index of the search holds. */
    searchGrams: text('search_grams').array().notNull().default(sql`'{}'::text[]`),
    /** By which rules the keys were made; 0: by none yet. */
    searchVersion: integer('search_version').notNull().default(0),
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
    /** 担当者: who sees to it that the case stays true, and is reminded of what is due. */
    keeperId: uuid('keeper_id').references(() => users.id),
    closedOn: date('closed_on', { mode: 'string' }),
    /** The last day on which a closed case is kept; then the ward is asked to erase it. */
    keepUntil: date('keep_until', { mode: 'string' }),
    /** Nothing of the person is left from here on. */
    erasedAt: instant('erased_at'),
    /** The case of the same person that goes on, where this one was a second registration. */
    mergedInto: uuid('merged_into'),
    /** As hasCrisisPlan and hasTrialStay of readiness.ts: a test holds them against each other. */
    hasCrisisPlan: boolean('has_crisis_plan')
      .notNull()
      .generatedAlwaysAs(
        sql`coalesce(profile #>> '{crisisPlan,calm,actions}', '') ~ '[^ \\t\\r\\n\\u3000]' or coalesce(profile #>> '{crisisPlan,warning,actions}', '') ~ '[^ \\t\\r\\n\\u3000]' or coalesce(profile #>> '{crisisPlan,emergency,actions}', '') ~ '[^ \\t\\r\\n\\u3000]' or coalesce(profile #> '{crisisPlan,calm,steps,0}', profile #> '{crisisPlan,warning,steps,0}', profile #> '{crisisPlan,emergency,steps,0}') is not null`,
      ),
    hasTrialStay: boolean('has_trial_stay')
      .notNull()
      .generatedAlwaysAs(sql`profile #> '{trialStays,0}' is not null`),
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
    index('priority_cases_grams').using('gin', t.searchGrams),
    index('priority_cases_birth').on(t.baseId, t.birthDate),
    /** All that lists count and row-level security asks: they are counted without the rows. */
    index('priority_cases_standing').on(
      t.baseId,
      t.status,
      t.wardCode,
      t.consultationOfficeId,
      t.hasConsent,
      t.isProvisional,
      t.nextReviewOn,
      t.hasCrisisPlan,
      t.hasTrialStay,
      t.id,
    ),
  ],
);

const {
  searchKey: _key,
  soundKey: _sound,
  searchGrams: _grams,
  searchVersion: _version,
  importKey: _importKey,
  importHash: _hash,
  ...recordColumns
} = getTableColumns(priorityCases);
/** What of a case's row is the case itself: without what only finds it. */
export const caseRecordColumns = recordColumns;
const { profile: _profile, ...listedColumns } = recordColumns;
export const listedCaseColumns = listedColumns;

/** Not yet off the register. */
export const isOpen = ne(priorityCases.status, 'CLOSED');

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

/** The wording of the consent sheet, in versions: what was signed can be read word for word. Only added to. */
export const consentTexts = pgTable(
  'consent_texts',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    version: text('version').notNull(),
    body: text('body').notNull(),
    /** SHA-256 of the body's UTF-8, in hex. */
    hash: text('hash').notNull(),
    /** After how many months a consent to it runs out; null: not by itself. */
    validMonths: integer('valid_months'),
    createdAt: instant('created_at').notNull(),
    createdBy: uuid('created_by'),
  },
  (t) => [unique('consent_texts_version').on(t.baseId, t.version)],
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
    /** The text itself, where the house holds it; null: a paper of its own. */
    consentTextId: uuid('consent_text_id').references(() => consentTexts.id),
    /** An oral consent is followed by paper: until when, and when it came. */
    paperDueOn: date('paper_due_on', { mode: 'string' }),
    paperReceivedOn: date('paper_received_on', { mode: 'string' }),
    /** How the person was helped to decide (意思決定支援). */
    decisionSupport: text('decision_support'),
    givenOn: date('given_on', { mode: 'string' }).notNull(),
    expiresOn: date('expires_on', { mode: 'string' }),
    withdrawnAt: instant('withdrawn_at'),
    /** Who took it back, where that was said. */
    withdrawnBy: text('withdrawn_by').$type<ConsentBy>(),
    recordedAt: instant('recorded_at').notNull(),
    recordedBy: uuid('recorded_by'),
  },
  (t) => [
    index('consents_case').on(t.caseId),
    /** Papers that are awaited: few of very many. */
    index('consents_paper_awaited')
      .on(t.baseId, t.paperDueOn)
      .where(sql`paper_due_on is not null and paper_received_on is null and withdrawn_at is null`),
  ],
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
    /** The line of the minutes. */
    minutes: text('minutes'),
    /** The point of the agenda on which it was decided; null: outside the meetings of the house. */
    councilItemId: uuid('council_item_id'),
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
    /** Why, in the words of who changed it. */
    reason: text('reason'),
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
    kind: text('kind').$type<StepKind>().notNull(),
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

/** 重点対象ケースの考え方: the criteria as the agencies have agreed on them so far. Only added to. */
export const criteriaVersions = pgTable(
  'criteria_versions',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    version: integer('version').notNull(),
    criteria: jsonb('criteria').$type<Criterion[]>().notNull(),
    reason: text('reason').notNull(),
    at: instant('at').notNull(),
    byUser: uuid('by_user'),
  },
  (t) => [unique('criteria_versions_version').on(t.baseId, t.version)],
);

/** What each status needs, and how long what lasts. Only added to. */
export const registerRules = pgTable(
  'register_rules',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    version: integer('version').notNull(),
    rules: jsonb('rules').$type<RegisterRules>().notNull(),
    reason: text('reason').notNull(),
    at: instant('at').notNull(),
    byUser: uuid('by_user'),
  },
  (t) => [unique('register_rules_version').on(t.baseId, t.version)],
);

/** What was printed of a case, by whom and what for. Only added to. */
export const casePrints = pgTable(
  'case_prints',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    caseId: uuid('case_id')
      .notNull()
      .references(() => priorityCases.id),
    kind: text('kind').$type<PrintKind>().notNull(),
    reason: text('reason').$type<PrintReason>().notNull(),
    /** The version of the case that stands on the paper. */
    version: integer('version').notNull(),
    at: instant('at').notNull(),
    byUser: uuid('by_user'),
  },
  (t) => [index('case_prints_case').on(t.caseId)],
);
