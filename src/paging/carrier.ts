import type { Channel, PageMessage, SendOutcome, WebhookFormat } from './page.ts';

/** One message on its way out. */
export interface Outgoing {
  /** The same for every try of one attempt, so that the far end can drop a repetition. */
  key: string;
  address: string;
  /** Of a webhook its signing secret; of web push the browser's keys: JSON {"p256dh","auth"}. */
  secret: string | null;
  /** How a webhook wants its words; null: signed. */
  format: WebhookFormat | null;
  /** The body of a webhook of format `text`. */
  template: string | null;
  message: PageMessage;
  subject: string;
  body: string;
  /** Where the console shows the subject. */
  link: string;
  /** A page that asks "I do it" or "I cannot", for who is not signed in; null: not for this one. */
  tapLink: string | null;
  /** What an SMS is answered with, behind 1 (I do it) or 2 (I cannot): four digits. */
  replyCode: string | null;
  /** A key, a reply or the one-tap link is a whole answer. */
  asksForAnswer: boolean;
  /**
   * The six digits that prove this address, to be shown or read out; then there is no page, `key` is no
   * attempt's, and no receipt is wanted. null: a page.
   */
  code: string | null;
  at: Date;
}

/**
 * A way out of the house. `send` answers within 10 seconds or is given up; what it throws counts as
 * a temporary failure.
 */
export interface Carrier {
  send(message: Outgoing): Promise<SendOutcome>;
  close(): Promise<void>;
}

/** Every channel that needs one has its carrier. */
export type Carriers = Record<Exclude<Channel, 'console'>, Carrier>;
