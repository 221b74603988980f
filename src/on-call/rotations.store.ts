import { and, asc, eq, gt, isNull, or } from 'drizzle-orm';
import { baseOf, userOf } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import { rotations } from './on-call.tables.ts';

export type RotationRow = typeof rotations.$inferSelect;
type Wish = Pick<RotationRow, 'slot' | 'name' | 'rule'>;

export async function insertRotation(tx: Tx, wish: Wish): Promise<RotationRow> {
  const [row] = await tx.db
    .insert(rotations)
    .values({ ...wish, baseId: baseOf(tx.actor), createdAt: tx.now, createdBy: userOf(tx.actor) })
    .returning();
  if (row === undefined) throw new Error('a rotation was not written');
  return row;
}

export async function findRotation(tx: Tx, id: string): Promise<RotationRow | null> {
  const [row] = await tx.db.select().from(rotations).where(eq(rotations.id, id));
  return row ?? null;
}

export async function saveRotation(
  tx: Tx,
  row: RotationRow,
  change: Partial<Wish & Pick<RotationRow, 'endedAt'>>,
): Promise<RotationRow> {
  const [saved] = await tx.db
    .update(rotations)
    .set({ ...change, version: row.version + 1 })
    .where(eq(rotations.id, row.id))
    .returning();
  return saved ?? row;
}

/** Those that have not ended at `tx.now`, the oldest first. */
export function liveRotations(tx: Tx): Promise<RotationRow[]> {
  return tx.db
    .select()
    .from(rotations)
    .where(
      and(
        eq(rotations.baseId, baseOf(tx.actor)),
        or(isNull(rotations.endedAt), gt(rotations.endedAt, tx.now)),
      ),
    )
    .orderBy(asc(rotations.createdAt), asc(rotations.id));
}
