import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, dueOf, start } from '../../src/escalation/escalation.ts';
import {
  type EscalationEffect,
  type EscalationEvent,
  handOverOf,
} from '../../src/escalation/escalation-state.ts';
import {
  type EscalationPolicy,
  escalationPolicy,
  targets,
} from '../../src/escalation/policy.api.ts';
import type { OnCall } from '../../src/on-call/on-call.ts';

const night = new Date('2026-11-21T17:00:00Z').getTime();
const person: fc.Arbitrary<string> = fc.constantFrom('aoki', 'baba', 'chiba', 'doi');
const onCalls: fc.Arbitrary<OnCall> = fc.record({
  primary: fc.option(person, { nil: null }),
  secondary: fc.option(person, { nil: null }),
  managers: fc.uniqueArray(person, { maxLength: 2 }),
});
const policies: fc.Arbitrary<EscalationPolicy> = fc
  .record({
    steps: fc.array(
      fc.record({
        afterSeconds: fc.integer({ min: 0, max: 300 }),
        targets: fc.uniqueArray(fc.constantFrom(...targets), { minLength: 1 }),
      }),
      { maxLength: 6 },
    ),
    lastAfter: fc.integer({ min: 0, max: 300 }),
    repeatEverySeconds: fc.integer({ min: 1, max: 300 }),
    leaseSeconds: fc.integer({ min: 1, max: 1_800 }),
  })
  .map(({ steps, lastAfter, ...rest }) => {
    const all = [...steps, { afterSeconds: lastAfter, targets: [...targets] }];
    return {
      ...rest,
      steps: all.map((it, index) => (index === 0 ? { ...it, afterSeconds: 0 } : it)),
    };
  });
const events: fc.Arbitrary<EscalationEvent> = fc.oneof(
  fc.record({ type: fc.constant('wake' as const), onCall: onCalls }),
  fc.record({
    type: fc.constant('page-failed' as const),
    userIds: fc.uniqueArray(person),
    onCall: onCalls,
  }),
  fc.record({ type: fc.constant('take' as const), userId: person, onCall: onCalls }),
  fc.record({
    type: fc.constant('progress' as const),
    userId: fc.option(person, { nil: null }),
  }),
  fc.record({
    type: fc.constant('ask-hand-over' as const),
    userId: person,
    toUserId: person,
    managers: fc.uniqueArray(person, { maxLength: 1 }),
    able: fc.uniqueArray(person, { minLength: 2 }),
  }),
  fc.record({
    type: fc.constant('withdraw-hand-over' as const),
    userId: person,
    managers: fc.uniqueArray(person, { maxLength: 1 }),
  }),
);
/** A clock may stand still, run, jump ahead or be set back. */
const steps = fc.array(fc.tuple(fc.integer({ min: -400, max: 600 }), events), { maxLength: 40 });

const ownersTold = (effects: readonly EscalationEffect[]) =>
  effects.flatMap((it) => (it.type === 'log' && it.kind === 'taken' ? [it.userId] : []));

