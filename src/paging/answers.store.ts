import { and, desc, eq, gt, isNull, sql } from 'drizzle-orm';
import type { Tx } from '../platform/db/tx.ts';
import { contactMethods, pageAttempts } from './paging.tables.ts';

/** Lets one message at a time choose a code for this number. */
export async function lockNumber(tx: Tx, address: string): Promise<void> {
  await tx.db.execute(
    sql`select pg_advisory_xact_lock(hashtextextended('reply codes ' || ${address}, 0))`,
  );
}

export async function saveReplyCode(tx: Tx, attemptId: string, code: string): Promise<void> {
  await tx.db.update(pageAttempts).set({ replyCode: code }).where(eq(pageAttempts.id, attemptId));
}

/** The newest message with this code to this number since then. */
export async function attemptOfReply(
  tx: Tx,
  { address, code }: { address: string; code: string },
  since: Date,
): Promise<string | null> {
  const [row] = await tx.db
    .select({ id: pageAttempts.id })
    .from(pageAttempts)
    .innerJoin(contactMethods, eq(contactMethods.id, pageAttempts.contactMethodId))
    .where(
      and(
        eq(pageAttempts.replyCode, code),
        eq(contactMethods.address, address),
        gt(pageAttempts.queuedAt, since),
      ),
    )
    .orderBy(desc(pageAttempts.queuedAt))
    .limit(1);
  return row?.id ?? null;
}

/** False: its link was used before. */
export async function markLinkUsed(tx: Tx, attemptId: string): Promise<boolean> {
  const rows = await tx.db
    .update(pageAttempts)
    .set({ linkUsedAt: tx.now })
    .where(and(eq(pageAttempts.id, attemptId), isNull(pageAttempts.linkUsedAt)))
    .returning({ id: pageAttempts.id });
  return rows.length === 1;
}
