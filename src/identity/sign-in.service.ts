import { createHash, randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { type Actor, system, type UserActor } from '../platform/actor.ts';
import type { InTx, Tx } from '../platform/db/tx.ts';
import { httpProblems } from '../platform/http/problems.ts';
import { type RecordedRefusal, Refused } from '../platform/problem.ts';
import { identityProblems } from './identity.problems.ts';
import * as store from './sign-in.store.ts';

/** A night shift and the hour after it. */
const sessionHours = 13;
const keptHours = 24;
/** Failures within `failureWindowMinutes` after which an account, or a peer address, must wait. */
const failuresPerAccount = 10;
const failuresPerPeer = 50;
const failureWindowMinutes = 15;

/** OWASP's recommendation for argon2id: 19 MiB, 2 passes, 1 lane. */
const argon2id = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export function hashPassword(password: string): Promise<string> {
  return hash(password, argon2id);
}

const sha256 = (text: string) => createHash('sha256').update(text).digest();

let decoy: Promise<string> | null = null;

/**
 * Checks the password and opens a session. An unknown account takes as long as a wrong password.
 * `peer` is the address the connection comes from, not what a header says.
 */
export async function signIn(
  tx: Tx,
  input: { email: string; password: string; peer: string },
): Promise<{ token: string; expiresAt: Date } | RecordedRefusal> {
  const accountHash = sha256(input.email).toString('hex');
  const peerHash = sha256(input.peer).toString('hex');
  await store.lockAccount(tx, accountHash);
  const since = new Date(tx.now.getTime() - failureWindowMinutes * 60_000);
  const failures = await store.countFailures(tx, accountHash, peerHash, since);
  if (failures.account >= failuresPerAccount || failures.peer >= failuresPerPeer)
    throw new Refused(identityProblems['too-many-sign-ins']());
  const account = await store.findCredentials(tx, input.email);
  decoy ??= hashPassword(randomBytes(16).toString('hex'));
  const isRight = await verify(account?.passwordHash ?? (await decoy), input.password);
  if (account === null || !isRight) {
    await store.addFailure(tx, accountHash, peerHash);
    return { refused: identityProblems['wrong-credentials']() };
  }
  await store.clearFailures(tx, accountHash);
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(tx.now.getTime() + sessionHours * 3_600_000);
  await store.addSession(tx, sha256(token), account.userId, expiresAt);
  return { token, expiresAt };
}

/** Forgets ended sessions and old failures; what they led to stands in the log. */
export function forgetOldSignIns(inTx: InTx): Promise<void> {
  return inTx(system('sign-in'), (tx) =>
    store.forgetOldSignIns(tx, new Date(tx.now.getTime() - keptHours * 3_600_000)),
  );
}

/** Who a session's token belongs to; null: unknown, ended, revoked or disabled. */
export function actorOfToken(inTx: InTx, token: string): Promise<UserActor | null> {
  return inTx(system('session'), (tx) => store.findActor(tx, sha256(token)));
}

export async function signOut(tx: Tx, token: string, actor: UserActor): Promise<void> {
  await store.revokeSession(tx, sha256(token));
  tx.publish(`user:${actor.userId}`, actor.userId, 'rights.changed');
}

export async function readMe(tx: Tx) {
  const { actor } = tx;
  const row = isUser(actor) ? await store.readMe(tx, actor) : null;
  if (!isUser(actor) || row === null) throw new Refused(httpProblems['not-signed-in']());
  const { userId, role, organisationId, wardCodes } = actor;
  return { userId, role, organisationId, wardCodes: [...wardCodes], ...row };
}

function isUser(actor: Actor): actor is UserActor {
  return actor.kind === 'user';
}
