import { wakes } from '../platform/db/platform.tables.ts';
import type { Tx } from '../platform/db/tx.ts';

/**
 * Writes a wake that there should always be one of, unless there is: one that is due already must not
 * be put off by those who only see to it that it exists.
 */
export async function keepWake(
  tx: Tx,
  kind: string,
  subjectId: string,
  dueAt: Date,
): Promise<void> {
  await tx.db.insert(wakes).values({ kind, subjectId, dueAt }).onConflictDoNothing();
}
