import { Link } from '@tanstack/react-router';
import type { TaskView } from '../../../stays/tasks.api.ts';
import { paths } from '../../paths.ts';
import { desksOf, useMe } from '../../session.tsx';
import { Chip, Disclosure, Fact, Facts } from '../../ui/layout.tsx';
import { formatDay } from '../../ui/time.tsx';
import { tasksWords } from '../../words/tasks.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { CancelTask, FinishTask, PostponeTask } from './task-acts.tsx';

/** One task with what can be done about it. */
export function TaskCard({ task, isOfPage = false }: { task: TaskView; isOfPage?: boolean }) {
  const w = useWords(tasksWords);
  const language = useLanguage();
  const desks = desksOf(useMe().role);
  const { doneAt, cancelledAt, isOverdue } = task;
  const isOpen = doneAt === null && cancelledAt === null;
  return (
    <article
      aria-label={task.action}
      className={
        isOfPage
          ? 'flex flex-col gap-2 border-t border-line pt-3'
          : 'card flex flex-col gap-2 rounded-12 border border-line bg-paper p-4'
      }
    >
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <strong>{task.action}</strong>
        {isOverdue && <Chip tone="warn">{w.overdue}</Chip>}
        {doneAt && <Chip tone="good">{w.done}</Chip>}
        {cancelledAt && <Chip>{w.cancelled}</Chip>}
      </p>
      <Facts>
        <Fact name={w.issue}>{task.issue}</Fact>
        <Fact name={w.assignee}>{task.assigneeName}</Fact>
        <Fact name={w.dueOn}>{formatDay(task.dueOn, language)}</Fact>
        {task.result && <Fact name={w.result}>{task.result}</Fact>}
      </Facts>
      {!isOfPage && desks.includes('desk') && (
        <Link
          to={paths.emergency}
          params={{ id: task.emergencyId }}
          className="flex min-h-11 items-center font-bold text-primary underline underline-offset-4"
        >
          {w.toEmergency} {task.number}
        </Link>
      )}
      {!isOfPage && !desks.includes('desk') && <p className="text-ink-soft">{task.number}</p>}
      {isOpen && (
        <>
          <Disclosure title={w.finish}>
            <FinishTask task={task} />
          </Disclosure>
          <Disclosure title={w.postpone}>
            <PostponeTask key={task.version} task={task} />
          </Disclosure>
          {desks.includes('desk') && (
            <Disclosure title={w.cancel}>
              <CancelTask task={task} />
            </Disclosure>
          )}
        </>
      )}
    </article>
  );
}
