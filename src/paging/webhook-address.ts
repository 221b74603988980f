/**
 * May a signed POST be sent there? `isProduction` demands https. Addresses with a user or password
 * in them would be stored and logged with it; link-local hosts are the metadata services of cloud
 * machines, which must not be reached through us. Other private networks are allowed: a city's own
 * chat server stands in one.
 */
export function isWebhookAddressAllowed(address: string, isProduction: boolean): boolean {
  const url = parsed(address);
  if (url === null || url.username !== '' || url.password !== '') return false;
  if (url.protocol !== 'https:' && (isProduction || url.protocol !== 'http:')) return false;
  const host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
  return !/^(?:169\.254\.|fe[89ab][0-9a-f]:|::ffff:a9fe:)/.test(host);
}

function parsed(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
