import { and, eq, gt, isNull, lt, sql } from 'drizzle-orm';
import type { Actor, UserActor } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import { organisations, sessions, signInFailures, users } from './identity.tables.ts';

export interface Credentials {
  userId: string;
  passwordHash: string;
}

export async function findCredentials(tx: Tx, email: string): Promise<Credentials | null> {
  const [row] = await tx.db
    .select({ userId: users.id, passwordHash: users.passwordHash })
    .from(users)
    .where(and(eq(users.email, email), isNull(users.disabledAt)));
  return row ?? null;
}

export async function countFailures(
  tx: Tx,
  accountHash: string,
  peerHash: string,
  since: Date,
): Promise<{ account: number; peer: number }> {
  const recent = gt(signInFailures.at, since);
  const account = await tx.db.$count(
    signInFailures,
    and(eq(signInFailures.accountHash, accountHash), recent),
  );
  const peer = await tx.db.$count(
    signInFailures,
    and(eq(signInFailures.peerHash, peerHash), recent),
  );
  return { account, peer };
}

export async function addFailure(tx: Tx, accountHash: string, peerHash: string): Promise<void> {
  await tx.db.insert(signInFailures).values({ accountHash, peerHash, at: tx.now });
}

export async function clearFailures(tx: Tx, accountHash: string): Promise<void> {
  await tx.db.delete(signInFailures).where(eq(signInFailures.accountHash, accountHash));
}

export async function addSession(
  tx: Tx,
  tokenHash: Buffer,
  userId: string,
  expiresAt: Date,
): Promise<void> {
  await tx.db
    .insert(sessions)
    .values({ tokenHash, userId, createdAt: tx.now, lastSeenAt: tx.now, expiresAt });
}

/** The signed-in user of a running session of an account that is not disabled. */
export async function findActor(tx: Tx, tokenHash: Buffer): Promise<UserActor | null> {
  const [row] = await tx.db
    .select({
      userId: users.id,
      baseId: users.baseId,
      organisationId: users.organisationId,
      role: users.role,
      wardCodes: users.wardCodes,
      lastSeenAt: sessions.lastSeenAt,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(
      and(
        eq(sessions.tokenHash, tokenHash),
        isNull(sessions.revokedAt),
        gt(sessions.expiresAt, tx.now),
        isNull(users.disabledAt),
      ),
    );
  if (row === undefined) return null;
  const { lastSeenAt, ...actor } = row;
  if (tx.now.getTime() - lastSeenAt.getTime() > 60_000) {
    await tx.db
      .update(sessions)
      .set({ lastSeenAt: tx.now })
      .where(eq(sessions.tokenHash, tokenHash));
  }
  return { kind: 'user', ...actor };
}

export async function revokeSession(tx: Tx, tokenHash: Buffer): Promise<void> {
  await tx.db.update(sessions).set({ revokedAt: tx.now }).where(eq(sessions.tokenHash, tokenHash));
}

export async function revokeSessionsOf(tx: Tx, userId: string): Promise<void> {
  await tx.db
    .update(sessions)
    .set({ revokedAt: tx.now })
    .where(and(eq(sessions.userId, userId), isNull(sessions.revokedAt)));
}

export async function forgetOldSignIns(tx: Tx, before: Date): Promise<void> {
  await tx.db.delete(signInFailures).where(lt(signInFailures.at, before));
  await tx.db.delete(sessions).where(lt(sessions.expiresAt, before));
}

export async function readMe(tx: Tx, actor: Actor & { kind: 'user' }) {
  const [row] = await tx.db
    .select({ name: users.name, email: users.email, organisation: organisations.name })
    .from(users)
    .innerJoin(organisations, eq(organisations.id, users.organisationId))
    .where(eq(users.id, actor.userId));
  return row ?? null;
}

/** One sign-in of an account at a time, so that parallel guesses cannot slip past the count. */
export async function lockAccount(tx: Tx, accountHash: string): Promise<void> {
  await tx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${accountHash}, 0))`);
}
