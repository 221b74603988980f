import {
  addEntry,
  lockedEmergency,
  readEmergency,
  stepEmergency,
} from '../emergencies/emergencies.service.ts';
import { offerOfEmergency } from '../placement/placement.service.ts';
import { asHouse, type Tx } from '../platform/db/tx.ts';
import { Refused } from '../platform/problem.ts';
import { recordKnownFacility } from '../priority-cases/known-facilities.service.ts';
import {
  type CountedIn,
  type CountedOut,
  type CountedThings,
  countedKinds,
  differs,
  textOfCounted,
  textOfReturn,
} from './counted.ts';
import { withdrawRequestPages } from './extensions.service.ts';
import { can, dueOf, reserve } from './stay.ts';
import { decided, stayWake, stepStay, tell } from './stay-step.service.ts';
import { disclosedSheet, foundStay, isCutAt, lockedStay, viewOf } from './stay-views.service.ts';
import type {
  AdmitBody,
  ArrivalBody,
  DepartBody,
  StayNoteBody,
  StayView,
  TransferBody,
} from './stays.api.ts';
import { stayProblems } from './stays.problems.ts';
import * as store from './stays.store.ts';

/**
 * The person is on the way: the stay begins to exist, out of the offer that was accepted. Throws
 * step-out-of-order before the emergency is placed, arrival-out-of-range.
 */
export async function startTransfer(
  tx: Tx,
  emergencyId: string,
  body: TransferBody,
): Promise<StayView> {
  const after = await stepEmergency(tx, emergencyId, { type: 'transfer-started', ...body });
  const offer = await offerOfEmergency(tx, emergencyId);
  if (offer === null || after.status !== 'IN_TRANSIT')
    throw new Refused(stayProblems['no-room-accepted']());
  const { plannedEnd } = after.placement;
  const reserved = reserve(tx.now, new Date(plannedEnd));
  const expectedAt = new Date(body.expectedAt);
  const { state } = decided(tx, reserved, { type: 'transfer', ...body, expectedAt });
  const row = await store.insertStay(tx, {
    baseId: offer.baseId,
    emergencyId,
    facilityId: offer.facilityId,
    roomId: offer.roomId,
    occupancyId: offer.occupancyId,
    offerId: offer.id,
    state,
  });
  tx.wakeAt(stayWake, row.id, dueOf(state));
  tell(tx, row);
  return viewOf(tx, row);
}

/** They will be there at another time than was said; the record says so. */
export function expectAt(tx: Tx, id: string, body: ArrivalBody): Promise<StayView> {
  const { expectedAt, reason } = body;
  return stepStay(
    tx,
    id,
    () => ({ type: 'expect', expectedAt: new Date(expectedAt) }),
    () => ({ entry: { kind: 'arrival-changed', data: { expectedAt, reason } } }),
  );
}

/**
 * The person is there, and what they brought was counted: the reserved room is lived in, without an
 * end until somebody says one.
 */
export function admit(tx: Tx, id: string, body: AdmitBody): Promise<StayView> {
  const belongings = textOfCounted(body.belongings);
  const medicines = textOfCounted(body.medicines);
  return stepStay(
    tx,
    id,
    () => ({ type: 'admit', ...body }),
    () => ({ emergency: { type: 'admitted', belongings, medicines } }),
  );
}

/**
 * The person leaves with what was counted in: in this transaction the room is free (or being cleaned)
 * and the facility sees the person no more. A facility that saw them no more before, as their consent
 * is gone, has no lines to count by: it is recorded that nobody counted.
 */
export function depart(tx: Tx, id: string, body: DepartBody): Promise<StayView> {
  const { destination, note, ...lines } = body;
  return stepStay(
    tx,
    id,
    async (row) => {
      const counted = (await isUncountable(tx, row, lines)) ? null : lines;
      return { type: 'depart', destination, note, counted };
    },
    ({ state }, after) => {
      const emergency = { type: 'discharged', destination, note } as const;
      if (!('admission' in state) || !('departure' in after)) return { emergency };
      return { emergency, entry: entryOfReturn(state.admission, after.departure.counted) };
    },
    async (row) => {
      await withdrawRequestPages(tx, row.id);
      await rememberFacility(tx, row);
    },
  );
}

/** Whether there is something to count that is hidden from who says that the person leaves. */
async function isUncountable(
  tx: Tx,
  row: store.StayRow,
  lines: CountedThings<CountedOut>,
): Promise<boolean> {
  if (!('admission' in row.state)) return false;
  const { admission } = row.state;
  const isSilent = countedKinds.every((kind) => lines[kind].length === 0);
  const hasNone = countedKinds.every((kind) => admission[kind].length === 0);
  return isSilent && !hasNone && isCutAt(tx, await disclosedSheet(tx, row));
}

function entryOfReturn(counted: CountedThings<CountedIn>, out: CountedThings<CountedOut> | null) {
  if (out === null) return { kind: 'counted-out', data: { text: uncounted } };
  const text = textOfReturn(counted, out);
  const kind = differs(counted, out) ? 'count-differs' : 'counted-out';
  return text === '' ? null : { kind, data: { text } };
}

const uncounted = '数は確かめていません（本人の同意がなくなり、施設に預かり品を示せないため）';

/** The next search knows that the person has been here; of an unregistered one nothing is kept. */
async function rememberFacility(tx: Tx, row: store.StayRow): Promise<void> {
  const { caseId } = await readEmergency(tx, row.emergencyId);
  if (caseId === null) return;
  const { facilityId, id: sourceId } = row;
  await recordKnownFacility(tx, { caseId, facilityId, knownBy: 'stay', sourceId });
}

/** A daily note; it is also a line of the emergency's record, an incident one of its own kind. */
export async function addNote(tx: Tx, id: string, note: StayNoteBody): Promise<StayView> {
  const { emergencyId } = await foundStay(tx, id);
  return asHouse(tx, async () => {
    await lockedEmergency(tx, emergencyId);
    const row = await lockedStay(tx, id);
    const possible = can(row.state, 'note');
    if (possible !== true) throw new Refused(possible.refused);
    await store.insertNote(tx, row, note);
    const { kind, text } = note;
    const isIncident = kind === 'incident';
    const data = isIncident || kind === 'general' ? { text } : { noteKind: kind, text };
    await addEntry(tx, emergencyId, isIncident ? 'stay-incident' : 'stay-note', data);
    tell(tx, row);
    return viewOf(tx, row);
  });
}
