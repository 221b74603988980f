import { contactsAt } from '../facilities/contacts.service.ts';
import { facilityStaffOf } from '../identity/users.service.ts';
import { openPage, pageOutcomes, withdrawPage, withdrawPages } from '../paging/paging.service.ts';
import type { Tx } from '../platform/db/tx.ts';
import { tokyoMinuteOf } from '../platform/text/tokyo-day.ts';
import type { AskedRow, RoundRow } from './report-rounds.store.ts';

/** All pages to facilities about one round; whose they are says their signal. */
export const askedAbout = (round: Pick<RoundRow, 'id'>) => ({ kind: 'report-round', id: round.id });
const missingAbout = (round: Pick<RoundRow, 'id'>) => ({
  kind: 'report-round-missing',
  id: round.id,
});
/** Raised when a page to a facility reaches nobody. */
const unreachedWake = 'report-rounds.unreached';

/** Whom of a facility to page now: its list for the hour, without one everybody. */
export async function peopleToPage(tx: Tx, facilityId: string): Promise<string[]> {
  return (await contactsAt(tx, facilityId, tx.now)) ?? facilityStaffOf(tx, facilityId);
}

/** Rings at night too: rooms are needed now. */
export async function pageAsked(tx: Tx, round: RoundRow, asked: AskedRow): Promise<void> {
  for (const userId of await peopleToPage(tx, asked.facilityId))
    await openPage(tx, {
      userId,
      subject: askedAbout(round),
      message: { template: 'report-now', reference: referenceOf(round), path: '/rooms' },
      signal: { kind: unreachedWake, id: asked.id },
    });
}

/** Where somebody is asked still: the facilities' rows. One may have answered a moment ago. */
export async function askedStill(tx: Tx, round: RoundRow): Promise<ReadonlySet<string>> {
  const pages = await pageOutcomes(tx, askedAbout(round));
  return new Set(
    pages.flatMap(({ settledAt, signalId }) => (settledAt === null ? (signalId ?? []) : [])),
  );
}

/** It has answered, or the round is over: nobody there is asked any more. */
export async function withdrawAsked(tx: Tx, round: RoundRow, facilityId: string): Promise<void> {
  for (const userId of await facilityStaffOf(tx, facilityId))
    await withdrawPage(tx, askedAbout(round), { userId, template: 'report-now' });
}

export async function pageMissing(tx: Tx, round: RoundRow, userId: string): Promise<void> {
  await openPage(tx, {
    userId,
    subject: missingAbout(round),
    message: {
      template: 'reports-missing',
      reference: referenceOf(round),
      path: '/rooms/reports',
    },
    signal: null,
  });
}

/** Whether it was said already that some are missing: a page that was opened stays on paper. */
export async function isMissingTold(tx: Tx, round: RoundRow): Promise<boolean> {
  return (await pageOutcomes(tx, missingAbout(round))).length > 0;
}

export function withdrawMissing(tx: Tx, round: RoundRow): Promise<void> {
  return withdrawPages(tx, missingAbout(round));
}

/** A round is called by the time at which it was. */
const referenceOf = (round: RoundRow) => tokyoMinuteOf(round.calledAt);
