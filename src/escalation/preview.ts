import type { AlarmCode, Channel } from '../paging/page.ts';
import { type Address, floorSeconds, isReachable, waysOf } from '../paging/ways.ts';
import { decide, dueOf, start } from './escalation.ts';
import type { Duty, EscalationEffect } from './escalation-state.ts';
import { peopleOf } from './ladder.ts';
import type { EscalationPolicy, StepChannel, Target } from './policy.api.ts';

/** One way that would ring, or only show. `level` counts from 1. */
export interface PreviewedRing {
  at: Date;
  level: number;
  userId: string;
  channel: Channel;
}

/** Somebody of a level whom nothing that rings was proved to reach; null: nobody stands there. */
export interface Unreachable {
  level: number;
  target: Target | 'person';
  userId: string | null;
}

export interface Preview {
  rings: PreviewedRing[];
  alarms: { at: Date; code: AlarmCode }[];
  unreachable: Unreachable[];
  /** There would be more than can be shown. */
  isCut: boolean;
}

/** More lines than this nobody reads. */
const mostRings = 1_000;

interface Paged {
  at: Date;
  level: number;
  userId: string;
  channels: readonly StepChannel[] | null;
}

/**
 * Who would be paged when and how, should an emergency begin at `at` and nobody answer until `until`:
 * the very machine that pages, without anybody who hears it.
 */
export function preview(
  policy: EscalationPolicy,
  house: { onCall: Duty; addresses: ReadonlyMap<string, readonly Address[]> },
  { at, until }: { at: Date; until: Date },
): Preview {
  const { onCall, addresses } = house;
  const pages: Paged[] = [];
  const alarms: Preview['alarms'] = [];
  const take = (effects: readonly EscalationEffect[], now: Date) => {
    for (const effect of effects) {
      if (effect.type === 'alarm') alarms.push({ at: now, code: effect.code });
      if (effect.type !== 'page') continue;
      const { userId, level, channels = null } = effect;
      pages.push({ at: now, level, userId, channels });
    }
  };
  let { state, effects } = start(policy, { ownerId: null, onCall }, at);
  take(effects, at);
  for (;;) {
    const due = dueOf(state);
    if (due === null || due > until || pages.length > mostRings) break;
    ({ state, effects } = decide(state, { type: 'wake', onCall }, due));
    take(effects, due);
  }
  const rings = everybodyIn(policy, onCall)
    .flatMap((userId) => ringsOf(pages, userId, addresses.get(userId) ?? []))
    .filter((ring) => ring.at <= until);
  rings.sort((a, b) => a.at.getTime() - b.at.getTime() || a.level - b.level);
  return {
    rings: rings.slice(0, mostRings),
    alarms,
    unreachable: unreachableIn(policy, house),
    isCut: rings.length > mostRings,
  };
}

/**
 * Every ring of one person. A new page takes the place of the one before: what had not rung yet rings
 * when it would have, where the new page uses that way too.
 */
function ringsOf(
  pages: readonly Paged[],
  userId: string,
  addresses: readonly Address[],
): PreviewedRing[] {
  const own = pages.filter((it) => it.userId === userId);
  let waiting = new Map<string, number>();
  return own.flatMap(({ at, level, channels }, index) => {
    const end = own[index + 1]?.at.getTime() ?? Number.POSITIVE_INFINITY;
    const ways = waysOf(addresses, { channels, floorSeconds }).map((way) => {
      const due = at.getTime() + way.delaySeconds * 1000;
      return { ...way, due: Math.min(due, waiting.get(way.contactMethodId) ?? due) };
    });
    waiting = new Map(
      ways
        .filter(({ due }) => due >= end)
        .map(({ contactMethodId, due }) => [contactMethodId, due]),
    );
    const rung = ways.filter(({ due }) => due < end);
    const ringOf = (channel: Channel, due: number) => ({
      at: new Date(due),
      level,
      userId,
      channel,
    });
    return [ringOf('console', at.getTime()), ...rung.map((it) => ringOf(it.channel, it.due))];
  });
}

function unreachableIn(
  policy: EscalationPolicy,
  { onCall, addresses }: { onCall: Duty; addresses: ReadonlyMap<string, readonly Address[]> },
): Unreachable[] {
  const by: Record<Target, readonly string[]> = {
    primary: onCall.primary,
    secondary: onCall.secondary,
    manager: onCall.managers,
  };
  const isDeaf = (userId: string) => !isReachable(addresses.get(userId) ?? []);
  const hasLeft = (userId: string) => onCall.able?.includes(userId) === false;
  return policy.steps.flatMap(({ targets, people = [] }, index) => {
    const level = index + 1;
    const slots = targets.flatMap((target): Unreachable[] => {
      if (by[target].length === 0) return [{ level, target, userId: null }];
      return by[target].filter(isDeaf).map((userId) => ({ level, target, userId }));
    });
    const named = people
      .filter((userId) => hasLeft(userId) || isDeaf(userId))
      .map((userId): Unreachable => ({ level, target: 'person', userId }));
    return [...slots, ...named];
  });
}

/** Everybody who could be paged by a policy. */
export function everybodyIn(policy: EscalationPolicy, onCall: Duty): string[] {
  const named = policy.steps.flatMap(({ people = [] }) => people);
  return [...new Set([...onCall.primary, ...onCall.secondary, ...onCall.managers, ...named])];
}

/** Steps, counted from 0, on which nobody stands. */
export function stepsOfNobody(policy: EscalationPolicy, ahead: Duty): number[] {
  return policy.steps.flatMap((_, index) =>
    peopleOf(policy, index, ahead).length === 0 ? [index] : [],
  );
}
