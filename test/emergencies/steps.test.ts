import { describe, expect, it } from 'vitest';
import type {
  EmergencyAction,
  EmergencyState,
  EmergencyStatus,
} from '../../src/emergencies/emergency.ts';
import { beforeOf, courseOf, isEnded } from '../../src/emergencies/emergency.ts';
import { can, decide, possibleActions } from '../../src/emergencies/steps.ts';
import { isRecordedRefusal } from '../../src/platform/problem.ts';
import { at, events, now, somebody, statuses, through } from './night.ts';

const open: EmergencyAction[] = [
  'triage',
  'identify',
  'decide',
  'no-action',
  'transferred-to-agency',
];

/** What each status lets happen, and where it leads. Everything else is out of order. */
const table: Record<EmergencyStatus, Partial<Record<EmergencyAction, EmergencyStatus>>> = {
  RECEIVED: { triage: 'TRIAGED', 'no-action': 'NO_ACTION', 'transferred-to-agency': 'TRANSFERRED' },
  TRIAGED: {
    triage: 'TRIAGED',
    identify: 'IDENTIFIED',
    'no-action': 'NO_ACTION',
    'transferred-to-agency': 'TRANSFERRED',
  },
  IDENTIFIED: {
    triage: 'IDENTIFIED',
    identify: 'IDENTIFIED',
    decide: 'DECIDED',
    'no-action': 'NO_ACTION',
    'transferred-to-agency': 'TRANSFERRED',
  },
  DECIDED: {
    triage: 'DECIDED',
    identify: 'DECIDED',
    decide: 'DECIDED',
    'start-matching': 'MATCHING',
    'no-action': 'NO_ACTION',
    'transferred-to-agency': 'TRANSFERRED',
  },
  MATCHING: {
    triage: 'MATCHING',
    identify: 'MATCHING',
    decide: 'DECIDED',
    'start-matching': 'MATCHING',
    'search-failed': 'MATCHING',
    placed: 'PLACED',
    'no-action': 'NO_ACTION',
    'transferred-to-agency': 'TRANSFERRED',
  },
  PLACED: {
    identify: 'PLACED',
    'transfer-started': 'IN_TRANSIT',
    'placement-lost': 'MATCHING',
  },
  IN_TRANSIT: {
    identify: 'IN_TRANSIT',
    'placement-lost': 'MATCHING',
    admitted: 'ADMITTED',
  },
  ADMITTED: {
    identify: 'ADMITTED',
    extended: 'EXTENDED',
    'next-step': 'NEXT_STEP',
    discharged: 'DISCHARGED',
  },
  EXTENDED: {
    identify: 'EXTENDED',
    extended: 'EXTENDED',
    'next-step': 'NEXT_STEP',
    discharged: 'DISCHARGED',
  },
  NEXT_STEP: {
    identify: 'NEXT_STEP',
    extended: 'NEXT_STEP',
    'next-step': 'NEXT_STEP',
    discharged: 'DISCHARGED',
  },
  DISCHARGED: { reviewed: 'REVIEWED' },
  REVIEWED: { close: 'CLOSED' },
  CLOSED: {},
  NO_ACTION: {},
  TRANSFERRED: {},
};
const actions = Object.keys(events) as EmergencyAction[];
const pairs = statuses.flatMap((status) => actions.map((action) => [status, action] as const));

