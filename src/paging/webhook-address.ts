import { hostOf } from '../platform/text/host.ts';

/**
 * May a signed POST be sent there? `isProduction` demands https, and an address that all the world
 * can reach: whoever names an address must not have us knock at doors inside. Addresses with a user
 * or password in them would be stored and logged with it. A name says nothing of where it leads: what
 * it resolves to is checked when the message is sent ({@link isReachable}).
 */
export function isWebhookAddressAllowed(address: string, isProduction: boolean): boolean {
  const url = parsed(address);
  if (url === null || url.username !== '' || url.password !== '') return false;
  if (url.protocol !== 'https:' && (isProduction || url.protocol !== 'http:')) return false;
  const host = hostOf(url);
  if (bitsOf(host) !== null) return isReachable(host, isProduction);
  return !(isProduction && /(?:^|\.)localhost\.?$/.test(host));
}

/**
 * Whether we connect to this IP address. Never to the metadata services of cloud machines and their
 * link-local neighbours; in production to no private, loopback or otherwise special one either (IANA
 * special-purpose address registries). A city's own chat server therefore needs a public address.
 */
export function isReachable(ip: string, isProduction: boolean): boolean {
  const bits = bitsOf(ip);
  if (bits === null || NEVER.some((net) => isIn(net, bits))) return false;
  return !(isProduction && INSIDE.some((net) => isIn(net, bits)));
}

interface Net {
  bits: bigint;
  /** How many of the 128 bits are the net's. */
  prefix: number;
}

const NEVER = [
  '169.254.0.0/16',
  '100.100.100.200/32',
  'fe80::/10',
  // Instance metadata of AWS over IPv6.
  'fd00:ec2::254/128',
].map(netOf);

const INSIDE = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
  '::/96',
  // Wrappings of an IPv4 address: NAT64, Teredo, 6to4.
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  '2001::/32',
  '2002::/16',
  '100::/64',
  '2001:db8::/32',
  'fc00::/7',
  'fec0::/10',
  'ff00::/8',
].map(netOf);

function netOf(text: string): Net {
  const [ip = '', length] = text.split('/');
  const bits = bitsOf(ip);
  if (bits === null) throw new Error(`${text} is no net`);
  return { bits, prefix: Number(length) + (ip.includes(':') ? 0 : 96) };
}

function isIn({ bits, prefix }: Net, ip: bigint): boolean {
  const rest = BigInt(128 - prefix);
  return ip >> rest === bits >> rest;
}

/** An IP address as 128 bits, IPv4 as ::ffff:a.b.c.d, in which form it may also come; null: it is none. */
function bitsOf(ip: string): bigint | null {
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(ip)) return bitsOf(`::ffff:${ip}`);
  // The platform's own parser: it refuses what is none and writes the rest in one way.
  const url = ip.includes(':') ? parsed(`http://[${ip.replace(/%.*$/, '')}]/`) : null;
  if (url === null) return null;
  const [before = [], after = []] = hostOf(url)
    .split('::')
    .map((side) => side.split(':').filter((group) => group !== ''));
  const zeros = Array<string>(8 - before.length - after.length).fill('0');
  return [...before, ...zeros, ...after].reduce(
    (bits, group) => (bits << 16n) | BigInt(`0x${group}`),
    0n,
  );
}

function parsed(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
