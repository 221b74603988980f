import type { Carrier } from './carrier.ts';
import type { Channel } from './page.ts';

/** A channel without a carrier: fails at once and for good, so that the next way is taken. */
export function unsetCarrier(channel: Channel): Carrier {
  const reason = `no carrier for ${channel}`;
  return {
    send: async () => ({ status: 'failed', isTemporary: false, reason }),
    close: async () => {},
  };
}
