import { randomUUID } from 'node:crypto';
import { recordReads } from '../audit/audit.service.ts';
import { userNames } from '../identity/users.service.ts';
import { withdrawPages } from '../paging/paging.service.ts';
import { userOf } from '../platform/actor.ts';
import { asHouse, type Tx } from '../platform/db/tx.ts';
import { portionOf } from '../platform/portion.ts';
import { inField, Refused } from '../platform/problem.ts';
import { tokyoDayOf } from '../platform/text/tokyo-day.ts';
import { lockedOpenCase, visibleCase } from '../priority-cases/case-access.service.ts';
import { caseTasksWake } from '../priority-cases/case-wakes.ts';
import { assertKeeper } from '../priority-cases/keepers.service.ts';
import { endOfWeek, isDoneByHand } from './case-task.ts';
import type {
  CaseTaskBody,
  CaseTaskCounts,
  CaseTaskDayBody,
  CaseTaskQuery,
  CaseTaskView,
} from './case-tasks.api.ts';
import { caseTaskProblems as problems } from './case-tasks.problems.ts';
import * as store from './case-tasks.store.ts';
import { subjectOf, tellOfTasks } from './due-tasks.service.ts';

/** What is due, by its day, of the cases that the actor may see. Each person named is a read. */
export async function listCaseTasks(tx: Tx, query: CaseTaskQuery) {
  const rows = await store.listTasks(tx, {
    isOpen: query.scope === 'open',
    isMine: query.whose === 'mine',
    kind: query.kind,
    caseId: query.caseId,
    after: query.cursor,
    limit: query.limit + 1,
  });
  const byId = rows.map((row) => ({ id: row.task.id, row }));
  const { shown, next } = portionOf(byId, query.limit);
  return {
    items: await viewsOf(
      tx,
      shown.map(({ row }) => row),
    ),
    next,
  };
}

export function countCaseTasks(tx: Tx): Promise<CaseTaskCounts> {
  const today = tokyoDayOf(tx.now);
  return store.countTasks(tx, { today, sunday: endOfWeek(today) });
}

export async function showCaseTask(tx: Tx, id: string): Promise<CaseTaskView> {
  const row = await store.findJoined(tx, id);
  const [view] = row === null ? [] : await viewsOf(tx, [row]);
  if (view === undefined) throw new Refused(problems['no-such-case-task']());
  return view;
}

/** One of one's own. Throws no-such-case, case-closed, case-task-due-past, keeper-cannot-hold. */
export async function addCaseTask(
  tx: Tx,
  caseId: string,
  { title, dueOn, assigneeId }: CaseTaskBody,
): Promise<CaseTaskView> {
  const record = await lockedOpenCase(tx, caseId);
  assertNotPast(tx, dueOn);
  if (assigneeId !== null) await assertKeeper(tx, record, assigneeId, '/assigneeId');
  const id = randomUUID();
  const own = { id, sourceId: id, caseId, kind: 'other', title, dueOn, assigneeId } as const;
  await store.insertTasks(tx, [own]);
  tellOfTasks(tx, record);
  tx.wakeAt(caseTasksWake, caseId, tx.now);
  return showCaseTask(tx, id);
}

/** Throws no-such-case-task, case-task-over, case-task-settles-itself. */
export function finishCaseTask(tx: Tx, id: string, result: string): Promise<CaseTaskView> {
  return change(tx, id, null, async (row) => {
    assertByHand(row);
    await store.saveTask(tx, row, { status: 'DONE', result, ...endedNow(tx) });
  });
}

/** It will not be done. Throws as {@link finishCaseTask}. */
export function cancelCaseTask(tx: Tx, id: string, reason: string): Promise<CaseTaskView> {
  return change(tx, id, null, async (row) => {
    assertByHand(row);
    await store.saveTask(tx, row, { status: 'CANCELLED', result: reason, ...endedNow(tx) });
  });
}

