import type { CaseRecord, ListedCase } from './case-record.ts';
import type { CaseListItem, CaseStandingView } from './priority-cases.api.ts';

/** What a step answers: where the case stands, nothing of the person. */
export function standingView(record: ListedCase): CaseStandingView {
  return {
    id: record.id,
    registrationNo: record.registrationNo,
    wardCode: record.wardCode,
    status: record.status,
    statusReason: record.statusReason,
    isProvisional: record.isProvisional,
    hasConsent: record.hasConsent,
    consentScopes: record.consentScopes,
    registeredOn: record.registeredOn,
    nextReviewOn: record.nextReviewOn,
    version: record.version,
    updatedAt: record.updatedAt.toISOString(),
  };
}

export function listItem(record: ListedCase): CaseListItem {
  return {
    ...standingView(record),
    name: record.name,
    nameKana: record.nameKana,
    birthDate: record.birthDate,
    sex: record.sex,
    hasCrisisPlan: record.hasCrisisPlan,
    hasTrialStay: record.hasTrialStay,
    keeperId: record.keeperId,
  };
}

/** The fields of a person that a list shows, as the log of reads names them. */
export const LISTED_FIELDS = ['name', 'nameKana', 'birthDate', 'sex'] as const;

/** What a whole case shows, as the log of reads names it. */
export function fieldsOf(record: Pick<CaseRecord, 'profile'>): string[] {
  return [...LISTED_FIELDS, ...Object.keys(record.profile).map((group) => `profile.${group}`)];
}
