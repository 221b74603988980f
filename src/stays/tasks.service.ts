import type { EmergencyView } from '../emergencies/emergencies.api.ts';
import { addEntry, lockedEmergency, showEmergency } from '../emergencies/emergencies.service.ts';
import { take } from '../emergencies/judgement.service.ts';
import { staffWith, userNames } from '../identity/users.service.ts';
import { openPage, pageOutcomes, withdrawPages } from '../paging/paging.service.ts';
import { personOf, type Role, userOf } from '../platform/actor.ts';
import { asHouse, bindToBase, type Tx } from '../platform/db/tx.ts';
import { portionOf } from '../platform/portion.ts';
import { inField, Refused } from '../platform/problem.ts';
import { tokyoDayOf, tokyoInstant } from '../platform/text/tokyo-day.ts';
import type {
  ReviewWithTasks,
  TaskBody,
  TaskDueBody,
  TaskListQuery,
  TaskView,
} from './tasks.api.ts';
import { taskProblems as problems } from './tasks.problems.ts';
import * as store from './tasks.store.ts';

/** Wakes a task on the day it is due. */
export const taskDueWake = 'stays.task-due';
/** Our own proposal [R]: when the day's work begins. */
const DUE_TIME = '09:00';

const subjectOf = (id: string) => ({ kind: 'task', id });
const dueAt = ({ dueOn }: Pick<store.TaskRow, 'dueOn'>) => tokyoInstant(dueOn, DUE_TIME);
const isOpen = ({ doneAt, cancelledAt }: store.TaskRow) => doneAt === null && cancelledAt === null;

/** The review of the team with what it found is to be done, in one step. */
export async function review(
  tx: Tx,
  emergencyId: string,
  body: ReviewWithTasks,
): Promise<EmergencyView> {
  const { tasks, ...said } = body;
  const after = await take(tx, emergencyId, { type: 'reviewed', ...said });
  for (const [index, task] of tasks.entries())
    await insert(tx, emergencyId, task, `/tasks/${index}`);
  return after;
}

/** The emergency as it stands now. Throws no-such-emergency. */
export function showReviewed(tx: Tx, emergencyId: string): Promise<EmergencyView> {
  return showEmergency(tx, emergencyId);
}

/** One more, at any time, of an emergency that is closed too. Throws no-such-assignee, task-due-past. */
export async function addTask(tx: Tx, emergencyId: string, body: TaskBody): Promise<TaskView> {
  await lockedEmergency(tx, emergencyId);
  return viewOf(tx, await insert(tx, emergencyId, body, ''));
}

/** Who may be given a task by their account; everybody else is named. */
export async function listAssignees(tx: Tx) {
  const roles: Role[] = [
    'coordinator',
    'base_manager',
    'ward_staff',
    'consultation_staff',
    'facility_staff',
  ];
  return { items: await staffWith(tx, roles) };
}

/** Tasks the actor may see: the base all, others their own. */
export async function listTasks(tx: Tx, query: TaskListQuery) {
  const rows = await store.listTasks(tx, {
    isOpen: query.scope === 'open',
    assigneeId: query.whose === 'mine' ? personOf(tx.actor) : undefined,
    emergencyId: query.emergencyId,
    after: query.cursor,
    limit: query.limit + 1,
  });
  const { shown, next } = portionOf(rows, query.limit);
  return { items: await viewsOf(tx, shown), next };
}

export async function showTask(tx: Tx, id: string): Promise<TaskView> {
  return viewOf(tx, await found(tx, id));
}

/** Done, with what came of it. Throws no-such-task, task-over. */
export function finishTask(tx: Tx, id: string, result: string): Promise<TaskView> {
  const done = { result, doneAt: tx.now, doneBy: userOf(tx.actor) };
  return change(tx, id, async (row) => {
    const saved = await store.saveTask(tx, row, done);
    await addEntry(tx, row.emergencyId, 'task-done', { text: row.action, outcome: result });
    return saved;
  });
}

/** Another day. Throws no-such-task, task-over, task-changed, task-due-past. */
export function postponeTask(
  tx: Tx,
  id: string,
  { dueOn, reason }: TaskDueBody,
  version: number | null,
): Promise<TaskView> {
  return change(tx, id, async (row) => {
    if (row.version !== version)
      throw new Refused(problems['task-changed']({ extra: { version: row.version } }));
    assertNotPast(tx, dueOn, '/dueOn');
    const saved = await store.saveTask(tx, row, { dueOn });
    await addEntry(tx, row.emergencyId, 'task-due-changed', { text: row.action, dueOn, reason });
    return saved;
  });
}

