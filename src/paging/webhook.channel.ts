import { Webhook } from 'standardwebhooks';
import type { Carrier } from './carrier.ts';
import type { SendOutcome } from './page.ts';

const answerWithinMs = 8_000;
/** Answers that say "later": timeout, too early, too many. */
const laterStatuses = [408, 425, 429];

/**
 * A signed POST (standardwebhooks.com). 2xx means that the receiver has it. Redirects are not
 * followed: an address that moves is not the one that its owner has checked.
 */
export function webhookCarrier(): Carrier {
  return {
    send: async ({ key, address, secret, message, subject, body, link, at }) => {
      if (secret === null) return failed('webhook without a secret', false);
      const payload = JSON.stringify({
        type: `page.${message.template}`,
        timestamp: at.toISOString(),
        data: { reference: message.reference, subject, text: body, link },
      });
      try {
        const response = await fetch(address, {
          method: 'POST',
          redirect: 'manual',
          signal: AbortSignal.timeout(answerWithinMs),
          headers: {
            'content-type': 'application/json; charset=utf-8',
            'user-agent': 'Kyoten',
            'webhook-id': key,
            'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
            'webhook-signature': new Webhook(secret).sign(key, at, payload),
          },
          body: payload,
        });
        await response.body?.cancel();
        return outcomeOf(response.status);
      } catch (error) {
        const cause =
          error instanceof Error ? (error.cause as { code?: string } | undefined) : null;
        return failed(`webhook ${cause?.code ?? (error as Error).name}`, true);
      }
    },
    close: async () => {},
  };
}

function outcomeOf(status: number): SendOutcome {
  if (status >= 200 && status < 300) return { status: 'sent' };
  return failed(`webhook ${status}`, status >= 500 || laterStatuses.includes(status));
}

function failed(reason: string, isTemporary: boolean): SendOutcome {
  return { status: 'failed', isTemporary, reason };
}
