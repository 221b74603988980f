import {
  addEntry,
  type EmergencyRow,
  lockedEmergency,
} from '../emergencies/emergencies.service.ts';
import { subjectOf } from '../emergencies/subject.ts';
import { pageOwner } from '../escalation/escalation.service.ts';
import { whoIsOnCall } from '../on-call/on-call.service.ts';
import { openPage } from '../paging/paging.service.ts';
import { bindToBase, type Tx } from '../platform/db/tx.ts';
import { dueOf } from './stay.ts';
import { decided, stayWake, tell } from './stay-step.service.ts';
import type { StayEffect } from './stay-step.ts';
import { lockedStay } from './stay-views.service.ts';
import * as store from './stays.store.ts';

/**
 * Something of a stay is due: the expected arrival is over, the planned end is near, no meeting is
 * planned. What is said is kept with the state in the same step, so that a wake that comes twice, or
 * whose worker died before the commit, says it once.
 */
export async function wakeStay(tx: Tx, id: string): Promise<void> {
  const found = await store.findStay(tx, id);
  if (found === null) return;
  await bindToBase(tx, found.baseId);
  const emergency = await lockedEmergency(tx, found.emergencyId);
  const row = await lockedStay(tx, id);
  const { state, effects } = decided(tx, row.state, { type: 'wake' });
  tx.wakeAt(stayWake, id, dueOf(state));
  if (effects.length === 0) return;
  await store.saveStay(tx, row, state);
  for (const effect of effects) await perform(tx, emergency, id, effect);
  tell(tx, row);
}

async function perform(
  tx: Tx,
  emergency: EmergencyRow,
  stayId: string,
  effect: StayEffect,
): Promise<void> {
  switch (effect.type) {
    case 'warn': {
      const { warning, plannedEnd } = effect;
      await addEntry(tx, emergency.id, 'stay-warning', { warning, plannedEnd });
      return pageOnCall(tx, emergency, stayId);
    }
    case 'arrival-overdue': {
      const { expectedAt } = effect;
      await addEntry(tx, emergency.id, 'arrival-overdue', { expectedAt });
      return pageOwner(tx, subjectOf(emergency.id), 'arrival-overdue', { always: true });
    }
    case 'meeting-missing':
      await addEntry(tx, emergency.id, 'meeting-missing', {});
      return pageOwner(tx, subjectOf(emergency.id), 'meeting-missing', { always: true });
  }
}

/** The planned end is near: the coordinators on call are told. */
async function pageOnCall(tx: Tx, { number }: EmergencyRow, stayId: string): Promise<void> {
  const { primary, secondary } = await whoIsOnCall(tx);
  const message = { template: 'stay-ending', reference: number, path: `/stays/${stayId}` } as const;
  for (const userId of new Set([...primary, ...secondary]))
    await openPage(tx, { userId, subject: { kind: 'stay', id: stayId }, message, signal: null });
}
