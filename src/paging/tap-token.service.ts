import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Tx } from '../platform/db/tx.ts';
import { houseKey, knownHouseKey } from './house-keys.service.ts';

/** A message can be answered for so long after it was queued. */
export const answerableForMs = 12 * 3_600_000;

const keyName = 'tap-link';
/** An attempt's id, the second of its end, and 128 bits of signature: 48 letters fit into an SMS. */
const [idBytes, endBytes, signatureBytes] = [16, 4, 16];

/** The path of the page that asks; the same for every try of one attempt. */
export async function tapPath(tx: Tx, attemptId: string, queuedAt: Date): Promise<string> {
  const key = await houseKey(tx, keyName, () => randomBytes(32).toString('base64url'));
  const end = Buffer.alloc(endBytes);
  end.writeUInt32BE(Math.floor((queuedAt.getTime() + answerableForMs) / 1000));
  const signed = Buffer.concat([Buffer.from(attemptId.replaceAll('-', ''), 'hex'), end]);
  return `/t/${Buffer.concat([signed, signatureOf(key, signed)]).toString('base64url')}`;
}

/** The attempt that a token stands for; null: made by somebody else, changed, or too old. Writes nothing. */
export async function attemptOfToken(tx: Tx, token: string): Promise<string | null> {
  const bytes = Buffer.from(token, 'base64url');
  const key = await knownHouseKey(tx, keyName);
  const isWhole = bytes.length === idBytes + endBytes + signatureBytes;
  // Two spellings of one token would be two links.
  if (key === null || !isWhole || bytes.toString('base64url') !== token) return null;
  const signed = bytes.subarray(0, idBytes + endBytes);
  if (!timingSafeEqual(signatureOf(key, signed), bytes.subarray(idBytes + endBytes))) return null;
  if (bytes.readUInt32BE(idBytes) * 1000 <= tx.now.getTime()) return null;
  const hex = bytes.toString('hex', 0, idBytes);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function signatureOf(key: string, signed: Buffer): Buffer {
  return createHmac('sha256', Buffer.from(key, 'base64url'))
    .update(signed)
    .digest()
    .subarray(0, signatureBytes);
}
