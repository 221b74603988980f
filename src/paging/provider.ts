import type { Outgoing } from './carrier.ts';

/**
 * What one provider says of one try. `blames` says who is at fault: with a bad address nobody else
 * need be asked; a provider that is away, or does not know us any more, is stood in for by the next.
 */
export type ProviderOutcome =
  | { status: 'sent'; ref?: string }
  | { status: 'failed'; isTemporary: boolean; reason: string; blames: 'provider' | 'address' };

/** One of several that can carry the same message. What `send` throws is its own, temporary fault. */
export interface Provider {
  name: string;
  send(message: Outgoing): Promise<ProviderOutcome>;
  close(): Promise<void>;
}