describe('an emergency', () => {
  it.each(pairs)('%s with %s goes where the table says', (status, action) => {
    const state = at(status);
    const step = decide(state, events[action], now, somebody);
    const expected = table[status][action];
    if (expected === undefined) {
      expect(step).toMatchObject({
        refused: {
          code: 'step-out-of-order',
          status: 409,
          extra: { emergencyStatus: status, action, possible: possibleActions(state) },
        },
      });
      expect(can(state, action)).not.toBe(true);
      return;
    }
    expect(step).toMatchObject({ state: { status: expected } });
    expect(can(state, action)).toBe(true);
    expect(possibleActions(state)).toContain(action);
  });

  it('names the present stage and what is possible when a step comes too early', () => {
    const refusal = can(at('TRIAGED'), 'placed');
    expect(refusal).toMatchObject({
      refused: {
        ja: '今は「緊急度判定」の段階のため「受入れ決定」はできません。できるのは 緊急度判定・登録照会・対応不要・他機関引継 です。',
        en: 'The emergency is triaged: cannot place. Possible now: triage, identify the person, record that no action is needed, hand over to another agency.',
      },
    });
    expect(can(at('CLOSED'), 'triage')).toMatchObject({
      refused: { ja: expect.stringContaining('終わっています') },
    });
  });

  it('ends in three ways and in no other', () => {
    expect(statuses.filter(isEnded)).toEqual(['CLOSED', 'NO_ACTION', 'TRANSFERRED']);
  });

  it('keeps what was found out, whichever way it ends', () => {
    for (const status of statuses) {
      const state = at(status);
      const { triage, decision } = beforeOf(state);
      const knowsTriage = !['RECEIVED', 'NO_ACTION', 'TRANSFERRED'].includes(status);
      expect(triage !== null).toBe(knowsTriage);
      if (isEnded(status) && status !== 'CLOSED') expect(decision).toBeNull();
    }
    expect(courseOf(at('CLOSED'))).toMatchObject({
      placement: { facilityId: 'facility', at: now.toISOString(), by: somebody },
      nextStep: { kind: 'HOME' },
      discharge: { destination: 'HOME' },
      review: { isCaseUpdated: true },
    });
    const early = through(at('IDENTIFIED'), events['no-action']);
    expect(beforeOf(early)).toMatchObject({ triage: { urgency: 'ORANGE' }, decision: null });
  });
});

describe('triage', () => {
  const received: EmergencyState = { status: 'RECEIVED', gaps: ['call-back', 'location'] };

  it('needs a call-back number and a place, and says which is missing', () => {
    expect(decide(received, events.triage, now)).toMatchObject({
      refused: { code: 'intake-incomplete', extra: { missing: ['call-back', 'location'] } },
    });
    expect(decide(received, { ...events.triage, gaps: ['location'] }, now)).toMatchObject({
      refused: { extra: { missing: ['location'] } },
    });
    expect(decide(received, { ...events.triage, gaps: [] }, now)).toMatchObject({
      state: { status: 'TRIAGED' },
    });
  });

  it('RED waits for nothing but 119 and 110, or the reason why they were not called', () => {
    const red = { type: 'triage', urgency: 'RED' } as const;
    const bare = { code: 'rescue-not-confirmed', status: 422 };
    expect(decide(received, red, now)).toMatchObject({ refused: bare });
    expect(
      decide(received, { ...red, rescue: { isCalled: true, numbers: [] } }, now),
    ).toMatchObject({ refused: bare });
    expect(
      decide(received, { ...red, rescue: { isCalled: false, reason: ' ' } }, now),
    ).toMatchObject({ refused: bare });
    expect(
      decide(received, { ...red, rescue: { isCalled: true, numbers: ['119'] } }, now),
    ).toMatchObject({
      state: { triage: { urgency: 'RED', rescue: { numbers: ['119'] } } },
    });
    expect(
      decide(received, { ...red, rescue: { isCalled: false, reason: '救急隊がすでにいる' } }, now),
    ).toMatchObject({ state: { status: 'TRIAGED' } });
  });

  it('can be made again while a room is sought, and keeps the search', () => {
    const state = through(at('MATCHING'), { ...events.triage, urgency: 'YELLOW' });
    expect(state).toMatchObject({ status: 'MATCHING', triage: { urgency: 'YELLOW' } });
  });
});

