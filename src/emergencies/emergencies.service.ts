import { recordRead } from '../audit/audit.service.ts';
import {
  recordProgress,
  resumeEscalation,
  settleEscalation,
  startEscalation,
} from '../escalation/escalation.service.ts';
import { assertWardOfBase } from '../identity/bases.service.ts';
import { userOf } from '../platform/actor.ts';
import { bindToBase, type Tx } from '../platform/db/tx.ts';
import { portionOf } from '../platform/portion.ts';
import { inField, isRecordedRefusal, Refused } from '../platform/problem.ts';
import { findByPhone, readCase } from '../priority-cases/priority-cases.service.ts';
import type {
  EmergencyLine,
  EmergencyPage,
  EmergencyView,
  IntakeBody,
  ListQuery,
  RecordedCall,
} from './emergencies.api.ts';
import { emergencyProblems } from './emergencies.problems.ts';
import * as store from './emergencies.store.ts';
import {
  beforeOf,
  courseOf,
  type EmergencyEvent,
  type EmergencyState,
  isEnded,
} from './emergency.ts';
import { emergencyNumber, fiscalYearOf } from './emergency-number.ts';
import { markingKinds, marksOf } from './entry-marks.ts';
import { faultOfCallTime, gapsOf } from './intake.ts';
import { ACTION_LABELS, STATUS_LABELS } from './labels.ts';
import { decide, type EmergencyEffect, possibleActions } from './steps.ts';
import { targets } from './targets.ts';

/** An emergency as it is kept. */
export type EmergencyRow = store.EmergencyRow;

export const subjectOf = (id: string) => ({ kind: 'emergency' as const, id });

/**
 * Writes down a call: the emergency gets its number and its escalation starts, in one transaction.
 * Who has the caller on the line owns it; otherwise the coordinators on call are paged. Throws
 * already-running, called-in-the-future, called-too-long-ago, ward-not-of-base, no-such-case.
 */
export async function recordCall(tx: Tx, body: IntakeBody): Promise<RecordedCall> {
  const calledAt = body.calledAt === null ? tx.now : new Date(body.calledAt);
  const fault = faultOfCallTime(calledAt, tx.now);
  if (fault !== null) throw new Refused(inField(emergencyProblems[fault], '/calledAt'));
  if (body.wardCode !== null) await assertWardOfBase(tx, body.wardCode);
  const receivedBy = userOf(tx.actor);
  if (receivedBy === null) throw new Error('a call is recorded by a person');
  const { caller, caseId } = body;
  const registered = caseId === null ? null : await readCase(tx, caseId, 'emergency');
  if (caseId !== null && !body.separate) await refuseSecond(tx, caseId);
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
  const { separate: _, ...said } = body;
  await store.insertEntry(tx, row, 'received', said);
  await startEscalation(tx, {
    subject: subjectOf(row.id),
    reference: row.number,
    ownerId: body.callerOnLine ? receivedBy : null,
  });
  tx.publish('emergencies', row.id, 'emergency.received');
  // What the recorder has just typed is not a read.
  return { ...(await bareView(tx, row)), candidates };
}

async function ownWard(tx: Tx): Promise<string> {
  const own = tx.actor.kind === 'user' ? tx.actor.wardCodes[0] : undefined;
  return own ?? store.firstWard(tx);
}

