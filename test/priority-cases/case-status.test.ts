import { describe, expect, it } from 'vitest';
import {
  type CaseAction,
  type CaseEvent,
  type CaseState,
  type Consent,
  can,
  decide,
  dueOf,
  isDisclosable,
} from '../../src/priority-cases/case-status.ts';
import { CASE_STATUS, type CaseStatus } from '../../src/priority-cases/labels.ts';

const today = '2026-11-22';
const consent: Consent = { givenOn: '2026-04-01', expiresOn: null, scopes: ['BASE', 'FACILITY'] };
const approval = { decidedOn: '2026-11-20', outcome: 'APPROVED', nextReviewOn: null } as const;

type Given = Partial<
  Pick<CaseState, 'consent' | 'isApproved' | 'isProvisional' | 'registeredOn' | 'nextReviewOn'>
>;

/** A case in this status, with everything that the status asks for. */
function aCase(status: CaseStatus, given: Given = {}): CaseState {
  const isRegistered = ['ACTIVE', 'SUSPENDED', 'EXPIRED'].includes(status);
  const base = {
    isProvisional: false,
    consent,
    isApproved: isRegistered,
    registeredOn: isRegistered ? '2025-12-01' : null,
    nextReviewOn: isRegistered ? '2026-12-01' : null,
    ...given,
  };
  switch (status) {
    case 'SUSPENDED':
      return { ...base, status, reason: 'BY_STAFF' };
    case 'CLOSED':
      return { ...base, status, reason: 'MOVED' };
    default:
      return { ...base, status } as CaseState;
  }
}

const events: Record<CaseAction, CaseEvent> = {
  'request-consent': { type: 'request-consent' },
  'record-consent': { type: 'record-consent', consent },
  'consent-paper': { type: 'consent-paper' },
  'submit-for-review': { type: 'submit-for-review' },
  'record-decision': { type: 'record-decision', decision: approval },
  suspend: { type: 'suspend' },
  resume: { type: 'resume' },
  expire: { type: 'expire' },
  renew: { type: 'renew', decision: approval },
  'withdraw-consent': { type: 'withdraw-consent' },
  close: { type: 'close', reason: 'DIED' },
  'undo-close': { type: 'undo-close', wasProvisional: false },
};

/** Status after the event, or the code of the refusal. */
function outcomeOf(state: CaseState, event: CaseEvent, day = today): string {
  const outcome = decide(state, event, day);
  return 'refused' in outcome ? outcome.refused.code : outcome.state.status;
}

const no = 'case-step-out-of-order';
// biome-ignore format: a table is read by rows
const table: Record<CaseAction, Record<Exclude<CaseStatus, 'CLOSED'>, string>> = {
  'request-consent':   { DRAFT: 'CONSENT_PENDING', CONSENT_PENDING: no, UNDER_REVIEW: no, ACTIVE: no, SUSPENDED: no, EXPIRED: no },
  'record-consent':    { DRAFT: 'DRAFT', CONSENT_PENDING: 'CONSENT_PENDING', UNDER_REVIEW: 'UNDER_REVIEW', ACTIVE: 'ACTIVE', SUSPENDED: 'SUSPENDED', EXPIRED: 'EXPIRED' },
  'consent-paper':     { DRAFT: 'DRAFT', CONSENT_PENDING: 'CONSENT_PENDING', UNDER_REVIEW: 'UNDER_REVIEW', ACTIVE: 'ACTIVE', SUSPENDED: 'SUSPENDED', EXPIRED: 'EXPIRED' },
  'submit-for-review': { DRAFT: 'UNDER_REVIEW', CONSENT_PENDING: 'UNDER_REVIEW', UNDER_REVIEW: no, ACTIVE: no, SUSPENDED: 'UNDER_REVIEW', EXPIRED: no },
  'record-decision':   { DRAFT: no, CONSENT_PENDING: no, UNDER_REVIEW: 'ACTIVE', ACTIVE: no, SUSPENDED: no, EXPIRED: no },
  suspend:             { DRAFT: no, CONSENT_PENDING: no, UNDER_REVIEW: no, ACTIVE: 'SUSPENDED', SUSPENDED: no, EXPIRED: 'SUSPENDED' },
  resume:              { DRAFT: no, CONSENT_PENDING: no, UNDER_REVIEW: no, ACTIVE: no, SUSPENDED: 'ACTIVE', EXPIRED: no },
  expire:              { DRAFT: 'DRAFT', CONSENT_PENDING: 'CONSENT_PENDING', UNDER_REVIEW: 'UNDER_REVIEW', ACTIVE: 'ACTIVE', SUSPENDED: 'SUSPENDED', EXPIRED: 'EXPIRED' },
  renew:               { DRAFT: no, CONSENT_PENDING: no, UNDER_REVIEW: no, ACTIVE: 'ACTIVE', SUSPENDED: no, EXPIRED: 'ACTIVE' },
  'withdraw-consent':  { DRAFT: 'DRAFT', CONSENT_PENDING: 'CONSENT_PENDING', UNDER_REVIEW: 'CONSENT_PENDING', ACTIVE: 'SUSPENDED', SUSPENDED: 'SUSPENDED', EXPIRED: 'SUSPENDED' },
  close:               { DRAFT: 'CLOSED', CONSENT_PENDING: 'CLOSED', UNDER_REVIEW: 'CLOSED', ACTIVE: 'CLOSED', SUSPENDED: 'CLOSED', EXPIRED: 'CLOSED' },
  'undo-close':        { DRAFT: no, CONSENT_PENDING: no, UNDER_REVIEW: no, ACTIVE: no, SUSPENDED: no, EXPIRED: no },
};

