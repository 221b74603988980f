import { asc, eq } from 'drizzle-orm';
import { baseOf } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import { bases } from './identity.tables.ts';

export type BaseRow = typeof bases.$inferSelect;

export async function insertBase(
  tx: Tx,
  base: Pick<BaseRow, 'name' | 'wardCodes'>,
): Promise<BaseRow> {
  const [row] = await tx.db
    .insert(bases)
    .values({ ...base, createdAt: tx.now })
    .returning();
  if (row === undefined) throw new Error('a base was not written');
  return row;
}

/** The wards that the actor's base works for. */
export async function wardsOfBase(tx: Tx): Promise<string[]> {
  const [row] = await tx.db
    .select({ wardCodes: bases.wardCodes })
    .from(bases)
    .where(eq(bases.id, baseOf(tx.actor)));
  return row?.wardCodes ?? [];
}

export function listBases(tx: Tx): Promise<BaseRow[]> {
  return tx.db.select().from(bases).orderBy(asc(bases.createdAt), asc(bases.id));
}
