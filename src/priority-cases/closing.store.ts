import { and, eq, isNotNull, sql } from 'drizzle-orm';
import type { Tx } from '../platform/db/tx.ts';
import type { CaseRecord } from './case-record.ts';
import { priorityCases } from './priority-cases.tables.ts';

export async function saveClosing(
  tx: Tx,
  id: string,
  closing: Pick<CaseRecord, 'closedOn' | 'keepUntil'>,
): Promise<void> {
  await tx.db.update(priorityCases).set(closing).where(eq(priorityCases.id, id));
}

/** The database asks once more whether it may be: see migration 0013. */
export async function eraseCase(tx: Tx, id: string): Promise<void> {
  await tx.db.execute(sql`select erase_case(${id}::uuid)`);
}

/** It was made out of an emergency. */
export async function isFromEmergency(tx: Tx, id: string): Promise<boolean> {
  const isIt = and(eq(priorityCases.id, id), isNotNull(priorityCases.emergencyId));
  return (await tx.db.$count(priorityCases, isIt)) === 1;
}
