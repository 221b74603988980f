import { isAnswerable } from '../../paging/page.ts';
import type { PageView } from '../../paging/paging.api.ts';

/** How a page is answered: the emergency is taken, a word says it all, or it wants to be looked at. */
export type AnswerWay = 'take' | 'say' | 'open';

const answeredByTaking: readonly PageView['template'][] = [
  'emergency',
  'lease-lapsed',
  'hand-over',
];

export function answerWayOf({ template, subject }: PageView): AnswerWay {
  if (subject.kind === 'emergency' && answeredByTaking.includes(template)) return 'take';
  return isAnswerable(template) ? 'say' : 'open';
}

/** Who reads what a page asks about is answering it: the bell waits, as long as that can be so. */
export const isRead = (page: PageView, readPath: string | null): boolean =>
  answerWayOf(page) === 'open' && page.path === readPath;

/** What is paged again and again is one thing: the same deed answers all of it. */
export const matterOf = (page: PageView): string =>
  page.asksForAnswer ? `${answerWayOf(page)} ${page.subject.id}` : page.id;

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
