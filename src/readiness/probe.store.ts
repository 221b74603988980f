import { and, desc, eq, lt, sql } from 'drizzle-orm';
import { baseOf } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import { probes } from './readiness.tables.ts';

export type ProbeRow = typeof probes.$inferSelect;

/** Lets one worker at a time start a base's probe. */
export async function lockProbes(tx: Tx): Promise<void> {
  await tx.db.execute(
    sql`select pg_advisory_xact_lock(hashtextextended('readiness probe ' || ${baseOf(tx.actor)}, 0))`,
  );
}

export async function newestProbe(tx: Tx): Promise<ProbeRow | null> {
  const [row] = await tx.db
    .select()
    .from(probes)
    .where(eq(probes.baseId, baseOf(tx.actor)))
    .orderBy(desc(probes.startedAt))
    .limit(1);
  return row ?? null;
}

export async function insertProbe(tx: Tx): Promise<ProbeRow> {
  const [row] = await tx.db
    .insert(probes)
    .values({ baseId: baseOf(tx.actor), startedAt: tx.now })
    .returning();
  if (row === undefined) throw new Error('a probe was not written');
  return row;
}

export async function lockProbe(tx: Tx, id: string): Promise<ProbeRow | null> {
  const [row] = await tx.db.select().from(probes).where(eq(probes.id, id)).for('update');
  return row ?? null;
}

export async function saveArrival(tx: Tx, id: string, sentAt: Date): Promise<void> {
  await tx.db.update(probes).set({ sentAt, answeredAt: tx.now }).where(eq(probes.id, id));
}

export async function forgetProbes(tx: Tx, before: Date): Promise<void> {
  await tx.db
    .delete(probes)
    .where(and(eq(probes.baseId, baseOf(tx.actor)), lt(probes.startedAt, before)));
}

/** The seconds that each base's newest probe with an outcome took, of several bases the longest. */
export async function slowestNewestProbe(tx: Tx): Promise<number | null> {
  const { rows } = await tx.db.execute<{ seconds: number | null }>(sql`
    select max(extract(epoch from newest.sent_at - newest.started_at))::float8 as seconds
    from bases b cross join lateral (
      select started_at, sent_at from probes
      where base_id = b.id and answered_at is not null
      order by started_at desc limit 1) newest`);
  return rows[0]?.seconds ?? null;
}
