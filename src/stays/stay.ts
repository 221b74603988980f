import type { Mark, NextStepKind, TransferMeans } from '../emergencies/emergency.ts';
import type { LostReason, LostSide } from '../emergencies/lost-placement.ts';
import type { RecordedRefusal } from '../platform/problem.ts';
import { expectation, isArrivalPossible } from './arrival.ts';
import { type CountedIn, type CountedOut, type CountedThings, faultOfCount } from './counted.ts';
import { decideExtension, type ExtensionEvent } from './extension.ts';
import { noHandOver, type Side, withKeys } from './hand-over.ts';
import { warningsOf } from './planned-end.ts';
import {
  extensionsOf,
  isInside,
  type Of,
  type Stayed,
  type StayState,
  type StayStatus,
} from './stay-state.ts';
import type { StayEffect, StayStep } from './stay-step.ts';
import { stayProblems } from './stays.problems.ts';

/** The machine of one stay: which step is possible when, and what comes of it. */

export type StayEvent =
  | { type: 'transfer'; means: TransferMeans; escort: string; expectedAt: Date }
  | { type: 'expect'; expectedAt: Date }
  /** The lines that a side has gone through now, all of them. */
  | { type: 'tick'; side: Side; keys: readonly string[] }
  /** `open`: how many lines of the list that side has not gone through. */
  | { type: 'confirm-hand-over'; side: Side; open: number; why: string | null }
  | ({ type: 'admit' } & CountedThings<CountedIn>)
  | ExtensionEvent
  | {
      type: 'depart';
      destination: NextStepKind;
      note: string | null;
      /** null: whoever leaves may not see the lines, and could not count. */
      counted: CountedThings<CountedOut> | null;
    }
  | { type: 'cancel'; reason: LostReason; side: LostSide }
  /** null: a meeting is planned, or held; else when to ask for one. */
  | { type: 'ask-for-meeting'; at: Date | null }
  | { type: 'wake' };
type Unasked = 'wake' | 'ask-for-meeting';
export type StayAction = Exclude<StayEvent['type'], Unasked> | 'note';

/** Our own proposal [R]: with the target of 72 hours there is a day left to find a time. */
const MEETING_ALARM_MS = 48 * 3_600_000;

export function reserve(startsAt: Date, plannedEnd: Date): StayState {
  return {
    status: 'reserved',
    startsAt: startsAt.toISOString(),
    plannedEnd: plannedEnd.toISOString(),
  };
}

const INSIDE = ['admitted', 'extended'] as const;
const FROM: Readonly<Record<StayAction, readonly StayStatus[]>> = {
  transfer: ['reserved'],
  expect: ['in-transit'],
  tick: ['in-transit', ...INSIDE],
  'confirm-hand-over': ['in-transit', ...INSIDE],
  admit: ['in-transit'],
  extend: INSIDE,
  'request-extension': INSIDE,
  'approve-extension': INSIDE,
  'refuse-extension': INSIDE,
  depart: INSIDE,
  cancel: ['reserved', 'in-transit'],
  note: ['reserved', 'in-transit', ...INSIDE],
};
const ACTIONS = Object.keys(FROM) as StayAction[];

export const STAY_STATUS_LABELS: Readonly<Record<StayStatus, { ja: string; en: string }>> = {
  reserved: { ja: '受入れ決定', en: 'reserved' },
  'in-transit': { ja: '移送中', en: 'in transit' },
  admitted: { ja: '受入れ中', en: 'admitted' },
  extended: { ja: '延長中', en: 'extended' },
  departed: { ja: '退所', en: 'departed' },
  cancelled: { ja: '取消し', en: 'cancelled' },
};
const STAY_ACTION_LABELS: Readonly<Record<StayAction, { ja: string; en: string }>> = {
  transfer: { ja: '移送開始', en: 'start the transfer' },
  expect: { ja: '到着予定の変更', en: 'change the expected arrival' },
  tick: { ja: '引き継ぎの確認', en: 'go through the hand-over' },
  'confirm-hand-over': { ja: '引き継ぎの確認', en: 'confirm the hand-over' },
  admit: { ja: '受入れ', en: 'admit' },
  extend: { ja: '延長', en: 'extend' },
  'request-extension': { ja: '延長の依頼', en: 'ask for an extension' },
  'approve-extension': { ja: '延長の承認', en: 'approve an extension' },
  'refuse-extension': { ja: '延長の不承認', en: 'refuse an extension' },
  depart: { ja: '退所', en: 'discharge' },
  cancel: { ja: '取消し', en: 'cancel' },
  note: { ja: '日々の記録', en: 'write a note' },
};

