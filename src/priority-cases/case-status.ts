import type { Problem } from '../platform/problem.ts';
import { endOfTokyoDay, yearsLater } from '../platform/text/tokyo-day.ts';
import type { CaseStatus, ConsentScope } from './labels.ts';
import { caseProblems } from './priority-cases.problems.ts';

/** A consent that has not been withdrawn. `expiresOn` is its last day; null: until withdrawn. */
export interface Consent {
  givenOn: string;
  expiresOn: string | null;
  scopes: readonly ConsentScope[];
}

/** The council's word on a case. */
export interface Decision {
  decidedOn: string;
  outcome: 'APPROVED' | 'CONDITIONAL' | 'REJECTED';
  /** Last day before a new review; null: a year after the decision. */
  nextReviewOn: string | null;
}

export type SuspensionReason =
  | 'CONSENT_WITHDRAWN'
  | 'CONSENT_EXPIRED'
  | 'RENEWAL_REJECTED'
  | 'BY_STAFF';
/** `MERGED`: by putting it into another case, never by hand. */
export type ClosingReason = 'MOVED' | 'DIED' | 'WITHDRAWN' | 'NOT_NEEDED' | 'OTHER' | 'MERGED';

interface Standing {
  isProvisional: boolean;
  consent: Consent | null;
  /** The newest decision approved the case. */
  isApproved: boolean;
  registeredOn: string | null;
  nextReviewOn: string | null;
}

/** A case that is ACTIVE cannot be written down without a consent and a review date. */
export type CaseState =
  | (Standing & { status: 'DRAFT' | 'CONSENT_PENDING' | 'UNDER_REVIEW' })
  | (Standing & {
      status: 'ACTIVE';
      isProvisional: false;
      isApproved: true;
      consent: Consent;
      registeredOn: string;
      nextReviewOn: string;
    })
  | (Standing & { status: 'EXPIRED' })
  | (Standing & { status: 'SUSPENDED'; reason: SuspensionReason })
  | (Standing & { status: 'CLOSED'; reason: ClosingReason });

export type CaseEvent =
  | { type: 'request-consent' }
  | { type: 'record-consent'; consent: Consent }
  /** The paper that follows an oral consent has come. */
  | { type: 'consent-paper' }
  | { type: 'submit-for-review' }
  | { type: 'record-decision'; decision: Decision }
  | { type: 'suspend' }
  | { type: 'resume' }
  /** Midnight has passed: what has run out by today runs out. */
  | { type: 'expire' }
  | { type: 'renew'; decision: Decision }
  | { type: 'withdraw-consent' }
  | { type: 'close'; reason: ClosingReason }
  /** It was closed by mistake, today. */
  | { type: 'undo-close'; wasProvisional: boolean };
export type CaseAction = CaseEvent['type'];

/**
 * `stop-disclosure`: from this step on nobody outside ward and office may see the person. `narrow-disclosure`:
 * the consent reaches less far than the one before it.
 */
export type CaseEffect = { type: 'stop-disclosure' | 'narrow-disclosure' };

export interface Decided {
  state: CaseState;
  effects: CaseEffect[];
}
export interface Refusal {
  refused: Problem;
}

