import type { EscalationPolicy, PolicyStep } from '../../escalation/policy.api.ts';

/** What is another between two policies. Levels count from 1, by the policy they are in. */
export type Difference =
  | { kind: 'level-added' | 'level-removed'; level: number; step: PolicyStep }
  | { kind: 'level-changed'; level: number; before: PolicyStep; after: PolicyStep }
  | { kind: 'repeat' | 'lease'; before: number; after: number };

/**
 * From one policy to another: levels that are the same are found first, so that one put in between
 * is one difference and not a change of all that follow.
 */
export function differences(before: EscalationPolicy, after: EscalationPolicy): Difference[] {
  const found: Difference[] = [];
  for (const { from, to } of runsBetween(before.steps, after.steps)) {
    const [gone, come] = [before.steps.slice(...from), after.steps.slice(...to)];
    const changed = Math.min(gone.length, come.length);
    for (const [at, step] of gone.entries()) {
      const now = come[at];
      found.push(
        now === undefined
          ? { kind: 'level-removed', level: from[0] + at + 1, step }
          : { kind: 'level-changed', level: to[0] + at + 1, before: step, after: now },
      );
    }
    for (const [at, step] of come.entries())
      if (at >= changed) found.push({ kind: 'level-added', level: to[0] + at + 1, step });
  }
  const { repeatEverySeconds: repeat, leaseSeconds: lease } = before;
  if (repeat !== after.repeatEverySeconds)
    found.push({ kind: 'repeat', before: repeat, after: after.repeatEverySeconds });
  if (lease !== after.leaseSeconds)
    found.push({ kind: 'lease', before: lease, after: after.leaseSeconds });
  return found;
}

/** What is said in two ways means the same: nothing named, no way chosen, not both. */
const meaning = ({ afterSeconds, targets, people, channels, bothMustAnswer }: PolicyStep): string =>
  JSON.stringify([afterSeconds, targets, people ?? [], channels ?? null, bothMustAnswer ?? false]);

interface Run {
  from: [number, number];
  to: [number, number];
}

/** Where the two lists differ, between the longest chain of steps that are in both. */
function runsBetween(before: readonly PolicyStep[], after: readonly PolicyStep[]): Run[] {
  const [a, b] = [before.map(meaning), after.map(meaning)];
  const lengths = chainLengths(a, b);
  const runs: Run[] = [];
  let [i, j, fromI, fromJ] = [0, 0, 0, 0];
  const end = () => {
    if (i > fromI || j > fromJ) runs.push({ from: [fromI, i], to: [fromJ, j] });
  };
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      end();
      i += 1;
      j += 1;
      [fromI, fromJ] = [i, j];
    } else if ((lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  [i, j] = [a.length, b.length];
  end();
  return runs;
}

/** At [i][j]: how long the longest common chain of the rests from i and from j is. */
function chainLengths(a: readonly string[], b: readonly string[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () =>
    new Array<number>(b.length + 1).fill(0),
  );
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const [row, next] = [lengths[i] ?? [], lengths[i + 1] ?? []];
    for (let j = b.length - 1; j >= 0; j -= 1)
      row[j] = a[i] === b[j] ? (next[j + 1] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0);
  }
  return lengths;
}
