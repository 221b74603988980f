import type { Sex } from '../platform/text/care-labels.ts';
import type { CaseStatus, ConsentScope } from './labels.ts';
import type { CaseProfile } from './profile.api.ts';

/** A registered person as the register holds it. Days are ISO days in Japan. */
export interface CaseRecord {
  id: string;
  baseId: string;
  wardCode: string;
  registrationNo: string;
  status: CaseStatus;
  /** Why it is suspended or closed; null in every other status. */
  statusReason: string | null;
  /** 仮登録: made out of an emergency, before anybody could consent. */
  isProvisional: boolean;
  name: string;
  nameKana: string;
  birthDate: string | null;
  sex: Sex;
  profile: CaseProfile;
  consultationOfficeId: string | null;
  /** A consent holds today. */
  hasConsent: boolean;
  consentScopes: ConsentScope[];
  registeredOn: string | null;
  nextReviewOn: string | null;
  /** 担当者. */
  keeperId: string | null;
  closedOn: string | null;
  /** The last day on which a closed case is kept. */
  keepUntil: string | null;
  erasedAt: Date | null;
  /** The case that goes on where this one was a second registration of the same person. */
  mergedInto: string | null;
  hasCrisisPlan: boolean;
  hasTrialStay: boolean;
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

/** A case as lists read it: a profile of each would be read for nothing. */
export type ListedCase = Omit<CaseRecord, 'profile'>;

/** Whose telephone number it is. */
export type PhoneOwner = 'PERSON' | 'CAREGIVER' | 'CONTACT' | 'SUPPORTER';

/** A number under which a person may be called about; `phone` is E.164. */
export interface CasePhone {
  phone: string;
  whose: PhoneOwner;
  relation: string | null;
}
