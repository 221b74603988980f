import { bindToBase, type Tx } from '../platform/db/tx.ts';
import { Refused } from '../platform/problem.ts';
import { nextDrill, noDrills } from './drill.ts';
import type { DrillScheduleView } from './drills.api.ts';
import { drillBySchedule } from './drills.service.ts';
import * as store from './drills.store.ts';
import { readinessProblems } from './readiness.problems.ts';
import type { DrillSchedule } from './readiness.ts';

const scheduleWake = 'readiness.drill-schedule';

/** When the drills are; until somebody has set it, there are none. */
export async function readDrillSchedule(tx: Tx): Promise<DrillScheduleView> {
  return viewOf(tx, await store.findSettings(tx));
}

/** `version`: the one that was edited, 0 for none yet. Throws drill-schedule-changed. */
export async function changeDrillSchedule(
  tx: Tx,
  schedule: DrillSchedule,
  version: number | null,
): Promise<DrillScheduleView> {
  const current = await store.findSettings(tx);
  const row =
    (current?.version ?? 0) === version ? await store.saveSettings(tx, schedule, version) : null;
  if (row === null) {
    const extra = { ...(await viewOf(tx, current)) };
    throw new Refused(readinessProblems['drill-schedule-changed']({ extra }));
  }
  tx.wakeAt(scheduleWake, row.baseId, await nextOf(tx, schedule));
  tx.publish('on-call', row.baseId, 'drill-schedule.changed');
  return viewOf(tx, row);
}

/** The day of a drill has come: it begins, and the next one is set down. */
export async function wakeDrillSchedule(tx: Tx, baseId: string): Promise<void> {
  await bindToBase(tx, baseId);
  const settings = await store.findSettings(tx);
  if (settings?.drill.isOn !== true) return;
  await drillBySchedule(tx);
  tx.wakeAt(scheduleWake, baseId, await nextOf(tx, settings.drill));
}

async function nextOf(tx: Tx, schedule: DrillSchedule): Promise<Date | null> {
  return nextDrill(schedule, await store.lastScheduledDrill(tx), tx.now);
}

async function viewOf(tx: Tx, row: store.SettingsRow | null): Promise<DrillScheduleView> {
  const schedule = row?.drill ?? noDrills;
  return {
    ...schedule,
    version: row?.version ?? 0,
    changedAt: row?.changedAt.toISOString() ?? null,
    nextAt: (await nextOf(tx, schedule))?.toISOString() ?? null,
  };
}
