import {
  type AttemptState,
  type Channel,
  isStanding,
  type PageStatus,
  type Receipt,
  type SendOutcome,
} from './page.ts';

/** A claim is good for this long; a process that dies in mid-send leaves the attempt due again. */
const claimMs = 30_000;
/**
 * So many processes may die over one attempt. A message that kills who sends it would otherwise be
 * sent for ever, and its page would never count as failed.
 */
const mostClaims = 5;
/** Waits before the second and third try of a temporary failure. GoAlert waits 15 s, three times. */
const retryAfterMs = [5_000, 15_000] as const;

/**
 * A new page's attempt. The console's is done at once: its live event commits with the page. `waiting`:
 * when the page whose place it takes would have used the same address ({@link waitingOn}).
 */
export function firstAttempt(
  channel: Channel,
  now: Date,
  delaySeconds = 0,
  waiting: Date | null = null,
): AttemptState {
  if (channel === 'console') return { status: 'sent', tries: 1, sentAt: now };
  const own = new Date(now.getTime() + delaySeconds * 1000);
  return { status: 'queued', tries: 0, dueAt: waiting !== null && waiting < own ? waiting : own };
}

/**
 * When pages that are about to be replaced would use which address that they have not used yet. A page
 * that comes again and again must not put a way off again and again.
 */
export function waitingOn(
  replaced: readonly { contactMethodId: string | null; state: AttemptState }[],
): ReadonlyMap<string, Date> {
  const due = new Map<string, Date>();
  for (const { contactMethodId, state } of replaced) {
    const at = dueOf(state);
    if (contactMethodId === null || at === null) continue;
    const soonest = due.get(contactMethodId);
    if (soonest === undefined || at < soonest) due.set(contactMethodId, at);
  }
  return due;
}

/**
 * The attempt as it is once its sending has begun; null when there is nothing to send now. Failed,
 * when it was begun too often and nobody lived to say what became of it. A page that has failed is
 * still carried: who reads the mail can answer.
 */
export function claim(attempt: AttemptState, page: PageStatus, now: Date): AttemptState | null {
  if (!isOnItsWay(attempt)) return null;
  if (!isStanding(page) || attempt.dueAt > now) return null;
  const { tries } = attempt;
  if (attempt.status === 'sending' && tries >= mostClaims)
    return { status: 'failed', tries, sentAt: null, settledAt: now, failure: 'died-in-send' };
  return {
    status: 'sending',
    tries: tries + 1,
    dueAt: new Date(now.getTime() + claimMs),
  };
}

/**
 * The attempt after a carrier's answer. An answer that comes when the attempt is not being sent any
 * more changes nothing, but for one: what was sent after all was sent, unless a receipt has said more.
 */
export function settle(attempt: AttemptState, outcome: SendOutcome, now: Date): AttemptState {
  const { tries } = attempt;
  if (outcome.status === 'sent')
    return isWithUs(attempt) ? { status: 'sent', tries, sentAt: now } : attempt;
  if (attempt.status !== 'sending') return attempt;
  const waitMs = outcome.isTemporary ? retryAfterMs[tries - 1] : undefined;
  if (waitMs !== undefined)
    return { status: 'queued', tries, dueAt: new Date(now.getTime() + waitMs) };
  return { status: 'failed', tries, sentAt: null, settledAt: now, failure: outcome.reason };
}

/**
 * The attempt after a receipt, whenever that comes: sent, then delivered, then an end; what is less
 * than what is known changes nothing, and of two ends the first counts.
 */
export function receive(attempt: AttemptState, receipt: Receipt, now: Date): AttemptState {
  const { tries } = attempt;
  const isKnown = attempt.status === 'sent' || attempt.status === 'delivered';
  if (!isWithUs(attempt) && !isKnown) return attempt;
  const sentAt = isKnown ? attempt.sentAt : now;
  switch (receipt.kind) {
    case 'sent':
      return isKnown ? attempt : { status: 'sent', tries, sentAt };
    case 'delivered':
      if (attempt.status === 'delivered') return attempt;
      return { status: 'delivered', tries, sentAt, settledAt: now };
    case 'failed': {
      const failure = receipt.reason ?? 'carrier-failed';
      return { status: 'failed', tries, sentAt, settledAt: now, failure };
    }
    default:
      return { status: receipt.kind, tries, sentAt, settledAt: now };
  }
}

/** The person has answered by this attempt: what its carrier says of it does not matter any more. */
export function answered(attempt: AttemptState, now: Date): AttemptState {
  if (attempt.status === 'answered') return attempt;
  const sentAt = 'sentAt' in attempt ? (attempt.sentAt ?? now) : now;
  return { status: 'answered', tries: attempt.tries, sentAt, settledAt: now };
}

/** What is still on its way is stopped; what was sent stays sent. */
export function withdraw(attempt: AttemptState, now: Date): AttemptState {
  if (!isOnItsWay(attempt)) return attempt;
  return { status: 'withdrawn', tries: attempt.tries, settledAt: now };
}

/** The person has seen the page through this attempt. */
export function deliver(attempt: AttemptState, now: Date): AttemptState {
  return attempt.status === 'sent' ? receive(attempt, { kind: 'delivered' }, now) : attempt;
}

/** When the attempt wants to be woken. */
export function dueOf(attempt: AttemptState): Date | null {
  return isOnItsWay(attempt) ? attempt.dueAt : null;
}

type OnItsWay = Extract<AttemptState, { status: 'queued' | 'sending' }>;
const isOnItsWay = (attempt: AttemptState): attempt is OnItsWay =>
  attempt.status === 'queued' || attempt.status === 'sending';

/** No carrier has said that it took it. */
const isWithUs = (attempt: AttemptState) =>
  isOnItsWay(attempt) || (attempt.status === 'failed' && attempt.sentAt === null);
