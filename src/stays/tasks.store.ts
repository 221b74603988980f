import { and, asc, desc, eq, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm';
import { emergencies } from '../emergencies/emergencies.tables.ts';
import { baseOf, userOf } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import { reviewTasks } from './stays.tables.ts';

export type TaskRow = typeof reviewTasks.$inferSelect;
type Said = Pick<TaskRow, 'issue' | 'action' | 'assigneeId' | 'assigneeName' | 'dueOn'>;

export async function insertTask(tx: Tx, emergencyId: string, said: Said): Promise<TaskRow> {
  const own = { baseId: baseOf(tx.actor), createdAt: tx.now, createdBy: userOf(tx.actor) };
  const [row] = await tx.db
    .insert(reviewTasks)
    .values({ ...said, ...own, emergencyId })
    .returning();
  if (row === undefined) throw new Error('a task was not written');
  return row;
}

/** Null: there is none, or none that the actor may see. */
export async function findTask(tx: Tx, id: string): Promise<TaskRow | null> {
  const [row] = await tx.db.select().from(reviewTasks).where(eq(reviewTasks.id, id));
  return row ?? null;
}

export async function lockTask(tx: Tx, id: string): Promise<TaskRow | null> {
  const [row] = await tx.db.select().from(reviewTasks).where(eq(reviewTasks.id, id)).for('update');
  return row ?? null;
}

export async function saveTask(
  tx: Tx,
  { id, version }: TaskRow,
  changes: Partial<Pick<TaskRow, 'dueOn' | 'result' | 'doneAt' | 'doneBy' | 'cancelledAt'>>,
): Promise<TaskRow> {
  const [row] = await tx.db
    .update(reviewTasks)
    .set({ ...changes, version: version + 1 })
    .where(eq(reviewTasks.id, id))
    .returning();
  if (row === undefined) throw new Error(`task ${id} was not saved`);
  return row;
}

/** Open ones by the day they are due, the others from the newest; what follows the cursor (an id). */
export function listTasks(
  tx: Tx,
  filter: {
    isOpen: boolean;
    assigneeId: string | undefined;
    emergencyId: string | undefined;
    after: string | undefined;
    limit: number;
  },
): Promise<TaskRow[]> {
  const { id, dueOn, doneAt, cancelledAt, assigneeId, emergencyId } = reviewTasks;
  const { isOpen, after } = filter;
  const follows = isOpen
    ? sql`(${dueOn}, ${id}) > (select t.due_on, t.id from review_tasks t where t.id = ${after})`
    : sql`${id} < ${after}`;
  return tx.db
    .select()
    .from(reviewTasks)
    .where(
      and(
        isOpen
          ? and(isNull(doneAt), isNull(cancelledAt))
          : or(isNotNull(doneAt), isNotNull(cancelledAt)),
        filter.assigneeId ? eq(assigneeId, filter.assigneeId) : undefined,
        filter.emergencyId ? eq(emergencyId, filter.emergencyId) : undefined,
        after ? follows : undefined,
      ),
    )
    .orderBy(...(isOpen ? [asc(dueOn), asc(id)] : [desc(id)]))
    .limit(filter.limit);
}

/** Numbers of the emergencies of these tasks. */
export async function numbersOf(tx: Tx, rows: readonly TaskRow[]): Promise<Map<string, string>> {
  const ids = [...new Set(rows.map(({ emergencyId }) => emergencyId))];
  if (ids.length === 0) return new Map();
  const found = await tx.db
    .select({ id: emergencies.id, number: emergencies.number })
    .from(emergencies)
    .where(inArray(emergencies.id, ids));
  return new Map(found.map(({ id, number }) => [id, number]));
}
