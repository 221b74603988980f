import type { OnCall } from '../on-call/on-call.ts';
import type { Problem } from '../platform/problem.ts';
import { calledAgain } from './called-again.ts';
import { declinedPaging, declinedTaken } from './cannot.ts';
import { escalationProblems } from './escalation.problems.ts';
import {
  type AskHandOver,
  alarm,
  type Decision,
  type Duty,
  decided,
  type EscalationEvent,
  type EscalationState,
  earlier,
  handOverOf,
  type Instant,
  log,
  type Ownership,
  secondOf,
  type TakenState,
  unchanged,
  unique,
  type WithdrawHandOver,
} from './escalation-state.ts';
import { askHandOver, handOverFailed, mayAsk, mayHandOver, withdrawHandOver } from './hand-over.ts';
import { climb, ground } from './ladder.ts';
import {
  handedOver,
  leaseWoken,
  progressed,
  retaken,
  settled,
  taken,
  tellTaken,
} from './owning.ts';
import type { EscalationPolicy } from './policy.api.ts';
import { acknowledged, secondFailed } from './second.ts';
import { longAtOf, tellTooLong } from './too-long.ts';

/**
 * Begins: the first level is paged at once. With an owner (who has the call on the line) nobody is
 * paged, and who else is on call is told.
 */
export function start(
  policy: EscalationPolicy,
  input: { ownerId: string | null; onCall: Duty },
  now: Date,
): Decision {
  const { ownerId, onCall } = input;
  const started = log('started', ownerId);
  if (ownerId !== null) {
    const { state, effects } = taken({ policy, paged: [] }, ownerId, now);
    const others = unique([...onCall.primary, ...onCall.secondary]).filter((it) => it !== ownerId);
    return decided(state, [started, ...effects, ...tellTaken(others, ownerId)]);
  }
  const { state, effects } = climb({ ...ground, policy }, { onCall, failed: [] }, now);
  return decided(state, [started, ...effects]);
}

export function decide(state: EscalationState, event: EscalationEvent, now: Date): Decision {
  switch (event.type) {
    case 'wake':
      return wake(state, event.onCall, now);
    case 'page-failed':
      return pageFailed(state, event.userIds, event.onCall, now);
    case 'take':
      return take(state, event.userId, event.onCall, now);
    case 'cannot':
      return cannot(state, event.userId, event.onCall, now);
    case 'acknowledge':
      return state.status === 'taken' ? acknowledged(state, event.userId) : unchanged(state);
    case 'call-again':
      return calledAgain(state, event, now);
    case 'ask-hand-over':
      return askHandOver(state, event, now);
    case 'withdraw-hand-over':
      return withdrawHandOver(state, event);
    case 'progress':
      return progressed(state, event.userId, now);
    case 'settle':
      return settled(state, event.reason, now);
    case 'resume':
      return resume(state, event, now);
  }
}

/** When the state wants to be woken; null: never again. */
export function dueOf(state: EscalationState): Date | null {
  if (state.status === 'settled') return null;
  const turn = earlier(nextTurnOf(state), secondOf(state)?.nextAt ?? null);
  const due = earlier(turn, longAtOf(state));
  return due === null ? null : new Date(due);
}

/** When the next level is paged, or the lease ends: what people wait for. null: nothing. */
export function nextTurnOf(state: EscalationState): Instant | null {
  if (state.status === 'settled') return null;
  return state.status === 'paging' ? state.nextAt : state.leaseUntil;
}

/** May this person do it now? */
export function can(
  state: EscalationState,
  action:
    | { type: 'take' | 'cannot'; userId: string; onCall: Duty }
    | AskHandOver
    | WithdrawHandOver,
): true | Problem {
  switch (action.type) {
    case 'take':
      return mayTake(state, action.userId, action.onCall);
    case 'cannot':
      return mayDecline(state, action.userId, action.onCall);
    case 'ask-hand-over':
      return mayAsk(state, action);
    case 'withdraw-hand-over':
      return mayHandOver(state, action);
  }
}

/** The owner who takes it again may: nothing changes. Who was asked to have it may as well. */
export function mayTake(state: Ownership, userId: string, onCall: OnCall): true | Problem {
  if (state.status === 'settled') return escalationProblems['already-settled']();
  if (handOverOf(state)?.toUserId === userId) return true;
  const may =
    state.paged.includes(userId) ||
    onCall.primary.includes(userId) ||
    onCall.secondary.includes(userId) ||
    onCall.managers.includes(userId) ||
    (state.status === 'taken' && state.ownerId === userId);
  if (!may) return escalationProblems['not-on-call']();
  if (state.status === 'taken' && state.ownerId !== userId)
    return escalationProblems['already-taken']({ extra: { ownerId: state.ownerId } });
  return true;
}

