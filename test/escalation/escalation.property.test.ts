import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, dueOf, start } from '../../src/escalation/escalation.ts';
import {
  type Decision,
  type EscalationEffect,
  type EscalationEvent,
  type EscalationState,
  handOverOf,
  secondOf,
} from '../../src/escalation/escalation-state.ts';
import { escalationPolicy } from '../../src/escalation/policy.api.ts';
import { anything, duties, person, policies, restless, type Script } from './any-night.ts';

const night = new Date('2026-11-21T17:00:00Z').getTime();
const numRuns = 500;

/** Plays a script, each state read back from JSON as the next process would, and shows every step. */
function playScript(
  from: Decision,
  script: Script,
  look: (step: { before: EscalationState; event: EscalationEvent; now: Date } & Decision) => void,
): { state: EscalationState; now: number } {
  let { state } = from;
  let now = night;
  for (const [jump, event] of script) {
    now += jump * 1000;
    const decision = decide(state, event, new Date(now));
    look({ before: state, event, now: new Date(now), ...decision });
    state = JSON.parse(JSON.stringify(decision.state)) as EscalationState;
  }
  return { state, now };
}

const logged = (effects: readonly EscalationEffect[], kind: string) =>
  effects.flatMap((it) => (it.type === 'log' && it.kind === kind ? [it.userId] : []));
const paged = (effects: readonly EscalationEffect[]) =>
  effects.flatMap((it) => (it.type === 'page' ? [it.userId] : []));
const isLast = (state: EscalationState) =>
  state.status === 'paging' && state.level >= state.policy.steps.length - 1;

