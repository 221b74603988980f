import type { Carrier, Outgoing } from './carrier.ts';

/** Stands in for a mail server outside production: the message goes to the page /dev/inbox. */
export function devInboxCarrier(write: (message: Outgoing) => Promise<void>): Carrier {
  return {
    send: async (message) => {
      await write(message);
      return { status: 'sent' };
    },
    close: async () => {},
  };
}
