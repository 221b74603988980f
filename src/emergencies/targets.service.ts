import { pageOwner } from '../escalation/escalation.service.ts';
import { bindToBase, type Tx } from '../platform/db/tx.ts';
import * as store from './emergencies.store.ts';
import { isEnded } from './emergency.ts';
import { subjectOf } from './subject.ts';
import { nextTargetAt, targetWake } from './targets.ts';
import { targetsOf } from './views.service.ts';

/**
 * The time of a target is over: one that was missed is written into the record, once, and who has the
 * emergency is paged. It is no progress: who sleeps does not keep his lease by it.
 */
export async function heedTargets(tx: Tx, emergencyId: string): Promise<void> {
  const row = await store.lockEmergency(tx, emergencyId);
  if (row === null) return;
  await bindToBase(tx, row.baseId);
  if (isEnded(row.state.status)) return;
  const known = await store.missedTargets(tx, row.id);
  const missed = (await targetsOf(tx, row)).filter(
    ({ standing, name }) => standing === 'overdue' && !known.includes(name),
  );
  for (const { name } of missed)
    await store.insertEntry(tx, row, 'target-missed', { target: name });
  if (missed.length > 0) {
    tx.publish('emergencies', row.id, 'emergency.noted');
    await pageOwner(tx, subjectOf(row.id), 'target-missed', { always: true });
  }
  tx.wakeAt(targetWake, row.id, nextTargetAt(row.receivedAt, tx.now));
}
