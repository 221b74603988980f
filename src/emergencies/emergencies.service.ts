import {
  recordProgress,
  resumeEscalation,
  settleEscalation,
  startEscalation,
} from '../escalation/escalation.service.ts';
import { assertWardOfBase } from '../identity/bases.service.ts';
import { userOf } from '../platform/actor.ts';
import { bindToBase, type Tx } from '../platform/db/tx.ts';
import { inField, isRecordedRefusal, Refused } from '../platform/problem.ts';
import { readStandingCase } from '../priority-cases/priority-cases.service.ts';
import { candidatesOf, joinCall, saidIn } from './calls.service.ts';
import type { EmergencyView, IntakeBody, RecordedCall } from './emergencies.api.ts';
import { emergencyProblems } from './emergencies.problems.ts';
import * as store from './emergencies.store.ts';
import { courseOf, type EmergencyEvent, type EmergencyState, isEnded } from './emergency.ts';
import { emergencyNumber, fiscalYearOf } from './emergency-number.ts';
import { faultOfCallTime, gapsOf } from './intake.ts';
import { decide, type EmergencyEffect } from './steps.ts';
import { subjectOf } from './subject.ts';
import { nextTargetAt, targetWake } from './targets.ts';
import { bareView, viewOf } from './views.service.ts';

/** An emergency as it is kept. */
export type EmergencyRow = store.EmergencyRow;

/**
 * Writes down a call: the emergency gets its number and its escalation starts, in one transaction.
 * Who has the caller on the line owns it; otherwise the coordinators on call are paged. A call about
 * a person whose emergency runs joins that one, and rings, unless it is `separate`. Throws
 * called-in-the-future, called-too-long-ago, ward-not-of-base, no-such-case.
 */
export async function recordCall(tx: Tx, body: IntakeBody): Promise<RecordedCall> {
  const calledAt = body.calledAt === null ? tx.now : new Date(body.calledAt);
  const fault = faultOfCallTime(calledAt, tx.now);
  if (fault !== null) throw new Refused(inField(emergencyProblems[fault], '/calledAt'));
  if (body.wardCode !== null) await assertWardOfBase(tx, body.wardCode);
  const receivedBy = userOf(tx.actor);
  if (receivedBy === null) throw new Error('a call is recorded by a person');
  const { caller } = body;
  const registered =
    body.caseId === null ? null : await readStandingCase(tx, body.caseId, 'emergency');
  const caseId = registered?.id ?? null;
  if (caseId !== null && !body.separate) {
    const running = await lockedRunning(tx, caseId);
    if (running !== null) return joinCall(tx, running, body);
  }
  const candidates = await candidatesOf(tx, caller.phone);
  const fiscalYear = fiscalYearOf(tx.now);
  const row = await store.insertEmergency(tx, {
    wardCode: body.wardCode ?? registered?.wardCode ?? (await ownWard(tx)),
    number: emergencyNumber(fiscalYear, await store.nextNumber(tx, fiscalYear)),
    state: { status: 'RECEIVED', gaps: gapsOf(body) },
    caseId,
    caller,
    callerPhone: caller.phone,
    person: body.person,
    personLocation: body.personLocation,
    personIsSafe: body.personIsSafe,
    situation: body.situation,
    isAbuseSuspected: body.isAbuseSuspected,
    calledAt,
    receivedAt: tx.now,
    receivedBy,
  });
  await store.insertEntry(tx, row, 'received', saidIn(body));
  await startEscalation(tx, {
    subject: subjectOf(row.id),
    reference: row.number,
    ownerId: body.callerOnLine ? receivedBy : null,
  });
  tx.wakeAt(targetWake, row.id, nextTargetAt(row.receivedAt, tx.now));
  tx.publish('emergencies', row.id, 'emergency.received');
  // What the recorder has just typed is not a read.
  return { ...(await bareView(tx, row)), candidates, joined: false };
}

async function ownWard(tx: Tx): Promise<string> {
  const own = tx.actor.kind === 'user' ? tx.actor.wardCodes[0] : undefined;
  return own ?? store.firstWard(tx);
}

/** The newest running emergency of a person; until the step ends nobody else begins one. */
async function runningOne(tx: Tx, caseId: string, except?: string) {
  await store.lockCalls(tx, caseId);
  return store.runningOfCase(tx, caseId, except);
}

/** The one that a call joins; null also when it has ended, or is another person's, since it was found. */
async function lockedRunning(tx: Tx, caseId: string): Promise<EmergencyRow | null> {
  const running = await runningOne(tx, caseId);
  if (running === null) return null;
  const row = await lockedEmergency(tx, running.id);
  return row.closedAt === null && row.caseId === caseId ? row : null;
}

