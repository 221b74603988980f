import { isGroup, isSame } from './case-changes.ts';

/** Says a row's place in its list: not what the row is about. */
const PLACE = 'order';
/** By these a person knows a row again: the first name that it has, else a number. */
const NAMES = [
  'criterionId',
  'item',
  'substance',
  'facilityId',
  'facility',
  'hospital',
  'name',
  'office',
];
const NUMBERS = ['phones', 'phone'];

/**
 * Rows have no ids: which of them were which. For each row of `after` the place in `before` of the
 * row that it was; null where it is new. Untouched rows first, then those of the same name or number,
 * then those that are alike by more than half.
 */
export function pairRows(before: readonly unknown[], after: readonly unknown[]): (number | null)[] {
  const pairs = after.map((): number | null => null);
  const left = new Set(before.keys());
  const pair = (isMatch: (was: unknown, is: unknown) => boolean) => {
    for (const [place, row] of after.entries()) {
      if (pairs[place] !== null) continue;
      const [nearest] = [...left]
        .filter((at) => isMatch(before[at], row))
        .sort((a, b) => Math.abs(a - place) - Math.abs(b - place));
      if (nearest === undefined) continue;
      pairs[place] = nearest;
      left.delete(nearest);
    }
  };
  pair((was, is) => isSame(contentOf(was), contentOf(is)));
  for (const names of [NAMES, NUMBERS])
    pair(
      (was, is) => firstOf(names, is) !== null && isSame(firstOf(names, was), firstOf(names, is)),
    );
  pair((was, is) => isAlike(was, is));
  return pairs;
}

/** Members in which two states of a row differ, its place in the list aside. */
export function changedMembers(was: unknown, is: unknown): string[] {
  const [before, after] = [contentOf(was), contentOf(is)];
  if (!isGroup(before) || !isGroup(after)) return [];
  return membersOf(before, after).filter((member) => !isSame(before[member], after[member]));
}

/** Which of the pairs have left their order: all but the most that are still in it. */
export function movedRows(pairs: readonly (number | null)[]): Set<number> {
  const kept = pairs.flatMap((was, place) => (was === null ? [] : [{ was, place }]));
  const best: { was: number; place: number }[][] = [];
  for (const it of kept) {
    const before = best
      .filter((run) => (run.at(-1)?.was ?? -1) < it.was)
      .reduce<typeof kept>((most, run) => (run.length > most.length ? run : most), []);
    best.push([...before, it]);
  }
  const longest = best.reduce<typeof kept>((a, b) => (b.length > a.length ? b : a), []);
  return new Set(kept.filter((it) => !longest.includes(it)).map(({ place }) => place));
}

/** What a row says: without its place, and without what says nothing. */
function contentOf(row: unknown): unknown {
  if (!isGroup(row)) return row;
  return Object.fromEntries(
    Object.entries(row).filter(([member, value]) => member !== PLACE && saysSomething(value)),
  );
}

function firstOf(names: readonly string[], row: unknown): unknown {
  if (!isGroup(row)) return null;
  return names.map((name) => row[name]).find(saysSomething) ?? null;
}

function isAlike(was: unknown, is: unknown): boolean {
  const [before, after] = [contentOf(was), contentOf(is)];
  if (!isGroup(before) || !isGroup(after)) return false;
  const members = membersOf(before, after);
  return members.length - changedMembers(before, after).length > members.length / 2;
}

const membersOf = (a: object, b: object): string[] => [
  ...new Set([...Object.keys(a), ...Object.keys(b)]),
];

function saysSomething(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(saysSomething);
  if (isGroup(value)) return Object.values(value).some(saysSomething);
  return value !== undefined && value !== null && value !== '';
}
