/** Ways to a person. The console is there for everybody and needs no address. */
export const channels = ['console', 'email', 'webhook'] as const;
export type Channel = (typeof channels)[number];

export const templates = [
  'emergency',
  'emergency-taken',
  'lease-lapsed',
  'hand-over',
  'hand-over-failed',
  'offer',
  'offer-nudge',
  'offer-withdrawn',
  'offer-conditional',
  'offer-cancelled',
  'placement-lost',
  'emergency-resumed',
  'matching-exhausted',
  'stay-ending',
  'disclosure-stopped',
  'alarm',
] as const;
export type Template = (typeof templates)[number];

export type AlarmCode = 'nobody-on-call' | 'nobody-reachable';

/**
 * What a page says: a template and its numbers, never personal data. `reference` is what people call
 * the subject ("R8-000123"), `path` where the console shows it ("/emergencies/…"), `level` counts
 * from 1.
 */
export interface PageMessage {
  template: Template;
  reference: string;
  path: string;
  level?: number;
  alarm?: AlarmCode;
}

export type PageStatus = 'open' | 'answered' | 'failed' | 'withdrawn';

export type AttemptStatus =
  | 'queued'
  | 'sending'
  | 'sent'
  | 'delivered'
  | 'answered'
  | 'failed'
  | 'withdrawn';

/** One channel's attempt to carry a page. `tries` counts how often sending has begun. */
export type AttemptState =
  | { status: 'queued'; tries: number; dueAt: Date }
  | { status: 'sending'; tries: number; dueAt: Date }
  | { status: 'sent'; tries: number; sentAt: Date }
  | { status: 'delivered' | 'answered'; tries: number; settledAt: Date }
  | { status: 'failed'; tries: number; settledAt: Date; failure: string }
  | { status: 'withdrawn'; tries: number; settledAt: Date };

/** What a carrier says of one try. Temporary: the same address may work in some seconds. */
export type SendOutcome =
  | { status: 'sent' }
  | { status: 'failed'; isTemporary: boolean; reason: string };

/** A claim is good for this long; a process that dies in mid-send leaves the attempt due again. */
const claimMs = 30_000;
/**
 * So many processes may die over one attempt. A message that kills who sends it would otherwise be
 * sent for ever, and its page would never count as failed.
 */
const mostClaims = 5;
/** Waits before the second and third try of a temporary failure. GoAlert waits 15 s, three times. */
const retryAfterMs = [5_000, 15_000] as const;

/** Templates that ask for a deed; the others are done with once they have been seen. */
export function asksForAnswer(template: Template): boolean {
  return (
    template === 'emergency' ||
    template === 'lease-lapsed' ||
    template === 'hand-over' ||
    template === 'offer' ||
    template === 'offer-conditional' ||
    template === 'placement-lost' ||
    template === 'offer-nudge'
  );
}

/** A new page's attempt. The console's is done at once: its live event commits with the page. */
export function firstAttempt(channel: Channel, now: Date): AttemptState {
  return channel === 'console'
    ? { status: 'sent', tries: 1, sentAt: now }
    : { status: 'queued', tries: 0, dueAt: now };
}

/**
 * The attempt as it is once its sending has begun; null when there is nothing to send now. Failed,
 * when it was begun too often and nobody lived to say what became of it.
 */
export function claim(attempt: AttemptState, page: PageStatus, now: Date): AttemptState | null {
  if (attempt.status !== 'queued' && attempt.status !== 'sending') return null;
  if (page !== 'open' || attempt.dueAt > now) return null;
  const { tries } = attempt;
  if (attempt.status === 'sending' && tries >= mostClaims)
    return { status: 'failed', tries, settledAt: now, failure: 'died-in-send' };
  return {
    status: 'sending',
    tries: tries + 1,
    dueAt: new Date(now.getTime() + claimMs),
  };
}

/**
 * The attempt after a carrier's answer. An answer that comes when the attempt is not being sent any
 * more changes nothing, but for one: what was sent after all was sent.
 */
export function settle(attempt: AttemptState, outcome: SendOutcome, now: Date): AttemptState {
  if (outcome.status === 'sent') {
    const isOpen = ['queued', 'sending', 'failed'].includes(attempt.status);
    return isOpen ? { status: 'sent', tries: attempt.tries, sentAt: now } : attempt;
  }
  if (attempt.status !== 'sending') return attempt;
  const waitMs = outcome.isTemporary ? retryAfterMs[attempt.tries - 1] : undefined;
  if (waitMs !== undefined)
    return { status: 'queued', tries: attempt.tries, dueAt: new Date(now.getTime() + waitMs) };
  return { status: 'failed', tries: attempt.tries, settledAt: now, failure: outcome.reason };
}

/** What is still on its way is stopped; what was sent stays sent. */
export function withdraw(attempt: AttemptState, now: Date): AttemptState {
  if (attempt.status !== 'queued' && attempt.status !== 'sending') return attempt;
  return { status: 'withdrawn', tries: attempt.tries, settledAt: now };
}

/** The person has seen the page through this attempt. */
export function deliver(attempt: AttemptState, now: Date): AttemptState {
  if (attempt.status !== 'sent') return attempt;
  return { status: 'delivered', tries: attempt.tries, settledAt: now };
}

/** When the attempt wants to be woken. */
export function dueOf(attempt: AttemptState): Date | null {
  return attempt.status === 'queued' || attempt.status === 'sending' ? attempt.dueAt : null;
}

/**
 * Has the page failed? Yes, when every attempt that could ring has failed and the person has not
 * seen it. The console alone never fails a page: nobody can say that nobody looks at it.
 */
export function hasFailed(
  attempts: readonly { channel: Channel; status: AttemptStatus }[],
): boolean {
  const ringing = attempts.filter((it) => it.channel !== 'console');
  const isSeen = attempts.some((it) => it.status === 'delivered' || it.status === 'answered');
  return !isSeen && ringing.length > 0 && ringing.every((it) => it.status === 'failed');
}
