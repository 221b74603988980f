import { parseJapaneseDate } from '../../../platform/text/japanese-date.ts';
import type { TaskBody } from '../../../stays/tasks.api.ts';

/** A task as it is typed; `userId` 'other': somebody without an account, by name. */
export interface TaskDraft {
  issue: string;
  action: string;
  userId: string;
  name: string;
  dueOn: string;
}
export const emptyTask: TaskDraft = { issue: '', action: '', userId: '', name: '', dueOn: '' };
export const otherPerson = 'other';

/** null: something is missing. */
export function taskBodyOf({ issue, action, userId, name, dueOn }: TaskDraft): TaskBody | null {
  const day = parseJapaneseDate(dueOn);
  const isNamed = userId === otherPerson ? name.trim() !== '' : userId !== '';
  if (!day.ok || !isNamed || issue.trim() === '' || action.trim() === '') return null;
  return {
    issue: issue.trim(),
    action: action.trim(),
    assignee:
      userId === otherPerson ? { kind: 'other', name: name.trim() } : { kind: 'user', userId },
    dueOn: day.iso,
  };
}
