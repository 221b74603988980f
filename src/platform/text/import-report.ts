import type { RowProblem } from './row-problem.ts';

export interface ImportOptions {
  baseId: string;
  isDryRun?: boolean;
  /** Told how many of `total` rows are prepared; the writing itself is one short transaction. */
  onProgress?: (done: number, total: number) => void;
}

/** What an import did, or with `isDryRun` would do. With an error in `problems` nothing was written. */
export interface ImportReport {
  isWritten: boolean;
  isDryRun: boolean;
  /** Rows of the file, those with mistakes included. */
  rows: number;
  created: number;
  changed: number;
  unchanged: number;
  /** Imported earlier and not in this file: kept, as a file may hold a part of the country. */
  noLongerListed: number;
  problems: RowProblem[];
}

export function nothingWritten(
  problems: readonly RowProblem[],
  rows: number,
  isDryRun: boolean,
): ImportReport {
  return {
    isWritten: false,
    isDryRun,
    rows,
    created: 0,
    changed: 0,
    unchanged: 0,
    noLongerListed: 0,
    problems: [...problems],
  };
}