/** One person, one running emergency, unless the recorder says that it is another matter. */
export async function refuseSecond(tx: Tx, caseId: string, except?: string): Promise<void> {
  await store.lockCalls(tx, caseId);
  const running = await store.runningOfCase(tx, caseId, except);
  if (running)
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

/** The emergency as it is kept, without a lock. Throws no-such-emergency. */
export async function readEmergency(tx: Tx, id: string): Promise<EmergencyRow> {
  const row = await store.findEmergency(tx, id);
  if (row === null) throw new Refused(emergencyProblems['no-such-emergency']());
  return row;
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

/** A call as the one who recorded it is told of it, as of now. Throws no-such-emergency. */
export async function showRecordedCall(tx: Tx, id: string): Promise<RecordedCall> {
  const row = await readEmergency(tx, id);
  return { ...(await viewOf(tx, row)), candidates: await candidatesOf(tx, row.caller.phone) };
}

/** Whose number it is that called. */
function candidatesOf(tx: Tx, phone: string | null): Promise<RecordedCall['candidates']> {
  return phone === null ? Promise.resolve([]) : findByPhone(tx, phone);
}

/** The board, newest first: no names, so no read is logged. */
export async function listEmergencies(tx: Tx, query: ListQuery): Promise<EmergencyPage> {
  const rows = await store.listEmergencies(tx, {
    isRunning: query.scope === 'running',
    before: query.cursor,
    limit: query.limit + 1,
  });
  const { shown, next } = portionOf(rows, query.limit);
  return { items: await linesOf(tx, shown), next };
}

/** The emergency as the API shows it; the look at the person's data goes into the log. */
export async function viewOf(tx: Tx, row: EmergencyRow): Promise<EmergencyView> {
  await recordRead(tx, {
    subjectKind: 'emergencies',
    subjectId: row.id,
    fields: ['caller', 'person', 'person_location', 'situation'],
    purpose: 'emergency',
  });
  return bareView(tx, row);
}

/** With its time targets and what can be done next. */
async function bareView(tx: Tx, row: EmergencyRow): Promise<EmergencyView> {
  const [line] = await linesOf(tx, [row]);
  if (line === undefined) throw new Error('an emergency without a line');
  const { caseId, caller, person, personLocation, personIsSafe, situation, receivedBy } = row;
  return {
    ...line,
    caseId,
    caller,
    person,
    personLocation,
    personIsSafe,
    situation,
    calledAt: row.calledAt.toISOString(),
    receivedBy,
    state: { ...row.state },
    possible: possibleActions(row.state).map((action) => ({
      action,
      label: ACTION_LABELS[action],
    })),
  };
}

async function linesOf(tx: Tx, rows: readonly EmergencyRow[]): Promise<EmergencyLine[]> {
  const ids = rows.map((row) => row.id);
  const entries = await store.firstEntries(tx, ids, markingKinds);
  const standings = await store.escalationsOf(tx, ids);
  const entriesOf = new Map<string, store.FirstEntry[]>(ids.map((id) => [id, []]));
  for (const entry of entries) entriesOf.get(entry.emergencyId)?.push(entry);
  const standingOf = new Map(standings.map((it) => [it.emergencyId, it]));
  return rows.map((row) =>
    lineOf(row, entriesOf.get(row.id) ?? [], standingOf.get(row.id), tx.now),
  );
}

function lineOf(
  row: EmergencyRow,
  entries: readonly store.FirstEntry[],
  escalation: store.Standing | undefined,
  now: Date,
): EmergencyLine {
  const { id, number, status, wardCode, isAbuseSuspected, version } = row;
  const marks = { ...marksOf(entries, escalation?.takenAt ?? null), isAbuseSuspected };
  return {
    id,
    number,
    status,
    statusLabel: STATUS_LABELS[status],
    urgency: beforeOf(row.state).triage?.urgency ?? null,
    wardCode,
    isAbuseSuspected,
    hasCase: row.caseId !== null,
    receivedAt: row.receivedAt.toISOString(),
    closedAt: row.closedAt?.toISOString() ?? null,
    ownerId: escalation?.ownerId ?? null,
    ownerName: escalation?.ownerName ?? null,
    handOverTo: escalation?.handOverTo ?? null,
    isPaging: escalation?.isPaging ?? false,
    targets: targets(row.state, row.receivedAt, now, marks).map((target) => ({
      ...target,
      dueAt: target.dueAt.toISOString(),
      metAt: target.metAt?.toISOString() ?? null,
    })),
    version,
  };
}
