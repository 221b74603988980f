import type { PageStatus } from '../paging/page.ts';

/** Whom of a facility to page about an offer now; `isUnreached`: everybody was, and nobody was reached. */
export interface Turn {
  page: string[];
  isUnreached: boolean;
}

/**
 * The facility's contacts of the hour one after the other, as soon as the page of the one before has
 * failed; after them everybody else of its staff at once. Without a list of contacts: everybody at
 * once. As long as one page stands, or was answered, nobody else is paged.
 */
export function turnOf({
  contacts,
  staff,
  paged,
}: {
  /** In their order; null: the facility has no list. */
  contacts: readonly string[] | null;
  staff: readonly string[];
  /** What became of each person's newest page about the offer. */
  paged: ReadonlyMap<string, PageStatus>;
}): Turn {
  if ([...paged.values()].some((status) => status !== 'failed'))
    return { page: [], isUnreached: false };
  const next = contacts?.find((id) => !paged.has(id));
  if (next !== undefined) return { page: [next], isUnreached: false };
  const page = staff.filter((id) => !paged.has(id));
  return { page, isUnreached: page.length === 0 };
}
