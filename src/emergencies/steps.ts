import { isRecordedRefusal, type Problem, type RecordedRefusal } from '../platform/problem.ts';
import { emergencyProblems } from './emergencies.problems.ts';
import {
  beforeOf,
  type EmergencyAction,
  type EmergencyEvent,
  type EmergencyState,
  type EmergencyStatus,
  type Extension,
  type Mark,
} from './emergency.ts';
import { ACTION_LABELS, STATUS_LABELS } from './labels.ts';

/** What a step wants done beside the new state. */
export type EmergencyEffect =
  /** Placement is to look for a room. */
  | { type: 'search-room' }
  /** The search under way has lost its reason: open offers are to be withdrawn. */
  | { type: 'stop-search' }
  /** The person is placed, or it has been said why not: nobody needs to be paged any more. */
  | { type: 'settle-escalation'; reason: string }
  /** Somebody is needed again after all. */
  | { type: 'resume-escalation'; because: 'placement-lost' | 'emergency-resumed' };

export interface Step {
  state: EmergencyState;
  effects: EmergencyEffect[];
}

/** Which states each action may start from. A decision, once known, narrows it further: `can`. */
const FROM: Readonly<Record<EmergencyAction, readonly EmergencyStatus[]>> = {
  // Urgency may change, and a name become known, until the very end of the search.
  triage: ['RECEIVED', 'TRIAGED', 'IDENTIFIED', 'DECIDED', 'MATCHING'],
  identify: [
    'TRIAGED',
    'IDENTIFIED',
    'DECIDED',
    'MATCHING',
    'PLACED',
    'IN_TRANSIT',
    'ADMITTED',
    'EXTENDED',
    'NEXT_STEP',
  ],
  // All rooms full: support at home, hospital or the city's measure is decided out of the search.
  decide: ['IDENTIFIED', 'DECIDED', 'MATCHING'],
  'start-matching': ['DECIDED', 'MATCHING'],
  'search-failed': ['MATCHING'],
  placed: ['MATCHING'],
  'transfer-started': ['PLACED'],
  // Once the person is there, leaving is a departure.
  'placement-lost': ['PLACED', 'IN_TRANSIT'],
  admitted: ['IN_TRANSIT'],
  extended: ['ADMITTED', 'EXTENDED', 'NEXT_STEP'],
  'next-step': ['ADMITTED', 'EXTENDED', 'NEXT_STEP'],
  discharged: ['ADMITTED', 'EXTENDED', 'NEXT_STEP'],
  reviewed: ['DISCHARGED'],
  close: ['DECIDED', 'REVIEWED'],
  'no-action': ['RECEIVED', 'TRIAGED', 'IDENTIFIED', 'DECIDED', 'MATCHING'],
  'transferred-to-agency': ['RECEIVED', 'TRIAGED', 'IDENTIFIED', 'DECIDED', 'MATCHING'],
};
const ACTIONS = Object.keys(FROM) as EmergencyAction[];

/** Whether the action is possible in this state; if not, the refusal names the state and what is. */
export function can(state: EmergencyState, action: EmergencyAction): true | RecordedRefusal {
  return isPossible(state, action) ? true : { refused: outOfOrder(state, action) };
}

/** Every action that `can` allows in this state, in the order of the night. */
export function possibleActions(state: EmergencyState): EmergencyAction[] {
  return ACTIONS.filter((action) => isPossible(state, action));
}

function isPossible(state: EmergencyState, action: EmergencyAction): boolean {
  if (!FROM[action].includes(state.status)) return false;
  if (state.status !== 'DECIDED') return true;
  if (action === 'start-matching') return state.decision.decision === 'ADMIT';
  if (action === 'close') return state.decision.decision !== 'ADMIT';
  return true;
}

