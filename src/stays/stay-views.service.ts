import { recordRead } from '../audit/audit.service.ts';
import { readEmergency } from '../emergencies/emergencies.service.ts';
import { sheetOf } from '../emergencies/person.service.ts';
import { userNames } from '../identity/users.service.ts';
import { isFacilityStaff } from '../platform/actor.ts';
import { asHouse, type Tx } from '../platform/db/tx.ts';
import { portionOf } from '../platform/portion.ts';
import { Refused } from '../platform/problem.ts';
import { type DisclosureStage, disclose } from '../priority-cases/disclosure.ts';
import { expectedArrival } from './arrival.ts';
import { notesPage } from './notes-page.ts';
import { isOver, isOverdue, possibleActions, STAY_STATUS_LABELS } from './stay.ts';
import { usersIn, withoutWords } from './stay-view.ts';
import type { StayLine, StayListQuery, StayPage, StayView } from './stays.api.ts';
import { stayProblems } from './stays.problems.ts';
import * as store from './stays.store.ts';

/** One stay with its notes. Throws no-such-stay. */
export async function showStay(tx: Tx, id: string): Promise<StayView> {
  return viewOf(tx, await foundStay(tx, id));
}

/** The daily notes as a page for paper. Throws no-such-stay. */
export async function readNotesPage(tx: Tx, id: string): Promise<string> {
  return notesPage(await showStay(tx, id));
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
export async function viewOf(tx: Tx, row: store.StayRow): Promise<StayView> {
  await recordRead(tx, {
    subjectKind: 'stays',
    subjectId: row.id,
    fields: ['sheet', 'notes'],
    purpose: 'stay',
  });
  const [line] = await linesOf(tx, [row]);
  if (line === undefined) throw new Error('a stay without a line');
  const sheet = await disclosedSheet(tx, row);
  const isCut = isCutAt(tx, sheet);
  const notes = isCut ? [] : await store.listNotes(tx, row.id);
  const users = [...usersIn(row.state), ...notes.flatMap(({ byUser }) => byUser ?? [])];
  // Both sides of a hand-over see who stood on the other one.
  const names = await asHouse(tx, () => userNames(tx, [...new Set(users)]));
  return {
    ...line,
    state: { ...(isCut ? withoutWords(row.state) : row.state) },
    possible: possibleActions(row.state),
    sheet: { ...sheet },
    notes: notes.map(({ id, at, byUser, kind, text }) => ({
      id,
      at: at.toISOString(),
      byUser,
      kind,
      text,
    })),
    names: Object.fromEntries(names),
  };
}

/** Whether the actor is one who no longer reads what speaks of the person. */
export function isCutAt(tx: Tx, { stage }: { stage: DisclosureStage }): boolean {
  return isFacilityStaff(tx.actor) && stage === 'ended';
}

/** `disclose` alone says what is shown; the rows behind it are read as the house. */
export function disclosedSheet(tx: Tx, row: store.StayRow) {
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
    const { id, emergencyId, facilityId, roomId, status, state, version } = row;
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
      isOverdue: isOverdue(state, tx.now),
      expectedAt: expectedArrival(state),
      isExtensionAsked: 'request' in state && state.request !== null,
      version,
    };
  });
}

export async function foundStay(tx: Tx, id: string): Promise<store.StayRow> {
  const row = await store.findStay(tx, id);
  if (row === null) throw new Refused(stayProblems['no-such-stay']());
  return row;
}

export async function lockedStay(tx: Tx, id: string): Promise<store.StayRow> {
  const row = await store.lockStay(tx, id);
  if (row === null) throw new Refused(stayProblems['no-such-stay']());
  return row;
}
