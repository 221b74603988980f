import type { PageView } from '../../paging/paging.api.ts';

/** Pages that are answered by taking the emergency; the others by what their page asks for. */
const answeredByTaking: readonly PageView['template'][] = [
  'emergency',
  'lease-lapsed',
  'hand-over',
];

export const isTaken = ({ template, subject }: PageView): boolean =>
  subject.kind === 'emergency' && answeredByTaking.includes(template);

/** Who reads what a page asks about is answering it: the bell waits, as long as that can be so. */
export const isRead = (page: PageView, readPath: string | null): boolean =>
  !isTaken(page) && page.path === readPath;

/** What is paged again and again is one thing: the same deed answers all of it. */
export const matterOf = (page: PageView): string =>
  page.asksForAnswer ? `${isTaken(page) ? 'take' : 'answer'} ${page.subject.id}` : page.id;

/**
 * One page of each matter, in the order in which the matters came: what somebody is about to press
 * stays where it is when another page comes, or the same one again. `queue` is the order until now;
 * returns the new one beside the pages.
 */
export function inOrder(
  pages: readonly PageView[],
  queue: readonly string[],
): { pages: PageView[]; queue: string[] } {
  const byMatter = new Map<string, PageView>();
  const byAge = [...pages].sort((a, b) => Date.parse(a.openedAt) - Date.parse(b.openedAt));
  for (const page of byAge) {
    const matter = matterOf(page);
    if (!byMatter.has(matter)) byMatter.set(matter, page);
  }
  const waiting = queue.filter((matter) => byMatter.has(matter));
  const fresh = [...byMatter.keys()].filter((matter) => !waiting.includes(matter));
  const now = [...waiting, ...fresh];
  return { pages: now.flatMap((matter) => byMatter.get(matter) ?? []), queue: now };
}

/** Whose the emergency is, when the refusal of a take says so. */
export const takenBy = (code: string, extra: Readonly<Record<string, unknown>>): string | null =>
  code === 'already-taken' && typeof extra.ownerName === 'string' ? extra.ownerName : null;
