import type { PhoneOwner } from '../../priority-cases/case-record.ts';
import type {
  ClosingReason,
  Decision,
  SuspensionReason,
} from '../../priority-cases/case-status.ts';
import {
  CASE_STATUS,
  CONSENT_BY,
  CONSENT_METHOD,
  CONSENT_SCOPE,
} from '../../priority-cases/labels.ts';
import { both, type Labels } from './both.ts';

const decisionOutcome: Labels<Decision['outcome']> = {
  APPROVED: { ja: '承認', en: 'approved' },
  CONDITIONAL: { ja: '条件付き承認', en: 'approved on condition' },
  REJECTED: { ja: '不承認', en: 'rejected' },
};

const suspensionReason: Labels<SuspensionReason> = {
  CONSENT_WITHDRAWN: { ja: '同意の撤回', en: 'consent withdrawn' },
  CONSENT_EXPIRED: { ja: '同意の期限切れ', en: 'consent expired' },
  RENEWAL_REJECTED: { ja: '更新の不承認', en: 'renewal rejected' },
  BY_STAFF: { ja: '職員による停止', en: 'suspended by staff' },
};

const closingReason: Labels<ClosingReason> = {
  MOVED: { ja: '転出', en: 'moved away' },
  DIED: { ja: '死亡', en: 'died' },
  WITHDRAWN: { ja: '本人・家族の申し出', en: 'at the wish of person or family' },
  NOT_NEEDED: { ja: '登録の必要がなくなった', en: 'no longer needed' },
  OTHER: { ja: 'その他', en: 'other' },
  MERGED: { ja: '重複登録の統合', en: 'merged into another case' },
};

/** Whose telephone number, or name, led to the person. */
const whose: Labels<PhoneOwner> = {
  PERSON: { ja: '本人', en: 'the person' },
  CAREGIVER: { ja: '介護者', en: 'caregiver' },
  CONTACT: { ja: '緊急連絡先', en: 'emergency contact' },
  SUPPORTER: { ja: '支援者', en: 'supporter' },
};

/** The register: where a case stands, consent and the council's word. */
export const caseCodes = {
  caseStatus: both(CASE_STATUS, {
    DRAFT: 'draft',
    CONSENT_PENDING: 'consent pending',
    UNDER_REVIEW: 'under review',
    ACTIVE: 'registered',
    SUSPENDED: 'suspended',
    EXPIRED: 'renewal overdue',
    CLOSED: 'removed',
  }),
  suspensionReason,
  closingReason,
  consentBy: both(CONSENT_BY, {
    SELF: 'the person',
    PARENT: 'parent with custody',
    GUARDIAN: 'legal guardian',
    PROXY: 'proxy',
  }),
  consentMethod: both(CONSENT_METHOD, {
    WRITTEN: 'in writing',
    ORAL: 'by word of mouth',
    ELECTRONIC: 'electronically',
  }),
  consentScope: both(CONSENT_SCOPE, {
    BASE: 'base',
    WARD: 'ward office',
    CONSULTATION: 'consultation office',
    FACILITY: 'receiving facilities',
    MEDICAL: 'hospitals and doctors',
    FIRE_POLICE: 'fire service and police',
    COUNCIL: 'council (anonymous)',
  }),
  decisionOutcome,
  whose,
} as const;
