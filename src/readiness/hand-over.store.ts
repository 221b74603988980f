import { sql } from 'drizzle-orm';
import type { Tx } from '../platform/db/tx.ts';

/** A ring and an answer of one shift come one after the other: who has answered is not rung again. */
export async function lockHandOver(tx: Tx, shiftId: string): Promise<void> {
  await tx.db.execute(
    sql`select pg_advisory_xact_lock(hashtextextended('readiness shift ' || ${shiftId}, 0))`,
  );
}
