import type { Carrier, Carriers, Outgoing } from '../../src/paging/carrier.ts';
import type { Channel, SendOutcome } from '../../src/paging/page.ts';

export interface SentMessage extends Outgoing {
  channel: Exclude<Channel, 'console'>;
}

/** Carriers that keep what they are given instead of sending it. */
export interface FakeCarriers {
  all: Carriers;
  /** In the order of sending, since the last `take`. */
  sent: SentMessage[];
  /** Returns what was sent since the last call, and forgets it. */
  take(): SentMessage[];
  /** How the outside answers from now on; default: it is sent. */
  answerWith(answer: (message: SentMessage) => SendOutcome): void;
}

export function fakeCarriers(): FakeCarriers {
  const sent: SentMessage[] = [];
  let answer: (message: SentMessage) => SendOutcome = () => ({ status: 'sent' });
  const carrier = (channel: Exclude<Channel, 'console'>): Carrier => ({
    send: async (outgoing) => {
      const message = { ...outgoing, channel };
      sent.push(message);
      return answer(message);
    },
    close: async () => {},
  });
  return {
    all: {
      email: carrier('email'),
      webhook: carrier('webhook'),
      push: carrier('push'),
      sms: carrier('sms'),
      voice: carrier('voice'),
      sink: carrier('sink'),
    },
    sent,
    take: () => sent.splice(0),
    answerWith: (next) => {
      answer = next;
    },
  };
}
