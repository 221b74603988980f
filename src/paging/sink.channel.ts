import type { Carrier } from './carrier.ts';

/** Where the house's own test pages end: everything up to here is real, and nobody's phone rings. */
export function sinkCarrier(): Carrier {
  return { send: async () => ({ status: 'sent' }), close: async () => {} };
}
