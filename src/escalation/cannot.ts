import {
  alarm,
  type Decision,
  type Duty,
  decided,
  handOverOf,
  log,
  type PagingState,
  secondOf,
  type TakenState,
  unique,
} from './escalation-state.ts';
import { handOverDeclined } from './hand-over.ts';
import { climb } from './ladder.ts';
import { released } from './owning.ts';
import { secondDeclined } from './second.ts';

/**
 * One who is wanted cannot come: he is not paged again before the last level, and where nobody else
 * of this level may still answer the next one is paged now. On the last level the next round, of
 * everybody, waits its time.
 */
export function declinedPaging(
  state: PagingState,
  userId: string,
  onCall: Duty,
  now: Date,
): Decision {
  const declined = unique([...(state.declined ?? []), userId]);
  const outstanding = state.outstanding.filter((it) => it !== userId);
  const lapsedOwnerId = state.lapsedOwnerId === userId ? null : state.lapsedOwnerId;
  const left: PagingState = { ...state, declined, outstanding, lapsedOwnerId };
  const said = [log('declined', userId), { type: 'close-pages-of', userId } as const];
  const wasAwaited = state.outstanding.includes(userId);
  if (!wasAwaited || outstanding.length > 0) return decided(left, said);
  if (state.level >= state.policy.steps.length - 1)
    return decided(left, [...said, ...alarm('nobody-reachable')]);
  const { state: next, effects } = climb(left, { onCall, failed: declined }, now);
  return decided(next, [...said, ...effects]);
}

/** Of who has it: he gives it back. Of who was asked to have it, or to come too: he will not. */
export function declinedTaken(
  state: TakenState,
  userId: string,
  onCall: Duty,
  now: Date,
): Decision {
  if (state.ownerId === userId) return released(state, onCall, now);
  const refusing =
    handOverOf(state)?.toUserId === userId ? handOverDeclined(state, userId) : decided(state, []);
  const next = refusing.state as TakenState;
  if (!secondOf(next)?.userIds.includes(userId)) return refusing;
  const { state: last, effects } = secondDeclined(next, userId);
  return decided(last, [...refusing.effects, ...effects]);
}