/** Whether the action is possible in this state; if not, why not. */
export function can(state: Pick<StayState, 'status'>, action: StayAction): true | RecordedRefusal {
  if (FROM[action].includes(state.status)) return true;
  const status = STAY_STATUS_LABELS[state.status];
  const label = STAY_ACTION_LABELS[action];
  const possible = possibleActions(state);
  return {
    refused: {
      ...stayProblems['stay-step-out-of-order']({
        extra: { stayStatus: state.status, action, possible },
      }),
      ja: `今は「${status.ja}」のため「${label.ja}」はできません。`,
      en: `The stay is ${status.en}: cannot ${label.en}.`,
    },
  };
}

export function possibleActions({ status }: Pick<StayState, 'status'>): StayAction[] {
  return ACTIONS.filter((action) => FROM[action].includes(status));
}

/**
 * The next state and what is to be done, or the refusal. A wake that is early, late, doubled or
 * stale changes nothing. Refusals: stay-step-out-of-order, arrival-out-of-range,
 * hand-over-confirmed, hand-over-open, counted-lines-differ, count-unexplained, and those of
 * `decideExtension`.
 */
export function decide(
  state: StayState,
  event: StayEvent,
  now: Date,
  by: string | null = null,
): StayStep | RecordedRefusal {
  if (event.type === 'wake') return wake(state, now);
  if (event.type === 'ask-for-meeting') {
    const meetingAlarmAt = event.at?.toISOString() ?? null;
    return plain(isInside(state) ? { ...state, meetingAlarmAt } : state);
  }
  const possible = can(state, event.type);
  if (possible !== true) return possible;
  const mark: Mark = { at: now.toISOString(), by };
  switch (event.type) {
    case 'transfer': {
      const { means, escort, expectedAt } = event;
      if (!isArrivalPossible(expectedAt, now)) return arrivalOutOfRange();
      const transfer = { means, escort, ...expectation(expectedAt), ...mark };
      const handOver = noHandOver();
      return plain({ ...(state as Of<'reserved'>), status: 'in-transit', transfer, handOver });
    }
    case 'expect': {
      if (!isArrivalPossible(event.expectedAt, now)) return arrivalOutOfRange();
      const moved = state as Of<'in-transit'>;
      const transfer = { ...moved.transfer, ...expectation(event.expectedAt) };
      return plain({ ...moved, transfer });
    }
    case 'tick':
    case 'confirm-hand-over':
      return handOver(state as Of<'in-transit'> | Stayed, event, mark);
    case 'admit': {
      const moved = state as Of<'in-transit'>;
      const { belongings, medicines } = event;
      return {
        state: {
          ...moved,
          status: 'admitted',
          transfer: { ...moved.transfer, alarmAt: null },
          admission: { belongings, medicines, ...mark },
          warnings: warningsOf(moved.plannedEnd, now),
          meetingAlarmAt: new Date(now.getTime() + MEETING_ALARM_MS).toISOString(),
          request: null,
          refusal: null,
        },
        effects: [{ type: 'occupy' }],
      };
    }
    case 'cancel': {
      const { startsAt, plannedEnd } = state;
      const cancellation = { reason: event.reason, side: event.side, ...mark };
      return plain({ status: 'cancelled', startsAt, plannedEnd, cancellation });
    }
    case 'depart':
      return depart(state as Stayed, event, mark);
    default:
      return decideExtension(state as Stayed, event, mark, now);
  }
}

