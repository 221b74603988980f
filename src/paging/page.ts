/** Ways to a person. The console is there for everybody and needs no address. */
export const channels = [
  'console',
  'email',
  'webhook',
  'push',
  'sms',
  'voice',
  /** Nobody's: where the house's own test pages end. */
  'sink',
] as const;
export type Channel = (typeof channels)[number];

/** How a webhook wants its words: signed (standardwebhooks.com), or as a chat takes them. */
export const webhookFormats = ['standard', 'slack', 'line-works', 'logo-chat', 'text'] as const;
export type WebhookFormat = (typeof webhookFormats)[number];

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
  /** To a facility: the base has recorded its yes, the room is taken. */
  'offer-settled',
  /** To the owner: nobody of a facility that was asked could be reached. */
  'offer-unreached',
  'placement-lost',
  'emergency-resumed',
  'matching-exhausted',
  'stay-ending',
  /** Not there yet though the time of the expected arrival is over. */
  'arrival-overdue',
  'extension-asked',
  'extension-answered',
  'meeting-missing',
  'task-due',
  /** Of a case: `reference` is the registration number. */
  'case-task-due',
  'trial-planned',
  'trial-cancelled',
  /** A room that was accepted, or is lived in, has been closed. */
  'room-closed',
  /** To facilities: report your rooms, because it is your hour or because the base asks now. */
  'report-due',
  'report-now',
  /** To who asked: facilities have not answered in time. */
  'reports-missing',
  'disclosure-stopped',
  'alarm',
  /** Both must answer: one has taken it, the other says that he is there. */
  'second',
  'target-missed',
  'called-again',
  'shift-start',
  'swap-asked',
  'swap-answered',
  'gaps-ahead',
  'drill',
  'test',
  /** The house pages itself, to prove that it can. */
  'probe',
  /** The code that proves an address; `reference` is the code. Never a page. */
  'code',
] as const;
export type Template = (typeof templates)[number];

export const alarmCodes = [
  'nobody-on-call',
  'nobody-reachable',
  'second-unanswered',
  'unsettled-too-long',
  'gap',
  'shift-unanswered',
  'drill-unanswered',
  'channel-down',
  'self-check',
] as const;
export type AlarmCode = (typeof alarmCodes)[number];

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

/** Failed: it has rung out and somebody else is asked; the person can answer still. */
export type PageStatus = 'open' | 'answered' | 'failed' | 'withdrawn';

/** Delivered: on the screen of the console, on the handset, or picked up. It is no answer. */
export type AttemptStatus =
  | 'queued'
  | 'sending'
  | 'sent'
  | 'delivered'
  | 'answered'
  | 'failed'
  | 'no-answer'
  | 'busy'
  | 'voicemail'
  | 'withdrawn';

/**
 * One channel's attempt to carry a page. `tries` counts how often sending has begun. A failure with
 * `sentAt` came after a carrier had taken the message: it is that carrier's last word.
 */
export type AttemptState =
  | { status: 'queued'; tries: number; dueAt: Date }
  | { status: 'sending'; tries: number; dueAt: Date }
  | { status: 'sent'; tries: number; sentAt: Date }
  | {
      status: 'delivered' | 'answered' | 'no-answer' | 'busy' | 'voicemail';
      tries: number;
      sentAt: Date;
      settledAt: Date;
    }
  | { status: 'failed'; tries: number; sentAt: Date | null; settledAt: Date; failure: string }
  | { status: 'withdrawn'; tries: number; settledAt: Date };

/** One provider asked once: its health is made of these. */
export interface ProviderTry {
  provider: string;
  isOk: boolean;
}

/**
 * What a carrier says of one try. Temporary: the same address may work in some seconds. `provider`
 * took it and calls it `providerRef`; `tried`: everybody who was asked, in order.
 */
export type SendOutcome =
  | { status: 'sent'; provider?: string; providerRef?: string; tried?: readonly ProviderTry[] }
  | {
      status: 'failed';
      isTemporary: boolean;
      reason: string;
      tried?: readonly ProviderTry[];
    };

