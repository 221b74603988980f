import { recordRead } from '../audit/audit.service.ts';
import { roomClosures } from '../facilities/closures.service.ts';
import {
  changeOccupancy,
  claimRoom,
  facilityOfRoom,
  releaseOccupancy,
} from '../facilities/facilities.service.ts';
import { isFacilityStaff, userOf } from '../platform/actor.ts';
import { asHouse, type Tx } from '../platform/db/tx.ts';
import { portionOf } from '../platform/portion.ts';
import { Refused } from '../platform/problem.ts';
import { tokyoDayOf } from '../platform/text/tokyo-day.ts';
import { type DisclosedSheet, disclose } from '../priority-cases/disclosure.ts';
import { recordKnownFacility } from '../priority-cases/known-facilities.service.ts';
import { personSheetOf } from '../priority-cases/person-sheet.ts';
import { holdCase, readCase } from '../priority-cases/priority-cases.service.ts';
import { page, tell, tellFacility } from './trial-pages.service.ts';
import {
  can,
  faultOfTime,
  isUnrecorded,
  makesKnown,
  stageOf,
  type TrialAction,
  trialActions,
} from './trial-stay.ts';
import type {
  ChangeTrialBody,
  RecordTrialBody,
  TrialBody,
  TrialLine,
  TrialListQuery,
  TrialView,
} from './trial-stays.api.ts';
import { trialProblems as problems } from './trial-stays.problems.ts';
import * as store from './trial-stays.store.ts';

interface Time {
  from: Date;
  to: Date;
}

/**
 * Keeps a room for somebody to get to know it. Throws no-such-case, no-such-room,
 * trial-not-disclosable, trial-room-taken, trial-room-closed and the faults of the time.
 */
export async function planTrial(tx: Tx, body: TrialBody): Promise<TrialView> {
  const during = timeOf(body, tx.now);
  // A withdrawal waits for the end of this step: the wake that follows it finds the trial.
  await holdCase(tx, body.caseId);
  const record = await readCase(tx, body.caseId, 'placement');
  const shown = disclose(personSheetOf(record, tokyoDayOf(tx.now)), 'accepted');
  if (shown.stage === 'ended') throw new Refused(problems['trial-not-disclosable']());
  const facilityId = await facilityOfRoom(tx, body.roomId);
  const occupancyId = await claimed(tx, body.roomId, during);
  const { caseId, roomId, purpose } = body;
  const planned = { caseId, roomId, facilityId, occupancyId, during, purpose };
  const row = await store.insertTrial(tx, planned);
  tell(tx, row);
  await tellFacility(tx, row, 'trial-planned');
  return viewOf(tx, row);
}

/** Another time or another room, before it begins. Throws as planTrial, and trial-changed. */
export async function changeTrial(
  tx: Tx,
  id: string,
  body: ChangeTrialBody,
  ifMatch: number | null,
): Promise<TrialView> {
  const row = await locked(tx, id, 'change');
  if (row.version !== ifMatch)
    throw new Refused(problems['trial-changed']({ extra: { version: row.version } }));
  const during = timeOf(body, tx.now);
  const { roomId, purpose } = body;
  const facilityId = await facilityOfRoom(tx, roomId);
  const isSameRoom = roomId === row.roomId;
  const occupancyId = isSameRoom ? await moved(tx, row, during) : await claimed(tx, roomId, during);
  // After the claim: who waits for this room then never waits for one that waits for him.
  if (!isSameRoom) await releaseOccupancy(tx, row.occupancyId);
  const change = { roomId, facilityId, occupancyId, during, purpose };
  const saved = await store.saveTrial(tx, row, change);
  if (facilityId !== row.facilityId) {
    tell(tx, row);
    await tellFacility(tx, row, 'trial-cancelled');
  }
  tell(tx, saved);
  await tellFacility(tx, saved, 'trial-planned');
  return viewOf(tx, saved);
}

/** How it went: unless the house did not suit the person, the next search knows of it. */
export function recordTrial(tx: Tx, id: string, body: RecordTrialBody): Promise<TrialView> {
  return close(tx, id, 'record', async (row) => {
    const { suitability, outcome } = body;
    const { caseId, facilityId } = row;
    if (makesKnown(suitability))
      await recordKnownFacility(tx, { caseId, facilityId, knownBy: 'trial', sourceId: id });
    return { status: 'done', suitability, outcome };
  });
}

/** By the base or the facility; the other side is told. The reason is kept as its outcome. */
export function cancelTrial(tx: Tx, id: string, reason: string): Promise<TrialView> {
  return close(tx, id, 'cancel', async (row) => {
    if (!isFacilityStaff(tx.actor)) await tellFacility(tx, row, 'trial-cancelled');
    else if (row.createdBy !== null) await page(tx, row, row.createdBy, 'trial-cancelled');
    return { status: 'cancelled', outcome: reason };
  });
}

