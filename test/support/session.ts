import { createHash, randomBytes } from 'node:crypto';
import type { UserActor } from '../../src/platform/actor.ts';
import type { TestDatabase } from './database.ts';

/** A session as a sign-in would open it, without the cost of argon2; returns its token. */
export async function openSession(
  database: Pick<TestDatabase, 'admin'>,
  person: Pick<UserActor, 'userId'>,
  now: Date,
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const tokenHash = createHash('sha256').update(token).digest();
  const expires = new Date(now.getTime() + 365 * 24 * 3_600_000);
  await database.admin`
    insert into sessions (token_hash, user_id, created_at, last_seen_at, expires_at)
    values (${tokenHash}, ${person.userId}, ${now.toISOString()}, ${now.toISOString()}, ${expires.toISOString()})`;
  return token;
}
