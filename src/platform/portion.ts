/**
 * Cuts a list that was read with one row more than `limit`: `next`, the last id shown, is where the
 * rest begins, null where there is none.
 */
export function portionOf<T extends { id: string }>(
  rows: readonly T[],
  limit: number,
): { shown: T[]; next: string | null } {
  const shown = rows.slice(0, limit);
  return { shown, next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null };
}
