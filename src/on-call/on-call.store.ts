import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { baseOf, userOf } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import { planFaults, shifts } from './on-call.tables.ts';
import type { PlanFaultKind, PlannedShift, Slot, Stretch } from './on-call.ts';
import type { NewShift } from './plan.ts';

/** Rows of one statement: PostgreSQL takes 65,535 parameters at most. */
const portion = 2_000;

/**
 * Lets one change of a base's plan at a time look at it and write: two managers who add shifts at
 * once must see each other's, and no row stands for "the plan" that could be locked instead.
 */
export async function lockPlan(tx: Tx): Promise<void> {
  await tx.db.execute(
    sql`select pg_advisory_xact_lock(hashtextextended('on-call plan ' || ${baseOf(tx.actor)}, 0))`,
  );
}

const rangeOf = ({ from, to }: Stretch) => `[${from.toISOString()},${to.toISOString()})`;

/** Shifts of the base that touch [from, to), earliest first. */
export async function shiftsBetween(tx: Tx, from: Date, to: Date): Promise<PlannedShift[]> {
  if (to <= from) return [];
  const rows = await tx.db
    .select()
    .from(shifts)
    .where(
      and(
        eq(shifts.baseId, baseOf(tx.actor)),
        sql`${shifts.during} && ${rangeOf({ from, to })}::tstzrange`,
      ),
    )
    .orderBy(asc(sql`lower(${shifts.during})`), asc(shifts.slot));
  return rows.map(shiftOf);
}

/** Written without a look at what lies there: the caller holds the plan and has looked. */
export async function insertShifts(tx: Tx, added: readonly NewShift[]): Promise<PlannedShift[]> {
  const written: PlannedShift[] = [];
  for (let at = 0; at < added.length; at += portion) {
    const rows = await tx.db
      .insert(shifts)
      .values(
        added.slice(at, at + portion).map(({ from, to, ...shift }) => ({
          ...shift,
          baseId: baseOf(tx.actor),
          during: { from, to },
          createdAt: tx.now,
          createdBy: userOf(tx.actor),
        })),
      )
      .returning();
    written.push(...rows.map(shiftOf));
  }
  return written;
}

/** A start that moves takes back what was asked and answered: that hand-over is yet to come. */
export async function moveShift(tx: Tx, shift: PlannedShift, to: Stretch): Promise<void> {
  const isNewStart = shift.from.getTime() !== to.from.getTime();
  await tx.db
    .update(shifts)
    .set({
      during: { from: to.from, to: to.to },
      ...(isNewStart && { askedAt: null, answeredAt: null }),
    })
    .where(eq(shifts.id, shift.id));
}

export async function deleteShifts(tx: Tx, ids: readonly string[]): Promise<void> {
  for (let at = 0; at < ids.length; at += portion)
    await tx.db.delete(shifts).where(inArray(shifts.id, ids.slice(at, at + portion)));
}

export async function findShift(tx: Tx, id: string): Promise<PlannedShift | null> {
  const [row] = await tx.db.select().from(shifts).where(eq(shifts.id, id));
  return row === undefined ? null : shiftOf(row);
}

/** For a job, which knows the shift alone. null: there is no such shift. */
export async function baseOfShift(tx: Tx, id: string): Promise<string | null> {
  const [row] = await tx.db.select({ baseId: shifts.baseId }).from(shifts).where(eq(shifts.id, id));
  return row?.baseId ?? null;
}

/** Returns whether it was not marked so before. */
export async function markShift(
  tx: Tx,
  id: string,
  column: 'askedAt' | 'answeredAt',
): Promise<boolean> {
  const rows = await tx.db
    .update(shifts)
    .set({ [column]: tx.now })
    .where(and(eq(shifts.id, id), sql`${shifts[column]} is null`))
    .returning({ id: shifts.id });
  return rows.length > 0;
}

/** What somebody has left as it is, and why. */
export interface KnownFault extends Stretch {
  id: string;
  kind: PlanFaultKind;
  slot: Slot | null;
  reason: string;
}

/** Faults known within the span, the newest word first. */
export async function knownFaults(tx: Tx, from: Date, to: Date): Promise<KnownFault[]> {
  if (to <= from) return [];
  const rows = await tx.db
    .select()
    .from(planFaults)
    .where(
      and(
        eq(planFaults.baseId, baseOf(tx.actor)),
        sql`${planFaults.during} && ${rangeOf({ from, to })}::tstzrange`,
      ),
    )
    .orderBy(sql`${planFaults.createdAt} desc, ${planFaults.id} desc`);
  return rows.map(({ id, kind, slot, reason, during }) => ({
    id,
    kind,
    slot,
    reason,
    from: during.from,
    to: endOf(id, during.to),
  }));
}

export async function insertFaults(
  tx: Tx,
  faults: readonly Omit<KnownFault, 'id'>[],
): Promise<void> {
  if (faults.length === 0) return;
  await tx.db.insert(planFaults).values(
    faults.map(({ kind, slot, reason, from, to }) => ({
      kind,
      slot,
      reason,
      during: { from, to },
      baseId: baseOf(tx.actor),
      createdAt: tx.now,
      createdBy: userOf(tx.actor),
    })),
  );
}

export async function deleteFaults(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await tx.db.delete(planFaults).where(inArray(planFaults.id, [...ids]));
}

function shiftOf(row: typeof shifts.$inferSelect): PlannedShift {
  const { id, slot, userId, during, source, rotationId, reason, askedAt, answeredAt } = row;
  return {
    id,
    slot,
    userId,
    from: during.from,
    to: endOf(id, during.to),
    source,
    rotationId,
    reason,
    askedAt,
    answeredAt,
  };
}

function endOf(id: string, to: Date | null): Date {
  if (to === null) throw new Error(`${id} has no end`);
  return to;
}
