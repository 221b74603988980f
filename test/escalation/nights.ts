import { secondOf } from '../../src/escalation/escalation-state.ts';
import { defaultPolicy } from '../../src/escalation/policy.api.ts';
import type { Receipt, SendOutcome } from '../../src/paging/page.ts';
import { type Agenda, makeAgenda } from './nights-agenda.ts';
import type { PaperAttempt, PaperHouse, WakeKey } from './nights-house.ts';
import { openPaperHouse } from './nights-house.ts';
import {
  type Ms,
  type Night,
  onCallThrough,
  type Random,
  randomNight,
  randomPolicy,
  seeded,
} from './nights-people.ts';
import { lastResort, patienceWith, reachesIn, worksAt } from './nights-reach.ts';

export interface NightEnd {
  /** When a human had it, and when the second one said so where two must; null: never. */
  answeredAt: Ms | null;
  secondAt: Ms | null;
  /** What had to be, because somebody could be reached for long enough; null: nobody could. */
  due: Due | null;
  secondDue: Due | null;
  /** There was always somebody to be paged next, and a row to say when. */
  wentOn: boolean;
}

/** Since when somebody could be reached, his answer if he is rung at once, and the latest one. */
export interface Due {
  since: Ms;
  soonest: Ms;
  latest: Ms;
}

/** Nobody can be reached: it is enough to see that the house goes on. */
const watchedMs = 45 * 60_000;

/**
 * Lives through one night, from the call on, until it is answered or should have been. `sweeps` false:
 * in a house that trusts its queue alone.
 */
function liveThrough(night: Night, random: Random, { sweeps }: { sweeps: boolean }): NightEnd {
  const agenda = makeAgenda();
  const onCallOn = onCallThrough(night);
  let deaths = night.deaths;
  const dies = () => deaths > 0 && random.chance(0.05) && deaths-- > 0;
  const misses = new Map(night.people.map((it) => [it.userId, it.misses]));

  const house = openPaperHouse(
    {
      policy: night.policy,
      onCall: (now) => onCallOn(now.getTime()),
      addressesOf: (userId) => night.people.find((it) => it.userId === userId)?.ways ?? [],
      // The queue's hint: lost, late, or twice. The sweep looks in any case.
      onWake: (key, due) => {
        if (random.chance(0.8)) agenda.add(due + random.between(0, 300), () => run(key));
        if (random.chance(0.1)) agenda.add(due + random.between(0, 3_000), () => run(key));
        sweepSoon(key, due);
      },
    },
    new Date(0),
  );
  function sweepSoon(key: WakeKey, from: Ms) {
    if (sweeps) agenda.add(from + random.between(0, 5_000), () => run(key));
  }

  function run(key: WakeKey): void {
    const due = house.wakes.get(key);
    if (due === undefined || due > agenda.now()) return;
    const [kind, id] = key.split(' ');
    if (dies()) sweepSoon(key, agenda.now());
    else if (kind === 'attempt') carry(Number(id));
    else house.run(key, new Date(agenda.now()));
  }

  function carry(id: number): void {
    const attempt = house.claim(id, new Date(agenda.now()));
    if (attempt === null || dies()) return;
    const outcome = send(attempt);
    if (dies()) return;
    const tookMs = random.between(50, outcome.status === 'sent' ? 3_000 : 9_000);
    agenda.in(tookMs, () => {
      if (!dies()) house.settle(attempt.id, outcome, new Date(agenda.now()));
    });
  }

  /** What the outside does with a message. */
  function send(attempt: PaperAttempt): SendOutcome {
    const person = night.people.find((it) => it.userId === attempt.page.userId);
    const way = person?.ways.find((it) => it.id === attempt.contactMethodId);
    if (person === undefined || way === undefined) throw new Error('a message to nobody');
    const isDown = night.down.some(
      (it) => it.channel === way.channel && it.from <= agenda.now() && agenda.now() < it.to,
    );
    if (isDown) return { status: 'failed', isTemporary: true, reason: 'down' };
    if (way.fate === 'gone') return { status: 'failed', isTemporary: false, reason: 'gone' };
    const isHeard = worksAt(night, person, way, agenda.now());
    const missed = isHeard ? (misses.get(person.userId) ?? 0) : 0;
    if (missed > 0) misses.set(person.userId, missed - 1);
    if (!isHeard || missed > 0) {
      const unheard = ['no-answer', 'busy', 'voicemail'] as const;
      if (way.channel === 'voice') receiptLater(attempt, { kind: random.one(unheard) });
      return { status: 'sent' };
    }
    receiptLater(attempt, { kind: 'delivered' });
    agenda.in(way.reaction, () => press(attempt, person.declines ? 'cannot' : 'take'));
    return { status: 'sent' };
  }

  /** Lost, late, or twice. */
  function receiptLater(attempt: PaperAttempt, receipt: Receipt) {
    const tell = () => house.receipt(attempt.id, receipt, new Date(agenda.now()));
    for (const chance of [0.7, 0.2])
      if (random.chance(chance)) agenda.in(random.between(1_000, 60_000), tell);
    if (random.chance(0.1)) agenda.in(random.between(60_000, 600_000), tell);
  }

  /** Who presses and hears nothing, because the process died, presses once more. */
  function press(attempt: PaperAttempt, answer: 'take' | 'cannot'): void {
    if (dies()) agenda.in(10_000, () => press(attempt, answer));
    else house.answer(attempt.id, answer, new Date(agenda.now()));
  }

  /** Whoever has it is at it. */
  function work(): void {
    const state = house.state();
    const userId = state.status === 'taken' ? state.ownerId : null;
    house.tell({ type: 'progress', userId }, new Date(agenda.now()));
    agenda.in(5 * 60_000, work);
  }
  work();

  for (const at of night.callsAgain)
    agenda.add(at, () => {
      const onCall = onCallOn(at);
      house.tell({ type: 'call-again', userId: null, policy: night.policy, onCall }, new Date(at));
    });
  return watch(night, house, agenda);
}

