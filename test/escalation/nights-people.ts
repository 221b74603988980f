import type { Duty } from '../../src/escalation/escalation-state.ts';
import type { EscalationPolicy, PolicyStep, StepChannel } from '../../src/escalation/policy.api.ts';
import { escalationPolicy, stepChannels, targets } from '../../src/escalation/policy.api.ts';
import { onCallOf } from '../../src/on-call/hand-over.ts';
import { type PlannedShift, type Slot, slots } from '../../src/on-call/on-call.ts';
import type { Channel } from '../../src/paging/page.ts';
import type { Address } from '../../src/paging/ways.ts';

/** Milliseconds since the call came in. */
export type Ms = number;
export interface Span {
  from: Ms;
  to: Ms;
}

/** What really happens on a way, whatever the house believes: heard, phone off, number gone. */
export type Fate = 'works' | 'off' | 'gone';

export interface Way extends Address {
  fate: Fate;
  /** From the ringing to the answer of somebody who is awake. */
  reaction: Ms;
}

export interface Person {
  userId: string;
  isManager: boolean;
  awake: Span;
  /** Does not come, and says so. */
  declines: boolean;
  /** Hears the first so many rings too late. */
  misses: number;
  ways: Way[];
}

/** Everything that the house does not know beforehand, and all that it does. */
export interface Night {
  policy: EscalationPolicy;
  people: Person[];
  shifts: PlannedShift[];
  /** When a channel carries nothing. */
  down: (Span & { channel: Channel })[];
  /** The family calls once more. */
  callsAgain: Ms[];
  /** So often a process dies in the middle of a step. */
  deaths: number;
}

/** The same numbers for the same seed (mulberry32). */
export function seeded(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const one = <T>(items: readonly T[]) => items[between(0, items.length - 1)] as T;
  const chance = (share: number) => next() < share;
  const some = <T>(items: readonly T[], share: number) => items.filter(() => chance(share));
  const times = <T>(count: number, make: () => T) => Array.from({ length: count }, make);
  return { between, one, chance, some, times };
}
export type Random = ReturnType<typeof seeded>;

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
export const nightMs = 8 * hour;
const wholeNight: Span = { from: 0, to: nightMs };
const coordinators = ['aoki', 'baba', 'doi', 'endo'];
const managers = ['chiba', 'fujita'];
const channels: readonly Channel[] = ['voice', 'sms', 'push', 'email', 'webhook'];
const reactions: Record<string, [Ms, Ms]> = {
  voice: [4 * second, 25 * second],
  sms: [10 * second, minute],
  push: [5 * second, minute],
  email: [30 * second, 4 * minute],
  webhook: [30 * second, 4 * minute],
};

/** On most nights somebody is awake all night with a way that works. */
export function randomNight(random: Random, policy: EscalationPolicy): Night {
  const people = [
    ...coordinators.map((userId) => randomPerson(random, userId, false)),
    ...random.some(managers, 0.8).map((userId) => randomPerson(random, userId, true)),
  ];
  if (random.chance(0.9)) wakeUp(random, random.one(people));
  return {
    policy,
    people,
    shifts: slots.flatMap((slot) => randomShifts(random, slot)),
    down: random.times(random.between(0, 2), () => {
      const from = random.between(-hour, hour);
      return { channel: random.one(channels), from, to: from + random.between(minute, 2 * hour) };
    }),
    callsAgain: random.times(random.one([0, 0, 1, 3]), () => random.between(second, 20 * minute)),
    deaths: random.between(0, 4),
  };
}

function randomPerson(random: Random, userId: string, isManager: boolean): Person {
  const isAsleep = random.chance(0.7);
  const wokenAt = random.between(0, 4 * hour);
  return {
    userId,
    isManager,
    awake: isAsleep ? { from: random.one([wokenAt, nightMs]), to: nightMs } : wholeNight,
    declines: random.chance(0.15),
    misses: random.between(0, 2),
    ways: random.times(random.between(0, 4), () => randomWay(random)),
  };
}

