import { type CaseState, decide } from './case-status.ts';
import type { CaseProfile } from './profile.api.ts';
import { hasCrisisPlan, hasTrialStay, renewalHorizon } from './readiness.ts';

/** What somebody has to do for a case to get on. */
export type CaseTask =
  | 'request-consent'
  | 'record-consent'
  | 'submit-for-review'
  | 'record-decision'
  | 'resume'
  | 'renew';

/**
 * What is still to be done until the case is registered (or again is), in its order: the first is
 * due now. Empty where nothing is asked of anybody. `today` is an ISO day in Japan.
 */
export function tasksOf(state: CaseState, today: string): CaseTask[] {
  const midnight = decide(state, { type: 'expire' }, today);
  if ('refused' in midnight) return [];
  const { state: now } = midnight;
  const consent: CaseTask[] = now.consent === null ? ['record-consent'] : [];
  const council: CaseTask[] = ['submit-for-review', 'record-decision'];
  switch (now.status) {
    case 'DRAFT':
      return now.consent === null ? ['request-consent', ...consent, ...council] : council;
    case 'CONSENT_PENDING':
      return [...consent, ...council];
    case 'UNDER_REVIEW':
      return [...consent, 'record-decision'];
    case 'SUSPENDED':
      return [...consent, ...(now.isApproved ? (['resume'] as const) : council)];
    case 'EXPIRED':
      return [...consent, 'renew'];
    case 'ACTIVE':
      return now.nextReviewOn <= renewalHorizon(today) ? ['renew'] : [];
    case 'CLOSED':
      return [];
  }
}

/** What no step asks for, and what one bad night asks for. */
export type CaseGap = 'crisisPlan' | 'emergencyContacts' | 'trialStays';

/** What is worth adding to a file although the case gets on without it; the gravest first. */
export function gapsOf(profile: CaseProfile): CaseGap[] {
  const lacks: Readonly<Record<CaseGap, boolean>> = {
    crisisPlan: !hasCrisisPlan(profile),
    emergencyContacts: (profile.emergencyContacts ?? []).length === 0,
    trialStays: !hasTrialStay(profile),
  };
  return (Object.keys(lacks) as CaseGap[]).filter((gap) => lacks[gap]);
}
