import {
  alarm,
  type Decision,
  decided,
  type EscalationEffect,
  later,
  log,
  type PagingState,
  type SecondWanted,
  secondOf,
  type TakenState,
  unchanged,
} from './escalation-state.ts';

/** So many pages may stay unanswered before the managers are told, and so many more again. */
const roundsBeforeAlarm = 3;

/**
 * Where two must answer: who else of the level is asked, now that one has taken it. Nobody else
 * there, or able to come: the managers must find somebody.
 */
export function secondAfterTake(
  from: Pick<PagingState, 'policy' | 'needsTwoOf' | 'declined'>,
  ownerId: string,
  now: Date,
): { second: SecondWanted | null; effects: EscalationEffect[] } {
  const { policy, needsTwoOf, declined = [] } = from;
  if (needsTwoOf === undefined) return { second: null, effects: [] };
  const userIds = needsTwoOf.filter((it) => it !== ownerId && !declined.includes(it));
  if (userIds.length === 0) return { second: null, effects: alarm('second-unanswered') };
  const nextAt = later(now, policy.repeatEverySeconds);
  const second = { userIds, nextAt, rounds: 1, failed: [] };
  return { second, effects: userIds.flatMap(pageSecond) };
}

/** The second one is there; the others need not come. A second word changes nothing. */
export function acknowledged(state: TakenState, userId: string): Decision {
  const second = secondOf(state);
  if (second === null || !second.userIds.includes(userId)) return unchanged(state);
  return decided({ ...state, second: null }, [
    log('second-answered', userId),
    ...second.userIds.map(withdrawSecondPage),
  ]);
}

/** One who was asked to be the second cannot; when nobody is left the managers are told at once. */
export function secondDeclined(state: TakenState, userId: string): Decision {
  const second = secondOf(state);
  if (second === null) return unchanged(state);
  const userIds = second.userIds.filter((it) => it !== userId);
  const said = [log('declined', userId, { template: 'second' }), withdrawSecondPage(userId)];
  if (userIds.length === 0)
    return decided({ ...state, second: null }, [...said, ...alarm('second-unanswered')]);
  return decided({ ...state, second: { ...second, userIds } }, said);
}

/** Their pages have failed: once it is all of them the managers are told, not after three rounds. */
export function secondFailed(state: TakenState, failed: readonly string[]): Decision {
  const second = secondOf(state);
  const news = second?.userIds.filter((it) => failed.includes(it) && !second.failed.includes(it));
  if (second === null || news === undefined || news.length === 0) return unchanged(state);
  const all = [...second.failed, ...news];
  const isEverybody = second.userIds.every((it) => all.includes(it));
  return decided({ ...state, second: { ...second, failed: all } }, [
    ...news.map((userId) => log('page-failed', userId, { template: 'second' })),
    ...(isEverybody ? alarm('second-unanswered') : []),
  ]);
}

/** Asks once more when it is time. */
export function secondWoken(state: TakenState, now: Date): Decision {
  const second = secondOf(state);
  if (second === null || now < new Date(second.nextAt)) return unchanged(state);
  const nextAt = later(now, state.policy.repeatEverySeconds);
  const isLong = second.rounds % roundsBeforeAlarm === 0;
  return decided(
    { ...state, second: { ...second, nextAt, rounds: second.rounds + 1, failed: [] } },
    [...(isLong ? alarm('second-unanswered') : []), ...second.userIds.flatMap(pageSecond)],
  );
}

/** Nobody is the second one of somebody who has it no longer. */
export function secondForgotten(state: TakenState): EscalationEffect[] {
  return (secondOf(state)?.userIds ?? []).map(withdrawSecondPage);
}

export function pageSecond(userId: string): EscalationEffect[] {
  return [{ type: 'page-second', userId }, log('paged', userId, { template: 'second' })];
}

function withdrawSecondPage(userId: string): EscalationEffect {
  return { type: 'withdraw-second-page', userId };
}