function randomWay(random: Random): Way {
  const channel = random.one(channels);
  return {
    id: `way ${random.between(0, 2 ** 31)}`,
    channel,
    delaySeconds: random.one([0, 0, 0, 20, 60, 120, 300, 600]),
    isVerified: random.chance(0.9),
    fate: random.one<Fate>(['works', 'works', 'off', 'gone']),
    reaction: random.between(...(reactions[channel] as [Ms, Ms])),
  };
}

/** Whatever else is true of this one: awake all night, willing, and one proved way works. */
function wakeUp(random: Random, person: Person): void {
  const way = { ...randomWay(random), isVerified: true, fate: 'works' as const };
  const ways = [...person.ways.slice(1), way];
  Object.assign(person, { awake: wholeNight, declines: false, ways });
}

export function randomPolicy(random: Random): EscalationPolicy {
  const step = (): PolicyStep => ({
    afterSeconds: random.one([0, 20, 60, 120, 300]),
    targets: random.some(targets, 0.5),
    people: random.some([...coordinators, ...managers], 0.1).map(personId),
    channels: random.chance(0.3) ? [random.one<StepChannel>(stepChannels)] : null,
    bothMustAnswer: random.chance(0.15),
  });
  const isWhole = ({ targets: named, people = [] }: PolicyStep) => named.length + people.length > 0;
  const steps = random.times(random.between(0, 5), step).filter(isWhole);
  const last: PolicyStep = { ...step(), targets: [...targets] };
  const all = [...steps, last].map((it, at) => (at === 0 ? { ...it, afterSeconds: 0 } : it));
  const repeatEverySeconds = random.one([10, 30, 60, 120, 120, 300, 900]);
  const policy = escalationPolicy.parse({ steps: all, repeatEverySeconds, leaseSeconds: 900 });
  return { ...policy, steps: policy.steps.map(byName) };
}

/** Policies name people by their ids. */
const personId = (userId: string) =>
  `00000000-0000-4000-8000-${String([...coordinators, ...managers].indexOf(userId)).padStart(12, '0')}`;
const byName = (step: PolicyStep): PolicyStep => ({
  ...step,
  people: [...coordinators, ...managers].filter((it) => step.people?.includes(personId(it))),
});

/** A chain of shifts with gaps; who has not answered at the start has those before him behind. */
function randomShifts(random: Random, slot: Slot): PlannedShift[] {
  const bounds = random
    .times(random.between(0, 3), () => random.between(-hour, nightMs))
    .sort((a, b) => a - b);
  const edges = [-3 * hour, ...bounds, nightMs + hour];
  return edges.slice(1).flatMap((to, at) => {
    if (random.chance(0.15)) return [];
    const from = edges[at] ?? to;
    const answeredAt = random.one([null, new Date(from), new Date(from + 3 * minute)]);
    return [
      {
        ...{ id: `${slot} ${at}`, slot, userId: random.one(coordinators) },
        ...{ from: new Date(from), to: new Date(to), answeredAt },
        ...{ source: 'manual', rotationId: null, reason: null, askedAt: null },
      } satisfies PlannedShift,
    ];
  });
}

/** Instants (ms) at which it changes who is on call. */
export const changesOf = ({ shifts }: Night): Ms[] =>
  shifts.flatMap((it) => [it.from, it.to, it.answeredAt ?? it.from].map(Number));

/** Who can be paged, by the instant; reckoned once for each stretch in which it stays the same. */
export function onCallThrough(night: Night): (at: Ms) => Duty {
  const changes = [...new Set(changesOf(night))].sort((a, b) => a - b);
  const known = new Map<number, Duty>();
  return (at) => {
    const stretch = changes.findLastIndex((it) => it <= at);
    const duty = known.get(stretch) ?? onCallAt(night, at);
    known.set(stretch, duty);
    return duty;
  };
}

function onCallAt({ shifts, people }: Night, at: Ms): Duty {
  const now = new Date(at);
  // An answer that is yet to come is not known yet.
  const known = shifts.map((it) =>
    it.answeredAt !== null && it.answeredAt > now ? { ...it, answeredAt: null } : it,
  );
  const able = people.map(({ userId }) => userId);
  const bosses = people.filter((it) => it.isManager).map(({ userId }) => userId);
  const active = new Set(able);
  return { ...onCallOf(known, { at: now, now }, { active, managers: bosses }), able };
}
