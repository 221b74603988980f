import { asHouse, type Tx } from '../platform/db/tx.ts';
import { dueOf, firstAttempt, waitingOn, withdraw } from './attempt.ts';
import { attemptWake } from './attempts.service.ts';
import { contactMethodsOf } from './contact-methods.store.ts';
import { addressOf } from './contact-view.ts';
import {
  type AttemptState,
  type Channel,
  isQuiet,
  type PageMessage,
  type PageStatus,
  type Template,
} from './page.ts';
import * as store from './paging.store.ts';
import { type Address, floorSeconds, type Way, waysOf } from './ways.ts';

export type Subject = store.Subject;

/** One person is asked once. */
export interface PageRequest {
  userId: string;
  subject: Subject;
  message: PageMessage;
  /** Wake to raise, now, when the page cannot reach the person. null: a notice. */
  signal: { kind: string; id: string } | null;
  /** Only by these, beside the console; left out or null: by all. What rings is never left out. */
  channels?: readonly Channel[] | null;
}

/**
 * Pages a person on the console at once, and on every contact method after the person's own delay
 * (`waysOf`). An earlier open page of the
 * same sort (same signal; of notices: same template) to the same person about the same subject is
 * withdrawn: the newest one says what is wanted. Runs with the rights of the house.
 */
export function openPage(tx: Tx, page: PageRequest): Promise<string> {
  return asHouse(tx, async () => {
    const { userId, subject, message, signal } = page;
    const earlier = await store.lockStandingPages(tx, { subject, userId });
    const isSameSort = (it: store.PageRow) =>
      it.signalKind === (signal?.kind ?? null) &&
      it.signalId === (signal?.id ?? null) &&
      (signal !== null || it.message.template === message.template);
    const replaced = earlier.filter(isSameSort);
    const waiting = waitingOn(await attemptsOf(tx, replaced));
    await closePages(tx, replaced, 'withdrawn');

    const addresses = (await contactMethodsOf(tx, [userId])).map(addressOf);
    const ways = waysOf(addresses, {
      channels: page.channels ?? null,
      floorSeconds,
      isQuiet: isQuiet(message.template),
    });
    const pageId = await store.insertPage(tx, page);
    const attempts = await store.insertAttempts(tx, pageId, [
      { channel: 'console', contactMethodId: null, state: firstAttempt('console', tx.now) },
      ...ways.map(({ channel, contactMethodId, delaySeconds }) => ({
        channel,
        contactMethodId,
        state: firstAttempt(channel, tx.now, delaySeconds, waiting.get(contactMethodId)),
      })),
    ]);
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
    await closePages(tx, await store.lockStandingPages(tx, by), 'withdrawn');
  });
}

/** One person need not do any more what this template asks for; his other pages stay. */
export function withdrawPage(
  tx: Tx,
  subject: Subject,
  { userId, template }: { userId: string; template: Template },
): Promise<void> {
  return asHouse(tx, async () => {
    const own = await store.lockStandingPages(tx, { subject, userId });
    const asked = own.filter(({ message }) => message.template === template);
    await closePages(tx, asked, 'withdrawn');
  });
}

/** The person has done, on the console, what the page asked for. */
export function answerPage(tx: Tx, subject: Subject, userId: string): Promise<void> {
  return asHouse(tx, async () =>
    closePages(tx, await store.lockStandingPages(tx, { subject, userId }), 'answered'),
  );
}

/** What became of a page, with each channel's attempt. */
export interface PageOutcome {
  pageId: string;
  userId: string;
  status: PageStatus;
  openedAt: Date;
  /** When it was done with, and by which way it was answered. */
  settledAt: Date | null;
  answeredBy: Channel | null;
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
    const attempts = await attemptsOf(tx, pages);
    return pages.map(
      ({ id, userId, status, openedAt, settledAt, answeredBy, message, signalId }) => ({
        pageId: id,
        userId,
        status,
        openedAt,
        settledAt,
        answeredBy,
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
      }),
    );
  });
}

/** How a person would be paged, beside the console. Runs with the rights of the house. */
export function waysTo(
  tx: Tx,
  userId: string,
  channels: readonly Channel[] | null = null,
): Promise<Way[]> {
  return asHouse(tx, async () => {
    const methods = await contactMethodsOf(tx, [userId]);
    return waysOf(methods.map(addressOf), { channels, floorSeconds });
  });
}

/** Every address of these people, by person, in the person's order. Runs with the rights of the house. */
export function addressesOf(
  tx: Tx,
  userIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Address[]>> {
  return asHouse(tx, async () => {
    const methods = await contactMethodsOf(tx, userIds);
    return new Map(
      userIds.map((id) => [id, methods.filter((it) => it.userId === id).map(addressOf)]),
    );
  });
}

/** An answer has come to this page: it is done with, also when it had rung out. */
export async function closeAnswered(tx: Tx, pageId: string): Promise<void> {
  const page = await store.lockPage(tx, pageId);
  if (page !== null && page.settledAt === null) await closePages(tx, [page], 'answered');
}

function attemptsOf(tx: Tx, pages: readonly store.PageRow[]): Promise<store.Attempt[]> {
  return store.attemptsOf(
    tx,
    pages.map((page) => page.id),
  );
}

async function closePages(
  tx: Tx,
  pages: readonly store.PageRow[],
  because: 'answered' | 'withdrawn',
): Promise<void> {
  for (const attempt of await attemptsOf(tx, pages)) {
    const state = withdraw(attempt.state, tx.now);
    if (state === attempt.state) continue;
    await store.saveAttempt(tx, attempt.id, state);
    tx.wakeAt(attemptWake, attempt.id, null);
  }
  for (const page of pages) {
    // That nobody could be reached is not forgotten because nobody needs to be any more.
    const status = because === 'withdrawn' && page.status === 'failed' ? 'failed' : because;
    const answeredBy = because === 'answered' ? 'console' : null;
    await store.settlePage(tx, page.id, { status, answeredBy });
    tx.publish(`user:${page.userId}`, page.id, `page.${because}`);
  }
}