/** What a carrier tells later of what it took: late, doubled, or before its own answer came back. */
export interface Receipt {
  kind: 'sent' | 'delivered' | 'failed' | 'no-answer' | 'busy' | 'voicemail';
  reason?: string;
}

/** What a person says to a page, by whatever way: "I do it" or "I cannot". */
export const answers = ['take', 'cannot'] as const;
export type Answer = (typeof answers)[number];

/**
 * What came of an answer: it is this person's now; it was noted; somebody else had it already; there
 * is nothing to answer any more.
 */
export const answerOutcomes = ['taken', 'noted', 'too-late', 'over'] as const;

/** Templates that ask for a deed; the others are done with once they have been seen. */
export function asksForAnswer(template: Template): boolean {
  return (
    isAnswerable(template) ||
    template === 'offer' ||
    template === 'offer-conditional' ||
    template === 'placement-lost' ||
    template === 'offer-nudge'
  );
}

/**
 * Templates that "I do it" or "I cannot" is a whole answer to: by a key, a reply or a one-tap link. The
 * others want to be looked at first.
 */
export function isAnswerable(template: Template): boolean {
  return (
    template === 'emergency' ||
    template === 'lease-lapsed' ||
    template === 'hand-over' ||
    template === 'second' ||
    template === 'shift-start' ||
    template === 'drill' ||
    template === 'test'
  );
}

/** Nothing is to be done upon them: no telephone rings at night for them. */
export function isQuiet(template: Template): boolean {
  return (
    template === 'emergency-taken' ||
    template === 'offer-withdrawn' ||
    template === 'offer-settled' ||
    template === 'stay-ending' ||
    template === 'extension-answered' ||
    template === 'meeting-missing' ||
    template === 'task-due' ||
    template === 'case-task-due' ||
    template === 'trial-planned' ||
    template === 'trial-cancelled' ||
    template === 'report-due' ||
    template === 'swap-asked' ||
    template === 'swap-answered' ||
    template === 'gaps-ahead'
  );
}

/** Ways that make a noise in the night. */
export const ringingChannels: readonly Channel[] = ['voice', 'sms', 'push'];
export const isRinging = (channel: Channel): boolean => ringingChannels.includes(channel);

/** Whether its person is still asked: a page that has failed is, until its subject is settled. */
export function isStanding(page: PageStatus): boolean {
  return page === 'open' || page === 'failed';
}

/** It reached nobody, and will not any more. */
const unanswered: readonly AttemptStatus[] = ['failed', 'no-answer', 'busy', 'voicemail'];

interface SeenAttempt {
  channel: Channel;
  status: AttemptStatus;
}

const isUnanswered = ({ status }: { status: AttemptStatus }) => unanswered.includes(status);

/**
 * Has the page failed? Yes, when every attempt that rings has ended without an answer: a screen that
 * shows the page somewhere is no person. Of somebody whom nothing rings, when every attempt has and
 * the console has not shown it. The console alone never fails a page: nobody can say that nobody looks
 * at it.
 */
export function hasFailed(attempts: readonly SeenAttempt[]): boolean {
  if (attempts.some((it) => it.status === 'answered')) return false;
  const ringing = attempts.filter((it) => isRinging(it.channel));
  if (ringing.length > 0) return ringing.every(isUnanswered);
  const isSeen = attempts.some((it) => it.status === 'delivered');
  const carried = attempts.filter((it) => it.channel !== 'console');
  return !isSeen && carried.length > 0 && carried.every(isUnanswered);
}

/**
 * Which attempts that wait for their delay go out now: once a way has ended without an answer the next
 * one, in the person's order; once the page has failed all of them. `ended`: the way that has changed.
 */
export function hurried<A extends { state: AttemptState }>(
  attempts: readonly A[],
  ended: AttemptState,
  page: PageStatus,
  now: Date,
): A[] {
  if (!isUnanswered(ended)) return [];
  const waiting = attempts.filter(
    ({ state }) => state.status === 'queued' && state.tries === 0 && state.dueAt > now,
  );
  return page === 'failed' ? waiting : waiting.slice(0, 1);
}
