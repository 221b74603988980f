import { and, asc, eq, isNull } from 'drizzle-orm';
import { baseOf, userOf } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import { supportMeetings } from './stays.tables.ts';

export type MeetingRow = typeof supportMeetings.$inferSelect;
type Plan = Pick<MeetingRow, 'plannedAt' | 'place' | 'participants'>;

export async function insertMeeting(tx: Tx, emergencyId: string, plan: Plan): Promise<MeetingRow> {
  const [row] = await tx.db
    .insert(supportMeetings)
    .values({
      ...plan,
      emergencyId,
      baseId: baseOf(tx.actor),
      createdAt: tx.now,
      createdBy: userOf(tx.actor),
    })
    .returning();
  if (row === undefined) throw new Error('a meeting was not written');
  return row;
}

/** Null: there is none, or none that the actor may see. */
export async function findMeeting(tx: Tx, id: string): Promise<MeetingRow | null> {
  const [row] = await tx.db.select().from(supportMeetings).where(eq(supportMeetings.id, id));
  return row ?? null;
}

/** As it is kept: its emergency, which everybody locks first, keeps other writers out. */
export async function saveMeeting(
  tx: Tx,
  { id, version }: MeetingRow,
  changes: Partial<Plan & Pick<MeetingRow, 'heldAt' | 'minutes' | 'cancelledAt'>>,
): Promise<MeetingRow> {
  const [row] = await tx.db
    .update(supportMeetings)
    .set({ ...changes, version: version + 1 })
    .where(eq(supportMeetings.id, id))
    .returning();
  if (row === undefined) throw new Error(`meeting ${id} was not saved`);
  return row;
}

/** In the order of their times. */
export function meetingsOf(tx: Tx, emergencyId: string): Promise<MeetingRow[]> {
  return tx.db
    .select()
    .from(supportMeetings)
    .where(eq(supportMeetings.emergencyId, emergencyId))
    .orderBy(asc(supportMeetings.plannedAt), asc(supportMeetings.id));
}

/** Whether one is planned, or was held. */
export async function hasMeeting(tx: Tx, emergencyId: string): Promise<boolean> {
  const [row] = await tx.db
    .select({ id: supportMeetings.id })
    .from(supportMeetings)
    .where(and(eq(supportMeetings.emergencyId, emergencyId), isNull(supportMeetings.cancelledAt)))
    .limit(1);
  return row !== undefined;
}
