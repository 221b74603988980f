import type { Sex } from '../platform/text/care-labels.ts';
import { ageOn } from '../platform/text/japanese-date.ts';
import { behaviourScoreOf } from './care-need.ts';
import type { CaseRecord } from './case-record.ts';
import type { ConsentScope } from './labels.ts';
import type { CaseProfile } from './profile.api.ts';

/**
 * Why the person's data may go to a facility at all: a consent with its scopes, or the emergency
 * itself (nobody could be asked yet). `none`: nothing may.
 */
export type DisclosureBasis =
  | { kind: 'consent'; scopes: readonly ConsentScope[] }
  | { kind: 'emergency' }
  | { kind: 'none' };

/**
 * 緊急情報シート: what the house knows of a person for an emergency, registered or not. Null is "not
 * known". Never sent out as it is: {@link disclose} cuts it to what the receiver may see.
 */
export interface PersonSheet {
  basis: DisclosureBasis;
  registrationNo: string | null;
  name: string | null;
  nameKana: string | null;
  birthDate: string | null;
  ageYears: number | null;
  isChild: boolean | null;
  sex: Sex | null;
  wardCode: string | null;
  behaviourScore: number | null;
  profile: CaseProfile;
}

/** What of a case its sheet is made of. */
type OfCase = Pick<
  CaseRecord,
  | 'status'
  | 'isProvisional'
  | 'hasConsent'
  | 'consentScopes'
  | 'registrationNo'
  | 'name'
  | 'nameKana'
  | 'birthDate'
  | 'sex'
  | 'wardCode'
  | 'profile'
>;

/** The sheet of a registered person, as of `today` (an ISO day in Japan). */
export function personSheetOf(record: OfCase, today: string): PersonSheet {
  const ageYears = record.birthDate === null ? null : ageOn(record.birthDate, today);
  return {
    basis: basisOf(record),
    registrationNo: record.registrationNo,
    name: record.name,
    nameKana: record.nameKana,
    birthDate: record.birthDate,
    ageYears,
    isChild: ageYears === null ? (record.profile.disability?.isChild ?? null) : ageYears < 18,
    sex: record.sex,
    wardCode: record.wardCode,
    behaviourScore: behaviourScoreOf(record.profile),
    profile: record.profile,
  };
}

function basisOf(record: OfCase): DisclosureBasis {
  if (record.status === 'CLOSED') return { kind: 'none' };
  // Before the scopes: in the first night only an oral yes can be had, and the care cannot wait.
  if (record.isProvisional) return { kind: 'emergency' };
  return record.hasConsent ? { kind: 'consent', scopes: record.consentScopes } : { kind: 'none' };
}
