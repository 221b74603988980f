import type { Row, Rows, Value } from './spec.ts';

/** What can be done to a list of entries. */

export const addRow = ({ rows }: Rows, row: Row): Rows => ({ asked: 'some', rows: [...rows, row] });

/** Without its last row a list that has no question of its own says nothing any more. */
export function removeRow({ asked, rows }: Rows, place: number, isAsked: boolean): Rows {
  const left = rows.filter((_, it) => it !== place);
  return { asked: left.length === 0 && !isAsked ? '' : asked, rows: left };
}

export const putBack = ({ rows }: Rows, place: number, row: Row): Rows => ({
  asked: 'some',
  rows: [...rows.slice(0, place), row, ...rows.slice(place)],
});

export function moveRow({ asked, rows }: Rows, from: number, to: number): Rows {
  const row = rows[from];
  if (!row || to < 0 || to >= rows.length) return { asked, rows };
  const others = rows.filter((_, place) => place !== from);
  return { asked, rows: [...others.slice(0, to), row, ...others.slice(to)] };
}

export const changeRow = (
  { asked, rows }: Rows,
  place: number,
  member: string,
  update: (now: Value) => Value,
): Rows => ({
  asked,
  rows: rows.map((row, it) =>
    it === place ? { ...row, [member]: update(row[member] ?? null) } : row,
  ),
});