function outOfOrder(state: EmergencyState, action: EmergencyAction): Problem {
  const possible = possibleActions(state);
  const now = STATUS_LABELS[state.status];
  const wanted = ACTION_LABELS[action];
  const [ja, en] = (['ja', 'en'] as const).map((language) =>
    possible.map((it) => ACTION_LABELS[it][language]).join(language === 'ja' ? '・' : ', '),
  );
  return {
    ...emergencyProblems['step-out-of-order']({
      extra: { emergencyStatus: state.status, action, possible },
    }),
    ja: `今は「${now.ja}」の段階のため「${wanted.ja}」はできません。${ja ? `できるのは ${ja} です。` : 'この緊急対応は終わっています。'}`,
    en: `The emergency is ${now.en}: cannot ${wanted.en}. ${en ? `Possible now: ${en}.` : 'It has ended.'}`,
  };
}

/**
 * The next state and what is to be done, or the refusal. `by` is the user who takes the step, null
 * for the house itself. Refusals: step-out-of-order, intake-incomplete, rescue-not-confirmed.
 */
export function decide(
  state: EmergencyState,
  event: EmergencyEvent,
  now: Date,
  by: string | null = null,
): Step | RecordedRefusal {
  const possible = can(state, event.type);
  if (possible !== true) return possible;
  const next = nextOf(state, event, { at: now.toISOString(), by });
  if (isRecordedRefusal(next)) return next;
  return { state: next, effects: effectsOf(state, event) };
}

function effectsOf(state: EmergencyState, event: EmergencyEvent): EmergencyEffect[] {
  const stop: EmergencyEffect[] = state.status === 'MATCHING' ? [{ type: 'stop-search' }] : [];
  switch (event.type) {
    case 'placed':
      return [{ type: 'settle-escalation', reason: 'PLACED' }];
    case 'placement-lost':
      return [{ type: 'resume-escalation', because: 'placement-lost' }, { type: 'search-room' }];
    case 'decide':
      return event.decision === 'ADMIT'
        ? [...resumeAfter(state), { type: 'search-room' }]
        : [...stop, { type: 'settle-escalation', reason: `DECIDED_${event.decision}` }];
    case 'no-action':
      return [...stop, { type: 'settle-escalation', reason: 'NO_ACTION' }];
    case 'transferred-to-agency':
      return [...stop, { type: 'settle-escalation', reason: 'TRANSFERRED' }];
    default:
      return [];
  }
}

/** A decision against an admission had sent everybody home: who decides to admit calls them back. */
function resumeAfter(state: EmergencyState): EmergencyEffect[] {
  const isSettled = state.status === 'DECIDED' && state.decision.decision !== 'ADMIT';
  return isSettled ? [{ type: 'resume-escalation', because: 'emergency-resumed' }] : [];
}

type Of<S extends EmergencyStatus> = Extract<EmergencyState, { status: S }>;

/** The state after an event that `can` allows. A pair that it does not allow is a bug. */
function nextOf(
  state: EmergencyState,
  event: EmergencyEvent,
  mark: Mark,
): EmergencyState | RecordedRefusal {
  switch (event.type) {
    case 'triage': {
      const refused = refusedTriage(state, event);
      if (refused) return { refused };
      const { urgency } = event;
      const rescue = urgency === 'RED' ? (event.rescue ?? null) : null;
      const triage = { urgency, rescue, note: event.note ?? null, ...mark };
      if (state.status === 'RECEIVED') return { status: 'TRIAGED', triage };
      return { ...(state as Of<'TRIAGED' | 'IDENTIFIED' | 'DECIDED' | 'MATCHING'>), triage };
    }
    case 'identify': {
      const identification = { ...event.identified, ...mark };
      if (state.status === 'TRIAGED') return { ...state, status: 'IDENTIFIED', identification };
      return { ...(state as Of<'IDENTIFIED' | 'DECIDED' | 'MATCHING'>), identification };
    }
    case 'decide': {
      const { triage, identification } = state as Of<'IDENTIFIED'>;
      const decision = {
        decision: event.decision,
        reason: event.reason,
        decidedBy: event.decidedBy ?? null,
        ...mark,
      };
      return { status: 'DECIDED', triage, identification, decision };
    }
    case 'start-matching':
      return {
        ...(state as Of<'DECIDED'>),
        status: 'MATCHING',
        search: { failure: null, ...mark },
      };
    case 'search-failed': {
      const matching = state as Of<'MATCHING'>;
      const failure = { reason: event.reason, ...mark };
      return { ...matching, search: { ...matching.search, failure } };
    }
    case 'placed': {
      const { roomId, facilityId, offerId, plannedEnd } = event;
      const placement = {
        roomId,
        facilityId,
        offerId,
        plannedEnd: plannedEnd.toISOString(),
        ...mark,
      };
      return { ...(state as Of<'MATCHING'>), status: 'PLACED', placement };
    }
    case 'placement-lost': {
      // What was lost stays in the record's entries; the state looks ahead.
      const { triage, identification, decision } = state as Of<'PLACED' | 'IN_TRANSIT'>;
      const search = { failure: null, ...mark };
      return { status: 'MATCHING', triage, identification, decision, search };
    }
    case 'no-action':
      return {
        status: 'NO_ACTION',
        noAction: { reason: event.reason, ...mark },
        before: beforeOf(state),
      };
    case 'transferred-to-agency': {
      const { agency, reason } = event;
      return {
        status: 'TRANSFERRED',
        handover: { agency, reason, ...mark },
        before: beforeOf(state),
      };
    }
    case 'close': {
      const { status: _, ...course } = state as Of<'DECIDED' | 'REVIEWED'>;
      return { status: 'CLOSED', close: { outcome: event.outcome, ...mark }, course };
    }
    default:
      return afterPlacement(state, event, mark);
  }
}