describe('the steps of a case that has its consent', () => {
  const rows = Object.entries(table).flatMap(([action, row]) =>
    Object.entries(row).map(([status, result]) => ({ action, status, result })),
  );
  it.each(rows)('$status, $action → $result', ({ action, status, result }) => {
    const state = aCase(status as CaseStatus);
    expect(outcomeOf(state, events[action as CaseAction])).toBe(result);
    const allowed = can(state, action as CaseAction, today);
    expect(allowed === true ? 'yes' : allowed.refused.code).toBe(result === no ? no : 'yes');
  });

  const others = (Object.keys(events) as CaseAction[]).filter((it) => it !== 'undo-close');
  it.each(others)('CLOSED, %s → nothing changes any more', (action) => {
    expect(outcomeOf(aCase('CLOSED'), events[action])).toBe(
      action === 'expire' ? 'CLOSED' : 'case-closed',
    );
  });

  it('a closing that was a mistake leaves a registered case suspended, any other a draft', () => {
    const registered = aCase('CLOSED', { registeredOn: '2025-12-01' });
    expect(outcomeOf(registered, events['undo-close'])).toBe('SUSPENDED');
    expect(outcomeOf(aCase('CLOSED'), events['undo-close'])).toBe('DRAFT');
  });
});

describe('becoming ACTIVE', () => {
  it('refuses a decision without a consent', () => {
    for (const status of ['DRAFT', 'CONSENT_PENDING', 'UNDER_REVIEW'] as const) {
      expect(outcomeOf(aCase(status, { consent: null }), events['record-decision'])).toBe(
        'consent-missing',
      );
    }
  });

  it('refuses to go before the council without a consent', () => {
    expect(outcomeOf(aCase('DRAFT', { consent: null }), events['submit-for-review'])).toBe(
      'consent-missing',
    );
  });

  it('refuses a decision whose consent has run out meanwhile', () => {
    const expired = { ...consent, expiresOn: '2026-11-21' };
    expect(outcomeOf(aCase('UNDER_REVIEW', { consent: expired }), events['record-decision'])).toBe(
      'consent-missing',
    );
    expect(
      outcomeOf(
        aCase('UNDER_REVIEW', { consent: { ...consent, expiresOn: today } }),
        events['record-decision'],
      ),
    ).toBe('ACTIVE');
  });

  it('refuses to resume what no council has approved, or nobody consents to', () => {
    expect(outcomeOf(aCase('SUSPENDED', { isApproved: false }), events.resume)).toBe(
      'decision-missing',
    );
    expect(outcomeOf(aCase('SUSPENDED', { consent: null }), events.resume)).toBe('consent-missing');
  });

  it('sets the next review a year after the decision, 29 February included', () => {
    const decision = { ...approval, decidedOn: '2024-02-29' };
    const outcome = decide(
      aCase('UNDER_REVIEW'),
      { type: 'record-decision', decision },
      '2024-03-01',
    );
    // The consent of this case was given later than that day.
    expect(outcome).toMatchObject({ refused: { code: 'consent-missing' } });
    const earlier = aCase('UNDER_REVIEW', { consent: { ...consent, givenOn: '2024-01-01' } });
    expect(decide(earlier, { type: 'record-decision', decision }, '2024-03-01')).toMatchObject({
      state: { status: 'ACTIVE', nextReviewOn: '2025-02-28', registeredOn: '2024-03-01' },
    });
  });

  it('refuses a decision of tomorrow and a review of yesterday', () => {
    const decisionOf = (decidedOn: string, nextReviewOn: string | null) =>
      outcomeOf(aCase('UNDER_REVIEW'), {
        type: 'record-decision',
        decision: { outcome: 'APPROVED', decidedOn, nextReviewOn },
      });
    expect(decisionOf('2026-11-23', null)).toBe('decision-in-future');
    expect(decisionOf('2026-11-20', '2026-11-21')).toBe('review-date-passed');
    expect(decisionOf('2024-01-10', null)).toBe('review-date-passed');
  });

  it('goes back to a draft when the council says no', () => {
    const decision = { ...approval, outcome: 'REJECTED' } as const;
    expect(outcomeOf(aCase('UNDER_REVIEW'), { type: 'record-decision', decision })).toBe('DRAFT');
    expect(decide(aCase('ACTIVE'), { type: 'renew', decision }, today)).toMatchObject({
      state: { status: 'SUSPENDED', reason: 'RENEWAL_REJECTED', isApproved: false },
    });
  });

  it('ends the provisional registration', () => {
    const state = aCase('UNDER_REVIEW', { isProvisional: true });
    expect(decide(state, events['record-decision'], today)).toMatchObject({
      state: { status: 'ACTIVE', isProvisional: false },
    });
  });
});

