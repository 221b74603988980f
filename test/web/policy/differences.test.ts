import { describe, expect, it } from 'vitest';
import {
  defaultPolicy,
  type EscalationPolicy,
  type PolicyStep,
} from '../../../src/escalation/policy.api.ts';
import { differences } from '../../../src/web/policy/differences.ts';

const { steps } = defaultPolicy;
const withSteps = (...changed: (PolicyStep | undefined)[]): EscalationPolicy => ({
  ...defaultPolicy,
  steps: changed.filter((it) => it !== undefined),
});
const fresh: PolicyStep = { afterSeconds: 30, targets: ['secondary'], bothMustAnswer: true };

describe('what is another between two policies', () => {
  it('is nothing, when the same is said in two ways', () => {
    const said = withSteps(
      ...steps.map((step) => ({ ...step, people: [], channels: null, bothMustAnswer: false })),
    );
    expect(differences(defaultPolicy, said)).toEqual([]);
  });

  it('is one level, when one was put in between', () => {
    const more = withSteps(steps[0], fresh, ...steps.slice(1));
    expect(differences(defaultPolicy, more)).toEqual([
      { kind: 'level-added', level: 2, step: fresh },
    ]);
    expect(differences(more, defaultPolicy)).toEqual([
      { kind: 'level-removed', level: 2, step: fresh },
    ]);
  });

  it('is the level that says something else, beside one that is gone', () => {
    const changed = withSteps(steps[0], fresh, ...steps.slice(3));
    expect(differences(defaultPolicy, changed)).toEqual([
      { kind: 'level-changed', level: 2, before: steps[1], after: fresh },
      { kind: 'level-removed', level: 3, step: steps[2] },
    ]);
  });

  it('is the time of the repetition and of the lease too', () => {
    expect(
      differences(defaultPolicy, { ...defaultPolicy, repeatEverySeconds: 60, leaseSeconds: 600 }),
    ).toEqual([
      { kind: 'repeat', before: 120, after: 60 },
      { kind: 'lease', before: 900, after: 600 },
    ]);
  });
});
