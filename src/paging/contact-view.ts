import { type Channel, isRinging, type WebhookFormat } from './page.ts';
import type { ContactMethodView } from './paging.api.ts';
import type { Address } from './ways.ts';

/** An address as it is kept, but for what nobody is shown: its secret and the hash of its code. */
interface KeptMethod {
  id: string;
  channel: Channel;
  address: string;
  format: WebhookFormat | null;
  label: string | null;
  position: number;
  delaySeconds: number;
  verifiedAt: Date | null;
  codeSentAt: Date | null;
}

/** What its owner sees. The endpoint of web push is a secret: who has it can ring that browser. */
export function viewOf(row: KeptMethod): ContactMethodView {
  const { id, channel, address, format, label, position, delaySeconds } = row;
  if (channel === 'console' || channel === 'sink') throw new Error("nobody's own address");
  return {
    ...{ id, channel, format, label, position, delaySeconds },
    address: channel === 'push' ? new URL(address).host : address,
    verifiedAt: row.verifiedAt?.toISOString() ?? null,
    codeSentAt: row.codeSentAt?.toISOString() ?? null,
    isRinging: isRinging(channel),
  };
}

/** What the choice of ways depends on. */
export function addressOf(row: KeptMethod): Address {
  const { id, channel, delaySeconds, verifiedAt } = row;
  return { id, channel, delaySeconds, isVerified: verifiedAt !== null };
}