describe('any escalation', () => {
  it('makes only policies that are valid here', () => {
    fc.assert(fc.property(policies, (policy) => escalationPolicy.safeParse(policy).success));
  });

  it('has a next deadline after every step, one owner at most, and never ends by itself', () => {
    fc.assert(
      fc.property(policies, onCalls, steps, (policy, onCall, script) => {
        let seconds = 0;
        let { state } = start(policy, { ownerId: null, onCall }, new Date(night));
        for (const [jump, event] of script) {
          seconds += jump;
          const now = new Date(night + seconds * 1000);
          const before = state;
          const { state: after, effects, refused } = decide(before, event, now);
          const due = dueOf(after);
          expect(due).not.toBeNull();
          expect(after.status).not.toBe('settled');
          // Whatever was decided at `now` looks ahead of `now`.
          if (
            after !== before &&
            after.status === 'paging' &&
            effects.some((it) => it.type === 'page')
          )
            expect(due?.getTime()).toBeGreaterThan(now.getTime());
          if (refused !== null) expect(after).toBe(before);
          // Nobody becomes owner while another one is, but who was asked to and takes it.
          if (before.status === 'taken' && after.status === 'taken') {
            if (after.ownerId !== before.ownerId) {
              expect(event).toMatchObject({ type: 'take', userId: after.ownerId });
              expect(handOverOf(before)?.toUserId).toBe(after.ownerId);
            } else if (event.type !== 'progress') expect(after.leaseUntil).toBe(before.leaseUntil);
          }
          expect(ownersTold(effects).length).toBeLessThanOrEqual(1);
          if (after.status === 'taken' && before.status === 'paging')
            expect(ownersTold(effects)).toEqual([after.ownerId]);
          state = JSON.parse(JSON.stringify(after)) as typeof after;
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('has as many pages of a hand-over open as there are requests: one at most', () => {
    fc.assert(
      fc.property(policies, onCalls, person, steps, (policy, onCall, ownerId, script) => {
        let seconds = 0;
        let { state } = start(policy, { ownerId, onCall }, new Date(night));
        let open: string[] = [];
        for (const [jump, event] of script) {
          seconds += jump;
          const decision = decide(state, event, new Date(night + seconds * 1000));
          for (const effect of decision.effects) {
            if (effect.type === 'withdraw-pages') open = [];
            if (effect.type === 'withdraw-hand-over-page')
              open = open.filter((it) => it !== effect.userId);
            if (effect.type === 'page-hand-over') open.push(effect.userId);
          }
          state = decision.state;
          const handOver = handOverOf(state);
          expect(open).toEqual(handOver === null ? [] : [handOver.toUserId]);
          if (state.status === 'taken') expect(handOver?.toUserId).not.toBe(state.ownerId);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('says the same thing to a wake said twice', () => {
    fc.assert(
      fc.property(policies, onCalls, steps, (policy, onCall, script) => {
        let seconds = 0;
        let { state } = start(policy, { ownerId: null, onCall }, new Date(night));
        for (const [jump, event] of script) {
          seconds += Math.abs(jump);
          const now = new Date(night + seconds * 1000);
          state = decide(state, event, now).state;
          const wake = { type: 'wake' as const, onCall };
          const once = decide(state, wake, now).state;
          expect(decide(once, wake, now)).toEqual({ state: once, effects: [], refused: null });
          state = once;
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('reaches somebody as long as anybody on call or any manager can be reached', () => {
    const nights = fc.record({
      policy: policies,
      onCall: onCalls,
      reachable: fc.uniqueArray(person, { minLength: 1 }),
      noise: steps,
    });
    fc.assert(
      fc.property(nights, ({ policy, onCall, reachable, noise }) => {
        const everybody = [onCall.primary, onCall.secondary, ...onCall.managers];
        fc.pre(everybody.some((it) => it !== null && reachable.includes(it)));
        let now = night;
        let decision = start(policy, { ownerId: null, onCall }, new Date(now));
        // A disturbed beginning: whatever happens there, the night goes on from it.
        for (const [jump, event] of noise) {
          now += Math.abs(jump) * 1000;
          if (event.type !== 'take') decision = decide(decision.state, event, new Date(now));
        }
        const failed = new Set<string>();
        const rings: string[] = [];
        for (let turn = 0; turn < 60 && rings.length === 0; turn += 1) {
          for (const effect of decision.effects) {
            if (effect.type !== 'page') continue;
            if (reachable.includes(effect.userId)) rings.push(effect.userId);
            else failed.add(effect.userId);
          }
          const outstanding = decision.state.status === 'paging' ? decision.state.outstanding : [];
          const dead = outstanding.filter((it) => failed.has(it));
          if (dead.length > 0) {
            const event = { type: 'page-failed' as const, userIds: [...failed], onCall };
            decision = decide(decision.state, event, new Date(now));
            continue;
          }
          now = Math.max(now, dueOf(decision.state)?.getTime() ?? now);
          decision = decide(decision.state, { type: 'wake', onCall }, new Date(now));
        }
        expect(rings.length).toBeGreaterThan(0);
      }),
      { numRuns: 2_000 },
    );
  });
});
