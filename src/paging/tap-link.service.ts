import type { Tx } from '../platform/db/tx.ts';
import { Refused } from '../platform/problem.ts';
import { answerAttempt, type PageAnswers } from './answers.service.ts';
import { markLinkUsed } from './answers.store.ts';
import type { Answer } from './page.ts';
import * as store from './paging.store.ts';
import { askingPage, deadPage, outcomePage, refusedPage, usedPage } from './tap-page.ts';
import { attemptOfToken } from './tap-token.service.ts';

/** A page for somebody who is not signed in, with its status. */
export interface TapAnswer {
  status: number;
  page: string;
}

const dead: TapAnswer = { status: 404, page: deadPage() };

/** The page that asks. Changes nothing: scanners open every link of a mail. */
export async function openTapLink(tx: Tx, token: string): Promise<TapAnswer> {
  const found = await findLink(tx, token);
  if (found === null) return dead;
  const { attempt, page } = found;
  if (attempt.linkUsedAt !== null) return used(page.message.path);
  return { status: 200, page: askingPage(page.message) };
}

/** The person's answer: once for each link, and as that person. */
export async function answerTapLink(
  tx: Tx,
  token: string,
  answer: Answer,
  answers: PageAnswers,
): Promise<TapAnswer> {
  const found = await findLink(tx, token);
  if (found === null) return dead;
  const { attempt, page } = found;
  if (attempt.linkUsedAt !== null) return used(page.message.path);
  const { outcome } = await answerAttempt(tx, attempt.id, answer, answers);
  // Only now: the subject is locked before its pages. Of two presses at once the second changes nothing.
  if (!(await markLinkUsed(tx, attempt.id))) throw new LinkUsed(page.message.path);
  return { status: 200, page: outcomePage(outcome, page.message.path) };
}

/** Thrown so that nothing of a second press stays. */
class LinkUsed extends Error {
  readonly path: string;

  constructor(path: string) {
    super('a link was pressed twice at once');
    this.path = path;
  }
}

/** What a person reads when the step could not be taken; an error that is none of his is thrown on. */
export function refusalOf(error: unknown): TapAnswer {
  if (error instanceof LinkUsed) return used(error.path);
  if (error instanceof Refused)
    return { status: error.problem.status, page: refusedPage(error.problem) };
  throw error;
}

async function findLink(tx: Tx, token: string) {
  const attemptId = await attemptOfToken(tx, token);
  const known = attemptId === null ? null : await store.pageOfAttempt(tx, attemptId);
  if (known === null) return null;
  const page = await store.findPage(tx, known.pageId);
  const attempts = await store.attemptsOf(tx, [known.pageId]);
  const attempt = attempts.find((it) => it.id === attemptId);
  return page === null || attempt === undefined ? null : { attempt, page };
}

function used(path: string): TapAnswer {
  return { status: 410, page: usedPage(path) };
}
