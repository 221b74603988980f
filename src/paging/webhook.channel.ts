import { lookup } from 'node:dns/promises';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { Webhook } from 'standardwebhooks';
import type { Carrier } from './carrier.ts';
import type { SendOutcome } from './page.ts';
import { hostOf, isReachable } from './webhook-address.ts';

const answerWithinMs = 8_000;
/** Answers that say "later": timeout, too early, too many. */
const laterStatuses = [408, 425, 429];

/** Every IP address of a host name; throws where there is none. */
export type Resolver = (host: string) => Promise<readonly string[]>;

const systemResolver: Resolver = async (host) =>
  (await lookup(host, { all: true })).map(({ address }) => address);

/**
 * A signed POST (standardwebhooks.com). 2xx means that the receiver has it. Redirects are not
 * followed: an address that moves is not the one that its owner has checked. The host is resolved
 * anew for each message and the connection goes to the address that was checked; where any of its
 * addresses leads inside, the attempt fails for good with `webhook address-not-allowed`.
 */
export function webhookCarrier(deps: { isProduction: boolean; resolve?: Resolver }): Carrier {
  const { isProduction, resolve = systemResolver } = deps;
  return {
    send: async ({ key, address, secret, message, subject, body, link, at }) => {
      if (secret === null) return failed('webhook without a secret', false);
      const payload = JSON.stringify({
        type: `page.${message.template}`,
        timestamp: at.toISOString(),
        data: { reference: message.reference, subject, text: body, link },
      });
      try {
        const url = new URL(address);
        const host = hostOf(url);
        const found = isIP(host) === 0 ? await resolve(host) : [host];
        const [ip] = found;
        if (ip === undefined || !found.every((it) => isReachable(it, isProduction)))
          return failed('webhook address-not-allowed', false);
        const status = await post(url, ip, payload, {
          'content-type': 'application/json; charset=utf-8',
          'user-agent': 'Kyoten',
          'webhook-id': key,
          'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
          'webhook-signature': new Webhook(secret).sign(key, at, payload),
        });
        return outcomeOf(status);
      } catch (error) {
        const { code, name } = error as Error & { code?: string };
        return failed(`webhook ${code ?? name}`, true);
      }
    },
    close: async () => {},
  };
}

/** The status of the answer of `ip`, which speaks for the host of `url`. */
function post(
  url: URL,
  ip: string,
  payload: string,
  headers: Record<string, string>,
): Promise<number> {
  // Node asks this instead of DNS, whose second answer could be another one than that checked.
  const pinned: LookupFunction = (_host, { all }, found) =>
    all ? found(null, [{ address: ip, family: isIP(ip) }]) : found(null, ip, isIP(ip));
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const sending = request(
      url,
      {
        method: 'POST',
        headers: { ...headers, 'content-length': Buffer.byteLength(payload) },
        lookup: pinned,
        // A connection of its own: one that is kept could lead to an address checked for another.
        agent: false,
        signal: AbortSignal.timeout(answerWithinMs),
      },
      (response) => {
        resolve(response.statusCode ?? 0);
        // What it says beyond the status is not read.
        response.destroy();
      },
    );
    sending.on('error', reject);
    sending.end(payload);
  });
}

function outcomeOf(status: number): SendOutcome {
  if (status >= 200 && status < 300) return { status: 'sent' };
  return failed(`webhook ${status}`, status >= 500 || laterStatuses.includes(status));
}

function failed(reason: string, isTemporary: boolean): SendOutcome {
  return { status: 'failed', isTemporary, reason };
}
