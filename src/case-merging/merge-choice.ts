import { type CaseSnapshot, isGroup, snapshotOf } from '../priority-cases/versions/case-changes.ts';
import { type Difference, differencesOf } from '../priority-cases/versions/case-differences.ts';
import { pairRows } from '../priority-cases/versions/row-pairs.ts';

/** Where a field of the kept case comes from in the end; what is not named stays as it is. */
export const choiceSources = ['other', 'both'] as const;
export interface Choice {
  /** As a difference names it: "profile.address". */
  path: string;
  /** `both`: the entries of a list, each once. */
  from: (typeof choiceSources)[number];
}

/** Number and ward are the kept case's own. */
const NEVER_TAKEN = ['registrationNo', 'wardCode'];

/** What may be chosen where a second registration is put into the first. */
export const mergeDifferences = (kept: CaseSnapshot, other: CaseSnapshot): Difference[] =>
  differencesOf(kept, other).filter(({ path }) => !NEVER_TAKEN.includes(path));

/** The kept case with what was chosen of the other; null: a choice names what does not differ. */
export function chosenSnapshot(
  kept: CaseSnapshot,
  other: CaseSnapshot,
  choices: readonly Choice[],
): CaseSnapshot | null {
  const differences = mergeDifferences(kept, other);
  let next: unknown = snapshotOf(kept);
  for (const { path, from } of choices) {
    const difference = differences.find((it) => it.path === path);
    if (difference === undefined || (from === 'both' && difference.rows === null)) return null;
    const { before, after } = difference;
    next = withAt(next, path.split('.'), from === 'both' ? together(before, after) : after);
  }
  return next as CaseSnapshot;
}

/** The entries of one list, and those of the other that it does not have. */
function together(kept: unknown, other: unknown): unknown[] {
  const [mine, theirs] = [kept, other].map((it) => (Array.isArray(it) ? it : []));
  const pairs = pairRows(mine ?? [], theirs ?? []);
  const filled = (mine ?? []).map((row, place) => filledUp(row, theirs?.[pairs.indexOf(place)]));
  const rows = [...filled, ...(theirs ?? []).filter((_, place) => pairs[place] === null)];
  return rows.map((row, place) =>
    isGroup(row) && 'order' in row ? { ...row, order: place + 1 } : row,
  );
}

/** An entry that both have keeps what it says; what it lacks, and a second number, is the other's. */
function filledUp(row: unknown, other: unknown): unknown {
  if (!isGroup(row) || !isGroup(other)) return row;
  const [mine, theirs] = [row.phones, other.phones];
  const phones =
    Array.isArray(mine) && Array.isArray(theirs)
      ? { phones: [...new Set([...mine, ...theirs])].slice(0, 2) }
      : {};
  return { ...other, ...row, ...phones };
}

/** A copy with the value at that place; null takes it out, with the group that it leaves empty. */
function withAt(of: unknown, [step = '', ...deeper]: readonly string[], value: unknown): unknown {
  const group = isGroup(of) ? of : {};
  const next = deeper.length > 0 ? withAt(group[step], deeper, value) : value;
  const { [step]: _, ...others } = group;
  const isGone =
    deeper.length > 0 ? isGroup(next) && Object.keys(next).length === 0 : next === null;
  return isGone && !(step in columns) ? others : { ...others, [step]: next };
}

/** Columns say null; groups and fields of the profile are left out. */
const columns = { birthDate: 1, consultationOfficeId: 1, keeperId: 1, profile: 1 };
