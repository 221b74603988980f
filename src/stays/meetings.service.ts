import { recordRead } from '../audit/audit.service.ts';
import {
  addEntry,
  lockedEmergency,
  readEmergency,
  stepEmergency,
} from '../emergencies/emergencies.service.ts';
import { can } from '../emergencies/steps.ts';
import type { Tx } from '../platform/db/tx.ts';
import { inField, Refused } from '../platform/problem.ts';
import type { HeldBody, MeetingBody, MeetingView } from './meetings.api.ts';
import { meetingProblems as problems } from './meetings.problems.ts';
import * as store from './meetings.store.ts';
import { dueOf, meetingAlarmAfter } from './stay.ts';
import { isInside } from './stay-state.ts';
import { decided, stayWake, tell } from './stay-step.service.ts';
import * as stays from './stays.store.ts';

/** The meetings of an emergency, in the order of their times. Throws no-such-emergency. */
export async function listMeetings(tx: Tx, emergencyId: string) {
  await readEmergency(tx, emergencyId);
  await recordRead(tx, {
    subjectKind: 'emergencies',
    subjectId: emergencyId,
    fields: ['meetings'],
    purpose: 'emergency',
  });
  return { items: (await store.meetingsOf(tx, emergencyId)).map(viewOf) };
}

/** One meeting. Throws no-such-meeting. */
export async function showMeeting(tx: Tx, id: string): Promise<MeetingView> {
  const row = await found(tx, id);
  await recordRead(tx, {
    subjectKind: 'emergencies',
    subjectId: row.emergencyId,
    fields: ['meetings'],
    purpose: 'emergency',
  });
  return viewOf(row);
}

/** A time is set for the next-support meeting: nobody is reminded of it any more. */
export async function planMeeting(
  tx: Tx,
  emergencyId: string,
  body: MeetingBody,
): Promise<MeetingView> {
  await lockedEmergency(tx, emergencyId);
  const row = await store.insertMeeting(tx, emergencyId, planOf(body));
  await addEntry(tx, emergencyId, 'meeting-planned', entryOf(body));
  await askForMeeting(tx, emergencyId);
  return viewOf(row);
}

/** Another time, place or circle. Throws no-such-meeting, meeting-over, meeting-changed. */
export async function changeMeeting(
  tx: Tx,
  id: string,
  body: MeetingBody,
  version: number | null,
): Promise<MeetingView> {
  const row = await lockedPlan(tx, id);
  if (row.version !== version)
    throw new Refused(problems['meeting-changed']({ extra: { version: row.version } }));
  const saved = await store.saveMeeting(tx, row, planOf(body));
  await addEntry(tx, row.emergencyId, 'meeting-changed', entryOf(body));
  tellOf(tx, row);
  return viewOf(saved);
}

/**
 * The meeting was held: its entry meets the target `next-support`. What it decided is the emergency's
 * next step where that can still be taken. Throws no-such-meeting, meeting-over, held-in-the-future.
 */
export async function holdMeeting(tx: Tx, id: string, body: HeldBody): Promise<MeetingView> {
  const row = await lockedPlan(tx, id);
  const heldAt = new Date(body.heldAt);
  if (heldAt > tx.now) throw new Refused(inField(problems['held-in-the-future'], '/heldAt'));
  const { minutes, outcome } = body;
  const saved = await store.saveMeeting(tx, row, { heldAt, minutes });
  const data = { heldAt: body.heldAt, text: minutes, ...outcome };
  await addEntry(tx, row.emergencyId, 'meeting-held', data);
  const { state } = await readEmergency(tx, row.emergencyId);
  if (outcome !== null && can(state, 'next-step') === true)
    await stepEmergency(tx, row.emergencyId, { type: 'next-step', ...outcome });
  await askForMeeting(tx, row.emergencyId);
  return viewOf(saved);
}

/** It will not be held; where none is left, the house asks for another one in time. */
export async function cancelMeeting(tx: Tx, id: string, reason: string): Promise<MeetingView> {
  const row = await lockedPlan(tx, id);
  const saved = await store.saveMeeting(tx, row, { cancelledAt: tx.now });
  await addEntry(tx, row.emergencyId, 'meeting-cancelled', { reason });
  await askForMeeting(tx, row.emergencyId);
  return viewOf(saved);
}

/** Sets anew, on the stay, when the house asks for a meeting. The emergency is locked. */
async function askForMeeting(tx: Tx, emergencyId: string): Promise<void> {
  tx.publish('emergencies', emergencyId, 'emergency.changed');
  const stay = await stays.lockStayOf(tx, emergencyId);
  if (stay === null || !isInside(stay.state)) return;
  const isThere = await store.hasMeeting(tx, emergencyId);
  const at = isThere ? null : meetingAlarmAfter(stay.state, tx.now);
  const { state } = decided(tx, stay.state, { type: 'ask-for-meeting', at });
  tx.wakeAt(stayWake, stay.id, dueOf(state));
  tell(tx, await stays.saveStay(tx, stay, state));
}

function tellOf(tx: Tx, { emergencyId }: store.MeetingRow): void {
  tx.publish('emergencies', emergencyId, 'emergency.changed');
}

async function found(tx: Tx, id: string): Promise<store.MeetingRow> {
  const row = await store.findMeeting(tx, id);
  if (row === null) throw new Refused(problems['no-such-meeting']());
  return row;
}

/** A meeting that is still to be held; read under the lock of its emergency. */
async function lockedPlan(tx: Tx, id: string): Promise<store.MeetingRow> {
  await lockedEmergency(tx, (await found(tx, id)).emergencyId);
  const row = await found(tx, id);
  if (row.heldAt !== null || row.cancelledAt !== null)
    throw new Refused(problems['meeting-over']());
  return row;
}

const planOf = ({ plannedAt, place, participants }: MeetingBody) => ({
  plannedAt: new Date(plannedAt),
  place,
  participants,
});

const entryOf = ({ plannedAt, place, participants }: MeetingBody) => ({
  plannedAt,
  place,
  participants: participants.join('、'),
});

function viewOf(row: store.MeetingRow): MeetingView {
  const { id, emergencyId, place, participants, minutes, version } = row;
  return {
    id,
    emergencyId,
    plannedAt: row.plannedAt.toISOString(),
    place,
    participants,
    heldAt: row.heldAt?.toISOString() ?? null,
    minutes,
    cancelledAt: row.cancelledAt?.toISOString() ?? null,
    version,
  };
}
