import { and, eq, sql } from 'drizzle-orm';
import { baseOf, userOf } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import { timeOff } from './on-call.tables.ts';
import type { Stretch } from './on-call.ts';

export interface TimeOff extends Stretch {
  id: string;
  userId: string;
}

/** Time off that touches [from, to), earliest first. */
export async function timeOffBetween(tx: Tx, from: Date, to: Date): Promise<TimeOff[]> {
  if (to <= from) return [];
  const window = `[${from.toISOString()},${to.toISOString()})`;
  const rows = await tx.db
    .select()
    .from(timeOff)
    .where(
      and(eq(timeOff.baseId, baseOf(tx.actor)), sql`${timeOff.during} && ${window}::tstzrange`),
    )
    .orderBy(sql`lower(${timeOff.during})`, timeOff.id);
  return rows.map(timeOffOf);
}

export async function insertTimeOff(tx: Tx, wish: Omit<TimeOff, 'id'>): Promise<TimeOff> {
  const [row] = await tx.db
    .insert(timeOff)
    .values({
      baseId: baseOf(tx.actor),
      userId: wish.userId,
      during: { from: wish.from, to: wish.to },
      createdAt: tx.now,
      createdBy: userOf(tx.actor),
    })
    .returning();
  if (row === undefined) throw new Error('time off was not written');
  return timeOffOf(row);
}

export async function findTimeOff(tx: Tx, id: string): Promise<TimeOff | null> {
  const [row] = await tx.db.select().from(timeOff).where(eq(timeOff.id, id));
  return row === undefined ? null : timeOffOf(row);
}

export async function deleteTimeOff(tx: Tx, id: string): Promise<void> {
  await tx.db.delete(timeOff).where(eq(timeOff.id, id));
}

function timeOffOf({ id, userId, during }: typeof timeOff.$inferSelect): TimeOff {
  if (during.to === null) throw new Error(`time off ${id} has no end`);
  return { id, userId, from: during.from, to: during.to };
}
