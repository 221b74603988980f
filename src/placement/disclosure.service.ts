import type { z } from 'zod';
import { addEntry, type EmergencyRow, lockRunningOf } from '../emergencies/emergencies.service.ts';
import { courseOf } from '../emergencies/emergency.ts';
import { subjectOf } from '../emergencies/subject.ts';
import { pageOwner, readEscalation } from '../escalation/escalation.service.ts';
import { roomLabel } from '../facilities/facilities.service.ts';
import { whoIsOnCall } from '../on-call/on-call.service.ts';
import type { Template } from '../paging/page.ts';
import { openPage } from '../paging/paging.service.ts';
import { asHouse, type Tx } from '../platform/db/tx.ts';
import { visibleCase } from '../priority-cases/case-access.service.ts';
import { searchWake } from './competing.service.ts';
import type { shownToView } from './disclosure.api.ts';
import { offersShowing } from './disclosure.store.ts';
import { isOpen } from './offer.ts';
import { needToShow, publish, withdraw } from './offers.service.ts';
import * as store from './placement.store.ts';
import { advance } from './search.service.ts';

const template = 'disclosure-stopped';

/**
 * Which facilities see something of a person at this moment, each once. Read with the rights of the house:
 * ward and office do not see offers, and must know what a withdrawal of theirs will end.
 */
export async function shownTo(tx: Tx, caseId: string): Promise<z.input<typeof shownToView>> {
  await visibleCase(tx, caseId);
  return asHouse(tx, async () => {
    const shown = new Map<string, z.input<typeof shownToView>['facilities'][number]>();
    for (const { facilityId: id, roomId, status } of await offersShowing(tx, caseId)) {
      const name = (await roomLabel(tx, roomId))?.facilityName ?? '';
      const stage = status === 'accepted' ? 'accepted' : 'asked';
      shown.set(`${stage} ${id}`, { id, name, stage });
    }
    return { facilities: [...shown.values()] };
  });
}

/**
 * Wakes of `cases.disclosure-stopped`: a consent was withdrawn or has run out, or the case was closed.
 * Offers that are out are taken back and nobody else is asked. Where a facility has accepted already
 * it sees the person no more, but the person stays: protecting a life may justify to go on, and that
 * is for a human to decide, who is paged. Where a new consent has come meanwhile nothing changes, but for a
 * search that was woken in between and could ask nobody: it is woken again.
 */
export async function onDisclosureStopped(tx: Tx, caseId: string): Promise<void> {
  for (const emergency of await lockRunningOf(tx, caseId)) {
    if ((await needToShow(tx, emergency)) !== null) {
      const search = await store.findSearch(tx, emergency.id);
      if (search?.status === 'offering' || search?.status === 'exhausted')
        tx.wakeAt(searchWake, emergency.id, tx.now);
      // A new consent may reach less far than the one by which the sheet lies open.
      await takeFromScreens(tx, emergency);
      continue;
    }
    const { placement } = courseOf(emergency.state);
    if (placement === null) await stopAsking(tx, emergency);
    const facility = placement === null ? {} : { facilityId: placement.facilityId };
    await addEntry(tx, emergency.id, 'disclosure-stopped', facility);
    if (placement === null) await pageOwner(tx, subjectOf(emergency.id), template);
    else {
      await takeFromScreens(tx, emergency);
      await pageWhoeverDecides(tx, emergency, template);
    }
  }
}

async function stopAsking(tx: Tx, emergency: EmergencyRow): Promise<void> {
  const search = await store.lockSearch(tx, emergency.id);
  if (search === null) return;
  const open = (await store.offersOf(tx, emergency.id)).filter(({ state }) => isOpen(state));
  const ids = open.map(({ id }) => id);
  await withdraw(tx, ids, 'disclosure-stopped');
  await advance(tx, emergency, search.state, { type: 'stop' });
}

/** The sheet may lie open in the facility at this moment. */
async function takeFromScreens(tx: Tx, emergency: EmergencyRow): Promise<void> {
  const offer = await store.acceptedOffer(tx, emergency.id);
  if (offer !== null) publish(tx, offer);
}

/** A placed emergency pages nobody any more, and who had it may have gone home: who is on call too. */
export async function pageWhoeverDecides(
  tx: Tx,
  { id, number }: EmergencyRow,
  template: Template,
): Promise<void> {
  const { owner } = await readEscalation(tx, subjectOf(id));
  const { primary, secondary, managers } = await whoIsOnCall(tx);
  const known = [...(owner ? [owner.userId] : []), ...primary, ...secondary];
  const message = { template, reference: number, path: `/emergencies/${id}` } as const;
  for (const userId of new Set(known.length > 0 ? known : managers))
    await openPage(tx, { userId, subject: subjectOf(id), message, signal: null });
}
