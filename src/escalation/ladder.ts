import type { OnCall } from '../on-call/on-call.ts';
import {
  alarm,
  type EscalationEffect,
  later,
  log,
  type PagingState,
  unique,
} from './escalation-state.ts';
import type { EscalationPolicy, Target } from './policy.api.ts';

type Rung = Pick<PagingState, 'policy' | 'level' | 'paged' | 'lapsedOwnerId'>;

/**
 * Pages the next level at which somebody can be reached, in this same instant however many levels
 * are skipped on the way. `failed`: people whose pages have just failed; a level of nobody else is
 * skipped, as is one of nobody but the owner who has just been asked alone. On the last level, which
 * repeats for ever, nothing is skipped but people that have just failed: whoever is left is paged.
 */
export function climb(
  from: Rung,
  situation: { onCall: OnCall; failed: readonly string[] },
  now: Date,
): { state: PagingState; effects: EscalationEffect[] } {
  const { policy, lapsedOwnerId } = from;
  const { onCall, failed } = situation;
  const effects: EscalationEffect[] = [];
  let asked: string[] = [];
  let hasEmptyLevel = false;
  let level = from.level;
  for (;;) {
    level += 1;
    const isLast = level >= policy.steps.length - 1;
    const people = peopleOf(policy, level, onCall);
    const isUseless = (userId: string) =>
      failed.includes(userId) || (!isLast && userId === lapsedOwnerId);
    const isSkipped = people.every(isUseless);
    if (isSkipped) {
      hasEmptyLevel ||= people.length === 0;
      effects.push(log('level-skipped', null, { level: level + 1, people }));
    } else {
      effects.push(...people.filter((it) => !asked.includes(it)).flatMap((it) => page(it, level)));
      asked = unique([...asked, ...people]);
    }
    if (isLast || !(isSkipped || secondsAfter(policy, level) === 0)) break;
  }
  if (asked.length === 0) effects.push(...alarm('nobody-reachable'));
  else if (hasEmptyLevel) effects.push(...alarm('nobody-on-call'));
  const state: PagingState = {
    status: 'paging',
    policy,
    level,
    outstanding: asked,
    nextAt: later(now, secondsAfter(policy, level)),
    paged: unique([...from.paged, ...asked]),
    lapsedOwnerId,
  };
  return { state, effects };
}

/** Who stands on a level, each once, primary first. */
function peopleOf(policy: EscalationPolicy, level: number, onCall: OnCall): string[] {
  const step = policy.steps[Math.min(level, policy.steps.length - 1)];
  const by: Record<Target, (string | null)[]> = {
    primary: [onCall.primary],
    secondary: [onCall.secondary],
    manager: onCall.managers,
  };
  return unique((step?.targets ?? []).flatMap((target) => by[target]));
}

/** Seconds from a level to the next one. */
function secondsAfter(policy: EscalationPolicy, level: number): number {
  return policy.steps[level + 1]?.afterSeconds ?? policy.repeatEverySeconds;
}

function page(userId: string, level: number): EscalationEffect[] {
  return [
    { type: 'page', userId, template: 'emergency', level: level + 1 },
    log('paged', userId, { level: level + 1 }),
  ];
}