const ALLOWED: Readonly<Record<CaseAction, readonly CaseStatus[]>> = {
  'request-consent': ['DRAFT'],
  'record-consent': ['DRAFT', 'CONSENT_PENDING', 'UNDER_REVIEW', 'ACTIVE', 'SUSPENDED', 'EXPIRED'],
  'consent-paper': ['DRAFT', 'CONSENT_PENDING', 'UNDER_REVIEW', 'ACTIVE', 'SUSPENDED', 'EXPIRED'],
  'submit-for-review': ['DRAFT', 'CONSENT_PENDING', 'SUSPENDED'],
  'record-decision': ['UNDER_REVIEW'],
  suspend: ['ACTIVE', 'EXPIRED'],
  resume: ['SUSPENDED'],
  expire: ['DRAFT', 'CONSENT_PENDING', 'UNDER_REVIEW', 'ACTIVE', 'SUSPENDED', 'EXPIRED', 'CLOSED'],
  renew: ['ACTIVE', 'EXPIRED'],
  'withdraw-consent': [
    'DRAFT',
    'CONSENT_PENDING',
    'UNDER_REVIEW',
    'ACTIVE',
    'SUSPENDED',
    'EXPIRED',
  ],
  close: ['DRAFT', 'CONSENT_PENDING', 'UNDER_REVIEW', 'ACTIVE', 'SUSPENDED', 'EXPIRED'],
  'undo-close': ['CLOSED'],
};
/** What is possible with a closed case at all. */
const OF_CLOSED: readonly CaseAction[] = ['expire', 'undo-close'];

/** Without these a person would be registered against or without a will. */
const NEEDS_CONSENT: readonly CaseAction[] = [
  'consent-paper',
  'submit-for-review',
  'record-decision',
  'resume',
  'renew',
  'withdraw-consent',
];

/**
 * Whether a step may be taken now, and if not why: the screen's button and the server ask this same
 * question. `today` is an ISO day in Japan.
 */
export function can(state: CaseState, action: CaseAction, today: string): true | Refusal {
  const now = runOut(state, today);
  if (now.status === 'CLOSED' && !OF_CLOSED.includes(action)) return refuse('case-closed');
  if (NEEDS_CONSENT.includes(action) && now.consent === null) return refuse('consent-missing');
  if (!ALLOWED[action].includes(now.status)) return refuse('case-step-out-of-order');
  if (action === 'resume' && !now.isApproved) return refuse('decision-missing');
  return true;
}

/**
 * One step of a case. `today` is an ISO day in Japan. What has run out by today (a consent, the
 * yearly review) runs out first, so that a late wake cannot let a step through.
 */
export function decide(state: CaseState, event: CaseEvent, today: string): Decided | Refusal {
  const allowed = can(state, event.type, today);
  if (allowed !== true) return allowed;
  const next = step(runOut(state, today), event, today);
  if ('refused' in next) return next;
  return { state: next, effects: effectsOf(state, next) };
}

function effectsOf(before: CaseState, now: CaseState): CaseEffect[] {
  if (isDisclosable(before) && !isDisclosable(now)) return [{ type: 'stop-disclosure' }];
  const reach = now.consent?.scopes;
  const isNarrower = reach && before.consent?.scopes.some((scope) => !reach.includes(scope));
  return isNarrower ? [{ type: 'narrow-disclosure' }] : [];
}

function step(state: CaseState, event: CaseEvent, today: string): CaseState | Refusal {
  switch (event.type) {
    case 'request-consent':
      return { ...standing(state), status: 'CONSENT_PENDING' };
    case 'record-consent':
      return isValid(event.consent, today)
        ? { ...state, consent: event.consent }
        : refuse('consent-not-valid');
    case 'submit-for-review':
      return { ...standing(state), status: 'UNDER_REVIEW' };
    case 'record-decision':
    case 'renew':
      return decided(state, event.decision, event.type, today);
    case 'suspend':
      return { ...standing(state), status: 'SUSPENDED', reason: 'BY_STAFF' };
    case 'resume':
      return runOut(activated(state, state.nextReviewOn ?? today, today), today);
    case 'expire':
    case 'consent-paper':
      return state;
    case 'withdraw-consent':
      return withoutConsent(state, 'CONSENT_WITHDRAWN');
    case 'close':
      return {
        ...standing(state),
        isProvisional: false,
        consent: null,
        status: 'CLOSED',
        reason: event.reason,
      };
    case 'undo-close':
      return reopened(state, event.wasProvisional);
  }
}

/**
 * Who was registered stands suspended until somebody takes the case up again, everybody else is a
 * draft. The consent on file was never taken back, and holds again.
 */
