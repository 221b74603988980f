import { describe, expect, it } from 'vitest';
import {
  type CaseEvent,
  type CaseState,
  can,
  decide,
} from '../../src/priority-cases/case-status.ts';
import { type CaseTask, gapsOf, tasksOf } from '../../src/priority-cases/way-on.ts';

const today = '2026-11-22';
const consent = { givenOn: '2026-04-01', expiresOn: null, scopes: ['BASE'] } as const;
const decision = { decidedOn: '2026-11-20', outcome: 'APPROVED', nextReviewOn: null } as const;

const draft: CaseState = {
  status: 'DRAFT',
  isProvisional: false,
  consent: null,
  isApproved: false,
  registeredOn: null,
  nextReviewOn: null,
};
const registered: CaseState = {
  status: 'ACTIVE',
  isProvisional: false,
  consent,
  isApproved: true,
  registeredOn: '2025-12-01',
  nextReviewOn: '2027-06-01',
};

const events: Record<CaseTask, CaseEvent> = {
  'request-consent': { type: 'request-consent' },
  'record-consent': { type: 'record-consent', consent },
  'submit-for-review': { type: 'submit-for-review' },
  'record-decision': { type: 'record-decision', decision },
  resume: { type: 'resume' },
  renew: { type: 'renew', decision },
};

/** Statuses passed by doing, again and again, what is due. */
function follow(state: CaseState): string[] {
  const [task] = tasksOf(state, today);
  if (task === undefined) return [state.status];
  expect(can(state, task, today), `${state.status}: ${task}`).toBe(true);
  const next = decide(state, events[task], today);
  if ('refused' in next) throw new Error(next.refused.code);
  return [state.status, ...follow(next.state)];
}

describe('the way on', () => {
  it('leads a draft to its registration, each step allowed when it is due', () => {
    expect(tasksOf(draft, today)).toEqual([
      'request-consent',
      'record-consent',
      'submit-for-review',
      'record-decision',
    ]);
    expect(follow(draft)).toEqual([
      'DRAFT',
      'CONSENT_PENDING',
      'CONSENT_PENDING',
      'UNDER_REVIEW',
      'ACTIVE',
    ]);
  });

  it('asks for no consent twice', () => {
    expect(tasksOf({ ...draft, consent }, today)).toEqual(['submit-for-review', 'record-decision']);
  });

  it('takes a suspended case up again, by way of the council where it was not approved', () => {
    const suspended = { ...draft, status: 'SUSPENDED', reason: 'CONSENT_EXPIRED' } as const;
    expect(tasksOf({ ...suspended, isApproved: true }, today)).toEqual([
      'record-consent',
      'resume',
    ]);
    expect(follow({ ...suspended, isApproved: true }).at(-1)).toBe('ACTIVE');
    expect(follow(suspended).at(-1)).toBe('ACTIVE');
  });

  it('asks for the renewal sixty days ahead, and once the review has run out', () => {
    expect(tasksOf(registered, today)).toEqual([]);
    expect(tasksOf({ ...registered, nextReviewOn: '2027-01-21' }, today)).toEqual(['renew']);
    expect(tasksOf({ ...registered, nextReviewOn: '2027-01-22' }, today)).toEqual([]);
    expect(follow({ ...registered, nextReviewOn: '2026-11-21' }).at(-1)).toBe('ACTIVE');
  });

  it('knows a consent that ran out last night, before the register has written it down', () => {
    const ranOut = { ...consent, expiresOn: '2026-11-21' };
    expect(tasksOf({ ...registered, consent: ranOut }, today)).toEqual([
      'record-consent',
      'resume',
    ]);
  });

  it('asks nothing of anybody for a case that is closed', () => {
    expect(tasksOf({ ...draft, status: 'CLOSED', reason: 'MOVED' }, today)).toEqual([]);
  });
});

describe('the gaps of a file', () => {
  it('are what one bad night asks for', () => {
    expect(gapsOf({})).toEqual(['crisisPlan', 'emergencyContacts', 'trialStays']);
    expect(gapsOf({ crisisPlan: { emergency: { actions: '　' } }, emergencyContacts: [] })).toEqual(
      ['crisisPlan', 'emergencyContacts', 'trialStays'],
    );
  });

  it('close with what is written', () => {
    expect(
      gapsOf({
        crisisPlan: { calm: { actions: '毎朝電話する' } },
        emergencyContacts: [{ order: 1, name: '見本次郎', phones: ['+81900000005'] }],
        trialStays: [{ name: 'あさひ野' }],
      }),
    ).toEqual([]);
  });
});
