import type { LostReason, LostSide } from '../emergencies/lost-placement.ts';
import type { Problem } from '../platform/problem.ts';
import { placementProblems } from './placement.problems.ts';
import type { DeclineReason, Side, WithdrawReason } from './reasons.ts';

/**
 * One room offered for one emergency. Instants are RFC 3339 texts: the state is stored as JSON.
 * The hold on the room lives from `sent` to the offer's end.
 */
export type OfferState =
  /** `unreachedAt`: since then everybody of the facility was paged, and nobody was reached. */
  | ({ status: 'sent'; unreachedAt?: string } & Waiting)
  | ({ status: 'seen'; seenAt: string } & Waiting)
  /** The facility accepts under a condition; the coordinator decides before `expiresAt`. */
  | ({ status: 'conditional'; condition: string } & Answered & Waiting)
  /** `condition`: what the coordinator agreed to; null: accepted as offered. */
  | ({ status: 'accepted'; condition: string | null } & Answered)
  | ({ status: 'declined'; reason: DeclineReason; side: Side; note: string | null } & Answered)
  /** Accepted, and lost before the person was there. */
  | ({ status: 'cancelled'; cancellation: Cancellation } & Answered)
  /** `undecided`: the facility had answered, with a condition on which the base said nothing in time. */
  | { status: 'expired'; sentAt: string; at: string; undecided?: true }
  | { status: 'withdrawn'; sentAt: string; at: string; because: WithdrawReason };

type OpenState = Extract<OfferState, { status: 'sent' | 'seen' | 'conditional' }>;

interface Waiting {
  sentAt: string;
  expiresAt: string;
  /** When who has not answered (or decided on the condition) is reminded; null: done. */
  nudgeAt: string | null;
}

/** `by` answered; `onBehalf`: a coordinator wrote down what the facility said on the phone. */
interface Answered {
  sentAt: string;
  answeredAt: string;
  by: string | null;
  onBehalf: boolean;
}

export interface Cancellation {
  reason: LostReason;
  side: LostSide;
  /** The facility's own words; those of the base are in the record, which no facility reads. */
  note: string | null;
  at: string;
  by: string | null;
}

export type OfferEvent =
  | { type: 'seen' }
  | { type: 'accept'; by: string | null; onBehalf: boolean }
  | { type: 'accept-if'; condition: string; by: string | null; onBehalf: boolean }
  | {
      type: 'decline';
      reason: DeclineReason;
      side: Side;
      note: string | null;
      by: string | null;
      onBehalf: boolean;
    }
  | { type: 'confirm' }
  | { type: 'refuse' }
  | ({ type: 'cancel' } & Omit<Cancellation, 'at'>)
  | { type: 'withdraw'; because: WithdrawReason }
  /** Nobody of the facility could be reached. */
  | { type: 'unreached' }
  | { type: 'wake' };

export type OfferEffect =
  | 'nudge'
  | 'tell-owner'
  | 'tell-unreached'
  | 'tell-facility'
  | 'reserve'
  | 'release';

export interface OfferStep {
  state: OfferState;
  effects: OfferEffect[];
}
export interface OfferRefusal {
  refused: Problem;
}

/**
 * Our own proposal (DESIGN.md §5): a facility has 15 minutes to answer, and so has the coordinator to
 * decide on its condition: it keeps a room empty meanwhile.
 */
const ttlMinutes = 15;

/** A reminder at half time, then the end. */
function deadlinesFrom(now: Date): { nudgeAt: string; expiresAt: string } {
  const after = (minutes: number) => new Date(now.getTime() + minutes * 60_000).toISOString();
  return { nudgeAt: after(ttlMinutes / 2), expiresAt: after(ttlMinutes) };
}

export function sendOffer(now: Date): OfferState {
  return { status: 'sent', sentAt: now.toISOString(), ...deadlinesFrom(now) };
}

/** An offer that still keeps its room: waiting for an answer or for the coordinator's decision. */
export function isOpen(state: OfferState): state is OpenState {
  return state.status === 'sent' || state.status === 'seen' || state.status === 'conditional';
}

/** When the offer wants to be woken; null: never again. */
export function dueOf(state: OfferState): Date | null {
  if (!isOpen(state)) return null;
  return new Date(state.nudgeAt ?? state.expiresAt);
}

/** Whether an action would be taken now; if not, why: the button on the screen asks the same. */
export function can(
  state: OfferState,
  action: 'answer' | 'decide-condition' | 'withdraw' | 'cancel',
  now: Date,
): true | OfferRefusal {
  if (action === 'withdraw') return isOpen(state) ? true : { refused: whyClosed(state) };
  if (action === 'cancel') {
    return state.status === 'accepted'
      ? true
      : { refused: placementProblems['offer-not-accepted']() };
  }
  if (action === 'decide-condition') {
    if (state.status !== 'conditional')
      return { refused: placementProblems['offer-not-conditional']() };
    return isOver(state, now) ? { refused: placementProblems['condition-expired']() } : true;
  }
  if (state.status !== 'sent' && state.status !== 'seen') return { refused: whyClosed(state) };
  return isOver(state, now) ? { refused: placementProblems['offer-expired']() } : true;
}

