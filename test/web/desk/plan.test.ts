import { describe, expect, it } from 'vitest';
import type { EmergencyEvent, EmergencyState } from '../../../src/emergencies/emergency.ts';
import { decide, possibleActions } from '../../../src/emergencies/steps.ts';
import { isRecordedRefusal } from '../../../src/platform/problem.ts';
import { hasNoRoom, planOf } from '../../../src/web/desk/steps/plan.ts';

const now = new Date('2026-11-22T02:05:00Z');

/** The states of a night, one event after the other. */
function night(...events: EmergencyEvent[]): EmergencyState {
  let state: EmergencyState = { status: 'RECEIVED', gaps: [] };
  for (const event of events) {
    const step = decide(state, event, now);
    if (isRecordedRefusal(step)) throw new Error(step.refused.en);
    state = step.state;
  }
  return state;
}

const toDecision: EmergencyEvent[] = [
  { type: 'triage', urgency: 'ORANGE' },
  { type: 'identify', identified: { kind: 'checking' } },
];
const admit: EmergencyEvent = { type: 'decide', decision: 'ADMIT', reason: '介護がない' };
const toPlaced: EmergencyEvent[] = [
  ...toDecision,
  admit,
  { type: 'start-matching' },
  { type: 'placed', roomId: 'r', facilityId: 'f', offerId: 'o', plannedEnd: now },
];
const toStay: EmergencyEvent[] = [
  ...toPlaced,
  { type: 'transfer-started', means: 'CARE_TAXI', escort: '叔母' },
  { type: 'admitted', belongings: 'なし', medicines: 'なし' },
];
const toEnd: EmergencyEvent[] = [
  ...toStay,
  { type: 'next-step', kind: 'HOME' },
  { type: 'discharged', destination: 'HOME' },
];

describe('what is to be done now', () => {
  it.each<[string, EmergencyEvent[], ReturnType<typeof planOf>['main']]>([
    ['a call was recorded: judge the urgency', [], 'triage'],
    ['judged: look the person up', toDecision.slice(0, 1), 'identify'],
    ['looked up: decide', toDecision, 'decide'],
    ['decided to admit: the panel of the facilities', [...toDecision, admit], null],
    [
      'decided on a visit: close it when it is done',
      [...toDecision, { type: 'decide', decision: 'VISIT', reason: '足りる' }],
      'close',
    ],
    ['a room is promised: the way there', toPlaced, 'transfer-started'],
    ['on the way: the arrival', toStay.slice(0, -1), 'admitted'],
    ['there: what comes after', toStay, 'next-step'],
    ['that is settled: the departure', toEnd.slice(0, -1), 'discharged'],
    ['left: the review', toEnd, 'reviewed'],
    [
      'reviewed: close it',
      [...toEnd, { type: 'reviewed', improvements: 'なし', isCaseUpdated: false }],
      'close',
    ],
    ['without action: nothing', [{ type: 'no-action', reason: '間違い電話' }], null],
  ])('%s', (_case, events, main) => {
    expect(planOf(night(...events)).main).toBe(main);
  });

  it.each([
    ['a recorded call', []],
    ['a decision', toDecision],
    ['a search', [...toDecision, admit, { type: 'start-matching' } as const]],
    ['a stay', toStay],
  ])('every step the server would take is offered once: %s', (_case, events) => {
    const state = night(...events);
    const { main, others, later } = planOf(state);
    const ofThePanel = ['start-matching', 'search-failed', 'placed'];
    const offered = main === null ? others : [main, ...others];
    expect([...offered].sort()).toEqual(
      possibleActions(state)
        .filter((it) => !ofThePanel.includes(it))
        .sort(),
    );
    for (const step of later) expect(offered).not.toContain(step);
  });

  it('a search that was given up is told of', () => {
    const searching = [...toDecision, admit, { type: 'start-matching' } as const];
    expect(hasNoRoom(night(...searching))).toBe(false);
    expect(hasNoRoom(night(...searching, { type: 'search-failed', reason: '満室' }))).toBe(true);
  });
});
