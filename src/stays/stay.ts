import type { NextStepKind, TransferMeans } from '../emergencies/emergency.ts';
import type { LostReason, LostSide } from '../emergencies/lost-placement.ts';
import type { RecordedRefusal } from '../platform/problem.ts';
import { DAY_MS } from '../platform/text/tokyo-day.ts';
import { stayProblems } from './stays.problems.ts';

/**
 * A stay (受入れ) from the reserved room to the empty one. Instants are ISO 8601 texts in UTC,
 * because a state is kept as JSON.
 */

export interface Mark {
  at: string;
  by: string | null;
}
export interface Transfer extends Mark {
  means: TransferMeans;
  escort: string;
}
export interface Admission extends Mark {
  belongings: string;
  medicines: string;
}
export interface Extension extends Mark {
  approver: string;
  reason: string;
  newEnd: string;
}
export interface Departure extends Mark {
  destination: NextStepKind;
  note: string | null;
}

/** The accepted room was lost before the person was there. */
export interface Cancellation extends Mark {
  reason: LostReason;
  side: LostSide;
}

/** How long before the planned end a warning goes out. */
export type WarningName = 'D-3' | 'D-1';
export interface Warning {
  name: WarningName;
  at: string;
}

interface Planned {
  /** The day the room was promised from: limits are counted from here until the admission. */
  startsAt: string;
  plannedEnd: string;
}
interface Moved extends Planned {
  transfer: Transfer;
}
interface Inside extends Moved {
  admission: Admission;
  /** Warnings still to come, soonest first. */
  warnings: Warning[];
}

export type StayState =
  | ({ status: 'reserved' } & Planned)
  | ({ status: 'in-transit' } & Moved)
  | ({ status: 'admitted' } & Inside)
  | ({ status: 'extended'; extensions: Extension[] } & Inside)
  | ({
      status: 'departed';
      extensions: Extension[];
      departure: Departure;
      admission: Admission;
    } & Moved)
  /** Without what was said of the way there: the facility goes on reading this state. */
  | ({ status: 'cancelled'; cancellation: Cancellation } & Planned);

export type StayStatus = StayState['status'];

export type StayEvent =
  | { type: 'transfer'; means: TransferMeans; escort: string }
  | { type: 'admit'; belongings: string; medicines: string }
  | { type: 'extend'; approver: string | null; reason: string; newEnd: Date; isManager: boolean }
  | { type: 'depart'; destination: NextStepKind; note: string | null }
  | { type: 'cancel'; reason: LostReason; side: LostSide }
  | { type: 'wake' };
export type StayAction = Exclude<StayEvent['type'], 'wake'> | 'note';

/** What a step wants done beside the new state. */
export type StayEffect =
  | { type: 'occupy' }
  | { type: 'free-room' }
  | { type: 'warn'; warning: WarningName; plannedEnd: string };

export interface StayStep {
  state: StayState;
  effects: StayEffect[];
}

/**
 * Our own proposal (DOMAIN.md §4): approval beyond the week that several cities have, a manager's
 * beyond two. Days count from the admission; how far one extension may reach, from the day it is made.
 */
const stayLimits = {
  approvalAfterDays: 7,
  managerAfterDays: 14,
  extendAtMostDays: 90,
};
const WARN_BEFORE: Readonly<Record<WarningName, number>> = { 'D-3': 3 * DAY_MS, 'D-1': DAY_MS };

export function reserve(startsAt: Date, plannedEnd: Date): StayState {
  return {
    status: 'reserved',
    startsAt: startsAt.toISOString(),
    plannedEnd: plannedEnd.toISOString(),
  };
}

const FROM: Readonly<Record<StayAction, readonly StayStatus[]>> = {
  transfer: ['reserved'],
  admit: ['in-transit'],
  extend: ['admitted', 'extended'],
  depart: ['admitted', 'extended'],
  cancel: ['reserved', 'in-transit'],
  note: ['reserved', 'in-transit', 'admitted', 'extended'],
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
  admit: { ja: '受入れ', en: 'admit' },
  extend: { ja: '延長', en: 'extend' },
  depart: { ja: '退所', en: 'discharge' },
  cancel: { ja: '取消し', en: 'cancel' },
  note: { ja: '日々の記録', en: 'write a note' },
};

