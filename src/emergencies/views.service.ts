import { recordRead } from '../audit/audit.service.ts';
import type { Tx } from '../platform/db/tx.ts';
import { portionOf } from '../platform/portion.ts';
import type { EmergencyLine, EmergencyPage, EmergencyView, ListQuery } from './emergencies.api.ts';
import type { EmergencyRow } from './emergencies.store.ts';
import * as store from './emergencies.store.ts';
import { beforeOf } from './emergency.ts';
import { markingKinds, marksOf } from './entry-marks.ts';
import { ACTION_LABELS, STATUS_LABELS } from './labels.ts';
import { possibleActions } from './steps.ts';
import { type Target, targets } from './targets.ts';

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
export async function bareView(tx: Tx, row: EmergencyRow): Promise<EmergencyView> {
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

/** Where one emergency stands against its time targets. */
export async function targetsOf(tx: Tx, row: EmergencyRow): Promise<Target[]> {
  const entries = await store.firstEntries(tx, [row.id], markingKinds);
  const [escalation] = await store.escalationsOf(tx, [row.id]);
  return targetsBy(row, entries, escalation, tx.now);
}

function targetsBy(
  row: EmergencyRow,
  entries: readonly store.FirstEntry[],
  escalation: store.Standing | undefined,
  now: Date,
): Target[] {
  const { isAbuseSuspected } = row;
  const marks = { ...marksOf(entries, escalation?.takenAt ?? null), isAbuseSuspected };
  return targets(row.state, row.receivedAt, now, marks);
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
    targets: targetsBy(row, entries, escalation, now).map((target) => ({
      ...target,
      dueAt: target.dueAt.toISOString(),
      metAt: target.metAt?.toISOString() ?? null,
    })),
    version,
  };
}
