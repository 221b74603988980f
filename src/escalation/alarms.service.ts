import { managersOf, userNames } from '../identity/users.service.ts';
import { openPage, withdrawPages } from '../paging/paging.service.ts';
import { asHouse, type Tx } from '../platform/db/tx.ts';
import { Refused } from '../platform/problem.ts';
import type { AlarmView } from './alarms.api.ts';
import * as store from './alarms.store.ts';
import { escalationProblems } from './escalation.problems.ts';

export type NewAlarm = store.NewAlarm;

/** So many alarms that are over are shown with those that stand. */
const mostClosed = 50;

/**
 * Tells the managers what must be mended, and keeps it on the board until it is. Answers whether it
 * is new: while it stands, raising it again changes nothing. `again`: the managers are paged each
 * time nevertheless. `detail` holds no personal data. Needs a step that is bound to a base; runs with
 * the rights of the house.
 */
export function raiseAlarm(tx: Tx, alarm: NewAlarm, options: { again?: boolean } = {}) {
  return asHouse(tx, async (): Promise<boolean> => {
    const raised = await store.insertAlarm(tx, alarm);
    const row = raised ?? (options.again ? await store.findOpenAlarm(tx, alarm) : null);
    if (row !== null) await pageManagers(tx, row);
    if (raised !== null) tx.publish('on-call', raised.id, 'alarm.raised');
    return raised !== null;
  });
}

/** It is mended: the alarm ends, and so do its pages. Answers whether one stood. */
export function clearAlarm(tx: Tx, alarm: Pick<NewAlarm, 'code' | 'subject'>): Promise<boolean> {
  return asHouse(tx, async () => {
    const row = await store.endOpenAlarm(tx, alarm);
    if (row !== null) await ended(tx, row);
    return row !== null;
  });
}

/** What stands, and the last 50 that are over. */
export async function listAlarms(tx: Tx): Promise<{ alarms: AlarmView[] }> {
  return { alarms: await viewsOf(tx, await store.listAlarms(tx, mostClosed)) };
}

/** A manager ends it by hand; one that is over stays as it ended. Throws no-such-alarm. */
export async function clearAlarmByHand(tx: Tx, id: string, reason: string): Promise<AlarmView> {
  const row = await store.lockAlarm(tx, id);
  if (row === null) throw new Refused(escalationProblems['no-such-alarm']());
  const after = row.clearedAt === null ? await store.endAlarm(tx, id, reason) : row;
  if (row.clearedAt === null) await ended(tx, after);
  const [view] = await viewsOf(tx, [after]);
  if (view === undefined) throw new Error('an alarm without a view');
  return view;
}

/** Each alarm's pages are about the alarm itself: another one about the same matter leaves them be. */
async function pageManagers(tx: Tx, row: store.AlarmRow): Promise<void> {
  const { id, code, reference, path } = row;
  const message = { template: 'alarm', reference, path, alarm: code } as const;
  for (const userId of await managersOf(tx))
    await openPage(tx, { userId, subject: subjectOf(id), message, signal: null });
}

async function ended(tx: Tx, { id }: store.AlarmRow): Promise<void> {
  await withdrawPages(tx, subjectOf(id));
  tx.publish('on-call', id, 'alarm.cleared');
}

const subjectOf = (id: string) => ({ kind: 'alarm', id });

async function viewsOf(tx: Tx, rows: readonly store.AlarmRow[]): Promise<AlarmView[]> {
  const names = await userNames(
    tx,
    rows.flatMap(({ clearedBy }) => (clearedBy === null ? [] : [clearedBy])),
  );
  return rows.map(({ id, code, reference, path, detail, raisedAt, clearedAt, ...row }) => ({
    id,
    code,
    reference,
    path,
    detail,
    raisedAt: raisedAt.toISOString(),
    clearedAt: clearedAt?.toISOString() ?? null,
    clearedBy:
      row.clearedBy === null
        ? null
        : { userId: row.clearedBy, name: names.get(row.clearedBy) ?? '' },
    clearedReason: row.clearedReason,
  }));
}