/** One trial stay; its read is logged. Throws no-such-trial. */
export async function showTrial(tx: Tx, id: string): Promise<TrialView> {
  const row = await store.findTrial(tx, id);
  if (row === null) throw new Refused(problems['no-such-trial']());
  return viewOf(tx, row);
}

/** Those the actor may see, newest first; registration numbers, no names. */
export async function listTrials(tx: Tx, query: TrialListQuery) {
  const rows = await store.listTrials(tx, {
    isPlanned: query.scope === 'planned',
    caseId: query.caseId,
    before: query.cursor,
    limit: query.limit + 1,
  });
  const { shown, next } = portionOf(rows, query.limit);
  return { items: await linesOf(tx, shown), next };
}

/** The room is free from here on; whatever follows is written as the house. */
async function close(
  tx: Tx,
  id: string,
  action: 'record' | 'cancel',
  ending: (row: store.TrialRow) => Promise<Pick<store.TrialRow, 'status' | 'outcome'>>,
): Promise<TrialView> {
  const row = await locked(tx, id, action);
  const end = await ending(row);
  const by = { closedAt: tx.now, closedBy: userOf(tx.actor) };
  const saved = await store.saveTrial(tx, row, { ...end, ...by });
  await asHouse(tx, () => releaseOccupancy(tx, row.occupancyId));
  tell(tx, saved);
  return viewOf(tx, saved);
}

function timeOf(body: { from: string; to: string }, now: Date): Time {
  const during = { from: new Date(body.from), to: new Date(body.to) };
  const fault = faultOfTime(during, now);
  if (fault !== null) throw new Refused(fault);
  return during;
}

async function claimed(tx: Tx, roomId: string, during: Time): Promise<string> {
  await refuseClosed(tx, roomId, during);
  const occupancyId = await claimRoom(tx, { roomId, kind: 'trial', during, emergencyId: null });
  if (occupancyId === null) throw new Refused(problems['trial-room-taken']());
  return occupancyId;
}

async function moved(tx: Tx, row: store.TrialRow, during: Time): Promise<string> {
  await refuseClosed(tx, row.roomId, during);
  if (!(await changeOccupancy(tx, row.occupancyId, { kind: 'trial', during })))
    throw new Refused(problems['trial-room-taken']());
  return row.occupancyId;
}

async function refuseClosed(tx: Tx, roomId: string, during: Time): Promise<void> {
  if ((await roomClosures(tx, during, [roomId])).has(roomId))
    throw new Refused(problems['trial-room-closed']());
}

async function locked(tx: Tx, id: string, action: TrialAction): Promise<store.TrialRow> {
  const row = await store.lockTrial(tx, id);
  if (row === null) throw new Refused(problems['no-such-trial']());
  const possible = can(row, action, tx.now);
  if (possible !== true) throw new Refused(possible.refused);
  return row;
}

/** Free words go with the sheet: once that has ended a facility reads neither. The base keeps them. */
async function viewOf(tx: Tx, row: store.TrialRow): Promise<TrialView> {
  await recordRead(tx, {
    subjectKind: 'trial_stays',
    subjectId: row.id,
    fields: ['sheet', 'purpose', 'outcome'],
    purpose: 'stay',
  });
  const [line] = await linesOf(tx, [row]);
  if (line === undefined) throw new Error('a trial stay without a line');
  const sheet = await sheetOf(tx, row);
  const isCut = isFacilityStaff(tx.actor) && sheet.stage === 'ended';
  return {
    ...line,
    purpose: isCut ? null : row.purpose,
    outcome: isCut ? null : row.outcome,
    possible: trialActions.filter((action) => can(row, action, tx.now) === true),
    sheet: { ...sheet },
  };
}

/** `disclose` alone says what is shown; the rows behind it are read as the house. */
async function sheetOf(tx: Tx, row: store.TrialRow): Promise<DisclosedSheet> {
  const stage = stageOf(row, tx.now);
  if (stage === 'ended') return { stage };
  return asHouse(tx, async () => {
    const record = await readCase(tx, row.caseId, 'stay');
    return disclose(personSheetOf(record, tokyoDayOf(tx.now)), stage);
  });
}

async function linesOf(tx: Tx, rows: readonly store.TrialRow[]): Promise<TrialLine[]> {
  const ids = rows.map((row) => row.id);
  // A facility may read neither the case nor, as ward staff, the room: their names are no secret.
  const names = await asHouse(tx, () => store.namesOf(tx, ids));
  const isOfFacility = isFacilityStaff(tx.actor);
  return rows.map((row) => {
    const { id, caseId, facilityId, roomId, status, suitability, version } = row;
    const { facilityName = '', roomName = '', registrationNo = '' } = names.get(id) ?? {};
    return {
      id,
      case: isOfFacility ? null : { id: caseId, registrationNo },
      facility: { id: facilityId, name: facilityName },
      room: { id: roomId, name: roomName },
      during: {
        from: row.during.from.toISOString(),
        to: row.during.to?.toISOString() ?? null,
      },
      status,
      isUnrecorded: isUnrecorded(row, tx.now),
      suitability,
      version,
    };
  });
}
