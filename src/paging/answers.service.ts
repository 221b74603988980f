import { actorOfUser } from '../identity/users.service.ts';
import { personOf } from '../platform/actor.ts';
import { actAs, asHouse, bindToBase, type Tx } from '../platform/db/tx.ts';
import { Refused } from '../platform/problem.ts';
import * as answersStore from './answers.store.ts';
import { answered } from './attempt.ts';
import type { Answer, answerOutcomes, Channel, Template } from './page.ts';
import { pagingProblems } from './paging.problems.ts';
import { closeAnswered } from './paging.service.ts';
import * as store from './paging.store.ts';
import { answerableForMs } from './tap-token.service.ts';

/** `ownerName`: who has it, for the console alone, never for a message. */
export interface AnswerOutcome {
  outcome: (typeof answerOutcomes)[number];
  ownerName?: string | null;
}

/** What a page was answered with. The step acts as this person: rights and log are his. */
export interface AskedAnswer {
  pageId: string;
  userId: string;
  subjectId: string;
  template: Template;
  answer: Answer;
}

/**
 * Who acts upon answers, by the kind of subject of the page. They lock their subject first; pages are
 * locked after it. Never throw for a refusal that a person at a telephone can meet: say what came of it.
 */
export type PageAnswers = Readonly<
  Record<string, (tx: Tx, asked: AskedAnswer) => Promise<AnswerOutcome>>
>;

/**
 * An answer from outside the console: a key, a reply, a link. Acts as the person who was paged, if the
 * account still may act. In a job's step.
 */
export async function answerAttempt(
  tx: Tx,
  attemptId: string,
  answer: Answer,
  answers: PageAnswers,
): Promise<AnswerOutcome> {
  const known = await store.pageOfAttempt(tx, attemptId);
  if (known === null) return { outcome: 'over' };
  await bindToBase(tx, known.baseId);
  const page = await store.findPage(tx, known.pageId);
  const actor = page === null ? null : await actorOfUser(tx, page.userId);
  if (page === null || actor === null) return { outcome: 'over' };
  const outcome = await actAs(tx, actor, () => act(tx, page, answer, answers));
  await settleAnswered(tx, page, known.channel);
  const attempt = (await store.attemptsOf(tx, [page.id])).find((it) => it.id === attemptId);
  if (attempt !== undefined)
    await store.saveAttempt(tx, attemptId, answered(attempt.state, tx.now));
  return outcome;
}

/** The signed-in person answers one of his pages on the console. Throws no-such-page. */
export async function answerOwnPage(
  tx: Tx,
  pageId: string,
  answer: Answer,
  answers: PageAnswers,
): Promise<AnswerOutcome> {
  const page = await store.findPage(tx, pageId);
  if (page === null || page.userId !== personOf(tx.actor))
    throw new Refused(pagingProblems['no-such-page']());
  const outcome = await act(tx, page, answer, answers);
  await settleAnswered(tx, page, 'console');
  return outcome;
}

/**
 * A page that was withdrawn is answered too: a newer one of its sort has taken its place, and who
 * answers the older message means the same.
 */
function act(
  tx: Tx,
  page: store.PageRow,
  answer: Answer,
  answers: PageAnswers,
): Promise<AnswerOutcome> {
  const handler = answers[page.subjectKind];
  const { id: pageId, userId, subjectId, message } = page;
  if (handler !== undefined)
    return handler(tx, { pageId, userId, subjectId, template: message.template, answer });
  return Promise.resolve({ outcome: page.status === 'withdrawn' ? 'over' : 'noted' });
}

/** The page is done with, and every page that this step has answered says by which way. */
function settleAnswered(tx: Tx, page: store.PageRow, by: Channel): Promise<void> {
  return asHouse(tx, async () => {
    await closeAnswered(tx, page.id);
    await store.nameWay(tx, page, by);
  });
}

/** Whose SMS this is an answer to: the newest with this code to this number; null: nobody's. */
export function attemptOfReply(
  tx: Tx,
  reply: { address: string; code: string },
): Promise<string | null> {
  const since = new Date(tx.now.getTime() - answerableForMs);
  return asHouse(tx, () => answersStore.attemptOfReply(tx, reply, since));
}
