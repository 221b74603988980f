import { within } from '../platform/clock.ts';
import { asHouse, bindToBase, type Tx } from '../platform/db/tx.ts';
import type { Carriers } from './carrier.ts';
import { renderMessage } from './message.ts';
import {
  type AttemptState,
  type Channel,
  claim,
  dueOf,
  firstAttempt,
  hasFailed,
  type PageMessage,
  type PageStatus,
  type SendOutcome,
  settle,
  type Template,
  withdraw,
} from './page.ts';
import * as store from './paging.store.ts';

export type Subject = store.Subject;

const attemptWake = 'paging.attempt';
/** A carrier that has not answered by then has failed, for now. */
const sendWithinMs = 10_000;

/** One person is asked once. */
export interface PageRequest {
  userId: string;
  subject: Subject;
  message: PageMessage;
  /** Wake to raise, now, when the page cannot reach the person. null: a notice. */
  signal: { kind: string; id: string } | null;
}

/**
 * Pages a person on the console and, at once, on every contact method. An earlier open page of the
 * same sort (same signal; of notices: same template) to the same person about the same subject is
 * withdrawn: the newest one says what is wanted. Runs with the rights of the house.
 */
export function openPage(tx: Tx, page: PageRequest): Promise<string> {
  return asHouse(tx, async () => {
    const { userId, subject, message, signal } = page;
    const earlier = await store.lockOpenPages(tx, { subject, userId });
    const isSameSort = (it: store.PageRow) =>
      it.signalKind === (signal?.kind ?? null) &&
      it.signalId === (signal?.id ?? null) &&
      (signal !== null || it.message.template === message.template);
    await closePages(tx, earlier.filter(isSameSort), 'withdrawn');

    const methods = await store.contactMethodsOf(tx, userId);
    const ways: { channel: Channel; contactMethodId: string | null }[] = [
      { channel: 'console', contactMethodId: null },
      ...methods.map(({ channel, id }) => ({ channel, contactMethodId: id })),
    ];
    const pageId = await store.insertPage(tx, page);
    const attempts = await store.insertAttempts(
      tx,
      pageId,
      ways.map((way) => ({ ...way, state: firstAttempt(way.channel, tx.now) })),
    );
    for (const attempt of attempts) {
      const due = dueOf(attempt.state);
      if (due !== null) tx.wakeAt(attemptWake, attempt.id, due);
    }
    tx.publish(`user:${userId}`, pageId, 'page.opened');
    return pageId;
  });
}

/** Nobody needs to answer about this subject any more; what is still on its way is stopped. */
export function withdrawPages(
  tx: Tx,
  subject: Subject,
  options: { except?: string } = {},
): Promise<void> {
  return asHouse(tx, async () => {
    const { except } = options;
    const by = except === undefined ? { subject } : { subject, exceptUserId: except };
    await closePages(tx, await store.lockOpenPages(tx, by), 'withdrawn');
  });
}

/** One person need not do any more what this template asks for; his other pages stay. */
export function withdrawPage(
  tx: Tx,
  subject: Subject,
  { userId, template }: { userId: string; template: Template },
): Promise<void> {
  return asHouse(tx, async () => {
    const own = await store.lockOpenPages(tx, { subject, userId });
    const asked = own.filter(({ message }) => message.template === template);
    await closePages(tx, asked, 'withdrawn');
  });
}

/** The person has done what the page asked for. */
export function answerPage(tx: Tx, subject: Subject, userId: string): Promise<void> {
  return asHouse(tx, async () =>
    closePages(tx, await store.lockOpenPages(tx, { subject, userId }), 'answered'),
  );
}

/** What became of a page, with each channel's attempt. */
export interface PageOutcome {
  pageId: string;
  userId: string;
  status: PageStatus;
  openedAt: Date;
  message: PageMessage;
  /** Who hears when it fails; null: a notice. */
  signalId: string | null;
  attempts: {
    channel: Channel;
    status: AttemptState['status'];
    queuedAt: Date;
    sentAt: Date | null;
  }[];
}

/** Every page about a subject, oldest first. Runs with the rights of the house. */
export function pageOutcomes(tx: Tx, subject: Subject): Promise<PageOutcome[]> {
  return asHouse(tx, async () => {
    const pages = await store.pagesAbout(tx, subject);
    const attempts = await store.attemptsOf(
      tx,
      pages.map((page) => page.id),
    );
    return pages.map(({ id, userId, status, openedAt, message, signalId }) => ({
      pageId: id,
      userId,
      status,
      openedAt,
      message,
      signalId,
      attempts: attempts
        .filter((it) => it.pageId === id)
        .map(({ channel, state, queuedAt, sentAt }) => ({
          channel,
          status: state.status,
          queuedAt,
          sentAt,
        })),
    }));
  });
}

