import { and, asc, eq, sql } from 'drizzle-orm';
import { baseOf, userOf } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import { shifts } from './on-call.tables.ts';
import type { Shift } from './on-call.ts';

/**
 * Lets one change of a base's plan at a time look at it and write: two managers who add shifts at
 * once must see each other's, and no row stands for "the plan" that could be locked instead.
 */
export async function lockPlan(tx: Tx): Promise<void> {
  await tx.db.execute(
    sql`select pg_advisory_xact_lock(hashtextextended('on-call plan ' || ${baseOf(tx.actor)}, 0))`,
  );
}

/** Shifts of the base that touch [from, to), earliest first. */
export async function shiftsBetween(tx: Tx, from: Date, to: Date): Promise<Shift[]> {
  const window = `[${from.toISOString()},${to.toISOString()})`;
  const rows = await tx.db
    .select()
    .from(shifts)
    .where(and(eq(shifts.baseId, baseOf(tx.actor)), sql`${shifts.during} && ${window}::tstzrange`))
    .orderBy(asc(sql`lower(${shifts.during})`), asc(shifts.slot));
  return rows.map(shiftOf);
}

/** null: the database found an overlap in this slot that nobody saw. */
export async function insertShift(tx: Tx, shift: Omit<Shift, 'id'>): Promise<Shift | null> {
  const [row] = await tx.db
    .insert(shifts)
    .values({
      baseId: baseOf(tx.actor),
      slot: shift.slot,
      userId: shift.userId,
      during: { from: shift.from, to: shift.to },
      createdAt: tx.now,
      createdBy: userOf(tx.actor),
    })
    .onConflictDoNothing()
    .returning();
  return row === undefined ? null : shiftOf(row);
}

export async function findShift(tx: Tx, id: string): Promise<Shift | null> {
  const [row] = await tx.db.select().from(shifts).where(eq(shifts.id, id));
  return row === undefined ? null : shiftOf(row);
}

export async function lockShift(tx: Tx, id: string): Promise<Shift | null> {
  const [row] = await tx.db.select().from(shifts).where(eq(shifts.id, id)).for('update');
  return row === undefined ? null : shiftOf(row);
}

export async function deleteShift(tx: Tx, id: string): Promise<void> {
  await tx.db.delete(shifts).where(eq(shifts.id, id));
}

function shiftOf(row: typeof shifts.$inferSelect): Shift {
  const { id, slot, userId, during } = row;
  if (during.to === null) throw new Error(`shift ${id} has no end`);
  return { id, slot, userId, from: during.from, to: during.to };
}
