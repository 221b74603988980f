/** The list with one entry put at another place; the others keep their order. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const entry = list[from];
  if (entry === undefined) return [...list];
  const others = list.filter((_, at) => at !== from);
  const place = Math.min(Math.max(to, 0), others.length);
  return [...others.slice(0, place), entry, ...others.slice(place)];
}

/** In the order of these ids; what is not among them comes last, as it stood. */
export function inOrderOf<T extends { id: string }>(
  list: readonly T[],
  ids: readonly string[],
): T[] {
  const placeOf = ({ id }: T) => (ids.includes(id) ? ids.indexOf(id) : ids.length);
  return [...list].sort((a, b) => placeOf(a) - placeOf(b));
}

/**
 * Between which rows something is let go: how many rows lie above it. `middles`: where the middle of
 * each row is, from the top of the window, in pixels.
 */
export const rowsAbove = (y: number, middles: readonly number[]): number =>
  middles.filter((middle) => middle < y).length;

/** Where the dragged row comes to stand, when `above` rows, itself among them, lie above. */
export const placeAfterDrag = (from: number, above: number): number =>
  above > from ? above - 1 : above;
