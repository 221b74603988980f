import { changedMembers, movedRows, pairRows } from '../../../priority-cases/versions/row-pairs.ts';
import { isSame } from './data.ts';
import type { FieldSpec, Row, Rows, RowsSpec, Scores, Value } from './spec.ts';
import { emptyRow } from './values.ts';

/** Whose word counts where both wrote into the same; null: that is for a person to say. */
export type Prefer = 'mine' | 'theirs' | null;

/**
 * What two people made of one field, put together: lists entry by entry and within an entry by its
 * members, ticks, points and criteria each by itself. Null: both wrote into the same, and nobody is preferred.
 */
export function mergeValues(
  field: FieldSpec,
  was: Value,
  theirs: Value,
  mine: Value,
  prefer: Prefer = null,
): { value: Value } | null {
  if (isSame(theirs, was) || isSame(mine, theirs)) return { value: mine };
  if (isSame(mine, was)) return { value: theirs };
  const value = mergeInside(field, was, theirs, mine, prefer);
  if (value !== null) return { value };
  return prefer === null ? null : { value: prefer === 'mine' ? mine : theirs };
}

function mergeInside(
  field: FieldSpec,
  was: Value,
  theirs: Value,
  mine: Value,
  prefer: Prefer,
): Value {
  switch (field.kind) {
    case 'rows':
      return mergeRows(field, was as Rows, theirs as Rows, mine as Rows, prefer);
    case 'codes':
      return mergeCodes(Object.keys(field.options), was, theirs, mine);
    case 'scores':
    case 'criteria':
      return mergeScores(was as Scores, theirs as Scores, mine as Scores, prefer);
    default:
      return null;
  }
}

/** "None" and "nobody has asked" are said of the whole: they do not go together with entries. */
function mergeCodes(
  order: readonly string[],
  was: Value,
  theirs: Value,
  mine: Value,
): readonly string[] | null {
  const [before, their, my] = [was, theirs, mine].map((it) => (it ?? []) as readonly string[]);
  if (!before || !their?.length || !my?.length) return null;
  return order.filter((code) =>
    before.includes(code)
      ? their.includes(code) && my.includes(code)
      : [...their, ...my].includes(code),
  );
}

function mergeScores(was: Scores, theirs: Scores, mine: Scores, prefer: Prefer): Scores | null {
  const merged: Record<string, string> = {};
  for (const item of new Set([was, theirs, mine].flatMap((it) => Object.keys(it)))) {
    const [before, their, my] = [was, theirs, mine].map((it) => it[item] ?? '');
    const isClash = their !== before && my !== before && their !== my;
    if (isClash && prefer === null) return null;
    const isMine = isClash ? prefer === 'mine' : their === before;
    merged[item] = (isMine ? my : their) ?? '';
  }
  return merged;
}

/** One side of a merge: its rows, and for each the place of the row that it was. */
interface Side {
  readonly rows: readonly Row[];
  readonly pairs: readonly (number | null)[];
}

const sideOf = (was: Rows, { rows }: Rows): Side => ({ rows, pairs: pairRows(was.rows, rows) });

function mergeRows(
  field: RowsSpec,
  was: Rows,
  theirs: Rows,
  mine: Rows,
  prefer: Prefer,
): Rows | null {
  if (theirs.asked === 'none' || mine.asked === 'none') return null;
  const [their, my] = [sideOf(was, theirs), sideOf(was, mine)];
  const kept = was.rows.map((row, place) =>
    mergeRow(field, row, rowOf(their, place), rowOf(my, place), prefer),
  );
  const [theirMoved, myMoved] = [their, my].map(({ pairs }) => movedRows(pairs).size > 0);
  const isClash = kept.includes('clash') || hasClashingNews(their, my) || (theirMoved && myMoved);
  if (isClash && prefer === null) return null;
  // In whose order: of who has moved something; else one's own, where one is typing.
  const isTheirs = theirMoved && !(myMoved && prefer === 'mine');
  const order = orderOf(isTheirs ? [their, my] : [my, their], prefer === 'theirs' ? their : my);
  const rows = order.flatMap((key) => {
    const row = typeof key === 'number' ? kept[key] : key;
    return row === 'gone' || row === 'clash' || row === undefined ? [] : [row];
  });
  if (rows.length > field.most) return null;
  return { asked: rows.length > 0 ? 'some' : mine.asked, rows };
}

/** The rows of `base` in their order, those of `other` after what they stood behind there. */
function orderOf([base, other]: readonly [Side, Side], preferred: Side): (number | Row)[] {
  const isDoubled = (row: Row, beside: Side) => newRowsOf(beside).some((it) => isOne(it, row));
  const isWanted = (key: number | Row, side: Side, beside: Side) =>
    typeof key === 'number' || side === preferred || !isDoubled(key, beside);
  const order = keysOf(base).filter((key) => isWanted(key, base, other));
  const others = keysOf(other);
  for (const [place, key] of others.entries()) {
    if (order.includes(key) || !isWanted(key, other, base)) continue;
    const before = others.slice(0, place).findLast((it) => order.includes(it));
    const end = place === 0 ? 0 : order.length;
    order.splice(before === undefined ? end : order.indexOf(before) + 1, 0, key);
  }
  return order;
}

/** A row by the place where it was, a new one by itself. */
const keysOf = ({ rows, pairs }: Side): (number | Row)[] =>
  rows.map((row, place) => pairs[place] ?? row);

const newRowsOf = ({ rows, pairs }: Side): Row[] =>
  rows.filter((_, place) => pairs[place] === null);

const rowOf = ({ rows, pairs }: Side, place: number): Row | null =>
  rows[pairs.indexOf(place)] ?? null;

const isAsGood = (a: Row, b: Row): boolean => changedMembers(a, b).length === 0;

/** Both speak of one and the same. */
const isOne = (a: Row, b: Row): boolean => pairRows([a], [b])[0] === 0;

/** Both have put in the same, and not in the same words. */
const hasClashingNews = (their: Side, my: Side): boolean =>
  newRowsOf(their).some((row) => newRowsOf(my).some((it) => isOne(row, it) && !isAsGood(row, it)));

function mergeRow(
  field: RowsSpec,
  was: Row,
  theirs: Row | null,
  mine: Row | null,
  prefer: Prefer,
): Row | 'gone' | 'clash' {
  if (theirs === null || mine === null) {
    const left = theirs ?? mine;
    if (left === null || isAsGood(was, left)) return 'gone';
    return prefer === null ? 'clash' : ((prefer === 'mine' ? mine : theirs) ?? 'gone');
  }
  const empty = emptyRow(field);
  const merged: Record<string, Value> = { ...mine };
  for (const member of field.fields) {
    const { at } = member;
    const [before = null, their = null, my = null] = [was, theirs, mine].map(
      (row) => row[at] ?? empty[at],
    );
    const together = mergeValues(member, before, their, my, prefer);
    if (together === null) return 'clash';
    merged[at] = together.value;
  }
  return merged;
}
