import { searchKey } from '../platform/text/search-key.ts';
import type { CaseRecord } from './case-record.ts';
import type { CaseListItem, CaseStandingView } from './priority-cases.api.ts';
import type { CaseProfile } from './profile.api.ts';
import { hasCrisisPlan, hasTrialStay } from './readiness.ts';

/** What a step answers: where the case stands, nothing of the person. */
export function standingView(record: CaseRecord): CaseStandingView {
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

export function listItem(record: CaseRecord): CaseListItem {
  return {
    ...standingView(record),
    name: record.name,
    nameKana: record.nameKana,
    birthDate: record.birthDate,
    sex: record.sex,
    hasCrisisPlan: hasCrisisPlan(record.profile),
    hasTrialStay: hasTrialStay(record.profile),
  };
}

/** The fields of a person that a list shows, as the log of reads names them. */
export const LISTED_FIELDS = ['name', 'nameKana', 'birthDate', 'sex'] as const;

/** What a whole case shows, as the log of reads names it. */
export function fieldsOf(record: Pick<CaseRecord, 'profile'>): string[] {
  return [...LISTED_FIELDS, ...Object.keys(record.profile).map((group) => `profile.${group}`)];
}

/** What a search looks through: folded name, reading, common name and number, apart from each other. */
export function searchKeyOf(person: {
  name: string;
  nameKana: string;
  registrationNo: string;
  profile: CaseProfile;
}): string {
  const { name, nameKana, registrationNo, profile } = person;
  return [name, nameKana, profile.commonName ?? '', registrationNo]
    .map(searchKey)
    .filter((key) => key !== '')
    .join(' ');
}
