import { and, eq, gt, isNull, lt, or, sql } from 'drizzle-orm';
import type { UserActor } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import { organisations, sessions, signInFailures, signInPlaces, users } from './identity.tables.ts';
import type { SignInCounts } from './sign-in-limits.ts';

/** Who tries to sign in, and from where. */
export interface Attempt {
  accountHash: string;
  peerHash: string;
}

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

/** Whether the account is as it was when its password was read; it stays so until the step ends. */
export async function holdsStill(tx: Tx, account: Credentials): Promise<boolean> {
  const rows = await tx.db
    .select({ id: users.id })
    .from(users)
    .where(
      and(
        eq(users.id, account.userId),
        eq(users.passwordHash, account.passwordHash),
        isNull(users.disabledAt),
      ),
    )
    .for('share');
  return rows.length === 1;
}

/**
 * One attempt of an account, and of a peer, is let in at a time: then no two count the same. The
 * account comes first everywhere, which is the order that keeps these locks from a deadlock.
 */
export async function lockAttempts(tx: Tx, { accountHash, peerHash }: Attempt): Promise<void> {
  await tx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${accountHash}, 0))`);
  await tx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${peerHash}, 1))`);
}

/** Counts from `since.failed`, and from `since.lately`; known is who signed in since `since.known`. */
export async function countFailures(
  tx: Tx,
  { accountHash, peerHash }: Attempt,
  since: { failed: Date; lately: Date; known: Date },
): Promise<SignInCounts> {
  const ofAccount = eq(signInFailures.accountHash, accountHash);
  const ofPeer = eq(signInFailures.peerHash, peerHash);
  const lately = gt(signInFailures.at, since.lately);
  const [row] = await tx.db
    .select({
      ofBoth: sql<number>`count(*) filter (where ${ofAccount} and ${ofPeer})::int`,
      ofAccount: sql<number>`count(*) filter (where ${ofAccount})::int`,
      ofAccountLately: sql<number>`count(*) filter (where ${ofAccount} and ${lately})::int`,
      ofPeer: sql<number>`count(*) filter (where ${ofPeer})::int`,
    })
    .from(signInFailures)
    .where(and(gt(signInFailures.at, since.failed), or(ofAccount, ofPeer)));
  const known = await tx.db.$count(
    signInPlaces,
    and(
      eq(signInPlaces.accountHash, accountHash),
      eq(signInPlaces.peerHash, peerHash),
      gt(signInPlaces.lastAt, since.known),
    ),
  );
  if (row === undefined) throw new Error('a count gave no row');
  return { ...row, isKnownHere: known > 0 };
}

export async function addFailure(tx: Tx, attempt: Attempt): Promise<void> {
  await tx.db.insert(signInFailures).values({ ...attempt, at: tx.now });
}

/** Those of this account from this peer alone: guesses from elsewhere go on being counted. */
export async function clearFailures(tx: Tx, { accountHash, peerHash }: Attempt): Promise<void> {
  await tx.db
    .delete(signInFailures)
    .where(and(eq(signInFailures.accountHash, accountHash), eq(signInFailures.peerHash, peerHash)));
}

export async function rememberPeer(tx: Tx, attempt: Attempt): Promise<void> {
  await tx.db
    .insert(signInPlaces)
    .values({ ...attempt, lastAt: tx.now })
    .onConflictDoUpdate({
      target: [signInPlaces.accountHash, signInPlaces.peerHash],
      set: { lastAt: tx.now },
    });
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

export async function forgetOldSignIns(
  tx: Tx,
  before: { ended: Date; known: Date },
): Promise<void> {
  await tx.db.delete(signInFailures).where(lt(signInFailures.at, before.ended));
  await tx.db.delete(sessions).where(lt(sessions.expiresAt, before.ended));
  await tx.db.delete(signInPlaces).where(lt(signInPlaces.lastAt, before.known));
}

export async function readMe(tx: Tx, actor: UserActor) {
  const [row] = await tx.db
    .select({ name: users.name, email: users.email, organisation: organisations.name })
    .from(users)
    .innerJoin(organisations, eq(organisations.id, users.organisationId))
    .where(eq(users.id, actor.userId));
  return row ?? null;
}