function handOver(
  state: Of<'in-transit'> | Stayed,
  event: Extract<StayEvent, { type: 'tick' | 'confirm-hand-over' }>,
  mark: Mark,
): StayStep | RecordedRefusal {
  const side = state.handOver[event.side];
  if (side.confirmed !== null) return { refused: stayProblems['hand-over-confirmed']() };
  const after = (next: typeof side) =>
    plain({ ...state, handOver: { ...state.handOver, [event.side]: next } });
  if (event.type === 'tick') return after(withKeys(side, event.keys, mark));
  const { open, why } = event;
  if (open > 0 && !why?.trim())
    return { refused: stayProblems['hand-over-open']({ extra: { open } }) };
  return after({ ...side, confirmed: { open, why: open > 0 ? why : null, ...mark } });
}

function depart(
  state: Stayed,
  event: Extract<StayEvent, { type: 'depart' }>,
  mark: Mark,
): StayStep | RecordedRefusal {
  const { startsAt, plannedEnd, transfer, handOver, admission } = state;
  const { destination, note, counted } = event;
  const fault = counted && faultOfCount(admission, counted);
  if (fault?.fault === 'lines-differ')
    return { refused: stayProblems['counted-lines-differ']({ extra: { kind: fault.kind } }) };
  if (fault) {
    const { code, ja, en } = stayProblems['count-unexplained'].problem;
    const path = `/${fault.kind}/${fault.line}/note`;
    return { refused: stayProblems['count-unexplained']({ fields: [{ path, code, ja, en }] }) };
  }
  const departure = { destination, note, counted, ...mark };
  const extensions = extensionsOf(state);
  const moved = { startsAt, plannedEnd, transfer, handOver, admission };
  return {
    state: { status: 'departed', ...moved, extensions, departure },
    effects: [{ type: 'free-room' }],
  };
}

const plain = (state: StayState): StayStep => ({ state, effects: [] });
const arrivalOutOfRange = () => ({ refused: stayProblems['arrival-out-of-range']() });

function wake(state: StayState, now: Date): StayStep {
  const isDue = (at: string | null) => at !== null && Date.parse(at) <= now.getTime();
  if (state.status === 'in-transit') {
    const { transfer } = state;
    if (transfer.expectedAt === null || !isDue(transfer.alarmAt)) return plain(state);
    return {
      state: { ...state, transfer: { ...transfer, alarmAt: null } },
      effects: [{ type: 'arrival-overdue', expectedAt: transfer.expectedAt }],
    };
  }
  if (!isInside(state)) return plain(state);
  const effects: StayEffect[] = [];
  const due = state.warnings.filter(({ at }) => isDue(at));
  const last = due.at(-1);
  const { plannedEnd } = state;
  // Two that fell due while nobody ran are one message: the nearer one.
  if (last) effects.push({ type: 'warn', warning: last.name, plannedEnd });
  const isMeetingDue = isDue(state.meetingAlarmAt);
  if (isMeetingDue) effects.push({ type: 'meeting-missing' });
  if (effects.length === 0) return plain(state);
  const warnings = state.warnings.filter((it) => !due.includes(it));
  const meetingAlarmAt = isMeetingDue ? null : state.meetingAlarmAt;
  return { state: { ...state, warnings, meetingAlarmAt }, effects };
}

/** When the stay next wants to be woken; null: never. */
export function dueOf(state: StayState): Date | null {
  const wishes =
    state.status === 'in-transit'
      ? [state.transfer.alarmAt]
      : isInside(state)
        ? [state.warnings[0]?.at ?? null, state.meetingAlarmAt]
        : [];
  const first = wishes.filter((at) => at !== null).sort()[0];
  return first === undefined ? null : new Date(first);
}

/** When a meeting is asked for, after one was called off: not before its time, and not at once. */
export function meetingAlarmAfter(state: Stayed, now: Date): Date {
  const usual = Date.parse(state.admission.at) + MEETING_ALARM_MS;
  return new Date(Math.max(usual, now.getTime() + 12 * 3_600_000));
}

/** Nobody is in the room, or on the way to it, because of this stay any more. */
export function isOver({ status }: Pick<StayState, 'status'>): boolean {
  return status === 'departed' || status === 'cancelled';
}

/** Whether the person is still there after the planned end. */
export function isOverdue(state: StayState, now: Date): boolean {
  return !isOver(state) && Date.parse(state.plannedEnd) < now.getTime();
}
