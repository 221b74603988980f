import { z } from 'zod';
import { SEX } from '../platform/text/care-labels.ts';
import {
  codeIn,
  codesIn,
  dayText,
  line,
  mistake,
  partOfList,
  phoneText,
  prose,
  wardCode,
} from '../platform/text/wire.ts';
import { HISTORY_KINDS } from './case-history.ts';
import { CASE_STATUS, CONSENT_BY, CONSENT_METHOD, CONSENT_SCOPE } from './labels.ts';
import { caseProfile } from './profile.api.ts';

const registrationNo = line(50);
const isoDay = z.iso.date();
const instant = z.iso.datetime({ offset: true });
const PURPOSES = ['registration', 'emergency', 'review', 'print'] as const;

export const caseParams = z.strictObject({ id: z.uuid() });
export const consentParams = z.strictObject({ id: z.uuid(), consentId: z.uuid() });

/** Names as typed, for ever. `birthDate` in any form common in Japan, null where not known. */
export const createCaseBody = z.strictObject({
  wardCode,
  registrationNo: registrationNo.optional(),
  name: line(),
  nameKana: line(),
  birthDate: dayText.nullable(),
  sex: codeIn(SEX),
  consultationOfficeId: z.uuid().nullish(),
  /** 担当者; left out: who registers. */
  keeperId: z.uuid().nullish(),
  profile: caseProfile.optional(),
});

/** What is not named stays. A group of the profile is replaced whole; null takes it away. */
export const updateCaseBody = z.strictObject({
  wardCode: wardCode.optional(),
  registrationNo: registrationNo.optional(),
  name: line().optional(),
  nameKana: line().optional(),
  birthDate: dayText.nullable().optional(),
  sex: codeIn(SEX).optional(),
  consultationOfficeId: z.uuid().nullish(),
  keeperId: z.uuid().nullish(),
  /** Why it is changed: stays beside the version. */
  reason: prose(500).optional(),
  profile: z
    .strictObject(
      Object.fromEntries(
        Object.entries(caseProfile.shape).map(([group, schema]) => [group, schema.nullable()]),
      ) as { [G in keyof typeof caseProfile.shape]: z.ZodNullable<(typeof caseProfile.shape)[G]> },
    )
    .optional(),
});

const listFilter = {
  status: codeIn(CASE_STATUS).optional(),
  wardCode: wardCode.optional(),
  cursor: z.uuid().optional(),
};
const limit = z.int().min(1).max(100);
/** What a case lacks. True: only those of it; false, as a box that is not ticked: all. */
const lackFilter = <S extends z.ZodType>(flag: S) => ({
  renewalDue: flag.optional(),
  consentMissing: flag.optional(),
  noCrisisPlan: flag.optional(),
  noTrialStay: flag.optional(),
});

export const listCasesQuery = z.strictObject({
  ...listFilter,
  ...lackFilter(z.enum(['true', 'false']).transform((flag) => flag === 'true')),
  limit: z.coerce.number().pipe(limit).default(50),
});
/** A POST: a name or a number typed into a URL would stay in logs and histories. */
export const searchCasesBody = z.strictObject({
  ...listFilter,
  ...lackFilter(z.boolean()),
  q: line(100).optional(),
  /** Those of them that one may see: for a screen that knows cases by their ids alone. */
  ids: z.array(z.uuid()).min(1).max(50).optional(),
  limit: limit.default(50),
});
export const lookupBody = z.strictObject({ phone: phoneText });
export const readCaseQuery = z.strictObject({
  purpose: z.enum(PURPOSES).default('registration'),
});

/** BASE is always among the scopes: a consent that the base may not read is none for the base. */
export const consentBody = z
  .strictObject({
    givenBy: codeIn(CONSENT_BY),
    proxyReason: prose(500).optional(),
    scopes: codesIn(CONSENT_SCOPE).refine((scopes) => scopes.includes('BASE'), {
      ...mistake('consent-scope-base-missing', {
        ja: '拠点への提供の同意が必要です。',
        en: 'The base must be among the scopes.',
      }),
    }),
    method: codeIn(CONSENT_METHOD),
    textVersion: line(40),
    textHash: z.string().regex(/^[0-9a-f]{64}$/),
    givenOn: dayText,
    expiresOn: dayText.nullish(),
  })
  .refine((consent) => consent.givenBy !== 'PROXY' || Boolean(consent.proxyReason?.trim()), {
    path: ['proxyReason'],
    ...mistake('proxy-reason-missing', {
      ja: '代理の理由を書いてください。',
      en: 'Say why a proxy consents.',
    }),
  });

