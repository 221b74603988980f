import { and, desc, eq, ne } from 'drizzle-orm';
import { baseOf } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import { swaps } from './on-call.tables.ts';
import type { SwapStatus } from './on-call.ts';
import type { Swap } from './swap.ts';

export type SwapWish = Pick<
  Swap,
  'fromUserId' | 'toUserId' | 'slot' | 'from' | 'to' | 'returns' | 'note'
>;

export async function insertSwap(tx: Tx, wish: SwapWish): Promise<Swap> {
  const { from, to, returns, ...rest } = wish;
  const [row] = await tx.db
    .insert(swaps)
    .values({
      ...rest,
      baseId: baseOf(tx.actor),
      during: { from, to },
      returnSlot: returns?.slot ?? null,
      returnDuring: returns && { from: returns.from, to: returns.to },
      status: 'asked',
      askedAt: tx.now,
    })
    .returning();
  if (row === undefined) throw new Error('a swap was not written');
  return swapOf(row);
}

export async function findSwap(tx: Tx, id: string): Promise<Swap | null> {
  const [row] = await tx.db.select().from(swaps).where(eq(swaps.id, id));
  return row === undefined ? null : swapOf(row);
}

export async function lockSwap(tx: Tx, id: string): Promise<Swap | null> {
  const [row] = await tx.db.select().from(swaps).where(eq(swaps.id, id)).for('update');
  return row === undefined ? null : swapOf(row);
}

/** For a job, which knows the swap alone. null: there is no such swap. */
export async function baseOfSwap(tx: Tx, id: string): Promise<string | null> {
  const [row] = await tx.db.select({ baseId: swaps.baseId }).from(swaps).where(eq(swaps.id, id));
  return row?.baseId ?? null;
}

export async function settleSwap(tx: Tx, id: string, status: SwapStatus): Promise<void> {
  await tx.db.update(swaps).set({ status, settledAt: tx.now }).where(eq(swaps.id, id));
}

/** Open ones, the last asked first. */
export async function openSwaps(tx: Tx): Promise<Swap[]> {
  const rows = await tx.db
    .select()
    .from(swaps)
    .where(and(eq(swaps.baseId, baseOf(tx.actor)), eq(swaps.status, 'asked')))
    .orderBy(desc(swaps.askedAt), desc(swaps.id));
  return rows.map(swapOf);
}

/** The last settled ones, the newest first. */
export async function settledSwaps(tx: Tx, limit: number): Promise<Swap[]> {
  const rows = await tx.db
    .select()
    .from(swaps)
    .where(and(eq(swaps.baseId, baseOf(tx.actor)), ne(swaps.status, 'asked')))
    .orderBy(desc(swaps.settledAt), desc(swaps.id))
    .limit(limit);
  return rows.map(swapOf);
}

function swapOf(row: typeof swaps.$inferSelect): Swap {
  const { id, fromUserId, toUserId, slot, during, returnSlot, returnDuring } = row;
  return {
    id,
    fromUserId,
    toUserId,
    slot,
    from: during.from,
    to: endOf(id, during.to),
    returns:
      returnSlot && returnDuring
        ? { slot: returnSlot, from: returnDuring.from, to: endOf(id, returnDuring.to) }
        : null,
    note: row.note,
    status: row.status,
    askedAt: row.askedAt,
    settledAt: row.settledAt,
  };
}

function endOf(id: string, to: Date | null): Date {
  if (to === null) throw new Error(`swap ${id} has no end`);
  return to;
}