describe('any escalation', () => {
  it('makes only policies that are valid here', () => {
    fc.assert(fc.property(policies, (policy) => escalationPolicy.safeParse(policy).success));
  });

  it('has a next deadline after every step until somebody says that it is over, and one owner at most', () => {
    fc.assert(
      fc.property(policies, duties, anything, (policy, onCall, script) => {
        const from = start(policy, { ownerId: null, onCall }, new Date(night));
        playScript(from, script, ({ before, event, state: after, effects, refused, now }) => {
          const due = dueOf(after);
          expect(due === null).toBe(after.status === 'settled');
          if (before.status !== 'settled' && after.status === 'settled')
            expect(event.type === 'settle' || before.isBrief === true).toBe(true);
          // Whatever was paged at `now` has its next level later than `now`.
          if (paged(effects).length > 0 && after.status === 'paging')
            expect(new Date(after.nextAt).getTime()).toBeGreaterThan(now.getTime());
          if (refused !== null && logged(effects, 'second-answered').length === 0)
            expect(after).toBe(before);
          const takers = logged(effects, 'taken');
          expect(takers.length).toBeLessThanOrEqual(1);
          if (after.status !== 'taken') expect(takers).toEqual([]);
          if (after.status === 'taken' && before.status === 'paging')
            expect(takers).toEqual([after.ownerId]);
          // Nobody becomes owner while another one is, but who was asked to and takes it.
          if (before.status === 'taken' && after.status === 'taken') {
            if (after.ownerId !== before.ownerId) {
              expect(event).toMatchObject({ type: 'take', userId: after.ownerId });
              expect(handOverOf(before)?.toUserId).toBe(after.ownerId);
            } else if (event.type !== 'progress' && event.type !== 'call-again')
              expect(after.leaseUntil).toBe(before.leaseUntil);
          }
        });
      }),
      { numRuns },
    );
  });

  it('asks somebody at every instant in which nobody has it, or has told the managers why not', () => {
    fc.assert(
      fc.property(policies, duties, anything, (policy, onCall, script) => {
        const from = start(policy, { ownerId: null, onCall }, new Date(night));
        let hasTold = from.effects.some((it) => it.type === 'alarm');
        playScript(from, script, ({ before, event, state: after, effects, refused }) => {
          if (paged(effects).length > 0) hasTold = false;
          if (effects.some((it) => it.type === 'alarm' && it.code === 'nobody-reachable'))
            hasTold = true;
          if (after.status !== 'paging') return;
          if (after.outstanding.length === 0)
            expect([hasTold, isLast(after)]).toEqual([true, true]);
          // Who cannot come, or be reached, is followed by another one in the same step.
          const isBlow = event.type === 'cannot' || event.type === 'page-failed';
          if (!isBlow || refused !== null || before.status !== 'paging' || isLast(before)) return;
          const left = before.outstanding.filter((it) =>
            event.type === 'cannot' ? it !== event.userId : !event.userIds.includes(it),
          );
          if (left.length === before.outstanding.length || left.length > 0) return;
          const rang = paged(effects);
          expect(rang.length > 0 || hasTold).toBe(true);
          if (event.type === 'cannot') expect(rang).not.toContain(event.userId);
        });
      }),
      { numRuns },
    );
  });

  it('has as many open pages as there are people wanted: no more, no fewer', () => {
    fc.assert(
      fc.property(policies, duties, anything, (policy, onCall, script) => {
        const from = start(policy, { ownerId: null, onCall }, new Date(night));
        const open = {
          emergency: new Set<string>(),
          second: new Set<string>(),
          'hand-over': new Set<string>(),
        };
        const drop = (userId: string | null) => {
          for (const pages of Object.values(open))
            if (userId === null) pages.clear();
            else pages.delete(userId);
        };
        const carryOut = (effects: readonly EscalationEffect[]) => {
          for (const effect of effects) {
            if (effect.type === 'withdraw-pages') drop(null);
            if (effect.type === 'close-pages-of') drop(effect.userId);
            if (effect.type === 'withdraw-hand-over-page') open['hand-over'].delete(effect.userId);
            if (effect.type === 'withdraw-second-page') open.second.delete(effect.userId);
            if (effect.type === 'page') open.emergency.add(effect.userId);
            if (effect.type === 'page-second') open.second.add(effect.userId);
            if (effect.type === 'page-hand-over') open['hand-over'].add(effect.userId);
          }
        };
        carryOut(from.effects);
        playScript(from, script, ({ state, effects }) => {
          carryOut(effects);
          const handOver = handOverOf(state);
          expect([...open['hand-over']]).toEqual(handOver === null ? [] : [handOver.toUserId]);
          expect([...open.second].sort()).toEqual([...(secondOf(state)?.userIds ?? [])].sort());
          if (state.status === 'paging')
            for (const userId of state.outstanding) expect(open.emergency).toContain(userId);
          else expect([...open.emergency]).toEqual([]);
          if (state.status === 'taken') {
            expect(handOver?.toUserId).not.toBe(state.ownerId);
            expect(secondOf(state)?.userIds ?? []).not.toContain(state.ownerId);
          }
        });
      }),
      { numRuns },
    );
  });

  it('says the same thing to a wake said twice', () => {
    fc.assert(
      fc.property(policies, duties, anything, (policy, onCall, script) => {
        const from = start(policy, { ownerId: null, onCall }, new Date(night));
        playScript(from, script, ({ state, now }) => {
          const wake = { type: 'wake' as const, onCall };
          const once = decide(state, wake, now).state;
          expect(decide(once, wake, now)).toEqual({ state: once, effects: [], refused: null });
        });
      }),
      { numRuns: 300 },
    );
  });

  it('reaches somebody as long as anybody on call or any manager can be reached, who then owns it', () => {
    const nights = fc.record({
      policy: policies,
      onCall: duties,
      reachable: fc.uniqueArray(person, { minLength: 1 }),
      noise: restless,
    });
    fc.assert(
      fc.property(nights, ({ policy, onCall, reachable, noise }) => {
        const callable = [...onCall.primary, ...onCall.secondary, ...onCall.managers];
        fc.pre(callable.some((it) => reachable.includes(it)));
        const from = start(policy, { ownerId: null, onCall }, new Date(night));
        // A disturbed beginning: whatever happens there, the night goes on from it.
        const disturbed = playScript(from, noise, () => {});
        // Nobody of ours can have settled it, but a call that was brief has ended with its owner's word.
        fc.pre(disturbed.state.status !== 'settled');
        let { now } = disturbed;
        let decision: Decision = { state: disturbed.state, effects: [], refused: null };
        const failed = new Set<string>();
        let reached: string | undefined;
        for (let turn = 0; turn < 2_500 && reached === undefined; turn += 1) {
          const rung = paged(decision.effects);
          reached = rung.find((it) => reachable.includes(it));
          for (const userId of rung) if (!reachable.includes(userId)) failed.add(userId);
          const { state } = decision;
          const dead =
            state.status === 'paging' ? state.outstanding.filter((it) => failed.has(it)) : [];
          if (dead.length > 0) {
            const event = { type: 'page-failed' as const, userIds: [...failed], onCall };
            decision = decide(state, event, new Date(now));
            continue;
          }
          now = Math.max(now, dueOf(state)?.getTime() ?? now);
          decision = decide(state, { type: 'wake', onCall }, new Date(now));
        }
        expect(reached).toBeDefined();
        const taken = decide(
          decision.state,
          { type: 'take', userId: reached ?? '', onCall },
          new Date(now),
        );
        expect(taken).toMatchObject({ refused: null, state: { ownerId: reached } });
      }),
      { numRuns },
    );
  });
});
