import { recordRead } from '../audit/audit.service.ts';
import {
  addEntry,
  lockedEmergency,
  readEmergency,
  stepEmergency,
} from '../emergencies/emergencies.service.ts';
import type { EmergencyEvent } from '../emergencies/emergency.ts';
import { sheetOf } from '../emergencies/person.service.ts';
import { changeOccupancy, releaseOccupancy } from '../facilities/facilities.service.ts';
import { whoIsOnCall } from '../on-call/on-call.service.ts';
import { openPage } from '../paging/paging.service.ts';
import { endDisclosure, offerOfEmergency } from '../placement/placement.service.ts';
import { isFacilityStaff, userOf } from '../platform/actor.ts';
import { asHouse, bindToBase, type Tx } from '../platform/db/tx.ts';
import { portionOf } from '../platform/portion.ts';
import { isRecordedRefusal, Refused } from '../platform/problem.ts';
import { disclose } from '../priority-cases/disclosure.ts';
import {
  can,
  decide,
  dueOf,
  isOver,
  isOverdue,
  possibleActions,
  reserve,
  STAY_STATUS_LABELS,
  type StayEvent,
  type StayState,
} from './stay.ts';
import { withoutWords } from './stay-view.ts';
import type {
  AdmitBody,
  DepartBody,
  ExtendBody,
  StayLine,
  StayListQuery,
  StayPage,
  StayView,
  TransferBody,
} from './stays.api.ts';
import { stayProblems } from './stays.problems.ts';
import * as store from './stays.store.ts';

/** Wakes a stay before its planned end. */
export const stayWarning = 'stays.warn';

/**
 * The person is on the way: the stay begins to exist, out of the offer that was accepted. Throws
 * step-out-of-order before the emergency is placed.
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
  const { state } = decided(tx, reserved, { type: 'transfer', ...body });
  const row = await store.insertStay(tx, {
    baseId: offer.baseId,
    emergencyId,
    facilityId: offer.facilityId,
    roomId: offer.roomId,
    occupancyId: offer.occupancyId,
    offerId: offer.id,
    state,
  });
  tell(tx, row);
  return viewOf(tx, row);
}

/** The person is there: the reserved room is lived in, without an end until somebody says one. */
export function admit(tx: Tx, id: string, body: AdmitBody): Promise<StayView> {
  return step(tx, id, { type: 'admit', ...body }, () => ({ type: 'admitted', ...body }));
}

/** A later end. Beyond 7 days an approver is named, beyond 14 a base manager does it. */
export function extend(tx: Tx, id: string, body: ExtendBody): Promise<StayView> {
  const { approver, reason } = body;
  const newEnd = new Date(body.newEnd);
  const isManager = tx.actor.kind === 'user' && tx.actor.role === 'base_manager';
  return step(tx, id, { type: 'extend', approver, reason, newEnd, isManager }, () => ({
    type: 'extended',
    approver: approver ?? '',
    reason,
    newEnd,
  }));
}

/** The person leaves: in this transaction the room is free and the facility sees the person no more. */
export function depart(tx: Tx, id: string, body: DepartBody): Promise<StayView> {
  return step(tx, id, { type: 'depart', ...body }, () => ({ type: 'discharged', ...body }));
}

/** A daily note; it is also a line of the emergency's record. */
export async function addNote(tx: Tx, id: string, text: string): Promise<StayView> {
  const { emergencyId } = await foundStay(tx, id);
  return asHouse(tx, async () => {
    await lockedEmergency(tx, emergencyId);
    const row = await lockedStay(tx, id);
    const possible = can(row.state, 'note');
    if (possible !== true) throw new Refused(possible.refused);
    await store.insertNote(tx, row, text);
    await addEntry(tx, emergencyId, 'stay-note', { text });
    tell(tx, row);
    return viewOf(tx, row);
  });
}

/**
 * Takes one step of a stay the actor may see, and the emergency's with it. What follows (room, record,
 * disclosure) is done as the house: the staff of a facility cannot reach those rows themselves.
 */
async function step(
  tx: Tx,
  id: string,
  event: StayEvent,
  ofEmergency: () => EmergencyEvent,
): Promise<StayView> {
  const { emergencyId } = await foundStay(tx, id);
  return asHouse(tx, async () => {
    // The emergency first: everybody locks in this order.
    await lockedEmergency(tx, emergencyId);
    const row = await lockedStay(tx, id);
    const { state, effects } = decided(tx, row.state, event);
    await stepEmergency(tx, emergencyId, ofEmergency());
    const saved = await store.saveStay(tx, row, state);
    if (event.type === 'extend') await occupy(tx, saved);
    for (const effect of effects) {
      if (effect.type === 'occupy') await occupy(tx, saved);
      if (effect.type !== 'free-room') continue;
      await releaseOccupancy(tx, row.occupancyId);
      await endDisclosure(tx, emergencyId);
    }
    tx.wakeAt(stayWarning, id, dueOf(state));
    tell(tx, saved);
    return viewOf(tx, saved);
  });
}

/**
 * Nobody knows when a stay really ends, so it takes the room without an end; where somebody has the
 * room later, until the planned end.
 */
