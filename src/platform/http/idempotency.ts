import { createHash } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import type { FastifyRequest } from 'fastify';
import { userOf } from '../actor.ts';
import { idempotencyKeys } from '../db/platform.tables.ts';
import type { Tx } from '../db/tx.ts';
import { isRecordedRefusal, Refused } from '../problem.ts';
import { httpProblems } from './problems.ts';

/**
 * How a POST that came before is answered again. `as-answered` keeps the whole answer, and so is for
 * answers without a word about anybody. `again` keeps the answer's `id` alone and makes the answer
 * anew, by what may be seen now: it may have become a refusal.
 */
export type Replay<T> = 'as-answered' | { again(id: string): Promise<T> };

/**
 * Carries a step out once when the same user sends the same key and body again, and answers each
 * time. The key's row is written in the step's own transaction: a second request waits for the
 * first, and a step that was rolled back leaves its key free. A refusal that was recorded is kept
 * and repeated as it was.
 */
export async function answerOnce<T>(
  tx: Tx,
  request: FastifyRequest,
  replay: Replay<T>,
  work: () => Promise<T>,
): Promise<T> {
  const key = request.headers['idempotency-key'];
  const userId = userOf(tx.actor);
  if (key === undefined || userId === null) return work();
  if (typeof key !== 'string' || !/^[\x21-\x7e]{8,200}$/.test(key))
    throw new Refused(httpProblems['idempotency-key-invalid']());
  const requestHash = hashOf(request);
  const claimed = await tx.db
    .insert(idempotencyKeys)
    .values({ userId, key, requestHash, createdAt: tx.now })
    .onConflictDoNothing()
    .returning({ key: idempotencyKeys.key });
  const own = and(eq(idempotencyKeys.userId, userId), eq(idempotencyKeys.key, key));
  if (claimed.length === 0) {
    const [earlier] = await tx.db.select().from(idempotencyKeys).where(own);
    if (earlier === undefined || earlier.requestHash !== requestHash)
      throw new Refused(httpProblems['idempotency-key-reused']());
    if (replay === 'as-answered' || isRecordedRefusal(earlier.answer)) return earlier.answer as T;
    return replay.again(idOf(earlier.answer));
  }
  const answer = await work();
  const isKeptWhole = replay === 'as-answered' || isRecordedRefusal(answer);
  const kept = isKeptWhole ? answer : { id: idOf(answer) };
  await tx.db.update(idempotencyKeys).set({ answer: kept }).where(own);
  return answer;
}

function idOf(answer: unknown): string {
  const { id } = answer as { id?: unknown };
  if (typeof id !== 'string') throw new Error('an answer that can be made again has an id');
  return id;
}

/** A password is left out: a fast hash of a body that holds one could be guessed at. */
function hashOf(request: FastifyRequest): string {
  const body = JSON.stringify(request.body ?? null, (name, value: unknown) =>
    name === 'password' ? undefined : value,
  );
  const text = `${request.method} ${request.url}\n${body}`;
  return createHash('sha256').update(text).digest('hex');
}
