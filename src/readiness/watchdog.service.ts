import { clearAlarm, raiseAlarm } from '../escalation/alarms.service.ts';
import { baseOf, system } from '../platform/actor.ts';
import { stopwatch } from '../platform/clock.ts';
import type { InTx, Tx } from '../platform/db/tx.ts';
import { DAY_MS, nextTokyoTime } from '../platform/text/tokyo-day.ts';
import { forEachBase } from './base-duties.service.ts';
import { keepChannelAlarms } from './channel-alarms.service.ts';
import { morning } from './plan-alarms.service.ts';
import type { Finding } from './readiness.ts';
import { keepWake } from './wakes.store.ts';
import * as store from './watchdog.store.ts';
import { findingsOf, isCheckDue } from './watchdog.ts';

const keptMs = 2 * DAY_MS;
/** In Tokyo. */
const quietHour = '04:00';

/**
 * Looks for what must not be, mends what it can, and keeps the alarms of every base as it found them.
 * null: another worker is at it, or has been within the minute. One that dies in the middle has at
 * worst found something whose alarm the next check raises.
 */
export async function runWatchdog(inTx: InTx): Promise<store.SelfCheckRow | null> {
  const check = await inTx(system('watchdog'), look);
  if (check === null) return null;
  await forEachBase(inTx, 'watchdog', async (tx) => {
    await keepSelfCheckAlarm(tx, check.findings);
    await keepChannelAlarms(tx);
    await keepDailyWakes(tx);
  });
  return check;
}

async function look(tx: Tx): Promise<store.SelfCheckRow | null> {
  if (!(await store.tryLockWatchdog(tx))) return null;
  const newest = await store.newestSelfCheck(tx);
  if (!isCheckDue(newest?.at ?? null, tx.now)) return null;
  const elapsed = stopwatch();
  const findings = [
    ...(await store.findUnsettledWithoutWake(tx)),
    ...(await store.findStuckAttempts(tx)),
    ...(await store.findRemindersWithoutWake(tx)),
    ...(await store.findOverdueWakes(tx)),
    ...(await store.findMissingProbes(tx)),
  ];
  const tookMs = Math.round(elapsed());
  for (const finding of findings) heal(tx, finding);
  await store.forgetSelfChecks(tx, new Date(tx.now.getTime() - keptMs));
  return store.insertSelfCheck(tx, { tookMs, findings });
}

/** A lost wake is written anew, due now: its handler derives from the state what is to be done. */
function heal(tx: Tx, { code, subjectId, detail }: Finding): void {
  if (code === 'unsettled-without-wake') tx.wakeAt('escalation.deadline', subjectId, tx.now);
  if (code === 'page-stuck' && detail.hasWake === false)
    tx.wakeAt('paging.attempt', subjectId, tx.now);
  // Not the reminder itself: the hour that it comes at follows from what the facility chose.
  if (code === 'reminder-without-wake') tx.wakeAt('facilities.report-hours', subjectId, tx.now);
}

async function keepSelfCheckAlarm(tx: Tx, all: readonly Finding[]): Promise<void> {
  const baseId = baseOf(tx.actor);
  const subject = { kind: 'base', id: baseId };
  const findings = findingsOf(baseId, all);
  if (findings.length === 0) {
    await clearAlarm(tx, { code: 'self-check', subject });
    return;
  }
  const codes = [...new Set(findings.map(({ code }) => code))];
  await raiseAlarm(tx, {
    code: 'self-check',
    subject,
    reference: codes.join(', '),
    path: '/readiness',
    detail: { codes, count: findings.length },
  });
}

/** What every base needs every day; also for one that was made while the worker runs. */
async function keepDailyWakes(tx: Tx): Promise<void> {
  const baseId = baseOf(tx.actor);
  await keepWake(tx, 'on-call.extend', baseId, nextTokyoTime(quietHour, tx.now));
  await keepWake(tx, 'readiness.morning', baseId, nextTokyoTime(morning, tx.now));
}