export function decide(state: OfferState, event: OfferEvent, now: Date): OfferStep | OfferRefusal {
  switch (event.type) {
    case 'seen':
      if (state.status !== 'sent' || isOver(state, now)) return { state, effects: [] };
      return { state: seenFrom(state, now), effects: [] };
    case 'unreached':
      if (state.status !== 'sent' || state.unreachedAt !== undefined || isOver(state, now))
        return { state, effects: [] };
      return { state: { ...state, unreachedAt: now.toISOString() }, effects: ['tell-unreached'] };
    case 'wake':
      return woken(state, now);
    case 'withdraw': {
      if (!isOpen(state)) return { state, effects: [] };
      const { sentAt } = state;
      const at = now.toISOString();
      return {
        state: { status: 'withdrawn', sentAt, at, because: event.because },
        effects: ['release'],
      };
    }
    case 'cancel':
      return cancelled(state, event, now);
    case 'confirm':
    case 'refuse':
      return decideCondition(state, event.type, now);
    default:
      return answered(state, event, now);
  }
}

/** Somebody of the facility has it before him: it has been reached after all. */
function seenFrom(state: Waiting, now: Date): OfferState {
  const { sentAt, expiresAt, nudgeAt } = state;
  return { status: 'seen', seenAt: now.toISOString(), sentAt, expiresAt, nudgeAt };
}

function answered(
  state: OfferState,
  event: Extract<OfferEvent, { type: 'accept' | 'accept-if' | 'decline' }>,
  now: Date,
): OfferStep | OfferRefusal {
  const allowed = can(state, 'answer', now);
  if (allowed !== true) return allowed;
  const { by, onBehalf } = event;
  const answer = { sentAt: state.sentAt, answeredAt: now.toISOString(), by, onBehalf };
  switch (event.type) {
    case 'accept':
      return { state: { status: 'accepted', condition: null, ...answer }, effects: ['reserve'] };
    case 'accept-if':
      return {
        state: {
          status: 'conditional',
          condition: event.condition,
          ...answer,
          ...deadlinesFrom(now),
        },
        effects: ['tell-owner'],
      };
    case 'decline': {
      const { reason, side, note } = event;
      return { state: { status: 'declined', reason, side, note, ...answer }, effects: ['release'] };
    }
  }
}

type Conditional = Extract<OfferState, { status: 'conditional' }>;

function decideCondition(
  state: OfferState,
  decision: 'confirm' | 'refuse',
  now: Date,
): OfferStep | OfferRefusal {
  const allowed = can(state, 'decide-condition', now);
  if (allowed !== true) return allowed;
  if (decision === 'confirm') {
    const { condition, sentAt, answeredAt, by, onBehalf } = state as Conditional;
    return {
      state: { status: 'accepted', condition, sentAt, answeredAt, by, onBehalf },
      effects: ['reserve'],
    };
  }
  const at = now.toISOString();
  return {
    state: { status: 'withdrawn', sentAt: state.sentAt, at, because: 'condition-refused' },
    effects: ['release'],
  };
}

function cancelled(
  state: OfferState,
  event: Extract<OfferEvent, { type: 'cancel' }>,
  now: Date,
): OfferStep | OfferRefusal {
  if (state.status !== 'accepted') {
    return { refused: placementProblems['offer-not-accepted']() };
  }
  const { sentAt, answeredAt, by, onBehalf } = state;
  const { type: _, ...said } = event;
  const cancellation = { ...said, at: now.toISOString() };
  return {
    state: { status: 'cancelled', cancellation, sentAt, answeredAt, by, onBehalf },
    effects: ['release'],
  };
}

function woken(state: OfferState, now: Date): OfferStep {
  if (!isOpen(state)) return { state, effects: [] };
  const isConditional = state.status === 'conditional';
  if (isOver(state, now)) {
    return {
      state: {
        ...{ status: 'expired', sentAt: state.sentAt, at: now.toISOString() },
        ...(isConditional && { undecided: true }),
      },
      effects: isConditional ? ['release', 'tell-facility'] : ['release'],
    };
  }
  if (state.nudgeAt === null || now < new Date(state.nudgeAt)) return { state, effects: [] };
  return { state: { ...state, nudgeAt: null }, effects: [isConditional ? 'tell-owner' : 'nudge'] };
}

/** The deadline itself is too late: half-open, like every range here. */
function isOver(state: Waiting, now: Date): boolean {
  return now >= new Date(state.expiresAt);
}

function whyClosed(state: OfferState): Problem {
  if (state.status === 'expired') return placementProblems['offer-expired']();
  if (state.status === 'withdrawn') return placementProblems['offer-withdrawn']();
  return placementProblems['offer-already-answered']({ extra: { answer: state.status } });
}
