import { z } from 'zod';
import { SEX } from '../platform/text/care-labels.ts';
import { codeIn, dayText, line, partOfList, prose, wardCode } from '../platform/text/wire.ts';
import { consentView } from './consents/consents.api.ts';
import { CASE_STATUS, CONSENT_SCOPE } from './labels.ts';
import { caseProfile } from './profile.api.ts';
import { HISTORY_KINDS } from './versions/case-history.ts';

const registrationNo = line(50);
const isoDay = z.iso.date();
const instant = z.iso.datetime({ offset: true });
const PURPOSES = ['registration', 'emergency', 'review', 'print'] as const;

export const caseParams = z.strictObject({ id: z.uuid() });

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

export const listFilter = {
  status: codeIn(CASE_STATUS).optional(),
  wardCode: wardCode.optional(),
  cursor: z.uuid().optional(),
};
export const limit = z.int().min(1).max(100);
/** What a case lacks. True: only those of it; false, as a box that is not ticked: all. */
export const lackFilter = <S extends z.ZodType>(flag: S) => ({
  renewalDue: flag.optional(),
  consentMissing: flag.optional(),
  paperOverdue: flag.optional(),
  noCrisisPlan: flag.optional(),
  noTrialStay: flag.optional(),
});

export const listCasesQuery = z.strictObject({
  ...listFilter,
  ...lackFilter(z.enum(['true', 'false']).transform((flag) => flag === 'true')),
  limit: z.coerce.number().pipe(limit).default(50),
});
export const readCaseQuery = z.strictObject({
  purpose: z.enum(PURPOSES).default('registration'),
});

export const decisionBody = z.strictObject({
  council: line(),
  decidedOn: dayText,
  outcome: z.enum(['APPROVED', 'CONDITIONAL', 'REJECTED']),
  conditions: prose().optional(),
  /** The line of the minutes. */
  minutes: prose().optional(),
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
  keeperId: z.uuid().nullable(),
});

const count = z.int().min(0);
/** Of the cases that the asker may see. Closed ones are counted in `byStatus` alone. */
export const caseCounts = z.object({
  total: count,
  renewalDue: count,
  consentMissing: count,
  paperOverdue: count,
  noCrisisPlan: count,
  noTrialStay: count,
  byStatus: z.record(codeIn(CASE_STATUS), count),
});

export const casePage = z.object({ items: z.array(caseListItem), next: z.uuid().nullable() });

const decisionView = z.object({
  id: z.uuid(),
  council: z.string(),
  decidedOn: isoDay,
  outcome: z.enum(['APPROVED', 'CONDITIONAL', 'REJECTED']),
  conditions: z.string().nullable(),
  minutes: z.string().nullable(),
  recordedAt: instant,
});

export const caseView = caseListItem.extend({
  consultationOfficeId: z.uuid().nullable(),
  closedOn: isoDay.nullable(),
  keepUntil: isoDay.nullable(),
  erasedAt: instant.nullable(),
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

export type CreateCase = z.output<typeof createCaseBody>;
export type UpdateCase = z.output<typeof updateCaseBody>;
export type DecisionInput = z.output<typeof decisionBody>;
export type CaseListItem = z.input<typeof caseListItem>;
export type CaseView = z.input<typeof caseView>;
export type CaseCounts = z.output<typeof caseCounts>;
export type CaseHistory = z.input<typeof caseHistory>;
export type CaseStandingView = z.input<typeof caseStanding>;
