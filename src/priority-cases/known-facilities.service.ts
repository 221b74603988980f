import { asHouse, type Tx } from '../platform/db/tx.ts';
import * as store from './known-facilities.store.ts';
import type { Known, KnownBy } from './known-facility.ts';

/**
 * The person has been at the facility, as the service itself has seen: the next search for a room
 * counts it as known. `sourceId` is the stay or trial stay. Runs with the rights of the house: it
 * follows from the departure, which the facility's staff may record.
 */
export function recordKnownFacility(
  tx: Tx,
  known: { caseId: string; facilityId: string; knownBy: KnownBy; sourceId: string },
): Promise<void> {
  return asHouse(tx, () => store.insertKnownFacility(tx, known));
}

/** A second registration was put into the first: where that person has been, this one has been. */
export function takeOverKnown(tx: Tx, from: string, to: string): Promise<void> {
  return asHouse(tx, () => store.copyKnownFacilities(tx, from, to));
}

/** Where the person has been on trial, and where in an emergency: ids, each once, oldest first. */
export async function knownFacilitiesOf(tx: Tx, caseId: string): Promise<Known> {
  const known = await store.knownFacilitiesOf(tx, caseId);
  const by = (wanted: KnownBy) => [
    ...new Set(known.filter((it) => it.knownBy === wanted).map((it) => it.facilityId)),
  ];
  return { trialStays: by('trial'), earlierStays: by('stay') };
}