/**
 * Who may take it may also say that he cannot, and so may who has it, and who was asked to come too.
 */
export function mayDecline(state: Ownership, userId: string, onCall: OnCall): true | Problem {
  if (state.status === 'taken' && state.second?.userIds.includes(userId)) return true;
  return mayTake(state, userId, onCall);
}

function wake(state: EscalationState, onCall: Duty, now: Date): Decision {
  if (state.status === 'settled') return unchanged(state);
  const told = tellTooLong(state, now);
  const { state: next, effects } = nextStep(told.state, onCall, now);
  return decided(next, [...told.effects, ...effects]);
}

function nextStep(state: EscalationState, onCall: Duty, now: Date) {
  if (state.status === 'taken') return leaseWoken(state, now);
  if (state.status === 'settled' || now < new Date(state.nextAt)) return unchanged(state);
  return climb(state, { onCall, failed: [] }, now);
}

/**
 * Goes on at once when nobody of this level is left who may still answer. On the last level, where
 * everybody has failed, the next round waits its time: paging dead phones without a pause would
 * neither reach anybody nor end.
 */
function pageFailed(
  state: EscalationState,
  failed: readonly string[],
  onCall: Duty,
  now: Date,
): Decision {
  if (state.status === 'taken') return failedWhileTaken(state, failed);
  if (state.status !== 'paging') return unchanged(state);
  const news = state.outstanding.filter((it) => failed.includes(it));
  if (news.length === 0) return unchanged(state);
  const outstanding = state.outstanding.filter((it) => !failed.includes(it));
  const failures = news.map((userId) => log('page-failed', userId));
  const left = { ...state, outstanding };
  if (outstanding.length > 0) return decided(left, failures);
  if (state.level >= state.policy.steps.length - 1)
    return decided(left, [...failures, ...alarm('nobody-reachable')]);
  const hopeless = unique([...failed, ...(state.declined ?? [])]);
  const { state: next, effects } = climb(left, { onCall, failed: hopeless }, now);
  return decided(next, [...failures, ...effects]);
}

function failedWhileTaken(state: TakenState, failed: readonly string[]): Decision {
  const { state: next, effects } = handOverFailed(state, failed);
  const second = secondFailed(next as TakenState, failed);
  return decided(second.state, [...effects, ...second.effects]);
}

function take(state: EscalationState, userId: string, onCall: Duty, now: Date): Decision {
  const answer = mayTake(state, userId, onCall);
  if (answer !== true) return takenLate(state, userId, answer);
  if (state.status === 'paging') return retaken(state, userId, now);
  if (state.status === 'taken' && userId !== state.ownerId) return handedOver(state, userId, now);
  return unchanged(state);
}

/** Another one has it. A second one who was wanted and takes it has said that he is there. */
function takenLate(state: EscalationState, userId: string, refused: Problem): Decision {
  if (state.status !== 'taken' || refused.code !== 'already-taken')
    return { state, effects: [], refused };
  if (secondOf(state)?.userIds.includes(userId)) return { ...acknowledged(state, userId), refused };
  return { state, effects: [log('late-take', userId, { ownerId: state.ownerId })], refused };
}

function cannot(state: EscalationState, userId: string, onCall: Duty, now: Date): Decision {
  const refused = mayDecline(state, userId, onCall);
  if (refused !== true) return { state, effects: [], refused };
  if (state.status === 'paging') return declinedPaging(state, userId, onCall, now);
  return state.status === 'taken' ? declinedTaken(state, userId, onCall, now) : unchanged(state);
}

/**
 * Whoever owned it last owns it again and is told, unless it is his own deed; where nobody ever did,
 * the first level is paged. While it runs there is nothing to resume, but it is no brief matter any
 * more.
 */
function resume(
  state: EscalationState,
  event: Extract<EscalationEvent, { type: 'resume' }>,
  now: Date,
): Decision {
  if (state.status !== 'settled')
    return state.isBrief ? decided({ ...state, isBrief: false }, []) : unchanged(state);
  const { ownerId } = state;
  const { because, policy, userId, onCall } = event;
  const resumed = log('resumed', ownerId, { because });
  if (ownerId === null) {
    const { state: next, effects } = climb({ ...ground, policy }, { onCall, failed: [] }, now);
    return decided(next, [resumed, ...effects]);
  }
  const { state: next } = taken({ policy, paged: [ownerId] }, ownerId, now);
  if (userId === ownerId) return decided(next, [resumed]);
  return decided(next, [
    resumed,
    { type: 'tell-owner', ownerId, template: because },
    log('paged', ownerId, { template: because }),
  ]);
}