type StayEvent = Extract<
  EmergencyEvent,
  {
    type: 'transfer-started' | 'admitted' | 'extended' | 'next-step' | 'discharged' | 'reviewed';
  }
>;

function afterPlacement(state: EmergencyState, event: StayEvent, mark: Mark): EmergencyState {
  switch (event.type) {
    case 'transfer-started': {
      const transfer = { means: event.means, escort: event.escort, ...mark };
      return { ...(state as Of<'PLACED'>), status: 'IN_TRANSIT', transfer };
    }
    case 'admitted': {
      const admission = { belongings: event.belongings, medicines: event.medicines, ...mark };
      return { ...(state as Of<'IN_TRANSIT'>), status: 'ADMITTED', admission, extensions: [] };
    }
    case 'extended': {
      const stayed = state as Of<'ADMITTED' | 'EXTENDED' | 'NEXT_STEP'>;
      const { approver, reason, newEnd } = event;
      const extension: Extension = { approver, reason, newEnd: newEnd.toISOString(), ...mark };
      const extensions = [...stayed.extensions, extension];
      // Who extends while the next support is being arranged is still arranging it.
      if (stayed.status === 'NEXT_STEP') return { ...stayed, extensions };
      return { ...stayed, status: 'EXTENDED', extensions };
    }
    case 'next-step': {
      const nextStep = { kind: event.kind, note: event.note ?? null, ...mark };
      return { ...(state as Of<'ADMITTED' | 'EXTENDED'>), status: 'NEXT_STEP', nextStep };
    }
    case 'discharged': {
      const discharge = { destination: event.destination, note: event.note ?? null, ...mark };
      const nextStep = state.status === 'NEXT_STEP' ? state.nextStep : null;
      return { ...(state as Of<'ADMITTED'>), status: 'DISCHARGED', nextStep, discharge };
    }
    case 'reviewed': {
      const { improvements, isCaseUpdated } = event;
      const review = { improvements, isCaseUpdated, ...mark };
      return { ...(state as Of<'DISCHARGED'>), status: 'REVIEWED', review };
    }
  }
}

function refusedTriage(
  state: EmergencyState,
  event: Extract<EmergencyEvent, { type: 'triage' }>,
): Problem | null {
  if (event.urgency === 'RED') {
    const { rescue } = event;
    const isConfirmed = rescue?.isCalled ? rescue.numbers.length > 0 : rescue?.reason.trim();
    return isConfirmed ? null : emergencyProblems['rescue-not-confirmed']();
  }
  const gaps = event.gaps ?? (state.status === 'RECEIVED' ? state.gaps : []);
  return gaps.length > 0
    ? emergencyProblems['intake-incomplete']({ extra: { missing: gaps } })
    : null;
}