describe('the decision', () => {
  it('to admit asks placement for a room and leaves the escalation running', () => {
    expect(decide(at('IDENTIFIED'), events.decide, now)).toMatchObject({
      effects: [{ type: 'search-room' }],
    });
  });

  it.each(['VISIT', 'WATCH', 'MEDICAL', 'MEASURE', 'NONE'] as const)(
    '%s says why not: nobody is paged any more, and it can be closed',
    (decision) => {
      const step = decide(at('IDENTIFIED'), { ...events.decide, decision }, now);
      expect(step).toMatchObject({
        effects: [{ type: 'settle-escalation', reason: `DECIDED_${decision}` }],
      });
      if (isRecordedRefusal(step)) return;
      expect(can(step.state, 'start-matching')).not.toBe(true);
      expect(through(step.state, events.close)).toMatchObject({
        status: 'CLOSED',
        course: { decision: { decision } },
      });
    },
  );

  it.each(['VISIT', 'NONE'] as const)('to admit after %s calls everybody back', (decision) => {
    const sentHome = through(at('IDENTIFIED'), { ...events.decide, decision });
    expect(decide(sentHome, events.decide, now)).toMatchObject({
      state: { status: 'DECIDED', decision: { decision: 'ADMIT' } },
      effects: [
        { type: 'resume-escalation', because: 'emergency-resumed' },
        { type: 'search-room' },
      ],
    });
  });

  it('to admit said twice calls nobody back', () => {
    expect(decide(at('DECIDED'), events.decide, now)).toMatchObject({
      effects: [{ type: 'search-room' }],
    });
  });

  it('to admit cannot be closed before anybody was placed', () => {
    expect(can(at('DECIDED'), 'close')).not.toBe(true);
  });

  it('out of a search that found nothing stops the search', () => {
    const failed = through(at('MATCHING'), events['search-failed']);
    expect(failed).toMatchObject({
      status: 'MATCHING',
      search: { failure: { reason: 'everybody was asked' } },
    });
    for (const event of [
      { ...events.decide, decision: 'MEASURE' as const },
      events['no-action'],
      events['transferred-to-agency'],
    ])
      expect(decide(failed, event, now)).toMatchObject({
        effects: [{ type: 'stop-search' }, { type: 'settle-escalation' }],
      });
  });
});

describe('placement and stay', () => {
  it('settles the escalation with the room', () => {
    expect(decide(at('MATCHING'), events.placed, now)).toMatchObject({
      effects: [{ type: 'settle-escalation', reason: 'PLACED' }],
    });
  });

  it.each(['PLACED', 'IN_TRANSIT'] as const)(
    'lost when %s: a room is sought again, and somebody is needed again',
    (status) => {
      const step = decide(at(status), events['placement-lost'], now, somebody);
      expect(step).toMatchObject({
        effects: [
          { type: 'resume-escalation', because: 'placement-lost' },
          { type: 'search-room' },
        ],
      });
      if (isRecordedRefusal(step)) return;
      expect(courseOf(step.state)).toMatchObject({
        search: { failure: null, by: somebody },
        placement: null,
        transfer: null,
      });
      expect(through(step.state, events.placed)).toMatchObject({ status: 'PLACED' });
    },
  );

  it('keeps every extension, also while the next support is being arranged', () => {
    const state = through(at('EXTENDED'), events['next-step'], events.extended);
    expect(state.status).toBe('NEXT_STEP');
    expect(courseOf(state).extensions).toHaveLength(2);
  });

  it('lets a person go home without a next step recorded', () => {
    expect(through(at('ADMITTED'), events.discharged)).toMatchObject({ nextStep: null });
  });

  it('lists what is open to a coordinator at each stage', () => {
    expect(possibleActions(at('IDENTIFIED'))).toEqual(open);
    expect(possibleActions(at('PLACED'))).toEqual([
      'identify',
      'transfer-started',
      'placement-lost',
    ]);
    expect(possibleActions(at('TRANSFERRED'))).toEqual([]);
  });
});
