import type { OnCall } from '../on-call/on-call.ts';
import type { Problem } from '../platform/problem.ts';
import { escalationProblems } from './escalation.problems.ts';
import {
  type AskHandOver,
  alarm,
  type Decision,
  decided,
  type EscalationEffect,
  type EscalationEvent,
  type EscalationState,
  handOverOf,
  later,
  log,
  type Ownership,
  type PagingState,
  type TakenState,
  unchanged,
  unique,
  type WithdrawHandOver,
} from './escalation-state.ts';
import {
  askHandOver,
  forgotten,
  handOverFailed,
  mayAsk,
  mayHandOver,
  withdrawHandOver,
} from './hand-over.ts';
import { climb } from './ladder.ts';
import type { EscalationPolicy } from './policy.api.ts';

/**
 * Begins: the first level is paged at once. With an owner (who has the call on the line) nobody is
 * paged, and who else is on call is told.
 */
export function start(
  policy: EscalationPolicy,
  input: { ownerId: string | null; onCall: OnCall },
  now: Date,
): Decision {
  const { ownerId, onCall } = input;
  const started = log('started', ownerId);
  if (ownerId !== null) {
    const { state, effects } = taken({ policy, paged: [] }, ownerId, now);
    const others = unique([onCall.primary, onCall.secondary]).filter((it) => it !== ownerId);
    return decided(state, [started, ...effects, ...tellTaken(others, ownerId)]);
  }
  const ground = { policy, level: -1, paged: [], lapsedOwnerId: null };
  const { state, effects } = climb(ground, { onCall, failed: [] }, now);
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
    case 'ask-hand-over':
      return askHandOver(state, event, now);
    case 'withdraw-hand-over':
      return withdrawHandOver(state, event);
    case 'progress':
      return progress(state, event.userId, now);
    case 'settle':
      return settle(state, event.reason, now);
    case 'resume':
      return resume(state, event, now);
  }
}

/** When the state wants to be woken; null: never again. */
export function dueOf(state: EscalationState): Date | null {
  if (state.status === 'settled') return null;
  return new Date(state.status === 'paging' ? state.nextAt : state.leaseUntil);
}

