import {
  COLUMNS_TO_RETURN,
  EXPORT_COLUMNS,
  inFileOrder,
} from '../../../case-exchange/export-columns.ts';

const storageKey = 'kyoten.export-columns';

/** The columns of the last time, which are headings and nothing of anybody. */
export function rememberedColumns(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? 'null');
    if (Array.isArray(kept)) {
      const known = inFileOrder(kept.filter((it): it is string => typeof it === 'string'));
      if (known.length > 0) return known;
    }
  } catch {
    // A browser that keeps nothing begins with what can be read in again.
  }
  return [...COLUMNS_TO_RETURN];
}

export function rememberColumns(columns: readonly string[]): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(columns));
  } catch {
    // The choice is made anew the next time.
  }
}

/** The columns with these on or off. */
export function withColumns(
  chosen: readonly string[],
  columns: readonly string[],
  isOn: boolean,
): string[] {
  return EXPORT_COLUMNS.filter((it) => (columns.includes(it) ? isOn : chosen.includes(it)));
}

/** What a file with these columns lacks for being read in again. */
export function missingForReturn(chosen: readonly string[]): string[] {
  return COLUMNS_TO_RETURN.filter((it) => !chosen.includes(it));
}