/** Whether the action is possible in this state; if not, why not. */
export function can(state: StayState, action: StayAction): true | RecordedRefusal {
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

export function possibleActions(state: StayState): StayAction[] {
  return ACTIONS.filter((action) => FROM[action].includes(state.status));
}

/**
 * The next state and what is to be done, or the refusal. A wake that is early, late, doubled or
 * stale changes nothing. Refusals: stay-step-out-of-order, end-not-later, end-too-far, approval-needed,
 * manager-approval-needed.
 */
export function decide(
  state: StayState,
  event: StayEvent,
  now: Date,
  by: string | null = null,
): StayStep | RecordedRefusal {
  if (event.type === 'wake') return warn(state, now);
  const possible = can(state, event.type);
  if (possible !== true) return possible;
  const mark: Mark = { at: now.toISOString(), by };
  switch (event.type) {
    case 'transfer': {
      const transfer = { means: event.means, escort: event.escort, ...mark };
      const reserved = state as Extract<StayState, { status: 'reserved' }>;
      return { state: { ...reserved, status: 'in-transit', transfer }, effects: [] };
    }
    case 'admit': {
      const moved = state as Extract<StayState, { status: 'in-transit' }>;
      const admission = { belongings: event.belongings, medicines: event.medicines, ...mark };
      const warnings = warningsOf(moved.plannedEnd, now);
      return {
        state: { ...moved, status: 'admitted', admission, warnings },
        effects: [{ type: 'occupy' }],
      };
    }
    case 'extend':
      return extend(state as Stayed, event, mark, now);
    case 'cancel': {
      const { startsAt, plannedEnd } = state;
      const cancellation = { reason: event.reason, side: event.side, ...mark };
      return { state: { status: 'cancelled', startsAt, plannedEnd, cancellation }, effects: [] };
    }
    case 'depart': {
      const { startsAt, plannedEnd, transfer, admission } = state as Stayed;
      const departure = { destination: event.destination, note: event.note, ...mark };
      const extensions = extensionsOf(state);
      return {
        state: {
          status: 'departed',
          startsAt,
          plannedEnd,
          transfer,
          admission,
          extensions,
          departure,
        },
        effects: [{ type: 'free-room' }],
      };
    }
  }
}

type Stayed = Extract<StayState, { status: 'admitted' | 'extended' }>;

function extend(
  state: Stayed,
  event: Extract<StayEvent, { type: 'extend' }>,
  mark: Mark,
  now: Date,
): StayStep | RecordedRefusal {
  if (event.newEnd.getTime() <= Date.parse(state.plannedEnd) || event.newEnd <= now)
    return { refused: stayProblems['end-not-later']() };
  const mostDays = stayLimits.extendAtMostDays;
  if (event.newEnd.getTime() - now.getTime() > mostDays * DAY_MS)
    return { refused: stayProblems['end-too-far']({ extra: { mostDays } }) };
  const days = (event.newEnd.getTime() - Date.parse(state.admission.at)) / DAY_MS;
  const { approvalAfterDays, managerAfterDays } = stayLimits;
  if (days > managerAfterDays && !event.isManager)
    return { refused: stayProblems['manager-approval-needed']({ extra: { managerAfterDays } }) };
  if (days > approvalAfterDays && event.approver === null)
    return { refused: stayProblems['approval-needed']({ extra: { approvalAfterDays } }) };
  const newEnd = event.newEnd.toISOString();
  const extension = { approver: event.approver ?? '', reason: event.reason, newEnd, ...mark };
  return {
    state: {
      ...state,
      status: 'extended',
      plannedEnd: newEnd,
      extensions: [...extensionsOf(state), extension],
      warnings: warningsOf(newEnd, now),
    },
    effects: [],
  };
}

function extensionsOf(state: StayState): Extension[] {
  return 'extensions' in state ? state.extensions : [];
}

/** Warnings that have not passed already: a stay of two days is warned of once. */
function warningsOf(plannedEnd: string, now: Date): Warning[] {
  return (['D-3', 'D-1'] as const)
    .map((name) => ({ name, at: Date.parse(plannedEnd) - WARN_BEFORE[name] }))
    .filter(({ at }) => at > now.getTime())
    .map(({ name, at }) => ({ name, at: new Date(at).toISOString() }));
}

function warn(state: StayState, now: Date): StayStep {
  if (!('warnings' in state)) return { state, effects: [] };
  const due = state.warnings.filter(({ at }) => Date.parse(at) <= now.getTime());
  const last = due.at(-1);
  if (!last) return { state, effects: [] };
  const { plannedEnd } = state;
  return {
    state: { ...state, warnings: state.warnings.filter((it) => !due.includes(it)) },
    // Two that fell due while nobody ran are one message: the nearer one.
    effects: [{ type: 'warn', warning: last.name, plannedEnd }],
  };
}

/** When the stay next wants to be woken; null: never. */
export function dueOf(state: StayState): Date | null {
  const next = 'warnings' in state ? state.warnings[0] : undefined;
  return next ? new Date(next.at) : null;
}

/** Nobody is in the room, or on the way to it, because of this stay any more. */
export function isOver({ status }: Pick<StayState, 'status'>): boolean {
  return status === 'departed' || status === 'cancelled';
}

/** Whether the person is still there after the planned end. */
export function isOverdue(state: StayState, now: Date): boolean {
  return !isOver(state) && Date.parse(state.plannedEnd) < now.getTime();
}
