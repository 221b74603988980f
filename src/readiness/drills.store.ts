import { and, asc, desc, eq, inArray, isNotNull, isNull, lt, sql } from 'drizzle-orm';
import { escalations } from '../escalation/escalation.tables.ts';
import { baseOf, userOf } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import { drillCalls, drills, readinessSettings } from './readiness.tables.ts';
import type { DrillSchedule } from './readiness.ts';

export type DrillRow = typeof drills.$inferSelect;
export type DrillCallRow = typeof drillCalls.$inferSelect;
export type SettingsRow = typeof readinessSettings.$inferSelect;

/** Lets one person at a time set a drill: no row stands for "the next one". */
export async function lockDrills(tx: Tx): Promise<void> {
  await tx.db.execute(
    sql`select pg_advisory_xact_lock(hashtextextended('readiness drill ' || ${baseOf(tx.actor)}, 0))`,
  );
}

/** `askedBy`: who is signed in; a job writes those of the schedule. */
export async function insertDrill(tx: Tx, dueAt: Date): Promise<DrillRow> {
  const [row] = await tx.db
    .insert(drills)
    .values({ baseId: baseOf(tx.actor), askedBy: userOf(tx.actor), dueAt })
    .returning();
  if (row === undefined) throw new Error('a drill was not written');
  return row;
}

export async function findDrill(tx: Tx, id: string): Promise<DrillRow | null> {
  const [row] = await tx.db.select().from(drills).where(eq(drills.id, id));
  return row ?? null;
}

export async function lockDrill(tx: Tx, id: string): Promise<DrillRow | null> {
  const [row] = await tx.db.select().from(drills).where(eq(drills.id, id)).for('update');
  return row ?? null;
}

export async function deleteDrill(tx: Tx, id: string): Promise<void> {
  await tx.db.delete(drills).where(eq(drills.id, id));
}

export async function saveDrill(
  tx: Tx,
  id: string,
  changes: Partial<Pick<DrillRow, 'startedAt' | 'endedAt'>>,
): Promise<void> {
  await tx.db.update(drills).set(changes).where(eq(drills.id, id));
}

/** Whether a drill is set, or running, within 24 hours of this instant. */
export async function hasDrillAround(tx: Tx, at: Date): Promise<boolean> {
  const begins = sql`greatest(${drills.dueAt}, ${tx.now.toISOString()}::timestamptz)`;
  const rows = await tx.db
    .select({ id: drills.id })
    .from(drills)
    .where(
      and(
        eq(drills.baseId, baseOf(tx.actor)),
        isNull(drills.endedAt),
        sql`abs(extract(epoch from ${begins} - ${at.toISOString()}::timestamptz)) < 86400`,
      ),
    )
    .limit(1);
  return rows.length > 0;
}

/** The newest drill that had ended before this one was due. */
export async function drillBefore(tx: Tx, drill: DrillRow): Promise<DrillRow | null> {
  const [row] = await tx.db
    .select()
    .from(drills)
    .where(
      and(
        eq(drills.baseId, baseOf(tx.actor)),
        isNotNull(drills.endedAt),
        lt(drills.dueAt, drill.dueAt),
      ),
    )
    .orderBy(desc(drills.dueAt))
    .limit(1);
  return row ?? null;
}

/** When the newest drill of the schedule was due. */
export async function lastScheduledDrill(tx: Tx): Promise<Date | null> {
  const [row] = await tx.db
    .select({ dueAt: drills.dueAt })
    .from(drills)
    .where(and(eq(drills.baseId, baseOf(tx.actor)), isNull(drills.askedBy)))
    .orderBy(desc(drills.dueAt))
    .limit(1);
  return row?.dueAt ?? null;
}

export type DrillSummary = DrillRow & { called: number; answered: number };

/** Newest first. */
export async function newestDrills(tx: Tx, limit: number): Promise<DrillSummary[]> {
  const rows = await tx.db
    .select()
    .from(drills)
    .where(eq(drills.baseId, baseOf(tx.actor)))
    .orderBy(desc(drills.dueAt), desc(drills.id))
    .limit(limit);
  const calls = await callsOf(
    tx,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => {
    const own = calls.filter((it) => it.drillId === row.id);
    return {
      ...row,
      called: own.length,
      answered: own.filter((it) => it.answeredAt !== null).length,
    };
  });
}

/** In the order in which they were paged. */
export function callsOf(tx: Tx, drillIds: readonly string[]): Promise<DrillCallRow[]> {
  return tx.db
    .select()
    .from(drillCalls)
    .where(inArray(drillCalls.drillId, [...drillIds]))
    .orderBy(asc(drillCalls.pageId));
}

export async function insertCall(
  tx: Tx,
  call: Pick<DrillCallRow, 'drillId' | 'userId' | 'pageId'>,
): Promise<void> {
  await tx.db.insert(drillCalls).values({ ...call, baseId: baseOf(tx.actor) });
}

/** The first answer counts. */
export async function answerCall(tx: Tx, drillId: string, userId: string): Promise<void> {
  await tx.db
    .update(drillCalls)
    .set({ answeredAt: tx.now })
    .where(
      and(
        eq(drillCalls.drillId, drillId),
        eq(drillCalls.userId, userId),
        isNull(drillCalls.answeredAt),
      ),
    );
}

/** Whether people are being paged for an emergency of the base. */
export async function isSomebodyWanted(tx: Tx): Promise<boolean> {
  const rows = await tx.db
    .select({ id: escalations.id })
    .from(escalations)
    .where(and(eq(escalations.baseId, baseOf(tx.actor)), eq(escalations.status, 'paging')))
    .limit(1);
  return rows.length > 0;
}

export async function findSettings(tx: Tx): Promise<SettingsRow | null> {
  const [row] = await tx.db
    .select()
    .from(readinessSettings)
    .where(eq(readinessSettings.baseId, baseOf(tx.actor)));
  return row ?? null;
}

/** Writes the version after `version` (0: none yet); null: somebody was faster. */
export async function saveSettings(
  tx: Tx,
  drill: DrillSchedule,
  version: number,
): Promise<SettingsRow | null> {
  const settings = {
    drill,
    version: version + 1,
    changedAt: tx.now,
    changedBy: userOf(tx.actor),
  };
  const [row] =
    version === 0
      ? await tx.db
          .insert(readinessSettings)
          .values({ ...settings, baseId: baseOf(tx.actor) })
          .onConflictDoNothing()
          .returning()
      : await tx.db
          .update(readinessSettings)
          .set(settings)
          .where(
            and(
              eq(readinessSettings.baseId, baseOf(tx.actor)),
              eq(readinessSettings.version, version),
            ),
          )
          .returning();
  return row ?? null;
}
