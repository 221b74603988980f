import { facilityStaffOf } from '../identity/users.service.ts';
import type { Template } from '../paging/page.ts';
import { openPage } from '../paging/paging.service.ts';
import type { Tx } from '../platform/db/tx.ts';
import { tokyoDayOf } from '../platform/text/tokyo-day.ts';
import type { TrialRow } from './trial-stays.store.ts';

/** Where the trial is; the list of them for who may not open this one any more. */
const pathOf = ({ id }: TrialRow) => `/rooms/trials/${id}`;
export const trialsPath = '/rooms/trials';

export async function tellFacility(tx: Tx, row: TrialRow, template: Template): Promise<void> {
  for (const userId of await facilityStaffOf(tx, row.facilityId))
    await page(tx, row, userId, template);
}

/** A trial has no number of its own: the day says which is meant. */
export async function page(
  tx: Tx,
  row: TrialRow,
  userId: string,
  template: Template,
  path = pathOf(row),
): Promise<void> {
  const message = { template, reference: tokyoDayOf(row.during.from), path };
  await openPage(tx, { userId, subject: subjectOf(row), message, signal: null });
}

export const subjectOf = ({ id }: TrialRow) => ({ kind: 'trial', id }) as const;

/** Whoever looks at the trial is told that it has changed. */
export function tell(tx: Tx, { id, facilityId }: TrialRow): void {
  tx.publish('rooms', id, 'trial.changed');
  tx.publish(`facility:${facilityId}`, id, 'trial.changed');
}
