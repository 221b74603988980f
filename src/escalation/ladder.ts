import {
  alarm,
  type Duty,
  type EscalationEffect,
  later,
  log,
  type PagingState,
  unique,
} from './escalation-state.ts';
import type { EscalationPolicy, PolicyStep, StepChannel, Target } from './policy.api.ts';
import { clocksOfPaging } from './too-long.ts';

type Rung = Pick<PagingState, 'policy' | 'level' | 'paged' | 'lapsedOwnerId'> &
  Partial<Pick<PagingState, 'declined' | 'startedAt' | 'longAt' | 'isBrief'>>;

interface Ring {
  userId: string;
  level: number;
  /** null: every way of the person. */
  channels: readonly StepChannel[] | null;
}

/** Where a policy begins. */
export const ground = { level: -1, paged: [], lapsedOwnerId: null };

/**
 * Pages the next level at which somebody can be reached, in this same instant however many levels
 * are skipped on the way. `failed`: whose pages have just failed, or who have said that they cannot;
 * a level of nobody else is skipped, as is one of nobody but the owner who has just been asked alone.
 * On the last level, which repeats for ever, nothing is skipped but these: whoever is left is paged.
 */
export function climb(
  from: Rung,
  situation: { onCall: Duty; failed: readonly string[] },
  now: Date,
): { state: PagingState; effects: EscalationEffect[] } {
  const { policy, lapsedOwnerId, declined = [] } = from;
  const { onCall, failed } = situation;
  const skips: EscalationEffect[] = [];
  let rings: Ring[] = [];
  const needsTwoOf: string[] = [];
  let hasEmptyLevel = false;
  let level = from.level;
  for (;;) {
    level += 1;
    const isLast = level >= policy.steps.length - 1;
    const people = peopleOf(policy, level, onCall);
    const isLeftOut = (userId: string) =>
      declined.includes(userId) && (!isLast || failed.includes(userId));
    const isUseless = (userId: string) =>
      failed.includes(userId) || isLeftOut(userId) || (!isLast && userId === lapsedOwnerId);
    const isSkipped = people.every(isUseless);
    if (isSkipped) {
      hasEmptyLevel ||= people.length === 0;
      skips.push(log('level-skipped', null, { level: level + 1, people }));
    } else {
      const asked = people.filter((it) => !isLeftOut(it));
      rings = ringingAlso(rings, asked, { level, channels: channelsAt(policy, level) });
      if (stepAt(policy, level)?.bothMustAnswer) needsTwoOf.push(...asked);
    }
    if (isLast || !(isSkipped || secondsAfter(policy, level) === 0)) break;
  }
  const asked = rings.map(({ userId }) => userId);
  const alarms =
    asked.length === 0 ? alarm('nobody-reachable') : hasEmptyLevel ? alarm('nobody-on-call') : [];
  const state: PagingState = {
    status: 'paging',
    policy,
    level,
    outstanding: asked,
    nextAt: later(now, secondsAfter(policy, level)),
    paged: unique([...from.paged, ...asked]),
    lapsedOwnerId,
    declined,
    ...(needsTwoOf.length > 0 && { needsTwoOf: unique(needsTwoOf) }),
    ...(from.isBrief && { isBrief: true }),
    ...(from.longAt === undefined
      ? clocksOfPaging(from, now)
      : { startedAt: from.startedAt ?? now.toISOString(), longAt: from.longAt }),
  };
  return { state, effects: [...skips, ...rings.flatMap(page), ...alarms] };
}

/**
 * Pages the present level once more, and leaves the next one when it was: who calls again and again
 * must not put off the next person's turn.
 */
export function ringAgain(
  state: PagingState,
  onCall: Duty,
  now: Date,
): { state: PagingState; effects: EscalationEffect[] } {
  const { policy, level, declined = [] } = state;
  const isLast = level >= policy.steps.length - 1;
  const here = peopleOf(policy, level, onCall).filter((it) => isLast || !declined.includes(it));
  const asked = unique([...here, ...state.outstanding]);
  if (asked.length === 0) return climb(state, { onCall, failed: [] }, now);
  const next = { ...state, outstanding: asked, paged: unique([...state.paged, ...asked]) };
  if (level < 0) return { state: next, effects: asked.flatMap((it) => pageLapsed(it)) };
  const channels = channelsAt(policy, level);
  return { state: next, effects: ringingAlso([], asked, { level, channels }).flatMap(page) };
}

/** The owner who has been silent is asked alone, before all others. */
export function pageLapsed(userId: string): EscalationEffect[] {
  return [
    { type: 'page', userId, template: 'lease-lapsed', level: 1 },
    log('paged', userId, { level: 1, template: 'lease-lapsed' }),
  ];
}

/** Each person rings once, by every way that one of the levels names. */
function ringingAlso(
  rings: readonly Ring[],
  people: readonly string[],
  { level, channels }: Omit<Ring, 'userId'>,
): Ring[] {
  const wider = rings.map((ring) => {
    if (!people.includes(ring.userId) || ring.channels === null) return ring;
    const both = channels === null ? null : [...new Set([...ring.channels, ...channels])];
    return { ...ring, channels: both };
  });
  const isNew = (userId: string) => !rings.some((ring) => ring.userId === userId);
  return [...wider, ...people.filter(isNew).map((userId) => ({ userId, level, channels }))];
}

/** Who stands on a level, each once: primary first, who is named by name last. */
export function peopleOf(policy: EscalationPolicy, level: number, onCall: Duty): string[] {
  const step = stepAt(policy, level);
  if (step === undefined) return [];
  const by: Record<Target, readonly string[]> = {
    primary: onCall.primary,
    secondary: onCall.secondary,
    manager: onCall.managers,
  };
  const named = (step.people ?? []).filter((it) => onCall.able?.includes(it) ?? true);
  return unique([...step.targets.flatMap((target) => by[target]), ...named]);
}

/** Beyond the policy's steps the last one repeats. */
function stepAt(policy: EscalationPolicy, level: number): PolicyStep | undefined {
  return policy.steps[Math.min(level, policy.steps.length - 1)];
}

/**
 * By which ways a level rings. The last resort has every way: the ones that a policy names may be
 * those that are dead tonight.
 */
function channelsAt(policy: EscalationPolicy, level: number): readonly StepChannel[] | null {
  const isLast = level >= policy.steps.length - 1;
  return isLast ? null : (stepAt(policy, level)?.channels ?? null);
}

/** Seconds from a level to the next one. */
function secondsAfter(policy: EscalationPolicy, level: number): number {
  return policy.steps[level + 1]?.afterSeconds ?? policy.repeatEverySeconds;
}

function page({ userId, level, channels }: Ring): EscalationEffect[] {
  return [
    {
      type: 'page',
      userId,
      template: 'emergency',
      level: level + 1,
      ...(channels !== null && { channels }),
    },
    log('paged', userId, { level: level + 1 }),
  ];
}
