/**
 * A mistake in a file that somebody hands in. An `error` stops the whole import (all or nothing); a
 * `warning` says what was read differently from what was written. `line` is the line of the file as
 * an editor counts it, `column` the heading of the column. The sentences never repeat a cell: files
 * of cases hold personal data, and reports are printed and mailed.
 */
export interface RowProblem {
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly ja: string;
  readonly en: string;
  readonly line: number | null;
  readonly column: string | null;
}

/** One record of a file with the line on which it begins. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** True where nothing may be written. */
export function hasErrors(problems: readonly RowProblem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}

/** The order in which a person works through the file: by line, whole-file problems first. */
export function inFileOrder(problems: readonly RowProblem[]): RowProblem[] {
  return [...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
