import { createHash, createHmac, randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { type Actor, system, type UserActor } from '../platform/actor.ts';
import type { InTx, Tx } from '../platform/db/tx.ts';
import type { Step } from '../platform/http/endpoint.ts';
import { httpProblems } from '../platform/http/problems.ts';
import { Refused } from '../platform/problem.ts';
import { fewAtOnce } from './few-at-once.ts';
import { identityProblems } from './identity.problems.ts';
import { peerOf } from './peer.ts';
import * as store from './sign-in.store.ts';
import { mayTry, rememberedDays, slowedToOneInSeconds, windowMinutes } from './sign-in-limits.ts';

/** A night shift and the hour after it. */
const sessionHours = 13;
const keptHours = 24;
/** OWASP's recommendation for argon2id: 19 MiB, 2 passes, 1 lane. */
const argon2id = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export function hashPassword(password: string): Promise<string> {
  return hash(password, argon2id);
}

/** Keyed: addresses are few enough to try them all against a plain hash. */
const keyed = (secret: string, text: string) =>
  createHmac('sha256', secret).update(text).digest('hex');
const sha256 = (text: string) => createHash('sha256').update(text).digest();

const before = (now: Date, ms: number) => new Date(now.getTime() - ms);
const minute = 60_000;
const day = 24 * 60 * minute;

/**
 * Passwords are checked on the four threads that also read files and look up names: one is left to
 * these. The last in the line waits a few seconds.
 */
const checks = fewAtOnce(3, 200);
let decoy: Promise<string> | null = null;

/**
 * Checks the password and opens a session: let in, check, open, where the check holds no transaction.
 * Being let in counts as a failure until the password has proved right, so that guesses side by side
 * are all counted. An unknown account goes the same way, and takes as long, as a wrong password.
 * `address` is where the connection comes from (of the proxies we trust, the last), not what a
 * header says.
 */
export async function signIn(
  step: Step,
  input: { email: string; password: string; address: string; secret: string },
): Promise<{ token: string; expiresAt: Date }> {
  if (checks.isFull()) throw new Refused(httpProblems.busy());
  const attempt = {
    accountHash: keyed(input.secret, input.email),
    peerHash: keyed(input.secret, peerOf(input.address)),
  };
  const account = await step((tx) => letIn(tx, attempt, input.email));
  const isRight = await isPassword(account?.passwordHash ?? null, input.password);
  if (account === null || !isRight) throw new Refused(identityProblems['wrong-credentials']());
  return step((tx) => openSession(tx, attempt, account));
}

async function letIn(
  tx: Tx,
  attempt: store.Attempt,
  email: string,
): Promise<store.Credentials | null> {
  await store.lockAttempts(tx, attempt);
  const counts = await store.countFailures(tx, attempt, {
    failed: before(tx.now, windowMinutes * minute),
    lately: before(tx.now, slowedToOneInSeconds * 1_000),
    known: before(tx.now, rememberedDays * day),
  });
  if (!mayTry(counts)) throw new Refused(identityProblems['too-many-sign-ins']());
  await store.addFailure(tx, attempt);
  return store.findCredentials(tx, email);
}

/** Null: an account that there is not. */
async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword(randomBytes(16).toString('hex'));
  const ofNobody = await decoy;
  return checks.run(() => verify(passwordHash ?? ofNobody, password));
}

async function openSession(
  tx: Tx,
  attempt: store.Attempt,
  account: store.Credentials,
): Promise<{ token: string; expiresAt: Date }> {
  await store.lockAttempts(tx, attempt);
  // Disabled, or given another password, while this one was checked.
  if (!(await store.holdsStill(tx, account)))
    throw new Refused(identityProblems['wrong-credentials']());
  await store.clearFailures(tx, attempt);
  await store.rememberPeer(tx, attempt);
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(tx.now.getTime() + sessionHours * 60 * minute);
  await store.addSession(tx, sha256(token), account.userId, expiresAt);
  return { token, expiresAt };
}

/** Forgets ended sessions, old failures and places not signed in from for long. */
export function forgetOldSignIns(inTx: InTx): Promise<void> {
  return inTx(system('sign-in'), (tx) =>
    store.forgetOldSignIns(tx, {
      ended: before(tx.now, keptHours * 60 * minute),
      known: before(tx.now, rememberedDays * day),
    }),
  );
}

/** Who a session's token belongs to; null: unknown, ended, revoked or disabled. */
export function actorOfToken(inTx: InTx, token: string): Promise<UserActor | null> {
  return inTx(system('session'), (tx) => store.findActor(tx, sha256(token)));
}

/** Ends the session of this token and the live connections of its account. */
export async function signOut(tx: Tx, token: string, actor: UserActor): Promise<void> {
  await store.revokeSession(tx, sha256(token));
  tx.publish(`user:${actor.userId}`, actor.userId, 'rights.changed');
}

/** The signed-in account with the name of its organisation. Throws not-signed-in. */
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
