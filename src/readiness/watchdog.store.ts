import { desc, lt, sql } from 'drizzle-orm';
import type { Tx } from '../platform/db/tx.ts';
import { probeAbsentMs, probePatienceMs } from './probe.ts';
import { selfChecks } from './readiness.tables.ts';
import type { Finding } from './readiness.ts';
import { attemptStuckMs, wakeOverdueMs } from './watchdog.ts';

/**
 * The watchdog looks at the tables themselves: to ask the services would be to ask those who are
 * watched. Literals, not parameters: the partial indexes serve no statement whose plan must also hold
 * for another value. Each list has its end; where so much is wrong, more of it tells nothing.
 */
const most = 100;

export type SelfCheckRow = typeof selfChecks.$inferSelect;

/** False: another worker is at it. Held until the step ends. */
export async function tryLockWatchdog(tx: Tx): Promise<boolean> {
  const { rows } = await tx.db.execute<{ locked: boolean }>(
    sql`select pg_try_advisory_xact_lock(hashtextextended('readiness watchdog', 0)) as locked`,
  );
  return rows[0]?.locked === true;
}

/** Escalations that are not settled and that nothing will ever wake. */
export function findUnsettledWithoutWake(tx: Tx): Promise<Finding[]> {
  return find(
    tx,
    'unsettled-without-wake',
    sql`
    select e.base_id, e.id as subject_id, jsonb_build_object('reference', e.reference) as detail
    from escalations e
    where e.status <> 'settled' and not exists (
      select 1 from wakes w where w.kind = 'escalation.deadline' and w.subject_id = e.id)
    limit ${most}`,
  );
}

/** Attempts of open pages that nothing will send, or that should have been sent long ago. */
export function findStuckAttempts(tx: Tx): Promise<Finding[]> {
  return find(
    tx,
    'page-stuck',
    sql`
    select a.base_id, a.id as subject_id,
      jsonb_build_object('channel', a.channel, 'tries', a.tries, 'dueAt', a.due_at,
        'hasWake', w.kind is not null) as detail
    from page_attempts a
    left join wakes w on w.kind = 'paging.attempt' and w.subject_id = a.id
    where a.status in ('queued', 'sending')
      and (w.kind is null or a.due_at < ${before(tx, attemptStuckMs)})
      and exists (select 1 from pages p where p.id = a.page_id and p.status = 'open')
    limit ${most}`,
  );
}

/** Facilities that want to be reminded at their hours and that nothing would remind. */
export function findRemindersWithoutWake(tx: Tx): Promise<Finding[]> {
  return find(
    tx,
    'reminder-without-wake',
    sql`
    select f.base_id, f.id as subject_id, jsonb_build_object('hours', f.report_hours) as detail
    from facilities f
    where cardinality(f.report_hours) > 0 and not exists (
      select 1 from wakes w where w.subject_id = f.id
        and w.kind in ('report-rounds.remind', 'facilities.report-hours'))
    limit ${most}`,
  );
}

/** Deadlines that nobody has kept. */
export function findOverdueWakes(tx: Tx): Promise<Finding[]> {
  return find(
    tx,
    'wake-overdue',
    sql`
    select null::uuid as base_id, subject_id,
      jsonb_build_object('kind', kind, 'dueAt', due_at, 'failures', failures) as detail
    from wakes where due_at < ${before(tx, wakeOverdueMs)}
    order by due_at limit ${most}`,
  );
}

/**
 * Bases whose newest probe with an outcome was lost, and bases that no probe was started for. One
 * that is still on its way does not hide the one before.
 */
export function findMissingProbes(tx: Tx): Promise<Finding[]> {
  return find(
    tx,
    'probe-overdue',
    sql`
    select b.id as base_id, coalesce(ended.id, b.id) as subject_id,
      jsonb_build_object('startedAt', newest.started_at) as detail
    from bases b
    left join lateral (
      select started_at from probes where base_id = b.id and started_at <= ${at(tx)}
      order by started_at desc limit 1) newest on true
    left join lateral (
      select id, answered_at from probes
      where base_id = b.id
        and (answered_at is not null or started_at < ${before(tx, probePatienceMs)})
      order by started_at desc limit 1) ended on true
    where (ended.id is not null and ended.answered_at is null)
      or coalesce(newest.started_at, b.created_at) < ${before(tx, probeAbsentMs)}
    limit ${most}`,
  );
}

export async function insertSelfCheck(
  tx: Tx,
  check: { tookMs: number; findings: Finding[] },
): Promise<SelfCheckRow> {
  const [row] = await tx.db
    .insert(selfChecks)
    .values({ ...check, at: tx.now, isSound: check.findings.length === 0 })
    .returning();
  if (row === undefined) throw new Error('a self-check was not written');
  return row;
}

export async function newestSelfCheck(tx: Tx): Promise<SelfCheckRow | null> {
  const [row] = await tx.db.select().from(selfChecks).orderBy(desc(selfChecks.at)).limit(1);
  return row ?? null;
}

export async function forgetSelfChecks(tx: Tx, before: Date): Promise<void> {
  await tx.db.delete(selfChecks).where(lt(selfChecks.at, before));
}

async function find(
  tx: Tx,
  code: Finding['code'],
  query: ReturnType<typeof sql>,
): Promise<Finding[]> {
  const { rows } = await tx.db.execute<{
    base_id: string | null;
    subject_id: string;
    detail: Record<string, unknown>;
  }>(query);
  return rows.map((row) => ({
    code,
    baseId: row.base_id,
    subjectId: row.subject_id,
    detail: row.detail,
  }));
}

function at(tx: Tx) {
  return sql`${tx.now.toISOString()}::timestamptz`;
}

function before(tx: Tx, ms: number) {
  return sql`${new Date(tx.now.getTime() - ms).toISOString()}::timestamptz`;
}