async function occupy(tx: Tx, row: store.StayRow): Promise<void> {
  const from = 'admission' in row.state ? new Date(row.state.admission.at) : tx.now;
  for (const to of [null, row.plannedEnd])
    if (await changeOccupancy(tx, row.occupancyId, { kind: 'stay', during: { from, to } })) return;
  throw new Refused(stayProblems['room-taken']());
}

/** The planned end is near: the coordinators on call are told, and the record says so. */
export async function warnStay(tx: Tx, id: string): Promise<void> {
  const found = await store.findStay(tx, id);
  if (found === null) return;
  await bindToBase(tx, found.baseId);
  const emergency = await lockedEmergency(tx, found.emergencyId);
  const row = await lockedStay(tx, id);
  const { state, effects } = decided(tx, row.state, { type: 'wake' });
  tx.wakeAt(stayWarning, id, dueOf(state));
  for (const effect of effects) {
    if (effect.type !== 'warn') continue;
    const { warning, plannedEnd } = effect;
    await store.saveStay(tx, row, state);
    await addEntry(tx, emergency.id, 'stay-warning', { warning, plannedEnd });
    const { primary, secondary } = await whoIsOnCall(tx);
    for (const userId of new Set([...primary, ...secondary])) {
      const message = {
        template: 'stay-ending',
        reference: emergency.number,
        path: `/stays/${id}`,
      } as const;
      await openPage(tx, { userId, subject: { kind: 'stay', id }, message, signal: null });
    }
    tell(tx, row);
  }
}

/** One stay with its notes. Throws no-such-stay. */
export async function showStay(tx: Tx, id: string): Promise<StayView> {
  return viewOf(tx, await foundStay(tx, id));
}

/** Stays the actor may see (facility staff: their own), newest first; no names of persons. */
export async function listStays(tx: Tx, query: StayListQuery): Promise<StayPage> {
  const rows = await store.listStays(tx, {
    isRunning: query.scope === 'running',
    emergencyId: query.emergencyId,
    before: query.cursor,
    limit: query.limit + 1,
  });
  const { shown, next } = portionOf(rows, query.limit);
  return { items: await linesOf(tx, shown), next };
}

/**
 * With what may be seen of the person now; every look goes into the log. Free words go with the sheet:
 * once that has ended a facility reads neither. The base keeps them.
 */
async function viewOf(tx: Tx, row: store.StayRow): Promise<StayView> {
  await recordRead(tx, {
    subjectKind: 'stays',
    subjectId: row.id,
    fields: ['sheet', 'notes'],
    purpose: 'stay',
  });
  const [line] = await linesOf(tx, [row]);
  if (line === undefined) throw new Error('a stay without a line');
  const sheet = await disclosedSheet(tx, row);
  const isCut = isFacilityStaff(tx.actor) && sheet.stage === 'ended';
  const notes = isCut ? [] : await store.listNotes(tx, row.id);
  return {
    ...line,
    state: { ...(isCut ? withoutWords(row.state) : row.state) },
    possible: possibleActions(row.state),
    sheet: { ...sheet },
    notes: notes.map(({ id, at, byUser, text }) => ({ id, at: at.toISOString(), byUser, text })),
  };
}

/** `disclose` alone says what is shown; the rows behind it are read as the house. */
function disclosedSheet(tx: Tx, row: store.StayRow) {
  if (isOver(row.state)) return { stage: 'ended' as const };
  return asHouse(tx, async () => {
    const emergency = await readEmergency(tx, row.emergencyId);
    return disclose(await sheetOf(tx, emergency, 'stay'), 'accepted');
  });
}

async function linesOf(tx: Tx, rows: readonly store.StayRow[]): Promise<StayLine[]> {
  const ids = rows.map((row) => row.id);
  // A facility may not read the emergency after the stay, but its number stays on the list.
  const names = await asHouse(tx, () => store.namesOf(tx, ids));
  return rows.map((row) => {
    const { id, emergencyId, facilityId, roomId, status, version } = row;
    const { number = '', facilityName = '', roomName = '' } = names.get(id) ?? {};
    return {
      id,
      emergencyId,
      number,
      facilityId,
      facilityName,
      roomId,
      roomName,
      status,
      statusLabel: STAY_STATUS_LABELS[status],
      plannedEnd: row.plannedEnd.toISOString(),
      isOverdue: isOverdue(row.state, tx.now),
      version,
    };
  });
}

/** The step, or its refusal thrown. */
export function decided(tx: Tx, state: StayState, event: StayEvent) {
  const step = decide(state, event, tx.now, userOf(tx.actor));
  if (isRecordedRefusal(step)) throw new Refused(step.refused);
  return step;
}

async function foundStay(tx: Tx, id: string): Promise<store.StayRow> {
  const row = await store.findStay(tx, id);
  if (row === null) throw new Refused(stayProblems['no-such-stay']());
  return row;
}

async function lockedStay(tx: Tx, id: string): Promise<store.StayRow> {
  const row = await store.lockStay(tx, id);
  if (row === null) throw new Refused(stayProblems['no-such-stay']());
  return row;
}

/** Whoever looks at the stay is told that it has changed. */
export function tell(tx: Tx, { id, facilityId, emergencyId }: store.StayRow): void {
  tx.publish(`facility:${facilityId}`, id, 'stay.changed');
  tx.publish('emergencies', emergencyId, 'stay.changed');
}
