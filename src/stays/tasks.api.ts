import { z } from 'zod';
import { reviewBody } from '../emergencies/emergencies.api.ts';
import { day, optional, partOfList, typed } from '../platform/text/wire.ts';

export const taskParams = z.strictObject({ id: z.uuid() });

/** What a review found is to be done: 課題 → 対応 → 担当 → 期限. */
export const taskBody = z.strictObject({
  issue: typed(1000),
  action: typed(1000),
  assignee: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('user'), userId: z.uuid() }),
    z.strictObject({ kind: z.literal('other'), name: typed(100) }),
  ]),
  /** A day in Japan, itself included. */
  dueOn: day,
});
export type TaskBody = z.output<typeof taskBody>;

export const reviewWithTasksBody = z.strictObject({
  ...reviewBody.shape,
  tasks: z.array(taskBody).max(20).default([]),
});
export type ReviewWithTasks = z.output<typeof reviewWithTasksBody>;

export const taskDoneBody = z.strictObject({ result: typed(2000) });
export const taskDueBody = z.strictObject({ dueOn: day, reason: optional(typed(500)) });
export type TaskDueBody = z.output<typeof taskDueBody>;
export const taskCancelBody = z.strictObject({ reason: typed(500) });

export const taskListQuery = z.strictObject({
  scope: z.enum(['open', 'over']).default('open'),
  /** `mine`: those of who asks. */
  whose: z.enum(['all', 'mine']).default('all'),
  emergencyId: z.uuid().optional(),
  ...partOfList(),
});
export type TaskListQuery = z.output<typeof taskListQuery>;

const text = z.string();
export const taskView = z.object({
  id: text,
  emergencyId: text,
  number: text,
  issue: text,
  action: text,
  assigneeId: text.nullable(),
  assigneeName: text,
  dueOn: text,
  isOverdue: z.boolean(),
  result: text.nullable(),
  doneAt: text.nullable(),
  cancelledAt: text.nullable(),
  version: z.number(),
});
export type TaskView = z.output<typeof taskView>;
export const taskPage = z.object({ items: z.array(taskView), next: text.nullable() });

export const assigneeList = z.object({
  items: z.array(z.object({ userId: text, name: text, role: text })),
});