/** Another day, and why. Throws as {@link finishCaseTask}, and case-task-changed, case-task-due-past. */
export function moveCaseTask(
  tx: Tx,
  id: string,
  { dueOn, reason }: CaseTaskDayBody,
  version: number | null,
): Promise<CaseTaskView> {
  return change(tx, id, { version }, async (row) => {
    assertByHand(row);
    assertNotPast(tx, dueOn);
    await store.saveTask(tx, row, { dueOn, dueReason: reason });
  });
}

/**
 * Taken over, or handed to somebody; null: back to who is responsible for the case. Throws
 * no-such-case-task, case-task-over, case-task-changed, keeper-cannot-hold.
 */
export function assignCaseTask(
  tx: Tx,
  id: string,
  assigneeId: string | null,
  version: number | null,
): Promise<CaseTaskView> {
  return change(tx, id, { version }, async (row) => {
    const record = await visibleCase(tx, row.caseId);
    if (assigneeId !== null) await assertKeeper(tx, record, assigneeId, '/assigneeId');
    await store.saveTask(tx, row, { assigneeId });
  });
}

/** A step on an open task that the actor may see; what was said of it to anybody is over. */
async function change(
  tx: Tx,
  id: string,
  edited: { version: number | null } | null,
  step: (row: store.CaseTaskRow) => Promise<void>,
): Promise<CaseTaskView> {
  const row = await store.lockTask(tx, id);
  if (row === null) throw new Refused(problems['no-such-case-task']());
  if (row.status !== 'OPEN') throw new Refused(problems['case-task-over']());
  if (edited !== null && edited.version !== row.version)
    throw new Refused(problems['case-task-changed']({ extra: { version: row.version } }));
  await step(row);
  await withdrawPages(tx, subjectOf(id));
  tellOfTasks(tx, await visibleCase(tx, row.caseId));
  tx.wakeAt(caseTasksWake, row.caseId, tx.now);
  return showCaseTask(tx, id);
}

const endedNow = (tx: Tx) => ({ endedAt: tx.now, endedBy: userOf(tx.actor) });

function assertByHand({ kind }: store.CaseTaskRow): void {
  if (!isDoneByHand(kind)) throw new Refused(problems['case-task-settles-itself']());
}

function assertNotPast(tx: Tx, dueOn: string): void {
  if (dueOn < tokyoDayOf(tx.now))
    throw new Refused(inField(problems['case-task-due-past'], '/dueOn'));
}

async function viewsOf(tx: Tx, rows: readonly store.JoinedTask[]): Promise<CaseTaskView[]> {
  const named = rows.filter(({ name }) => name !== null && name !== '');
  await recordReads(tx, {
    subjectKind: 'priority_cases',
    subjectIds: [...new Set(named.map(({ task }) => task.caseId))],
    fields: ['name'],
    purpose: 'registration',
  });
  const people = rows.flatMap(({ task, keeperId }) => [
    ...((task.assigneeId ?? keeperId) ? [task.assigneeId ?? keeperId ?? ''] : []),
    ...(task.endedBy === null ? [] : [task.endedBy]),
  ]);
  const { names, cases } = await asHouse(tx, async () => ({
    names: await userNames(tx, [...new Set(people)]),
    cases: await store.casesOf(tx, [...new Set(rows.map(({ task }) => task.caseId))]),
  }));
  const today = tokyoDayOf(tx.now);
  return rows.map(({ task, name, keeperId }) => {
    const responsibleId = task.assigneeId ?? keeperId;
    return {
      id: task.id,
      caseId: task.caseId,
      kind: task.kind,
      // Whoever may not see the person does not read what people wrote of her either.
      title: name === null ? null : task.title,
      dueOn: task.dueOn,
      dueReason: name === null ? null : task.dueReason,
      isOverdue: task.status === 'OPEN' && task.dueOn < today,
      status: task.status,
      result: name === null ? null : task.result,
      endedAt: task.endedAt?.toISOString() ?? null,
      endedByName: task.endedBy === null ? null : (names.get(task.endedBy) ?? null),
      registrationNo: cases.get(task.caseId)?.registrationNo ?? '',
      wardCode: cases.get(task.caseId)?.wardCode ?? '',
      personName: name || null,
      responsibleId,
      responsibleName: responsibleId === null ? null : (names.get(responsibleId) ?? null),
      version: task.version,
    };
  });
}
