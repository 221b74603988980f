import {
  type Decision,
  type Duty,
  decided,
  type EscalationEffect,
  type EscalationState,
  later,
  log,
  type PagingState,
  secondOf,
  type TakenState,
  unchanged,
  unique,
} from './escalation-state.ts';
import { forgotten } from './hand-over.ts';
import { climb, ground, pageLapsed } from './ladder.ts';
import {
  acknowledged,
  pageSecond,
  secondAfterTake,
  secondForgotten,
  secondWoken,
} from './second.ts';
import { clocksOfPaging, clocksOfTaken } from './too-long.ts';

/** Somebody has it from now, with a fresh lease. */
export function taken(
  from: Pick<TakenState, 'policy' | 'paged' | 'startedAt' | 'isBrief'>,
  ownerId: string,
  now: Date,
  detail: Record<string, unknown> = {},
): { state: TakenState; effects: EscalationEffect[] } {
  const { policy, paged, isBrief } = from;
  const state: TakenState = {
    status: 'taken',
    policy,
    ownerId,
    takenAt: now.toISOString(),
    leaseUntil: later(now, policy.leaseSeconds),
    paged,
    handOver: null,
    second: null,
    ...(isBrief && { isBrief }),
    ...clocksOfTaken(from, now),
  };
  return { state, effects: [log('taken', ownerId, detail)] };
}

/** Of those who were paged one has taken it; all others are told who, or asked to come too. */
export function retaken(state: PagingState, ownerId: string, now: Date): Decision {
  const { state: next, effects } = taken(state, ownerId, now);
  const { second, effects: asking } = secondAfterTake(state, ownerId, now);
  const isAsked = (userId: string) => userId === ownerId || second?.userIds.includes(userId);
  return decided({ ...next, second }, [
    ...effects,
    withdrawAll(ownerId),
    ...tellTaken(
      state.paged.filter((it) => !isAsked(it)),
      ownerId,
    ),
    ...asking,
  ]);
}

/** Who was asked has taken it: the lease is his, and who had it until now is told. */
export function handedOver(from: TakenState, ownerId: string, now: Date): Decision {
  const { state, effects } = taken(from, ownerId, now, { handedOverBy: from.ownerId });
  // Who comes instead may be the second one that was wanted; otherwise that one is wanted still.
  const answered = acknowledged(from, ownerId);
  const second = secondOf(answered.state);
  return decided({ ...state, second }, [
    ...answered.effects,
    ...effects,
    withdrawAll(ownerId),
    ...tellTaken([from.ownerId], ownerId),
    ...(second?.userIds ?? []).flatMap(pageSecond),
  ]);
}

/**
 * The owner is paged again, and has as long to answer as the policy gives before its second step.
 * A hand-over that nobody has answered is over with the lease: it kept nobody from being paged. A second
 * one who was still wanted is wanted again once somebody has it.
 */
export function leaseWoken(state: TakenState, now: Date): Decision {
  const { policy, ownerId, leaseUntil, isBrief } = state;
  if (now < new Date(leaseUntil)) return secondWoken(state, now);
  const second = secondOf(state);
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
      declined: [],
      ...(second !== null && { needsTwoOf: unique([ownerId, ...second.userIds]) }),
      ...(isBrief && { isBrief }),
      ...clocksOfPaging(state, now),
    },
    [
      ...forgotten(state, null),
      ...secondForgotten(state),
      log('lease-lapsed', ownerId, { leaseUntil }),
      ...pageLapsed(ownerId),
    ],
  );
}

/** The owner gives it back: everybody else is wanted from the first level, at once. */
export function released(state: TakenState, onCall: Duty, now: Date): Decision {
  const { policy, ownerId, paged, isBrief } = state;
  const from = {
    ...ground,
    policy,
    paged,
    declined: [ownerId],
    ...(isBrief && { isBrief }),
    ...clocksOfPaging(state, now),
  };
  const { state: next, effects } = climb(from, { onCall, failed: [ownerId] }, now);
  return decided(next, [
    ...forgotten(state, ownerId),
    ...secondForgotten(state),
    log('released', ownerId),
    { type: 'close-pages-of', userId: ownerId },
    ...effects,
  ]);
}

/** Something was done. An owner whose lease has lapsed has shown by it that he is there. */
export function progressed(state: EscalationState, userId: string | null, now: Date): Decision {
  const isOwners = userId !== null && userId === ownerOf(state);
  if (state.status !== 'settled' && state.isBrief && isOwners)
    return settled(state, 'CALL_ANSWERED', now);
  if (state.status === 'paging') return isOwners ? retaken(state, userId, now) : unchanged(state);
  return state.status === 'taken' ? renewed(state, now) : unchanged(state);
}

/** Its lease runs anew. */
export function renewed(state: TakenState, now: Date): Decision {
  const until = later(now, state.policy.leaseSeconds);
  // A clock that was set back must not shorten what was promised.
  return until > state.leaseUntil ? decided({ ...state, leaseUntil: until }, []) : unchanged(state);
}

/** Nobody is wanted any more. */
export function settled(state: EscalationState, reason: string, now: Date): Decision {
  if (state.status === 'settled') return unchanged(state);
  const ownerId = ownerOf(state);
  return decided({ status: 'settled', ownerId, reason, settledAt: now.toISOString() }, [
    withdrawAll(null),
    log('settled', ownerId, { reason }),
  ]);
}

/** Who has it, or had it until his lease lapsed. */
function ownerOf(state: EscalationState): string | null {
  return state.status === 'paging' ? state.lapsedOwnerId : state.ownerId;
}

export function tellTaken(userIds: string[], ownerId: string): EscalationEffect[] {
  return userIds.length === 0 ? [] : [{ type: 'tell-taken', userIds, ownerId }];
}

function withdrawAll(answeredBy: string | null): EscalationEffect {
  return { type: 'withdraw-pages', answeredBy };
}
