import { eq } from 'drizzle-orm';
import type { Tx } from '../platform/db/tx.ts';
import { houseKeys } from './paging.tables.ts';

export async function readKey(tx: Tx, name: string): Promise<string | null> {
  const [row] = await tx.db
    .select({ value: houseKeys.value })
    .from(houseKeys)
    .where(eq(houseKeys.name, name));
  return row?.value ?? null;
}

/** Does nothing where somebody else was faster. */
export async function insertKey(tx: Tx, name: string, value: string): Promise<void> {
  await tx.db.insert(houseKeys).values({ name, value, createdAt: tx.now }).onConflictDoNothing();
}
