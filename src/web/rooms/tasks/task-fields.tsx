import { useQuery } from '@tanstack/react-query';
import type { Role } from '../../../platform/actor.ts';
import { DayInput } from '../../ui/day-input.tsx';
import { Select, TextInput } from '../../ui/fields.tsx';
import { fieldError } from '../../ui/notice.tsx';
import { houseCodes } from '../../words/codes-house.ts';
import { tasksWords } from '../../words/tasks.ts';
import { useSay, useWords } from '../../words/words.ts';
import { assigneesQuery } from './queries.ts';
import { otherPerson, type TaskDraft } from './task-draft.ts';

/** 課題 → 対応 → 担当 → 期限. `path`: where in the body they stand. */
export function TaskFields({
  task,
  path,
  error,
  onChange,
}: {
  task: TaskDraft;
  path: string;
  error: Error | null;
  onChange(changes: Partial<TaskDraft>): void;
}) {
  const w = useWords(tasksWords);
  const say = useSay();
  const people = useQuery(assigneesQuery).data?.items ?? [];
  return (
    <>
      <TextInput
        label={w.issue}
        name={`${path}/issue`}
        rows={2}
        maxLength={1000}
        value={task.issue}
        onChange={(issue) => onChange({ issue })}
        error={fieldError(error, `${path}/issue`)}
      />
      <TextInput
        label={w.action}
        name={`${path}/action`}
        rows={2}
        maxLength={1000}
        value={task.action}
        onChange={(action) => onChange({ action })}
        error={fieldError(error, `${path}/action`)}
      />
      <Select
        label={w.assignee}
        name={`${path}/assignee`}
        value={task.userId}
        onChange={(userId) => onChange({ userId })}
        empty={w.choose}
        options={[
          ...people.map(({ userId, name, role }) => ({
            value: userId,
            label: `${name}（${say(houseCodes.role[role as Role])}）`,
          })),
          { value: otherPerson, label: w.assigneeOther },
        ]}
        error={fieldError(error, `${path}/assignee`)}
      />
      {task.userId === otherPerson && (
        <TextInput
          label={w.assigneeName}
          name={`${path}/assignee/name`}
          maxLength={100}
          value={task.name}
          onChange={(name) => onChange({ name })}
        />
      )}
      <DayInput
        label={w.dueOn}
        name={`${path}/dueOn`}
        hasToday={false}
        value={task.dueOn}
        onChange={(dueOn) => onChange({ dueOn })}
        error={fieldError(error, `${path}/dueOn`)}
      />
    </>
  );
}
