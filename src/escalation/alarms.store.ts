import { and, desc, eq, isNotNull, isNull } from 'drizzle-orm';
import type { AlarmCode } from '../paging/page.ts';
import { baseOf, userOf } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import { alarms } from './escalation.tables.ts';

export type AlarmRow = typeof alarms.$inferSelect;

/** What an alarm is about: not only emergencies. */
export interface AlarmSubject {
  kind: string;
  id: string;
}

export interface NewAlarm {
  code: AlarmCode;
  subject: AlarmSubject;
  reference: string;
  path: string;
  detail: Record<string, unknown>;
}

/** null: this alarm is open already. */
export async function insertAlarm(tx: Tx, alarm: NewAlarm): Promise<AlarmRow | null> {
  const { subject, ...rest } = alarm;
  const [row] = await tx.db
    .insert(alarms)
    .values({
      ...rest,
      baseId: baseOf(tx.actor),
      subjectKind: subject.kind,
      subjectId: subject.id,
      raisedAt: tx.now,
    })
    .onConflictDoNothing()
    .returning();
  return row ?? null;
}

export async function findOpenAlarm(
  tx: Tx,
  { code, subject }: Pick<NewAlarm, 'code' | 'subject'>,
): Promise<AlarmRow | null> {
  const [row] = await tx.db
    .select()
    .from(alarms)
    .where(isOpen(tx, code, subject));
  return row ?? null;
}

/** Ends the open alarm, if there is one; `reason` null: it was mended. */
export async function endOpenAlarm(
  tx: Tx,
  { code, subject }: Pick<NewAlarm, 'code' | 'subject'>,
): Promise<AlarmRow | null> {
  const [row] = await tx.db
    .update(alarms)
    .set({ clearedAt: tx.now })
    .where(isOpen(tx, code, subject))
    .returning();
  return row ?? null;
}

export async function lockAlarm(tx: Tx, id: string): Promise<AlarmRow | null> {
  const [row] = await tx.db.select().from(alarms).where(eq(alarms.id, id)).for('update');
  return row ?? null;
}

/** Ends it by hand. */
export async function endAlarm(tx: Tx, id: string, reason: string): Promise<AlarmRow> {
  const [row] = await tx.db
    .update(alarms)
    .set({ clearedAt: tx.now, clearedBy: userOf(tx.actor), clearedReason: reason })
    .where(eq(alarms.id, id))
    .returning();
  if (row === undefined) throw new Error('an alarm that was locked is gone');
  return row;
}

/** The open ones and the newest closed ones of the base, newest first each. */
export async function listAlarms(tx: Tx, mostClosed: number): Promise<AlarmRow[]> {
  const ofBase = eq(alarms.baseId, baseOf(tx.actor));
  const newest = [desc(alarms.raisedAt), desc(alarms.id)] as const;
  const open = await tx.db
    .select()
    .from(alarms)
    .where(and(ofBase, isNull(alarms.clearedAt)))
    .orderBy(...newest);
  const closed = await tx.db
    .select()
    .from(alarms)
    .where(and(ofBase, isNotNull(alarms.clearedAt)))
    .orderBy(...newest)
    .limit(mostClosed);
  return [...open, ...closed];
}

function isOpen(tx: Tx, code: AlarmCode, subject: AlarmSubject) {
  return and(
    eq(alarms.baseId, baseOf(tx.actor)),
    eq(alarms.code, code),
    eq(alarms.subjectKind, subject.kind),
    eq(alarms.subjectId, subject.id),
    isNull(alarms.clearedAt),
  );
}
