import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dueOf } from '../../src/escalation/escalation.ts';
import { defaultPolicy } from '../../src/escalation/policy.api.ts';
import { dueOf as attemptDueOf } from '../../src/paging/attempt.ts';
import type { Channel, Receipt, SendOutcome } from '../../src/paging/page.ts';
import { isStanding } from '../../src/paging/page.ts';
import { policies } from '../escalation/any-night.ts';
import { openPaperHouse, type PaperHouse, type WakeKey } from '../escalation/nights-house.ts';

const second = 1_000;
/** Whom a policy names is somebody else, who has left. */
const able = ['aoki', 'baba', 'chiba'];
const onCall = { primary: ['aoki'], secondary: ['baba'], managers: ['chiba'], able };
const n = fc.nat(1_000);
const kinds: Receipt['kind'][] = ['sent', 'delivered', 'failed', 'no-answer', 'busy', 'voicemail'];
const outcomes: SendOutcome[] = [
  { status: 'sent' },
  { status: 'failed', isTemporary: true, reason: 'busy' },
  { status: 'failed', isTemporary: false, reason: 'gone' },
];

/** One thing that happens; `n` says to which of those that there are. */
const move = fc.oneof(
  fc.record({ it: fc.constant('time passes' as const), seconds: fc.integer({ min: 0, max: 90 }) }),
  fc.record({ it: fc.constant('wake' as const), n }),
  fc.record({ it: fc.constant('claim' as const), n }),
  fc.record({ it: fc.constant('settle' as const), n, outcome: fc.constantFrom(...outcomes) }),
  fc.record({ it: fc.constant('die' as const) }),
  fc.record({ it: fc.constant('receipt' as const), n, kind: fc.constantFrom(...kinds) }),
  fc.record({ it: fc.constant('answer' as const), n, answer: fc.constantFrom('take', 'cannot') }),
  fc.record({ it: fc.constant('call again' as const) }),
);
type Move = typeof move extends fc.Arbitrary<infer M> ? M : never;

const channels: Channel[] = ['voice', 'sms', 'push', 'email'];
const addresses = fc.array(
  fc.record({
    id: fc.uuid(),
    channel: fc.constantFrom(...channels),
    delaySeconds: fc.constantFrom(0, 0, 30, 60, 300),
    isVerified: fc.boolean(),
  }),
  { maxLength: 3 },
);

/** A night under way: what was ever written, who holds what in the hand, who was told to have it. */
function openNight(house: PaperHouse, seen: WakeKey[]) {
  let now = 0;
  let inHand: number[] = [];
  let owner: string | null = null;
  const at = () => new Date(now);
  const pick = <T>(items: readonly T[], index: number) => items[index % items.length];
  const attempts = () => house.pages.flatMap((page) => page.attempts);

  const claim = (key: WakeKey) => {
    const attempt = house.claim(Number(key.split(' ')[1]), at());
    if (attempt !== null) inHand.push(attempt.id);
  };
  const answer = (id: number, word: 'take' | 'cannot') => {
    const { userId } = attempts().find((it) => it.id === id)?.page ?? {};
    if (!house.answer(id, word, at()) || userId === undefined) return;
    // Nobody hears that it is his while another one has it.
    expect([null, userId]).toContain(owner);
    owner = userId;
  };
  const happen = (what: Move) => {
    switch (what.it) {
      case 'time passes':
        now += what.seconds * second;
        return;
      // Of everything that was ever to be woken: early, stale and doubled ones too.
      case 'wake':
      case 'claim': {
        const key = pick(seen, what.n);
        if (key?.startsWith('attempt')) claim(key);
        else if (key !== undefined) house.run(key, at());
        return;
      }
      case 'settle': {
        const id = pick(inHand, what.n);
        if (id === undefined) return;
        inHand = inHand.filter((it) => it !== id);
        house.settle(id, what.outcome, at());
        return;
      }
      case 'die':
        inHand = [];
        return;
      case 'receipt': {
        const sent = attempts().filter((it) => it.channel !== 'console' && it.state.tries > 0);
        const attempt = pick(sent, what.n);
        if (attempt !== undefined) house.receipt(attempt.id, { kind: what.kind }, at());
        return;
      }
      case 'answer': {
        const attempt = pick(attempts(), what.n);
        if (attempt !== undefined) answer(attempt.id, what.answer === 'take' ? 'take' : 'cannot');
        return;
      }
      case 'call again': {
        house.tell({ type: 'call-again', userId: null, policy: defaultPolicy, onCall }, at());
        return;
      }
    }
  };
  return {
    happen: (what: Move) => {
      happen(what);
      if (house.state().status !== 'taken') owner = null;
    },
    /** Whoever is sent something answers it, as soon as it is sent. */
    everybodyAnswers: () => {
      for (let turns = 0; house.state().status !== 'taken'; turns += 1) {
        expect(turns).toBeLessThan(200);
        const [next] = [...house.wakes].sort(([, a], [, b]) => a - b);
        if (next === undefined) throw new Error('nobody is woken any more');
        const [key, due] = next;
        now = Math.max(now, due);
        if (!key.startsWith('attempt')) house.run(key, at());
        else {
          claim(key);
          for (const id of inHand) answer(id, 'take');
          inHand = [];
        }
      }
    },
    owner: () => owner,
  };
}

/** Nothing that must go on has been left without a wake, and who is wanted has a page. */
function expectAwake(house: PaperHouse): void {
  const state = house.state();
  expect(house.wakes.get('level 0')).toBe(dueOf(state)?.getTime());
  const standing = house.pages.filter((page) => isStanding(page.status));
  for (const { id, state: attempt } of standing.flatMap((page) => page.attempts))
    expect(house.wakes.get(`attempt ${id}`)).toBe(attemptDueOf(attempt)?.getTime());
  const wanted = state.status === 'paging' ? state.outstanding : [];
  expect(standing.map(({ userId }) => userId)).toEqual(expect.arrayContaining(wanted));
  if (state.status === 'paging' && wanted.length === 0)
    expect(state.level).toBe(state.policy.steps.length - 1);
}

it('Any order of wakes, answers, deaths and late receipts leaves one owner, and never nobody paged', () => {
  const ways = fc.record({ aoki: addresses, baba: addresses, chiba: addresses });
  fc.assert(
    fc.property(policies, ways, fc.array(move, { maxLength: 60 }), (policy, addressesOf, moves) => {
      const seen: WakeKey[] = [];
      const house = openPaperHouse(
        {
          policy: { ...policy, leaseSeconds: 900 },
          onCall: () => onCall,
          addressesOf: (userId) => addressesOf[userId as keyof typeof addressesOf] ?? [],
          onWake: (key) => seen.push(key),
        },
        new Date(0),
      );
      const night = openNight(house, seen);
      for (const what of moves) {
        night.happen(what);
        expectAwake(house);
      }
      fc.pre(Object.values(addressesOf).some((it) => it.length > 0));
      night.everybodyAnswers();
      expect(house.state()).toMatchObject({ status: 'taken', ownerId: night.owner() });
    }),
    { numRuns: 600 },
  );
});
