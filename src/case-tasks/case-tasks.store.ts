import { and, asc, desc, eq, inArray, isNull, ne, or, type SQL, sql } from 'drizzle-orm';
import { baseOf, personOf } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import { priorityCases } from '../priority-cases/priority-cases.tables.ts';
import { caseTasks } from './case-tasks.tables.ts';

export type CaseTaskRow = typeof caseTasks.$inferSelect;
type NewTask = Pick<CaseTaskRow, 'caseId' | 'kind' | 'sourceId' | 'title' | 'dueOn'> & {
  id?: string;
  assigneeId: string | null;
};

export async function insertTasks(tx: Tx, tasks: readonly NewTask[]): Promise<CaseTaskRow[]> {
  if (tasks.length === 0) return [];
  const own = { baseId: baseOf(tx.actor), status: 'OPEN' as const, version: 1, createdAt: tx.now };
  return tx.db
    .insert(caseTasks)
    .values(tasks.map((task) => ({ ...task, ...own })))
    .returning();
}

/** All of a case, locked, in the order of their ids. */
export function lockTasksOf(tx: Tx, caseId: string): Promise<CaseTaskRow[]> {
  return tx.db
    .select()
    .from(caseTasks)
    .where(eq(caseTasks.caseId, caseId))
    .orderBy(asc(caseTasks.id))
    .for('update');
}

/** Null: there is none, or none that the actor may see. */
export async function lockTask(tx: Tx, id: string): Promise<CaseTaskRow | null> {
  const [row] = await tx.db.select().from(caseTasks).where(eq(caseTasks.id, id)).for('update');
  return row ?? null;
}

type Changes = Partial<
  Pick<
    CaseTaskRow,
    'dueOn' | 'dueReason' | 'assigneeId' | 'status' | 'result' | 'endedAt' | 'endedBy' | 'createdAt'
  >
>;

export async function saveTask(
  tx: Tx,
  { id, version }: CaseTaskRow,
  changes: Changes,
): Promise<CaseTaskRow> {
  const [row] = await tx.db
    .update(caseTasks)
    .set({ ...changes, version: version + 1 })
    .where(eq(caseTasks.id, id))
    .returning();
  if (row === undefined) throw new Error(`task ${id} was not saved`);
  return row;
}

/** Beside the version: who has the task on screen has lost nothing by it. */
export async function saveReminder(tx: Tx, id: string, remindedOn: string): Promise<void> {
  await tx.db.update(caseTasks).set({ remindedOn }).where(eq(caseTasks.id, id));
}

/** A task with what the actor may see of its case. */
const joined = {
  task: caseTasks,
  name: priorityCases.name,
  keeperId: priorityCases.keeperId,
};

/** Open ones by the day they are due, the others from the newest; what follows the cursor (an id). */
export function listTasks(
  tx: Tx,
  filter: {
    isOpen: boolean;
    isMine: boolean;
    kind: CaseTaskRow['kind'] | undefined;
    caseId: string | undefined;
    after: string | undefined;
    limit: number;
  },
) {
  const { id, dueOn, status, kind, caseId } = caseTasks;
  const { isOpen, after } = filter;
  const follows = isOpen
    ? sql`(${dueOn}, ${id}) > (select t.due_on, t.id from case_tasks t where t.id = ${after})`
    : sql`${id} < ${after}`;
  return tx.db
    .select(joined)
    .from(caseTasks)
    .leftJoin(priorityCases, eq(priorityCases.id, caseId))
    .where(
      and(
        eq(caseTasks.baseId, baseOf(tx.actor)),
        isOpen ? eq(status, 'OPEN') : ne(status, 'OPEN'),
        filter.isMine ? isMine(tx) : undefined,
        filter.kind ? eq(kind, filter.kind) : undefined,
        filter.caseId ? eq(caseId, filter.caseId) : undefined,
        after ? follows : undefined,
      ),
    )
    .orderBy(...(isOpen ? [asc(dueOn), asc(id)] : [desc(id)]))
    .limit(filter.limit);
}

export async function findJoined(tx: Tx, id: string) {
  const [row] = await tx.db
    .select(joined)
    .from(caseTasks)
    .leftJoin(priorityCases, eq(priorityCases.id, caseTasks.caseId))
    .where(eq(caseTasks.id, id));
  return row ?? null;
}
export type JoinedTask = NonNullable<Awaited<ReturnType<typeof findJoined>>>;

/** What a task may say of its case whoever sees it: number and ward, by the id of the case. */
export async function casesOf(
  tx: Tx,
  ids: readonly string[],
): Promise<Map<string, { registrationNo: string; wardCode: string }>> {
  if (ids.length === 0) return new Map();
  const { id, registrationNo, wardCode } = priorityCases;
  const rows = await tx.db
    .select({ id, registrationNo, wardCode })
    .from(priorityCases)
    .where(inArray(id, [...ids]));
  return new Map(rows.map((row) => [row.id, row]));
}

/** Open ones: overdue, due by the end of the week, overdue and the actor's own. */
export async function countTasks(tx: Tx, { today, sunday }: { today: string; sunday: string }) {
  const { dueOn, status, caseId } = caseTasks;
  const counted = (which: SQL | undefined) =>
    sql`count(*) filter (where ${which ?? sql`true`})`.mapWith(Number);
  const isOverdue = sql`${dueOn} < ${today}`;
  const [row] = await tx.db
    .select({
      overdue: counted(isOverdue),
      week: counted(sql`${dueOn} between ${today} and ${sunday}`),
      mineOverdue: counted(and(isOverdue, isMine(tx))),
    })
    .from(caseTasks)
    .leftJoin(priorityCases, eq(priorityCases.id, caseId))
    .where(
      and(eq(caseTasks.baseId, baseOf(tx.actor)), eq(status, 'OPEN'), sql`${dueOn} <= ${sunday}`),
    );
  return row ?? { overdue: 0, week: 0, mineOverdue: 0 };
}

function isMine(tx: Tx) {
  const me = personOf(tx.actor);
  const { assigneeId } = caseTasks;
  return or(eq(assigneeId, me), and(isNull(assigneeId), eq(priorityCases.keeperId, me)));
}
