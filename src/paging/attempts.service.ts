import { randomInt } from 'node:crypto';
import { within } from '../platform/clock.ts';
import { bindToBase, type Tx } from '../platform/db/tx.ts';
import * as answersStore from './answers.store.ts';
import { claim, dueOf, receive, settle } from './attempt.ts';
import type { Carriers, Outgoing } from './carrier.ts';
import { contactMethod } from './contact-methods.store.ts';
import { renderMessage } from './message.ts';
import {
  type AttemptState,
  type Channel,
  hasFailed,
  hurried,
  isAnswerable,
  isStanding,
  type Receipt,
  type SendOutcome,
} from './page.ts';
import * as store from './paging.store.ts';
import { recordTries } from './provider-health.service.ts';
import { answerableForMs, tapPath } from './tap-token.service.ts';

export const attemptWake = 'paging.attempt';
/** A carrier that has not answered by then has failed, for now. */
const sendWithinMs = 10_000;

/** All that is needed to send one attempt outside of a transaction; `tapPath` of this house. */
export interface SendTask extends Omit<Outgoing, 'subject' | 'body' | 'link' | 'tapLink'> {
  channel: Exclude<Channel, 'console'>;
  tapPath: string | null;
}

/** Begins the sending of an attempt; null when there is nothing to send, or not yet. */
export async function claimAttempt(tx: Tx, attemptId: string): Promise<SendTask | null> {
  const found = await lockAttempt(tx, attemptId);
  if (found === null) return null;
  const { page, attempt } = found;
  const claimed = claim(attempt.state, page.status, tx.now);
  if (claimed === null) {
    if (isStanding(page.status)) tx.wakeAt(attemptWake, attemptId, dueOf(attempt.state));
    return null;
  }
  if (claimed.status === 'failed') {
    await save(tx, found, claimed);
    return null;
  }
  const { contactMethodId } = attempt;
  const method = contactMethodId === null ? null : await contactMethod(tx, contactMethodId);
  if (method === null || method.channel === 'console') {
    const gone = { status: 'failed', isTemporary: false, reason: 'address removed' } as const;
    await save(tx, found, settle(claimed, gone, tx.now));
    return null;
  }
  await save(tx, found, claimed);
  const { channel, address, secret, format, template } = method;
  // Who proved no address is rung on all: a stranger on a mistyped number must not take anything.
  const asksForAnswer = isAnswerable(page.message.template) && method.verifiedAt !== null;
  return {
    ...{ key: attemptId, channel, address, secret, format, template },
    message: page.message,
    code: null,
    at: tx.now,
    asksForAnswer,
    replyCode: asksForAnswer && channel === 'sms' ? await replyCodeOf(tx, attempt, address) : null,
    tapPath:
      asksForAnswer && (channel === 'sms' || channel === 'email')
        ? await tapPath(tx, attemptId, attempt.queuedAt)
        : null,
  };
}

/** What an SMS is answered with: the same for each try, another one for every message of some hours. */
async function replyCodeOf(tx: Tx, attempt: store.Attempt, address: string): Promise<string> {
  if (attempt.replyCode !== null) return attempt.replyCode;
  await answersStore.lockNumber(tx, address);
  const since = new Date(tx.now.getTime() - answerableForMs);
  for (;;) {
    const code = String(randomInt(1_000, 10_000));
    if ((await answersStore.attemptOfReply(tx, { address, code }, since)) !== null) continue;
    await answersStore.saveReplyCode(tx, attempt.id, code);
    return code;
  }
}

/** Carries one message out. Never throws: a carrier that throws or hangs has failed for now. */
export async function sendAttempt(
  carriers: Carriers,
  publicUrl: string,
  task: SendTask,
): Promise<SendOutcome> {
  const { channel, tapPath: path, ...outgoing } = task;
  const origin = publicUrl.replace(/\/+$/, '');
  const tapLink = path === null ? null : origin + path;
  const words = renderMessage(task.message, origin, tapLink);
  try {
    const sending = carriers[channel].send({ ...outgoing, ...words, tapLink });
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
  await save(tx, found, settle(found.attempt.state, outcome, tx.now));
  if (outcome.status === 'sent' && outcome.provider !== undefined) {
    const { provider, providerRef = null } = outcome;
    await store.saveProvider(tx, attemptId, { provider, providerRef });
  }
  await recordTries(tx, found.attempt.channel, outcome.tried ?? []);
}

/**
 * A carrier's later word: late, doubled and out of order it changes nothing wrongly. False: it changed
 * nothing. In a job's step.
 */
export async function recordReceipt(tx: Tx, attemptId: string, receipt: Receipt): Promise<boolean> {
  const found = await lockAttempt(tx, attemptId);
  if (found === null) return false;
  const { state } = found.attempt;
  const after = receive(state, receipt, tx.now);
  await save(tx, found, after);
  return after !== state;
}

interface LockedAttempt {
  page: store.PageRow;
  attempt: store.Attempt;
  /** Every attempt of the page, in the person's order. */
  all: readonly store.Attempt[];
}

async function lockAttempt(tx: Tx, attemptId: string): Promise<LockedAttempt | null> {
  const known = await store.pageOfAttempt(tx, attemptId);
  if (known === null) return null;
  await bindToBase(tx, known.baseId);
  const page = await store.lockPage(tx, known.pageId);
  const all = await store.attemptsOf(tx, [known.pageId]);
  const attempt = all.find((it) => it.id === attemptId);
  return page === null || attempt === undefined ? null : { page, attempt, all };
}

/**
 * Saves an attempt's new state, its wake, and what it means for the page: a way that ended without an
 * answer sends the next one now, and when none is left that could ring, who asked for the page hears.
 */
async function save(
  tx: Tx,
  { page, attempt, all }: LockedAttempt,
  state: AttemptState,
): Promise<void> {
  if (state === attempt.state) return;
  await store.saveAttempt(tx, attempt.id, state);
  tx.wakeAt(attemptWake, attempt.id, isStanding(page.status) ? dueOf(state) : null);
  if (page.status !== 'open') return;
  const after = all.map((it) => (it.id === attempt.id ? { ...it, state } : it));
  const seen = after.map((it) => ({ channel: it.channel, status: it.state.status }));
  const status = hasFailed(seen) ? 'failed' : 'open';
  for (const next of hurried(after, state, status, tx.now)) {
    await store.saveAttempt(tx, next.id, { status: 'queued', tries: 0, dueAt: tx.now });
    tx.wakeAt(attemptWake, next.id, tx.now);
  }
  if (status === 'open') return;
  await store.failPage(tx, page.id);
  tx.publish(`user:${page.userId}`, page.id, 'page.failed');
  if (page.signalKind !== null && page.signalId !== null)
    tx.wakeAt(page.signalKind, page.signalId, tx.now);
}