/** May this person do it now? */
export function can(
  state: EscalationState,
  action: { type: 'take'; userId: string; onCall: OnCall } | AskHandOver | WithdrawHandOver,
): true | Problem {
  switch (action.type) {
    case 'take':
      return mayTake(state, action.userId, action.onCall);
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
    onCall.primary === userId ||
    onCall.secondary === userId ||
    onCall.managers.includes(userId) ||
    (state.status === 'taken' && state.ownerId === userId);
  if (!may) return escalationProblems['not-on-call']();
  if (state.status === 'taken' && state.ownerId !== userId)
    return escalationProblems['already-taken']({ extra: { ownerId: state.ownerId } });
  return true;
}

function wake(state: EscalationState, onCall: OnCall, now: Date): Decision {
  const due = dueOf(state);
  if (state.status === 'settled' || due === null || now < due) return unchanged(state);
  if (state.status === 'taken') return lapse(state, now);
  const { state: next, effects } = climb(state, { onCall, failed: [] }, now);
  return decided(next, effects);
}

/**
 * The owner is paged again, and has as long to answer as the policy gives before its second step.
 * A hand-over that nobody has answered is over with the lease: it kept nobody from being paged.
 */
function lapse(state: TakenState, now: Date): Decision {
  const { policy, ownerId, leaseUntil } = state;
  const seconds = policy.steps[1]?.afterSeconds || policy.repeatEverySeconds;
  return decided(
    {
      status: 'paging',
      policy,
      level: -1,
      outstanding: [ownerId],
      nextAt: later(now, seconds),
      paged: unique([...state.paged, ownerId]),
      lapsedOwnerId: ownerId,
    },
    [
      ...forgotten(state, null),
      log('lease-lapsed', ownerId, { leaseUntil }),
      { type: 'page', userId: ownerId, template: 'lease-lapsed', level: 1 },
      log('paged', ownerId, { level: 1, template: 'lease-lapsed' }),
    ],
  );
}

/**
 * Goes on at once when nobody of this level is left who may still answer. On the last level, where
 * everybody has failed, the next round waits its time: paging dead phones without a pause would
 * neither reach anybody nor end.
 */
function pageFailed(
  state: EscalationState,
  failed: readonly string[],
  onCall: OnCall,
  now: Date,
): Decision {
  if (state.status === 'taken') return handOverFailed(state, failed);
  if (state.status !== 'paging') return unchanged(state);
  const news = state.outstanding.filter((it) => failed.includes(it));
  if (news.length === 0) return unchanged(state);
  const outstanding = state.outstanding.filter((it) => !failed.includes(it));
  const failures = news.map((userId) => log('page-failed', userId));
  const left = { ...state, outstanding };
  if (outstanding.length > 0) return decided(left, failures);
  if (state.level >= state.policy.steps.length - 1)
    return decided(left, [...failures, ...alarm('nobody-reachable')]);
  const { state: next, effects } = climb(left, { onCall, failed }, now);
  return decided(next, [...failures, ...effects]);
}

function take(state: EscalationState, userId: string, onCall: OnCall, now: Date): Decision {
  const answer = can(state, { type: 'take', userId, onCall });
  if (answer !== true) {
    const isLate = state.status === 'taken' && answer.code === 'already-taken';
    const effects = isLate ? [log('late-take', userId, { ownerId: state.ownerId })] : [];
    return { state, effects, refused: answer };
  }
  if (state.status === 'paging') return retaken(state, userId, now);
  if (state.status === 'taken' && userId !== state.ownerId) return handedOver(state, userId, now);
  return unchanged(state);
}

/** Who was asked has taken it: the lease is his, and who had it until now is told. */
function handedOver(from: TakenState, ownerId: string, now: Date): Decision {
  const { state, effects } = taken(from, ownerId, now, { handedOverBy: from.ownerId });
  return decided(state, [
    ...effects,
    { type: 'withdraw-pages', answeredBy: ownerId },
    ...tellTaken([from.ownerId], ownerId),
  ]);
}

function retaken(state: PagingState, ownerId: string, now: Date): Decision {
  const { state: next, effects } = taken(state, ownerId, now);
  return decided(next, [
    ...effects,
    { type: 'withdraw-pages', answeredBy: ownerId },
    ...tellTaken(
      state.paged.filter((it) => it !== ownerId),
      ownerId,
    ),
  ]);
}

/** An owner whose lease has lapsed and who then does something has shown that he is there. */
function progress(state: EscalationState, userId: string | null, now: Date): Decision {
  if (state.status === 'paging' && userId !== null && userId === state.lapsedOwnerId)
    return retaken(state, userId, now);
  if (state.status !== 'taken') return unchanged(state);
  const until = later(now, state.policy.leaseSeconds);
  // A clock that was set back must not shorten what was promised.
  return until > state.leaseUntil ? decided({ ...state, leaseUntil: until }, []) : unchanged(state);
}

function settle(state: EscalationState, reason: string, now: Date): Decision {
  if (state.status === 'settled') return unchanged(state);
  const ownerId = state.status === 'taken' ? state.ownerId : state.lapsedOwnerId;
  return decided({ status: 'settled', ownerId, reason, settledAt: now.toISOString() }, [
    { type: 'withdraw-pages', answeredBy: null },
    log('settled', ownerId, { reason }),
  ]);
}

/**
 * Whoever owned it last owns it again and is told, unless it is his own deed; where nobody ever did,
 * the first level is paged. While it runs there is nothing to resume.
 */
function resume(
  state: EscalationState,
  event: Extract<EscalationEvent, { type: 'resume' }>,
  now: Date,
): Decision {
  if (state.status !== 'settled') return unchanged(state);
  const { ownerId } = state;
  const { because, policy, userId, onCall } = event;
  const resumed = log('resumed', ownerId, { because });
  if (ownerId === null) {
    const ground = { policy, level: -1, paged: [], lapsedOwnerId: null };
    const { state: next, effects } = climb(ground, { onCall, failed: [] }, now);
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

function taken(
  from: Pick<PagingState, 'policy' | 'paged'>,
  ownerId: string,
  now: Date,
  detail: Record<string, unknown> = {},
): { state: TakenState; effects: EscalationEffect[] } {
  const { policy, paged } = from;
  const state: TakenState = {
    status: 'taken',
    policy,
    ownerId,
    takenAt: now.toISOString(),
    leaseUntil: later(now, policy.leaseSeconds),
    paged,
    handOver: null,
  };
  return { state, effects: [log('taken', ownerId, detail)] };
}

function tellTaken(userIds: string[], ownerId: string): EscalationEffect[] {
  return userIds.length === 0 ? [] : [{ type: 'tell-taken', userIds, ownerId }];
}
