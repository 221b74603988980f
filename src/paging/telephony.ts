import type { Receipt } from './page.ts';
import type { ProviderOutcome } from './provider.ts';
import type { Speech } from './speech.ts';

export const lineNames = ['telephony-1', 'telephony-2'] as const;
export type LineName = (typeof lineNames)[number];

/** An account at a carrier that speaks Twilio's protocol. */
export interface LineSettings {
  name: LineName;
  /** Where its API is: https://api.twilio.com or another one's, a path included. */
  url: string;
  account: string;
  token: string;
  /** Caller's number, E.164. */
  from: string;
  /** Sender of text messages: a number, or a name where the carrier allows one. */
  smsFrom: string;
}

/** One such account, opened. */
export interface TelephonyLine {
  name: LineName;
  /** Rings `to`. `says`: these words and no more; null: what is to be said is asked of us. */
  call(call: { key: string; to: string; says: Speech | null }): Promise<ProviderOutcome>;
  /** `isReported`: the carrier tells what becomes of it. */
  text(text: {
    key: string;
    to: string;
    body: string;
    isReported: boolean;
  }): Promise<ProviderOutcome>;
  /** Ends a call; throws when the carrier cannot be asked. */
  hangUp(callRef: string): Promise<void>;
  /** Whether the carrier itself has sent this. `path`: with its query, as it came. */
  isGenuine(request: {
    path: string;
    fields: Readonly<Record<string, string>>;
    signature: string;
  }): Promise<boolean>;
  /** A speech as the carrier takes it. */
  twiml(speech: Speech): Promise<string>;
  /** A text message in answer to one that came in; null: none. */
  twimlOfText(text: string | null): Promise<string>;
}

/** How often a call asks before it gives up. */
export const mostAsked = 3;

/** Paths below the public address that a carrier calls. */
export function callbackPath(
  line: LineName,
  attemptId: string,
  what: 'voice' | 'status' | 'machine' | { asked: number },
): string {
  const last = typeof what === 'string' ? what : `key?asked=${what.asked}`;
  return `/carriers/${line}/${attemptId}/${last}`;
}

const isMachine = (answeredBy: string) => /^(?:machine|fax)/.test(answeredBy);

/** What answering-machine detection has found; null: nothing certain. */
export function receiptOfMachine(answeredBy: string): Receipt | null {
  if (isMachine(answeredBy)) return { kind: 'voicemail' };
  return answeredBy === 'human' ? { kind: 'delivered' } : null;
}

/**
 * What a call's status says of its attempt; null: nothing yet. A call is over: one that asked was not
 * answered by its key (an answer that came before stays), one that only told something was heard.
 */
export function receiptOfCall(
  status: string,
  told: { answeredBy: string; errorCode: string; isAsking: boolean },
): Receipt | null {
  switch (status) {
    case 'ringing':
      return { kind: 'sent' };
    case 'busy':
      return { kind: 'busy' };
    case 'no-answer':
    case 'canceled':
      return { kind: 'no-answer' };
    case 'failed':
      return { kind: 'failed', reason: withCode('call failed', told.errorCode) };
    case 'completed':
      if (isMachine(told.answeredBy)) return { kind: 'voicemail' };
      return { kind: told.isAsking ? 'no-answer' : 'delivered' };
    default:
      return null;
  }
}

/** What a text message's status says of its attempt; null: nothing yet. */
export function receiptOfText(status: string, errorCode: string): Receipt | null {
  switch (status) {
    case 'sent':
      return { kind: 'sent' };
    case 'delivered':
    case 'read':
      return { kind: 'delivered' };
    case 'undelivered':
    case 'failed':
    case 'canceled':
      return { kind: 'failed', reason: withCode(`sms ${status}`, errorCode) };
    default:
      return null;
  }
}

function withCode(words: string, code: string): string {
  return /^\d{3,6}$/.test(code) ? `${words} ${code}` : words;
}
