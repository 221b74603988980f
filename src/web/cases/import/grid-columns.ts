import type { ImportRowView, ImportView } from './queries.ts';

/** The columns of the list, and those that it lacks where a row is wrong for the want of them. */
export function gridColumns({ columns, rows }: Pick<ImportView, 'columns' | 'rows'>): string[] {
  const wanted = rows.flatMap(({ problems }) =>
    problems.flatMap(({ severity, column }) =>
      severity === 'error' && column !== null ? [column] : [],
    ),
  );
  return [...new Set([...columns, ...wanted])];
}

/** What a cell holds, what is wrong with it, and what the register holds instead. */
export function cellOf(row: ImportRowView, columns: readonly string[], column: string) {
  const place = columns.indexOf(column);
  return {
    text: place < 0 ? '' : (row.cells[place] ?? ''),
    problems: row.problems.filter((it) => it.column === column),
    change: row.changes.find((it) => it.column === column) ?? null,
  };
}

/** Cells with mistakes, in the order in which one works through them. */
export function wrongCells(rows: readonly ImportRowView[], columns: readonly string[]) {
  return rows.flatMap((row, y) =>
    columns.flatMap((column, x) =>
      row.problems.some((it) => it.column === column && it.severity === 'error') ? [{ x, y }] : [],
    ),
  );
}
