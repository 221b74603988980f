import { type CaseSnapshot, isGroup, isSame, snapshotOf } from './case-changes.ts';
import { changedMembers, movedRows, pairRows } from './row-pairs.ts';

/** What became of one row of a list. Places count from 0; null: it was not there, or is no more. */
export interface RowChange {
  change: 'added' | 'removed' | 'changed' | 'moved';
  was: number | null;
  is: number | null;
  before: unknown;
  after: unknown;
  /** In which members it differs, where it was changed. */
  members: string[];
}

/** One field in which two versions of a case differ; null is "not said". */
export interface Difference {
  /** As "name", "profile.address", "profile.medical.doctors". */
  path: string;
  before: unknown;
  after: unknown;
  /** What happened inside, where the field is a list on either side. */
  rows: RowChange[] | null;
}

/** Field by field, each with what it said before and after, in the order of their names. */
export function differencesOf(before: CaseSnapshot, after: CaseSnapshot): Difference[] {
  return inside(snapshotOf(before), snapshotOf(after), '').sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
}

/** Groups are looked into also where they have just come or gone: a person reads fields. */
function inside(before: unknown, after: unknown, path: string): Difference[] {
  if (isGroup(before) || isGroup(after)) {
    const [was, is] = [isGroup(before) ? before : {}, isGroup(after) ? after : {}];
    return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((key) =>
      inside(was[key], is[key], path === '' ? key : `${path}.${key}`),
    );
  }
  if (isSame(before, after)) return [];
  const isList = Array.isArray(before) || Array.isArray(after);
  const rows = isList ? rowChanges(listOf(before), listOf(after)) : null;
  return [{ path, before: before ?? null, after: after ?? null, rows }];
}

/** Removed rows first, then those of `after` in their order; rows that only stay are left out. */
function rowChanges(before: readonly unknown[], after: readonly unknown[]): RowChange[] {
  const [was, is] = [inOrder(before), inOrder(after)];
  const pairs = pairRows(was, is);
  const moved = movedRows(pairs);
  const gone = was.flatMap((row, place): RowChange[] =>
    pairs.includes(place)
      ? []
      : [{ change: 'removed', was: place, is: null, before: row, after: null, members: [] }],
  );
  const there = is.flatMap((row, place): RowChange[] => {
    const from = pairs[place] ?? null;
    if (from === null)
      return [{ change: 'added', was: null, is: place, before: null, after: row, members: [] }];
    const pair = { was: from, is: place, before: was[from], after: row };
    const members = changedMembers(was[from], row);
    if (members.length > 0) return [{ change: 'changed', ...pair, members }];
    // The order of what is only ticked says nothing.
    return moved.has(place) && isGroup(row) ? [{ change: 'moved', ...pair, members }] : [];
  });
  return [...gone, ...there];
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Rows that say their place stand by it. */
function inOrder(rows: readonly unknown[]): unknown[] {
  const placeOf = (row: unknown) => (isGroup(row) ? Number(row.order ?? 0) : 0);
  return [...rows].sort((a, b) => placeOf(a) - placeOf(b));
}