/** It will not be done. Throws no-such-task, task-over. */
export function cancelTask(tx: Tx, id: string, reason: string): Promise<TaskView> {
  return change(tx, id, async (row) => {
    const saved = await store.saveTask(tx, row, { cancelledAt: tx.now });
    await addEntry(tx, row.emergencyId, 'task-cancelled', { text: row.action, reason });
    return saved;
  });
}

/** The day has come: who has the task is told, once for each day it is due on. */
export async function heedTaskDue(tx: Tx, id: string): Promise<void> {
  const row = await store.lockTask(tx, id);
  if (row === null) return;
  await bindToBase(tx, row.baseId);
  const { assigneeId } = row;
  if (!isOpen(row) || assigneeId === null) return;
  const due = dueAt(row);
  if (due > tx.now) return tx.wakeAt(taskDueWake, id, due);
  const said = await pageOutcomes(tx, subjectOf(id));
  if (said.some(({ openedAt }) => openedAt >= due)) return;
  const reference = (await store.numbersOf(tx, [row])).get(row.emergencyId) ?? '';
  const message = { template: 'task-due', reference, path: '/rooms/tasks' } as const;
  await openPage(tx, { userId: assigneeId, subject: subjectOf(id), message, signal: null });
  tell(tx, row);
}

async function insert(
  tx: Tx,
  emergencyId: string,
  { issue, action, assignee, dueOn }: TaskBody,
  path: string,
): Promise<store.TaskRow> {
  assertNotPast(tx, dueOn, `${path}/dueOn`);
  const assigneeId = assignee.kind === 'user' ? assignee.userId : null;
  const assigneeName =
    assignee.kind === 'other'
      ? assignee.name
      : (await userNames(tx, [assignee.userId])).get(assignee.userId);
  if (assigneeName === undefined)
    throw new Refused(inField(problems['no-such-assignee'], `${path}/assignee`));
  const row = await store.insertTask(tx, emergencyId, {
    issue,
    action,
    assigneeId,
    assigneeName,
    dueOn,
  });
  const data = { issue, text: action, assignee: assigneeName, dueOn };
  await addEntry(tx, emergencyId, 'task-added', data);
  wake(tx, row);
  tell(tx, row);
  return row;
}

/** A step of an open task whose right has been shown by seeing it; its emergency is locked first. */
async function change(
  tx: Tx,
  id: string,
  step: (row: store.TaskRow) => Promise<store.TaskRow>,
): Promise<TaskView> {
  const { emergencyId } = await found(tx, id);
  return asHouse(tx, async () => {
    await lockedEmergency(tx, emergencyId);
    const row = await store.lockTask(tx, id);
    if (row === null || !isOpen(row)) throw new Refused(problems['task-over']());
    const saved = await step(row);
    await withdrawPages(tx, subjectOf(id));
    wake(tx, saved);
    tell(tx, saved);
    return viewOf(tx, saved);
  });
}

/** What falls due today after the hour is said at once. */
function wake(tx: Tx, row: store.TaskRow): void {
  const at = new Date(Math.max(dueAt(row).getTime(), tx.now.getTime()));
  tx.wakeAt(taskDueWake, row.id, isOpen(row) && row.assigneeId !== null ? at : null);
}

function assertNotPast(tx: Tx, dueOn: string, path: string): void {
  if (dueOn < tokyoDayOf(tx.now)) throw new Refused(inField(problems['task-due-past'], path));
}

async function found(tx: Tx, id: string): Promise<store.TaskRow> {
  const row = await store.findTask(tx, id);
  if (row === null) throw new Refused(problems['no-such-task']());
  return row;
}

function tell(tx: Tx, { id, emergencyId, assigneeId }: store.TaskRow): void {
  tx.publish('emergencies', emergencyId, 'task.changed');
  if (assigneeId !== null) tx.publish(`user:${assigneeId}`, id, 'task.changed');
}

async function viewOf(tx: Tx, row: store.TaskRow): Promise<TaskView> {
  const [view] = await viewsOf(tx, [row]);
  if (view === undefined) throw new Error('a task without a view');
  return view;
}

async function viewsOf(tx: Tx, rows: readonly store.TaskRow[]): Promise<TaskView[]> {
  // Who has a task knows its emergency by the number, and may know no more of it.
  const numbers = await asHouse(tx, () => store.numbersOf(tx, rows));
  return rows.map((row) => {
    const { id, emergencyId, issue, action, assigneeId, assigneeName, dueOn, result, version } =
      row;
    return {
      id,
      emergencyId,
      number: numbers.get(emergencyId) ?? '',
      issue,
      action,
      assigneeId,
      assigneeName,
      dueOn,
      isOverdue: isOpen(row) && dueOn < tokyoDayOf(tx.now),
      result,
      doneAt: row.doneAt?.toISOString() ?? null,
      cancelledAt: row.cancelledAt?.toISOString() ?? null,
      version,
    };
  });
}
