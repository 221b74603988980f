import { openPage, withdrawPages } from '../paging/paging.service.ts';
import { bindToBase, type Tx } from '../platform/db/tx.ts';
import { tokyoMinuteOf } from '../platform/text/tokyo-day.ts';
import { peopleToPage } from './asked-pages.service.ts';
import * as store from './asked-rooms.store.ts';
import { hasOldReport, nextReminder } from './reminder.ts';

const remindWake = 'report-rounds.remind';

/** The facility has chosen other hours. */
export async function wakeReportHours(tx: Tx, facilityId: string): Promise<void> {
  const facility = await store.lockAskable(tx, facilityId);
  if (facility !== null) armNext(tx, facility);
}

/**
 * An hour that the facility chose has come; after some hours without a worker it has come once. Staff
 * are asked unless every report is fresh still.
 */
export async function wakeReminder(tx: Tx, facilityId: string): Promise<void> {
  const facility = await store.lockAskable(tx, facilityId);
  if (facility === null || !(await store.isDue(tx, remindWake, facilityId))) return;
  await bindToBase(tx, facility.baseId);
  armNext(tx, facility);
  if (facility.reportHours.length === 0 || !(await isOld(tx, facility))) return;
  const reference = tokyoMinuteOf(tx.now);
  for (const userId of await peopleToPage(tx, facilityId))
    await openPage(tx, {
      userId,
      subject: subjectOf(facilityId),
      message: { template: 'report-due', reference, path: '/rooms' },
      signal: null,
    });
}

/** Its rooms were reported: nobody is reminded any more once no report is old. */
export async function withdrawReminder(tx: Tx, facility: store.Askable): Promise<void> {
  if (!(await isOld(tx, facility))) await withdrawPages(tx, subjectOf(facility.id));
}

function armNext(tx: Tx, facility: store.Askable): void {
  tx.wakeAt(remindWake, facility.id, nextReminder(facility.reportHours, tx.now));
}

async function isOld(tx: Tx, facility: store.Askable): Promise<boolean> {
  const rooms = await store.lastReports(tx, [facility.id]);
  return hasOldReport(rooms, facility.staleAfterMinutes, tx.now);
}

const subjectOf = (facilityId: string) => ({ kind: 'report-reminder', id: facilityId });