function watch(night: Night, house: PaperHouse, agenda: Agenda): NightEnd {
  const end: NightEnd = {
    ...{ answeredAt: null, secondAt: null, secondDue: null, wentOn: true },
    due: answerDue(night, lastResort(night), 0),
  };
  const until = (due: Due | null, from: Ms) => due?.latest ?? from + watchedMs;
  while (end.answeredAt === null && agenda.next(until(end.due, 0))) {
    const { status } = house.state();
    if (status === 'taken') end.answeredAt = agenda.now();
    else end.wentOn &&= status === 'paging' && house.wakes.has('level 0');
  }
  const wanted = secondOf(house.state())?.userIds;
  if (end.answeredAt === null || wanted === undefined) return end;
  end.secondDue = answerDue(night, () => wanted, end.answeredAt);
  while (end.secondAt === null && agenda.next(until(end.secondDue, end.answeredAt)))
    if (secondOf(house.state()) === null) end.secondAt = agenda.now();
  return end;
}

/** Of people whom the house pages again and again from `begin` on, one of whom can answer for long enough. */
function answerDue(night: Night, askedAt: (at: Ms) => readonly string[], begin: Ms): Due | null {
  const dues = reachesIn(night, askedAt).flatMap((reach) => {
    const since = Math.max(reach.from, begin);
    const latest = since + patienceWith(night, reach);
    return latest <= reach.to ? [{ since, soonest: since + reach.way.reaction, latest }] : [];
  });
  const [first] = dues.toSorted((a, b) => a.soonest - b.soonest);
  return first === undefined
    ? null
    : { ...first, latest: Math.min(...dues.map(({ latest }) => latest)) };
}

export interface NumberedNight extends NightEnd {
  /** Says the whole night: the same one can be lived through again. */
  seed: number;
  isDefault: boolean;
}

/** Every second night by the policy that a base has from the start, the others by any valid one. */
export function liveThroughNights(count: number, house = { sweeps: true }): NumberedNight[] {
  return Array.from({ length: count }, (_, seed) => {
    const random = seeded(seed);
    const isDefault = seed % 2 === 0;
    const night = randomNight(random, isDefault ? defaultPolicy : randomPolicy(random));
    return { seed, isDefault, ...liveThrough(night, random, house) };
  });
}

/** Nobody had it, although somebody could be reached for long enough. */
export const isUnanswered = (night: NightEnd) => night.due !== null && night.answeredAt === null;

/** Of nights on which somebody had to answer: how long that took, and how long it had to take, in ms. */
export function waitsOf(nights: readonly NightEnd[]): { own: Ms[]; soonest: Ms[] } {
  const due = nights.flatMap(({ due: it, answeredAt }) =>
    it === null ? [] : [{ ...it, answeredAt: answeredAt ?? Number.POSITIVE_INFINITY }],
  );
  return {
    own: due.map((it) => Math.max(0, it.answeredAt - it.since)),
    soonest: due.map((it) => it.soonest - it.since),
  };
}
