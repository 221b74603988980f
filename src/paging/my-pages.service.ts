import { personOf } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import { Refused } from '../platform/problem.ts';
import { deliver } from './attempt.ts';
import { asksForAnswer } from './page.ts';
import type { PageView } from './paging.api.ts';
import { pagingProblems } from './paging.problems.ts';
import { closeAnswered } from './paging.service.ts';
import * as store from './paging.store.ts';

/** What the signed-in person is asked still, newest first: also what has rung out. */
export async function listMyPages(tx: Tx): Promise<{ pages: PageView[] }> {
  const pages = await store.standingPagesOf(tx, personOf(tx.actor));
  return { pages: pages.map(pageViewOf) };
}

/** The person has the page on the screen. A notice is done with by that; others wait for the deed. */
export async function markSeen(tx: Tx, pageId: string): Promise<PageView> {
  const page = await store.lockPage(tx, pageId);
  if (page === null || page.userId !== personOf(tx.actor))
    throw new Refused(pagingProblems['no-such-page']());
  for (const attempt of await store.attemptsOf(tx, [page.id])) {
    if (attempt.channel !== 'console') continue;
    const state = deliver(attempt.state, tx.now);
    if (state !== attempt.state) await store.saveAttempt(tx, attempt.id, state);
  }
  if (page.settledAt === null && !asksForAnswer(page.message.template))
    await closeAnswered(tx, page.id);
  return pageViewOf(page);
}

function pageViewOf(page: store.PageRow): PageView {
  const { id, subjectKind, subjectId, message, openedAt } = page;
  return {
    id,
    subject: { kind: subjectKind, id: subjectId },
    template: message.template,
    reference: message.reference,
    path: message.path,
    level: message.level ?? null,
    asksForAnswer: asksForAnswer(message.template),
    openedAt: openedAt.toISOString(),
  };
}
