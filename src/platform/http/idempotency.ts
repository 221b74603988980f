import { createHash } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import type { FastifyRequest } from 'fastify';
import { userOf } from '../actor.ts';
import { idempotencyKeys } from '../db/platform.tables.ts';
import type { Tx } from '../db/tx.ts';
import { Refused } from '../problem.ts';
import { httpProblems } from './problems.ts';

/**
 * Gives the first answer again when the same user sends the same key and body again. The key's row
 * is written in the step's own transaction: a second request waits for the first, and a step that
 * was rolled back leaves its key free.
 */
export async function answerOnce<T>(
  tx: Tx,
  request: FastifyRequest,
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
    return earlier.answer as T;
  }
  const answer = await work();
  await tx.db.update(idempotencyKeys).set({ answer }).where(own);
  return answer;
}

function hashOf(request: FastifyRequest): string {
  const text = `${request.method} ${request.url}\n${JSON.stringify(request.body ?? null)}`;
  return createHash('sha256').update(text).digest('hex');
}
