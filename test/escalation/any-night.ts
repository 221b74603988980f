import fc from 'fast-check';
import type { Duty, EscalationEvent } from '../../src/escalation/escalation-state.ts';
import {
  defaultPolicy,
  type EscalationPolicy,
  type PolicyStep,
  stepChannels,
  targets,
} from '../../src/escalation/policy.api.ts';

const [aoki, baba, chiba, doi] = [1, 2, 3, 4].map(
  (n) => `0194a000-0000-7000-8000-00000000000${n}`,
) as [string, string, string, string];
/** Four people: more would only be further from each other. */
const everybody = [aoki, baba, chiba, doi];
export const person: fc.Arbitrary<string> = fc.constantFrom(...everybody);
const few = fc.uniqueArray(person, { maxLength: 2 });

export const duties: fc.Arbitrary<Duty> = fc
  .record({
    primary: few,
    secondary: few,
    managers: few,
    able: fc.option(fc.uniqueArray(person), { nil: undefined }),
  })
  .map(({ able, ...onCall }) => (able === undefined ? onCall : { ...onCall, able }));

const step: fc.Arbitrary<Omit<PolicyStep, 'afterSeconds'>> = fc
  .record({
    targets: fc.uniqueArray(fc.constantFrom(...targets)),
    people: few,
    channels: fc.option(fc.uniqueArray(fc.constantFrom(...stepChannels), { minLength: 1 })),
    bothMustAnswer: fc.boolean(),
  })
  .filter((it) => it.targets.length + it.people.length > 0);

export const policies: fc.Arbitrary<EscalationPolicy> = fc
  .record({
    steps: fc.array(step, { maxLength: 6 }),
    last: step,
    waits: fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 7, maxLength: 7 }),
    repeatEverySeconds: fc.integer({ min: 1, max: 300 }),
    leaseSeconds: fc.integer({ min: 1, max: 1_800 }),
  })
  .map(({ steps, last, waits, ...rest }) => ({
    ...rest,
    steps: [...steps, { ...last, targets: [...targets] }].map((it, index) => ({
      ...it,
      afterSeconds: index === 0 ? 0 : (waits[index] ?? 0),
    })),
  }));

const by = fc.option(person, { nil: null });
const managers = fc.uniqueArray(person, { maxLength: 1 });
/** Whatever may come while nobody says that it is over; pages fail twice, late, and of anybody. */
const unrest: fc.Arbitrary<EscalationEvent> = fc.oneof(
  fc.record({ type: fc.constant('wake' as const), onCall: duties }),
  fc.record({
    type: fc.constant('page-failed' as const),
    userIds: fc.uniqueArray(person),
    onCall: duties,
  }),
  fc.record({ type: fc.constant('take' as const), userId: person, onCall: duties }),
  fc.record({ type: fc.constant('cannot' as const), userId: person, onCall: duties }),
  fc.record({ type: fc.constant('acknowledge' as const), userId: person }),
  fc.record({
    type: fc.constant('call-again' as const),
    userId: by,
    policy: fc.constant(defaultPolicy),
    onCall: duties,
  }),
  fc.record({ type: fc.constant('progress' as const), userId: by }),
  fc.record({
    type: fc.constant('ask-hand-over' as const),
    userId: person,
    toUserId: person,
    managers,
    able: fc.uniqueArray(person, { minLength: 2 }),
  }),
  fc.record({ type: fc.constant('withdraw-hand-over' as const), userId: person, managers }),
);

const ending: fc.Arbitrary<EscalationEvent> = fc.oneof(
  fc.constant({ type: 'settle' as const, reason: 'PLACED' }),
  fc.record({
    type: fc.constant('resume' as const),
    because: fc.constant('placement-lost' as const),
    policy: policies,
    userId: by,
    onCall: duties,
  }),
);

/** A clock may stand still, run, jump ahead or be set back. */
const jump = fc.oneof(
  fc.integer({ min: 0, max: 120 }),
  fc.integer({ min: -30, max: 30 }),
  fc.integer({ min: -400, max: 4_000 }),
);
export type Script = [jumpSeconds: number, event: EscalationEvent][];
export const restless: fc.Arbitrary<Script> = fc.array(fc.tuple(jump, unrest), { maxLength: 40 });
export const anything: fc.Arbitrary<Script> = fc.array(
  fc.tuple(jump, fc.oneof({ weight: 6, arbitrary: unrest }, { weight: 1, arbitrary: ending })),
  { maxLength: 40 },
);
