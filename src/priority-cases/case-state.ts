import type { CaseRecord } from './case-record.ts';
import type {
  CaseState,
  ClosingReason,
  Consent,
  Decision,
  SuspensionReason,
} from './case-status.ts';
import type { ConsentScope } from './labels.ts';

/** The columns of a case that its machine decides. */
export type CaseStanding = Pick<
  CaseRecord,
  | 'status'
  | 'statusReason'
  | 'isProvisional'
  | 'hasConsent'
  | 'consentScopes'
  | 'registeredOn'
  | 'nextReviewOn'
>;

/**
 * The machine's state of a case: its row, its newest consent that was not withdrawn, and the
 * outcome of its newest council decision.
 */
export function stateOf(
  record: CaseStanding,
  consent: Consent | null,
  newestOutcome: Decision['outcome'] | null,
): CaseState {
  const isApproved = newestOutcome === 'APPROVED' || newestOutcome === 'CONDITIONAL';
  const { status, isProvisional, registeredOn, nextReviewOn } = record;
  const standing = { isProvisional, consent, isApproved, registeredOn, nextReviewOn };
  switch (status) {
    case 'ACTIVE':
      if (consent === null || !isApproved || registeredOn === null || nextReviewOn === null) {
        throw new Error('an active case lacks its consent, its decision or its dates');
      }
      return { status, isProvisional: false, isApproved, consent, registeredOn, nextReviewOn };
    case 'SUSPENDED':
      return {
        ...standing,
        status,
        reason: (record.statusReason ?? 'BY_STAFF') as SuspensionReason,
      };
    case 'CLOSED':
      return { ...standing, status, reason: (record.statusReason ?? 'OTHER') as ClosingReason };
    default:
      return { ...standing, status };
  }
}

/** What is written down of a state. Row-level security reads `hasConsent` and `isProvisional`. */
export function standingOf(state: CaseState): CaseStanding {
  const consent = state.status === 'CLOSED' ? null : state.consent;
  return {
    status: state.status,
    statusReason: 'reason' in state ? state.reason : null,
    isProvisional: state.isProvisional,
    hasConsent: consent !== null,
    consentScopes: [...(consent?.scopes ?? [])] as ConsentScope[],
    registeredOn: state.registeredOn,
    nextReviewOn: state.nextReviewOn,
  };
}