/** One person, one running emergency, unless the recorder says that it is another matter. */
export async function refuseSecond(tx: Tx, caseId: string, except?: string): Promise<void> {
  const running = await runningOne(tx, caseId, except);
  if (running !== null)
    throw new Refused(
      emergencyProblems['already-running']({
        extra: { emergencyId: running.id, number: running.number },
      }),
    );
}

/**
 * Takes one step: locks, decides, saves, adds the entry, counts as progress, does what follows.
 * Throws step-out-of-order and the refusals of `decide`. Who has locked a search, an offer or a room has
 * locked the emergency before.
 */
export async function stepEmergency(
  tx: Tx,
  emergencyId: string,
  event: EmergencyEvent,
): Promise<EmergencyState> {
  const row = await lockedEmergency(tx, emergencyId);
  return (await stepLocked(tx, row, event)).state;
}

/** As stepEmergency, on a row already locked; `changes` are saved with the step. */
export async function stepLocked(
  tx: Tx,
  row: EmergencyRow,
  event: EmergencyEvent,
  changes: Parameters<typeof store.saveEmergency>[2] = {},
): Promise<EmergencyRow> {
  const step = decide(row.state, event, tx.now, userOf(tx.actor));
  if (isRecordedRefusal(step)) throw new Refused(step.refused);
  const { state, effects } = step;
  const closedAt = isEnded(state.status) ? tx.now : null;
  const saved = await store.saveEmergency(tx, row, { ...changes, state, closedAt });
  const { type, ...data } = event;
  await store.insertEntry(tx, row, type, data);
  tx.publish('emergencies', row.id, 'emergency.changed');
  tx.wakeAt(targetWake, row.id, closedAt === null ? nextTargetAt(row.receivedAt, tx.now) : null);
  await recordProgress(tx, subjectOf(row.id));
  for (const effect of effects) await perform(tx, saved, effect);
  return saved;
}

async function perform(tx: Tx, row: EmergencyRow, effect: EmergencyEffect): Promise<void> {
  switch (effect.type) {
    case 'search-room':
    case 'stop-search':
      // Placement looks at what was decided and searches, or takes back its offers.
      tx.wakeAt('emergency.decided', row.id, tx.now);
      return;
    case 'settle-escalation':
      await settleEscalation(tx, subjectOf(row.id), effect.reason);
      return;
    case 'resume-escalation':
      await resumeEscalation(tx, subjectOf(row.id), effect.because);
  }
}

/** Locks the emergency until the step ends. Throws no-such-emergency. */
export async function lockedEmergency(tx: Tx, id: string): Promise<EmergencyRow> {
  const row = await store.lockEmergency(tx, id);
  if (row === null) throw new Refused(emergencyProblems['no-such-emergency']());
  await bindToBase(tx, row.baseId);
  return row;
}

/** Adds a line to the record of a locked (or just stepped) emergency; counts as progress. */
export async function addEntry(
  tx: Tx,
  emergencyId: string,
  kind: string,
  data: Record<string, unknown>,
): Promise<void> {
  const row = await lockedEmergency(tx, emergencyId);
  await store.insertEntry(tx, row, kind, data);
  tx.publish('emergencies', row.id, 'emergency.noted');
  await recordProgress(tx, subjectOf(row.id));
}

/** What the lines of one kind in the record of an emergency hold, oldest first. */
export function notedOf(
  tx: Tx,
  emergencyId: string,
  kind: string,
): Promise<Record<string, unknown>[]> {
  return store.entriesOfKind(tx, emergencyId, kind);
}

/** The emergency as it is kept, without a lock. Throws no-such-emergency. */
export async function readEmergency(tx: Tx, id: string): Promise<EmergencyRow> {
  const row = await store.findEmergency(tx, id);
  if (row === null) throw new Refused(emergencyProblems['no-such-emergency']());
  return row;
}

/** Those of the base for which a room is sought now, as they are kept, without a lock. */
export function listSearching(tx: Tx): Promise<EmergencyRow[]> {
  return store.searchingEmergencies(tx);
}

/** The emergencies of a case that are not over and whose person has not left yet, all locked. */
export async function lockRunningOf(tx: Tx, caseId: string): Promise<EmergencyRow[]> {
  const rows: EmergencyRow[] = [];
  for (const id of await store.runningIdsOfCase(tx, caseId))
    rows.push(await lockedEmergency(tx, id));
  return rows.filter(({ state }) => !isEnded(state.status) && !courseOf(state).discharge);
}

/** One emergency for a screen. Throws no-such-emergency. */
export async function showEmergency(tx: Tx, id: string): Promise<EmergencyView> {
  return viewOf(tx, await readEmergency(tx, id));
}