export const decisionBody = z.strictObject({
  council: line(),
  decidedOn: dayText,
  outcome: z.enum(['APPROVED', 'CONDITIONAL', 'REJECTED']),
  conditions: prose().optional(),
  nextReviewOn: dayText.nullish(),
});

export const closeBody = z.strictObject({
  reason: z.enum(['MOVED', 'DIED', 'WITHDRAWN', 'NOT_NEEDED', 'OTHER']),
});

/** Where a case stands after a step. No personal data: what a step answers with. */
export const caseStanding = z.object({
  id: z.uuid(),
  registrationNo: z.string(),
  wardCode: z.string(),
  status: codeIn(CASE_STATUS),
  statusReason: z.string().nullable(),
  isProvisional: z.boolean(),
  hasConsent: z.boolean(),
  consentScopes: z.array(codeIn(CONSENT_SCOPE)),
  registeredOn: isoDay.nullable(),
  nextReviewOn: isoDay.nullable(),
  version: z.int(),
  updatedAt: instant,
});

export const caseListItem = caseStanding.extend({
  name: z.string(),
  nameKana: z.string(),
  birthDate: isoDay.nullable(),
  sex: codeIn(SEX),
  hasCrisisPlan: z.boolean(),
  hasTrialStay: z.boolean(),
});

const count = z.int().min(0);
/** Of the cases that the asker may see. Closed ones are counted in `byStatus` alone. */
export const caseCounts = z.object({
  total: count,
  renewalDue: count,
  consentMissing: count,
  noCrisisPlan: count,
  noTrialStay: count,
  byStatus: z.record(codeIn(CASE_STATUS), count),
});

export const casePage = z.object({ items: z.array(caseListItem), next: z.uuid().nullable() });

export const lookupAnswer = z.object({
  items: z.array(
    caseListItem.extend({
      whose: z.enum(['PERSON', 'CAREGIVER', 'CONTACT', 'SUPPORTER']),
      relation: z.string().nullable(),
    }),
  ),
});

const consentView = z.object({
  id: z.uuid(),
  givenBy: codeIn(CONSENT_BY),
  proxyReason: z.string().nullable(),
  scopes: z.array(codeIn(CONSENT_SCOPE)),
  method: codeIn(CONSENT_METHOD),
  textVersion: z.string(),
  givenOn: isoDay,
  expiresOn: isoDay.nullable(),
  withdrawnAt: instant.nullable(),
  recordedAt: instant,
});

const decisionView = z.object({
  id: z.uuid(),
  council: z.string(),
  decidedOn: isoDay,
  outcome: z.enum(['APPROVED', 'CONDITIONAL', 'REJECTED']),
  conditions: z.string().nullable(),
  recordedAt: instant,
});

export const caseView = caseListItem.extend({
  consultationOfficeId: z.uuid().nullable(),
  keeperId: z.uuid().nullable(),
  closedOn: isoDay.nullable(),
  keepUntil: isoDay.nullable(),
  mergedInto: z.uuid().nullable(),
  profile: caseProfile,
  consents: z.array(consentView),
  decisions: z.array(decisionView),
  createdAt: instant,
});

export const historyQuery = z.strictObject(partOfList());

/** `fields`: columns, or groups of the profile as `profile.medical`; never what stands in them. */
export const caseHistory = z.object({
  items: z.array(
    z.object({
      id: z.uuid(),
      at: instant,
      /** Null: the house itself, as at a midnight or by an import. */
      by: z.object({ id: z.uuid(), name: z.string() }).nullable(),
      kind: z.enum(HISTORY_KINDS),
      fields: z.array(z.string()),
      status: codeIn(CASE_STATUS).nullable(),
    }),
  ),
  next: z.uuid().nullable(),
});

export const consentAnswer = caseStanding.extend({ consentId: z.uuid() });

export type CreateCase = z.output<typeof createCaseBody>;
export type UpdateCase = z.output<typeof updateCaseBody>;
export type ConsentInput = z.output<typeof consentBody>;
export type DecisionInput = z.output<typeof decisionBody>;
export type CaseListItem = z.input<typeof caseListItem>;
export type CaseView = z.input<typeof caseView>;
export type CaseCounts = z.output<typeof caseCounts>;
export type CaseHistory = z.input<typeof caseHistory>;
export type CaseStandingView = z.input<typeof caseStanding>;
