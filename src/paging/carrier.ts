import type { Channel, PageMessage, SendOutcome } from './page.ts';

/** One message on its way out. */
export interface Outgoing {
  /** The same for every try of one attempt, so that the far end can drop a repetition. */
  key: string;
  address: string;
  secret: string | null;
  message: PageMessage;
  subject: string;
  body: string;
  /** Where the console shows the subject. */
  link: string;
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
