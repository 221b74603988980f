/** One criterion of 重点対象ケース. It has no weight: criteria say who belongs, not who comes first. */
export interface Criterion {
  /** Stable over the versions: what a case names. */
  id: string;
  label: string;
  /** When it is met, in the words of those who agreed on it. */
  guidance: string;
}

/** What is another between two versions; words, not texts: these can be long. */
export type CriterionChange =
  | { kind: 'added' | 'retired' | 'reworded'; label: string }
  | { kind: 'reordered' };

/**
 * Criteria that hold no longer, in their last words: cases may still name them. `versions` newest
 * first; what is in the newest holds.
 */
export function retiredOf(versions: readonly (readonly Criterion[])[]): Criterion[] {
  const [inForce = [], ...older] = versions;
  const known = new Set(inForce.map(({ id }) => id));
  return older.flat().filter(({ id }) => {
    if (known.has(id)) return false;
    known.add(id);
    return true;
  });
}

/** What somebody changed, in the order of the newer one; what is gone comes last. */
export function criteriaChanges(
  before: readonly Criterion[],
  after: readonly Criterion[],
): CriterionChange[] {
  const old = new Map(before.map((it) => [it.id, it]));
  const kept = new Set(after.map(({ id }) => id));
  const changes = after.flatMap((it): CriterionChange[] => {
    const was = old.get(it.id);
    if (was === undefined) return [{ kind: 'added', label: it.label }];
    const isSame = was.label === it.label && was.guidance === it.guidance;
    return isSame ? [] : [{ kind: 'reworded', label: it.label }];
  });
  const gone = before
    .filter(({ id }) => !kept.has(id))
    .map(({ label }): CriterionChange => ({ kind: 'retired', label }));
  const inBoth = (list: readonly Criterion[], other: ReadonlySet<string>) =>
    list.filter(({ id }) => other.has(id)).map(({ id }) => id);
  const isMoved = inBoth(before, kept).join() !== inBoth(after, new Set(old.keys())).join();
  return [...changes, ...gone, ...(isMoved ? [{ kind: 'reordered' } as const] : [])];
}
