import { lookup } from 'node:dns/promises';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { hostOf } from '../text/host.ts';

const answerWithinMs = 8_000;

/** Every IP address of a host name; throws where there is none. */
export type Resolver = (host: string) => Promise<readonly string[]>;

const systemResolver: Resolver = async (host) =>
  (await lookup(host, { all: true })).map(({ address }) => address);

/**
 * Posts to an address that somebody outside has named, and answers the status; null: nothing was
 * sent, for the address leads where `isAllowed` says that we do not go. The host is resolved anew for
 * each message and the connection goes to the very address that was checked. Redirects are not
 * followed. Throws when nobody answers within 8 seconds. `ca`: certificate to trust instead of the
 * well-known ones.
 */
export async function postOutside(
  address: string,
  message: { body: string | Buffer; headers: Record<string, string | number> },
  deps: { isAllowed(ip: string): boolean; resolve?: Resolver; ca?: string },
): Promise<number | null> {
  const { isAllowed, resolve = systemResolver, ca } = deps;
  const url = new URL(address);
  const host = hostOf(url);
  const found = isIP(host) === 0 ? await resolve(host) : [host];
  const [ip] = found;
  if (ip === undefined || !found.every((it) => isAllowed(it))) return null;
  return post(url, ip, message, ca);
}

/** The status of the answer of `ip`, which speaks for the host of `url`. */
function post(
  url: URL,
  ip: string,
  { body, headers }: { body: string | Buffer; headers: Record<string, string | number> },
  ca: string | undefined,
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
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
        lookup: pinned,
        // A connection of its own: one that is kept could lead to an address checked for another.
        agent: false,
        signal: AbortSignal.timeout(answerWithinMs),
        ...(ca !== undefined && { ca }),
      },
      (response) => {
        resolve(response.statusCode ?? 0);
        // What it says beyond the status is not read.
        response.destroy();
      },
    );
    sending.on('error', reject);
    sending.end(body);
  });
}