/** All that is needed to send one attempt outside of a transaction. */
export interface SendTask {
  key: string;
  channel: Exclude<Channel, 'console'>;
  address: string;
  secret: string | null;
  message: PageMessage;
  at: Date;
}

/** Begins the sending of an attempt; null when there is nothing to send, or not yet. */
export async function claimAttempt(tx: Tx, attemptId: string): Promise<SendTask | null> {
  const found = await lockAttempt(tx, attemptId);
  if (found === null) return null;
  const { page, attempt, all } = found;
  const claimed = claim(attempt.state, page.status, tx.now);
  if (claimed === null) {
    if (page.status === 'open') tx.wakeAt(attemptWake, attemptId, dueOf(attempt.state));
    return null;
  }
  if (claimed.status === 'failed') {
    await saveAttempt(tx, page, all, attempt, claimed);
    return null;
  }
  const method =
    attempt.contactMethodId === null
      ? null
      : await store.contactMethod(tx, attempt.contactMethodId);
  if (method === null || method.channel === 'console') {
    const gone = { status: 'failed', isTemporary: false, reason: 'address removed' } as const;
    await saveAttempt(tx, page, all, attempt, settle(claimed, gone, tx.now));
    return null;
  }
  await saveAttempt(tx, page, all, attempt, claimed);
  const { channel, address, secret } = method;
  return { key: attemptId, channel, address, secret, message: page.message, at: tx.now };
}

/** Carries one message out. Never throws: a carrier that throws or hangs has failed for now. */
export async function sendAttempt(
  carriers: Carriers,
  publicUrl: string,
  task: SendTask,
): Promise<SendOutcome> {
  const { key, channel, address, secret, message, at } = task;
  const outgoing = { key, address, secret, message, at, ...renderMessage(message, publicUrl) };
  try {
    const sending = carriers[channel].send(outgoing);
    return await within(sendWithinMs, `${channel} did not answer`, sending);
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown error';
    return { status: 'failed', isTemporary: true, reason: reason.slice(0, 200) };
  }
}

/** Records what came of a sending; a page that has reached nobody raises its signal. */
export async function settleAttempt(
  tx: Tx,
  attemptId: string,
  outcome: SendOutcome,
): Promise<void> {
  const found = await lockAttempt(tx, attemptId);
  if (found === null) return;
  const { page, attempt, all } = found;
  await saveAttempt(tx, page, all, attempt, settle(attempt.state, outcome, tx.now));
}

async function lockAttempt(tx: Tx, attemptId: string) {
  const known = await store.pageOfAttempt(tx, attemptId);
  if (known === null) return null;
  await bindToBase(tx, known.baseId);
  const page = await store.lockPage(tx, known.pageId);
  const all = await store.attemptsOf(tx, [known.pageId]);
  const attempt = all.find((it) => it.id === attemptId);
  return page === null || attempt === undefined ? null : { page, attempt, all };
}

/** Saves an attempt's new state, its wake, and what it means for the page. */
async function saveAttempt(
  tx: Tx,
  page: store.PageRow,
  all: readonly store.Attempt[],
  attempt: store.Attempt,
  state: AttemptState,
): Promise<void> {
  if (state !== attempt.state) await store.saveAttempt(tx, attempt.id, state);
  tx.wakeAt(attemptWake, attempt.id, page.status === 'open' ? dueOf(state) : null);
  if (page.status !== 'open') return;
  const after = all.map((it) => ({
    channel: it.channel,
    status: it.id === attempt.id ? state.status : it.state.status,
  }));
  if (!hasFailed(after)) return;
  await store.savePageStatus(tx, page.id, 'failed');
  tx.publish(`user:${page.userId}`, page.id, 'page.failed');
  if (page.signalKind !== null && page.signalId !== null)
    tx.wakeAt(page.signalKind, page.signalId, tx.now);
}

async function closePages(
  tx: Tx,
  pages: readonly store.PageRow[],
  status: 'answered' | 'withdrawn',
): Promise<void> {
  const attempts = await store.attemptsOf(
    tx,
    pages.map((page) => page.id),
  );
  for (const attempt of attempts) {
    const state = withdraw(attempt.state, tx.now);
    if (state === attempt.state) continue;
    await store.saveAttempt(tx, attempt.id, state);
    tx.wakeAt(attemptWake, attempt.id, null);
  }
  for (const page of pages) {
    await store.savePageStatus(tx, page.id, status);
    tx.publish(`user:${page.userId}`, page.id, `page.${status}`);
  }
}
