import { closureInForce } from '../facilities/closures.service.ts';
import { releaseOccupancy } from '../facilities/facilities.service.ts';
import { pageOutcomes } from '../paging/paging.service.ts';
import { bindToBase, type Tx } from '../platform/db/tx.ts';
import { tokyoDayOf } from '../platform/text/tokyo-day.ts';
import { disclose } from '../priority-cases/disclosure.ts';
import { personSheetOf } from '../priority-cases/person-sheet.ts';
import { holdCase, readCase } from '../priority-cases/priority-cases.service.ts';
import { page, subjectOf, tell, tellFacility, trialsPath } from './trial-pages.service.ts';
import { isTimeOver } from './trial-stay.ts';
import * as store from './trial-stays.store.ts';

const outcome = '本人の同意がなくなったため';

/**
 * Wakes of `cases.trials-stopped`: a consent was withdrawn or has run out, or the case was closed. The
 * base sees neither case nor trial any more, so the house takes back what has not begun: the rooms are
 * free, facility and planner are told. A trial under way goes on. Where a new consent has come meanwhile nothing changes.
 */
export async function onTrialsStopped(tx: Tx, caseId: string): Promise<void> {
  // The case before its trials, as everybody who plans one.
  await holdCase(tx, caseId);
  const rows = await store.lockPlannedOf(tx, caseId);
  const [first] = rows;
  if (first === undefined) return;
  await bindToBase(tx, first.baseId);
  const sheet = personSheetOf(await readCase(tx, caseId, 'stay'), tokyoDayOf(tx.now));
  if (disclose(sheet, 'accepted').stage !== 'ended') return;
  for (const row of rows) {
    if (isTimeOver(row, tx.now)) continue;
    if (row.during.from > tx.now) await takeBack(tx, row);
    // Somebody is in the room: its staff go on, and record how it went; who planned it is told.
    else if (row.createdBy !== null)
      await page(tx, row, row.createdBy, 'disclosure-stopped', trialsPath);
  }
}

async function takeBack(tx: Tx, row: store.TrialRow): Promise<void> {
  const end = { status: 'cancelled', outcome, closedAt: tx.now, closedBy: null } as const;
  const saved = await store.saveTrial(tx, row, end);
  await releaseOccupancy(tx, row.occupancyId);
  await tellFacility(tx, saved, 'trial-cancelled');
  if (row.createdBy !== null) await page(tx, saved, row.createdBy, 'trial-cancelled', trialsPath);
  tell(tx, saved);
}

/**
 * Wakes of `stays.trial-room-closed`: the room of a planned trial is closed at that time. Nothing is
 * cancelled: who planned it decides, and is told once of each closure, however often this runs.
 */
export async function onTrialRoomClosed(tx: Tx, closureId: string): Promise<void> {
  const found = await closureInForce(tx, closureId);
  if (found === null) return;
  const { closure, uses } = found;
  await bindToBase(tx, closure.baseId);
  const occupancyIds = uses.map(({ occupancyId }) => occupancyId);
  for (const row of await store.lockPlannedIn(tx, occupancyIds)) {
    if (row.createdBy === null || isTimeOver(row, tx.now)) continue;
    const told = (await pageOutcomes(tx, subjectOf(row))).some(
      ({ message, openedAt }) =>
        message.template === 'room-closed' && openedAt >= closure.createdAt,
    );
    if (!told) await page(tx, row, row.createdBy, 'room-closed');
  }
}
