import { z } from 'zod';
import { day, partOfList, typed } from '../platform/text/wire.ts';
import { caseTaskKinds, caseTaskStatuses } from './case-task.ts';

export const caseTaskParams = z.strictObject({ id: z.uuid() });
const assigneeId = z.uuid().nullable();

/** A task of one's own. `dueOn`: a day in Japan, itself included. */
export const caseTaskBody = z.strictObject({
  title: typed(200),
  dueOn: day,
  /** Null: whoever is responsible for the case. */
  assigneeId: assigneeId.default(null),
});
export type CaseTaskBody = z.output<typeof caseTaskBody>;

export const caseTaskDoneBody = z.strictObject({ result: typed(1000) });
export const caseTaskDayBody = z.strictObject({ dueOn: day, reason: typed(500) });
export type CaseTaskDayBody = z.output<typeof caseTaskDayBody>;
export const caseTaskAssigneeBody = z.strictObject({ assigneeId });
export const caseTaskCancelBody = z.strictObject({ reason: typed(500) });

export const caseTaskQuery = z.strictObject({
  scope: z.enum(['open', 'over']).default('open'),
  /** `mine`: what the asker has taken over, and what is due on the cases he is responsible for. */
  whose: z.enum(['all', 'mine']).default('all'),
  kind: z.enum(caseTaskKinds).optional(),
  caseId: z.uuid().optional(),
  ...partOfList(),
});
export type CaseTaskQuery = z.output<typeof caseTaskQuery>;

const text = z.string();
export const caseTaskView = z.object({
  id: text,
  caseId: text,
  kind: z.enum(caseTaskKinds),
  /** Only where people wrote the task themselves. */
  title: text.nullable(),
  dueOn: text,
  /** Why people have set another day. */
  dueReason: text.nullable(),
  isOverdue: z.boolean(),
  status: z.enum(caseTaskStatuses),
  /** What came of it, or why it was given up. */
  result: text.nullable(),
  endedAt: text.nullable(),
  endedByName: text.nullable(),
  registrationNo: text,
  wardCode: text,
  /** Null: the asker sees that something is due, not whose case it is. */
  personName: text.nullable(),
  /** Whose it is: who has taken it over, else who is responsible for the case; null: the ward's. */
  responsibleId: text.nullable(),
  responsibleName: text.nullable(),
  version: z.number(),
});
export type CaseTaskView = z.output<typeof caseTaskView>;
export const caseTaskPage = z.object({ items: z.array(caseTaskView), next: text.nullable() });

const count = z.int().min(0);
/** Of the open tasks that the asker may see. */
export const caseTaskCounts = z.object({ overdue: count, week: count, mineOverdue: count });
export type CaseTaskCounts = z.output<typeof caseTaskCounts>;
