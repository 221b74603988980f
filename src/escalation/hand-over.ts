import type { Problem } from '../platform/problem.ts';
import { escalationProblems } from './escalation.problems.ts';
import {
  type AskHandOver,
  type Decision,
  decided,
  type EscalationEffect,
  type EscalationState,
  handOverOf,
  log,
  type Ownership,
  type TakenState,
  unchanged,
  unique,
  type WithdrawHandOver,
} from './escalation-state.ts';

/** Only who has it can give it away, or a manager for him: he may have left. */
export function mayHandOver(
  state: Ownership,
  by: { userId: string; managers: readonly string[] },
): true | Problem {
  if (state.status === 'settled') return escalationProblems['already-settled']();
  if (state.status === 'paging') return escalationProblems['not-the-owner']();
  const may = state.ownerId === by.userId || by.managers.includes(by.userId);
  return may || escalationProblems['not-the-owner']({ extra: { ownerId: state.ownerId } });
}

/** To anybody who can own an emergency and does not own it already; a manager may ask for himself. */
export function mayAsk(state: EscalationState, asking: AskHandOver): true | Problem {
  const may = mayHandOver(state, asking);
  if (may !== true) return may;
  const isOwner = state.status === 'taken' && state.ownerId === asking.toUserId;
  const isAble = asking.able.includes(asking.toUserId) && !isOwner;
  return isAble || escalationProblems['cannot-hand-over-to']();
}

/**
 * Somebody is asked to have it: he is paged, and nothing else changes. The owner keeps it with the
 * lease that he had, because who is asked may be asleep. Asking another one takes the first request
 * back; asking the same one again changes nothing, unless the request has not reached him.
 */
export function askHandOver(state: EscalationState, asking: AskHandOver, now: Date): Decision {
  const answer = mayAsk(state, asking);
  if (answer !== true) return { state, effects: [], refused: answer };
  const { userId, toUserId } = asking;
  const asked = handOverOf(state);
  if (state.status !== 'taken' || (asked?.toUserId === toUserId && !asked.hasFailed))
    return unchanged(state);
  const next: TakenState = {
    ...state,
    // He was paged, and so may take it also when the lease has run out meanwhile.
    paged: unique([...state.paged, toUserId]),
    handOver: { toUserId, askedAt: now.toISOString() },
  };
  return decided(next, [
    ...forgotten(state, userId),
    log('hand-over-asked', userId, { toUserId }),
    { type: 'page-hand-over', userId: toUserId },
    log('paged', toUserId, { template: 'hand-over' }),
  ]);
}

/** The page of who was asked has failed: the owner is told, keeps it, and may ask another one. */
export function handOverFailed(state: TakenState, failed: readonly string[]): Decision {
  const handOver = handOverOf(state);
  if (handOver === null || handOver.hasFailed || !failed.includes(handOver.toUserId))
    return unchanged(state);
  const { ownerId } = state;
  const template = 'hand-over-failed';
  return decided({ ...state, handOver: { ...handOver, hasFailed: true } }, [
    log('page-failed', handOver.toUserId, { template: 'hand-over' }),
    { type: 'tell-owner', ownerId, template },
    log('paged', ownerId, { template }),
  ]);
}

/** Who was asked will not have it: the owner is told, keeps it, and may ask another one. */
export function handOverDeclined(state: TakenState, userId: string): Decision {
  const { ownerId } = state;
  const template = 'hand-over-failed';
  return decided({ ...state, handOver: null }, [
    log('hand-over-declined', userId),
    { type: 'withdraw-hand-over-page', userId },
    { type: 'tell-owner', ownerId, template },
    log('paged', ownerId, { template }),
  ]);
}

export function withdrawHandOver(state: EscalationState, asking: WithdrawHandOver): Decision {
  const answer = mayHandOver(state, asking);
  if (answer !== true) return { state, effects: [], refused: answer };
  if (handOverOf(state) === null) return unchanged(state);
  return decided({ ...(state as TakenState), handOver: null }, forgotten(state, asking.userId));
}

/** A request that is open is taken back by somebody; null: by the end of the lease. */
export function forgotten(state: EscalationState, userId: string | null): EscalationEffect[] {
  const handOver = handOverOf(state);
  if (handOver === null) return [];
  const { toUserId } = handOver;
  return [
    { type: 'withdraw-hand-over-page', userId: toUserId },
    log('hand-over-withdrawn', userId, { toUserId }),
  ];
}