function reopened(state: CaseState, isProvisional: boolean): CaseState {
  const open = { ...standing(state), isProvisional };
  return state.registeredOn === null
    ? { ...open, status: 'DRAFT' }
    : { ...open, status: 'SUSPENDED', reason: 'BY_STAFF' };
}

function decided(
  state: CaseState,
  decision: Decision,
  type: 'record-decision' | 'renew',
  today: string,
): CaseState | Refusal {
  if (decision.decidedOn > today) return refuse('decision-in-future');
  if (decision.outcome === 'REJECTED') {
    const rejected = { ...standing(state), isApproved: false };
    return type === 'renew'
      ? { ...rejected, status: 'SUSPENDED', reason: 'RENEWAL_REJECTED' }
      : { ...rejected, status: 'DRAFT' };
  }
  const nextReviewOn = decision.nextReviewOn ?? yearsLater(decision.decidedOn, 1);
  if (nextReviewOn < today) return refuse('review-date-passed');
  return activated(state, nextReviewOn, today);
}

/** The only way into ACTIVE. A consent has been asked for before: without one this is a bug. */
function activated(state: CaseState, nextReviewOn: string, today: string): CaseState {
  if (state.consent === null) throw new Error('a case was about to be active without a consent');
  return {
    status: 'ACTIVE',
    isProvisional: false,
    isApproved: true,
    consent: state.consent,
    registeredOn: state.registeredOn ?? today,
    nextReviewOn,
  };
}

/** With its consent a case loses the right to be seen, also the one that an emergency gave it. */
function withoutConsent(
  state: CaseState,
  reason: 'CONSENT_WITHDRAWN' | 'CONSENT_EXPIRED',
): CaseState {
  const bare = { ...standing(state), isProvisional: false, consent: null };
  switch (state.status) {
    case 'ACTIVE':
    case 'EXPIRED':
    case 'SUSPENDED':
      return { ...bare, status: 'SUSPENDED', reason };
    case 'UNDER_REVIEW':
    case 'CONSENT_PENDING':
      return { ...bare, status: 'CONSENT_PENDING' };
    case 'DRAFT':
      return { ...bare, status: 'DRAFT' };
    case 'CLOSED':
      return { ...bare, status: 'CLOSED', reason: state.reason };
  }
}

/** The state with everything over whose last day lies before today. */
function runOut(state: CaseState, today: string): CaseState {
  const { consent } = state;
  if (consent !== null && !isValid(consent, today)) return withoutConsent(state, 'CONSENT_EXPIRED');
  if (state.status === 'ACTIVE' && state.nextReviewOn < today) {
    return { ...standing(state), status: 'EXPIRED' };
  }
  return state;
}

/** When the case must be looked at again although nobody touches it; null: never. */
export function dueOf(state: CaseState, today: string): Date | null {
  if (state.status === 'CLOSED') return null;
  const lastDays = [
    state.consent?.expiresOn ?? null,
    state.status === 'ACTIVE' ? state.nextReviewOn : null,
  ].filter((day) => day !== null);
  // A day gone by has been dealt with, or is about to be: waking for it again would never end.
  const [first] = lastDays.filter((day) => day >= today).sort();
  return first === undefined ? null : endOfTokyoDay(first);
}

/** Whether base and receiving facilities may see the person at all. */
export function isDisclosable(state: CaseState): boolean {
  return state.status !== 'CLOSED' && (state.consent !== null || state.isProvisional);
}

function isValid(consent: Consent, today: string): boolean {
  return consent.givenOn <= today && (consent.expiresOn === null || consent.expiresOn >= today);
}

function standing(state: CaseState): Standing {
  const { isProvisional, consent, isApproved, registeredOn, nextReviewOn } = state;
  return { isProvisional, consent, isApproved, registeredOn, nextReviewOn };
}

function refuse(code: keyof typeof caseProblems): Refusal {
  return { refused: caseProblems[code]() };
}
