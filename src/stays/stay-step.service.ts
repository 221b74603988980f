import { addEntry, lockedEmergency, stepEmergency } from '../emergencies/emergencies.service.ts';
import type { EmergencyEvent } from '../emergencies/emergency.ts';
import { releaseAfterStay } from '../facilities/cleaning.service.ts';
import { occupyRoom } from '../facilities/facilities.service.ts';
import { endDisclosure } from '../placement/placement.service.ts';
import { userOf } from '../platform/actor.ts';
import { asHouse, type Tx } from '../platform/db/tx.ts';
import { isRecordedRefusal, Refused } from '../platform/problem.ts';
import { decide, dueOf, type StayEvent } from './stay.ts';
import type { StayState } from './stay-state.ts';
import type { StayEffect } from './stay-step.ts';
import { foundStay, lockedStay, viewOf } from './stay-views.service.ts';
import type { StayView } from './stays.api.ts';
import { stayProblems } from './stays.problems.ts';
import * as store from './stays.store.ts';

/** Wakes a stay for whatever is due next: the arrival, a warning of the planned end, the meeting. */
export const stayWake = 'stays.warn';

/** What a step of a stay does beside it. */
interface Beside {
  /** The step of the emergency that goes with it. */
  emergency?: EmergencyEvent;
  /** A line of the record that no step of the emergency writes. */
  entry?: { kind: string; data: Record<string, unknown> } | null;
}

/**
 * Takes one step of a stay the actor may see, and the emergency's with it. What follows (room, record,
 * disclosure) is done as the house: the staff of a facility cannot reach those rows themselves. The
 * step may hang on the state: `eventOf` sees it under the lock; null: nothing is to be done.
 */
export async function stepStay(
  tx: Tx,
  id: string,
  eventOf: (row: store.StayRow) => StayEvent | null | Promise<StayEvent | null>,
  besideOf: (before: store.StayRow, after: StayState) => Beside = () => ({}),
  heed: (row: store.StayRow, effects: readonly StayEffect[]) => Promise<void> = async () => {},
): Promise<StayView> {
  const { emergencyId } = await foundStay(tx, id);
  return asHouse(tx, async () => {
    // The emergency first: everybody locks in this order.
    await lockedEmergency(tx, emergencyId);
    const row = await lockedStay(tx, id);
    const event = await eventOf(row);
    if (event === null) return viewOf(tx, row);
    const { state, effects } = decided(tx, row.state, event);
    const { emergency, entry } = besideOf(row, state);
    if (emergency) await stepEmergency(tx, emergencyId, emergency);
    if (entry) await addEntry(tx, emergencyId, entry.kind, entry.data);
    const saved = await store.saveStay(tx, row, state);
    for (const { type } of effects) {
      if (type === 'occupy') await occupy(tx, saved);
      if (type !== 'free-room') continue;
      await releaseAfterStay(tx, row.occupancyId);
      await endDisclosure(tx, emergencyId);
    }
    await heed(saved, effects);
    tx.wakeAt(stayWake, id, dueOf(state));
    tell(tx, saved);
    return viewOf(tx, saved);
  });
}

/**
 * Nobody knows when a stay really ends, so it takes the room without an end; where somebody has the
 * room later, until then. An extension is promised as a whole.
 */
async function occupy(tx: Tx, row: store.StayRow): Promise<void> {
  const from = 'admission' in row.state ? new Date(row.state.admission.at) : tx.now;
  const least = row.status === 'extended' ? row.plannedEnd : null;
  if (!(await occupyRoom(tx, row.occupancyId, { from, least })))
    throw new Refused(stayProblems['room-taken']());
}

/** The step, or its refusal thrown. */
export function decided(tx: Tx, state: StayState, event: StayEvent) {
  const step = decide(state, event, tx.now, userOf(tx.actor));
  if (isRecordedRefusal(step)) throw new Refused(step.refused);
  return step;
}

/** Whoever looks at the stay is told that it has changed. */
export function tell(tx: Tx, { id, facilityId, emergencyId }: store.StayRow): void {
  tx.publish(`facility:${facilityId}`, id, 'stay.changed');
  tx.publish('emergencies', emergencyId, 'stay.changed');
}