describe('withdrawal and closing', () => {
  it.each(['DRAFT', 'UNDER_REVIEW', 'ACTIVE', 'SUSPENDED', 'EXPIRED'] as const)(
    'stops disclosure of a case that is %s',
    (status) => {
      const outcome = decide(aCase(status), events['withdraw-consent'], today);
      if ('refused' in outcome) throw new Error(outcome.refused.code);
      expect(outcome.effects).toEqual([{ type: 'stop-disclosure' }]);
      expect(isDisclosable(outcome.state)).toBe(false);
    },
  );

  it('also ends the disclosure that an emergency had opened', () => {
    const outcome = decide(
      aCase('DRAFT', { isProvisional: true }),
      events['withdraw-consent'],
      today,
    );
    expect(outcome).toMatchObject({
      state: { isProvisional: false, consent: null },
      effects: [{ type: 'stop-disclosure' }],
    });
  });

  it('takes a case up again after a new consent', () => {
    const outcome = decide(aCase('ACTIVE'), events['withdraw-consent'], today);
    if ('refused' in outcome) throw new Error(outcome.refused.code);
    expect(outcomeOf(outcome.state, events.resume)).toBe('consent-missing');
    const again = decide(outcome.state, events['record-consent'], today);
    if ('refused' in again) throw new Error(again.refused.code);
    expect(outcomeOf(again.state, events.resume)).toBe('ACTIVE');
  });

  it('closes with its reason, and nobody outside sees the case', () => {
    expect(decide(aCase('ACTIVE'), events.close, today)).toMatchObject({
      state: { status: 'CLOSED', reason: 'DIED', consent: null },
      effects: [{ type: 'stop-disclosure' }],
    });
  });

  it('refuses a consent of tomorrow and one that has already run out', () => {
    for (const wrong of [
      { ...consent, givenOn: '2026-11-23' },
      { ...consent, expiresOn: '2026-11-21' },
    ]) {
      expect(outcomeOf(aCase('DRAFT'), { type: 'record-consent', consent: wrong })).toBe(
        'consent-not-valid',
      );
    }
  });
});

describe('time', () => {
  it('lets a review run out on the midnight after its last day, in Japan', () => {
    const state = aCase('ACTIVE', { nextReviewOn: '2026-12-01' });
    expect(dueOf(state, today)).toEqual(new Date('2026-12-02T00:00:00+09:00'));
    expect(outcomeOf(state, events.expire, '2026-12-01')).toBe('ACTIVE');
    expect(outcomeOf(state, events.expire, '2026-12-02')).toBe('EXPIRED');
  });

  it('keeps an expired case disclosed: its consent still holds', () => {
    const outcome = decide(aCase('ACTIVE'), events.expire, '2026-12-02');
    expect(outcome).toMatchObject({ state: { status: 'EXPIRED' }, effects: [] });
  });

  it('suspends a case whose consent runs out, and stops disclosure', () => {
    const state = aCase('ACTIVE', { consent: { ...consent, expiresOn: '2026-11-25' } });
    expect(dueOf(state, today)).toEqual(new Date('2026-11-26T00:00:00+09:00'));
    expect(decide(state, events.expire, '2026-11-26')).toMatchObject({
      state: { status: 'SUSPENDED', reason: 'CONSENT_EXPIRED' },
      effects: [{ type: 'stop-disclosure' }],
    });
  });

  it('does not resume into ACTIVE past the review', () => {
    const state = aCase('SUSPENDED', { nextReviewOn: '2026-11-01' });
    expect(outcomeOf(state, events.resume)).toBe('EXPIRED');
  });

  it('wakes for nothing that lies behind, nor for a closed case', () => {
    expect(dueOf(aCase('EXPIRED', { nextReviewOn: '2026-11-01' }), today)).toBeNull();
    expect(dueOf(aCase('DRAFT'), today)).toBeNull();
    expect(dueOf(aCase('CLOSED', { nextReviewOn: '2027-01-01' }), today)).toBeNull();
  });

  it('has a word for every status', () => {
    expect(Object.keys(CASE_STATUS)).toHaveLength(7);
  });
});
