import { Webhook } from 'standardwebhooks';
import { postOutside, type Resolver } from '../platform/http/post-outside.ts';
import type { Carrier, Outgoing } from './carrier.ts';
import type { SendOutcome } from './page.ts';
import { isReachable } from './webhook-address.ts';
import { webhookBody } from './webhook-formats.ts';

/** Answers that say "later": timeout, too early, too many. */
const laterStatuses = [408, 425, 429];

/**
 * A POST to an address of the person's own: signed (standardwebhooks.com), or as a chat takes it. 2xx
 * means that the receiver has it. Where any address of the host leads inside, the attempt fails for
 * good with `webhook address-not-allowed`.
 */
export function webhookCarrier(deps: { isProduction: boolean; resolve?: Resolver }): Carrier {
  const { isProduction, ...rest } = deps;
  const isAllowed = (ip: string) => isReachable(ip, isProduction);
  return {
    send: async (message) => {
      const format = message.format ?? 'standard';
      const body = webhookBody(format, message);
      const signature = format === 'standard' ? signatureOf(message, body) : {};
      if (signature === null) return failed('webhook without a secret', false);
      try {
        const headers = {
          'content-type': 'application/json; charset=utf-8',
          'user-agent': 'Kyoten',
          ...signature,
        };
        const status = await postOutside(
          message.address,
          { body, headers },
          { isAllowed, ...rest },
        );
        return outcomeOf(status);
      } catch (error) {
        const { code, name } = error as Error & { code?: string };
        return failed(`webhook ${code ?? name}`, true);
      }
    },
    close: async () => {},
  };
}

function signatureOf({ key, secret, at }: Outgoing, body: string): Record<string, string> | null {
  if (secret === null) return null;
  return {
    'webhook-id': key,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign(key, at, body),
  };
}

function outcomeOf(status: number | null): SendOutcome {
  if (status === null) return failed('webhook address-not-allowed', false);
  if (status >= 200 && status < 300) return { status: 'sent' };
  return failed(`webhook ${status}`, status >= 500 || laterStatuses.includes(status));
}

function failed(reason: string, isTemporary: boolean): SendOutcome {
  return { status: 'failed', isTemporary, reason };
}
