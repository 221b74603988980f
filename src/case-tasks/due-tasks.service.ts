import { managersOf } from '../identity/users.service.ts';
import { openPage, withdrawPages } from '../paging/paging.service.ts';
import { bindToBase, type Tx } from '../platform/db/tx.ts';
import { tokyoDayOf, tokyoInstant } from '../platform/text/tokyo-day.ts';
import { lockCaseFacts } from '../priority-cases/case-facts.service.ts';
import type { CaseRecord } from '../priority-cases/case-record.ts';
import { topicsOf } from '../priority-cases/case-register.service.ts';
import { caseTasksWake } from '../priority-cases/case-wakes.ts';
import { keepersOf } from '../priority-cases/keepers.service.ts';
import { rulesOfRegister } from '../priority-cases/rules/register-rules.service.ts';
import * as store from './case-tasks.store.ts';
import { type CaseFacts, reconcile, tasksOf } from './due-tasks.ts';
import { REMINDER_TIME, reminderOf } from './reminders.ts';

export const subjectOf = (taskId: string) => ({ kind: 'case-task', id: taskId });

/**
 * Looks at a case as it is now: writes down what is due on it, settles what is done, reminds who has
 * to see to it, and asks to be woken for the next of this. Early, late and doubled wakes change
 * nothing: all of it follows from the case, and from the day of the last reminder.
 */
export async function heedCase(tx: Tx, caseId: string): Promise<void> {
  const found = await lockCaseFacts(tx, caseId);
  if (found === null) return;
  const { record } = found;
  await bindToBase(tx, record.baseId);
  const rules = await rulesOfRegister(tx);
  const { wanted, nextOn } = tasksOf(factsOf(found), rules, tokyoDayOf(tx.now));
  const open = await writeDown(tx, record, wanted);
  const next = nextOn === null ? [] : [tokyoInstant(nextOn, REMINDER_TIME)];
  for (const task of open) {
    const seen = { ...task, openedOn: tokyoDayOf(task.createdAt) };
    const reminder = reminderOf(seen, rules, tx.now);
    if (reminder.isDue) await remind(tx, record, task, reminder.isManagers);
    next.push(reminder.nextAt);
  }
  next.sort((a, b) => a.getTime() - b.getTime());
  tx.wakeAt(caseTasksWake, caseId, next[0] ?? null);
}

/** Tells the boards on which the task stands. */
export function tellOfTasks(
  tx: Tx,
  record: Pick<CaseRecord, 'id' | 'wardCode' | 'consultationOfficeId'>,
): void {
  for (const topic of topicsOf(record)) tx.publish(topic, record.id, 'case-task.changed');
}

/** Returns the tasks that are open from now on. */
async function writeDown(
  tx: Tx,
  record: CaseRecord,
  wanted: ReturnType<typeof tasksOf>['wanted'],
): Promise<store.CaseTaskRow[]> {
  const rows = await store.lockTasksOf(tx, record.id);
  const change = reconcile(rows, wanted, record.status === 'CLOSED');
  const now = new Map(rows.map((row) => [row.id, row]));
  const save = async (id: string, changes: Parameters<typeof store.saveTask>[2]) => {
    const row = now.get(id);
    if (row) now.set(id, await store.saveTask(tx, row, changes));
  };
  for (const id of change.moot) {
    await save(id, { status: 'MOOT', endedAt: tx.now });
    await withdrawPages(tx, subjectOf(id));
  }
  for (const { id, dueOn } of change.move) await save(id, { dueOn });
  for (const { id, dueOn } of change.reopen)
    await save(id, { status: 'OPEN', dueOn, endedAt: null, createdAt: tx.now });
  const opened = await store.insertTasks(
    tx,
    change.open.map((task) => ({ ...task, caseId: record.id, title: null, assigneeId: null })),
  );
  const { open, reopen, move, moot } = change;
  if (open.length + reopen.length + move.length + moot.length > 0) tellOfTasks(tx, record);
  return [...now.values(), ...opened].filter(({ status }) => status === 'OPEN');
}

async function remind(
  tx: Tx,
  record: CaseRecord,
  task: store.CaseTaskRow,
  isManagers: boolean,
): Promise<void> {
  const keepers = await keepersOf(tx, record);
  const own = [task.assigneeId, record.keeperId].find((id) =>
    keepers.some(({ userId }) => userId === id),
  );
  const ward = keepers.filter(({ role }) => role === 'ward_staff').map(({ userId }) => userId);
  const staff = own ? [own] : ward;
  // Where there is nobody left it must not stay unsaid. A manager sees no task that people wrote on a
  // case that is hidden from him.
  const isVisible = task.kind !== 'other' || record.hasConsent || record.isProvisional;
  const managers = isVisible && (isManagers || staff.length === 0) ? await managersOf(tx) : [];
  const message = {
    template: 'case-task-due',
    reference: record.registrationNo,
    path: '/cases/tasks',
  } as const;
  for (const userId of new Set([...staff, ...managers]))
    await openPage(tx, { userId, subject: subjectOf(task.id), message, signal: null });
  await store.saveReminder(tx, task.id, tokyoDayOf(tx.now));
}

function factsOf(found: NonNullable<Awaited<ReturnType<typeof lockCaseFacts>>>): CaseFacts {
  const { record, consents, decisions } = found;
  return {
    ...record,
    createdOn: tokyoDayOf(record.createdAt),
    isErased: record.erasedAt !== null,
    consents: consents.map((it) => ({ ...it, isWithdrawn: it.withdrawnAt !== null })),
    decisions,
  };
}
