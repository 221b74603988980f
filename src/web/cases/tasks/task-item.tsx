import { Link } from '@tanstack/react-router';
import { type CaseTaskKind, isDoneByHand } from '../../../case-tasks/case-task.ts';
import type { CaseTaskView } from '../../../case-tasks/case-tasks.api.ts';
import { caseKeepers } from '../../../priority-cases/case-rights.ts';
import { paths } from '../../paths.ts';
import { useMe } from '../../session.tsx';
import { buttonClass } from '../../ui/button.tsx';
import { Chip, Disclosure } from '../../ui/layout.tsx';
import { formatDay } from '../../ui/time.tsx';
import { caseTaskWords } from '../../words/case-tasks.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { Ward } from '../marks.tsx';
import { CancelTask, FinishTask, HandTask, MoveTask } from './task-acts.tsx';

/** Where on the page of the case its step is taken. */
const steps: Readonly<Record<CaseTaskKind, string>> = {
  renewal: 'way-on',
  'consent-paper': 'consents',
  'consent-expiring': 'consents',
  provisional: 'provisional',
  condition: 'decisions',
  erasure: 'closing',
  other: 'tasks',
};

/** One task: what, whose, by when, the way to its step, and what can be done about it here. */
export function TaskItem({ task, isOfCase = false }: { task: CaseTaskView; isOfCase?: boolean }) {
  const w = useWords(caseTaskWords);
  const language = useLanguage();
  const { role } = useMe();
  const isOpen = task.status === 'OPEN';
  const isKeeper = caseKeepers.includes(role);
  const what = task.title ?? w[task.kind];
  return (
    <li className="flex flex-col gap-1 border-t border-line py-3 first:border-t-0">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="flex min-w-0 flex-1 basis-72 flex-col gap-1">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <strong className="break-words">{what}</strong>
            {task.isOverdue && <Chip tone={isKeeper ? 'act' : 'warn'}>{w.overdue}</Chip>}
            {!isOpen && (
              <Chip tone={task.status === 'DONE' ? 'good' : 'plain'}>
                {w[task.status as 'DONE' | 'CANCELLED' | 'MOOT']}
              </Chip>
            )}
          </p>
          {!isOfCase && (
            <p className="flex flex-wrap gap-x-3 text-sm">
              <span className="font-bold">{task.personName ?? w.hidden}</span>
              <span className="tabular text-ink-soft">{task.registrationNo}</span>
              <span className="text-ink-soft">
                <Ward code={task.wardCode} />
              </span>
            </p>
          )}
          <p className="flex flex-wrap gap-x-4 text-sm">
            <span>
              {w.dueOn} <span className="tabular font-bold">{formatDay(task.dueOn, language)}</span>
            </span>
            <span className="text-ink-soft">
              {w.responsible} {task.responsibleName ?? w.ofWard}
            </span>
            {task.dueReason && <span className="text-ink-soft">{w.moved(task.dueReason)}</span>}
          </p>
          {task.result && <p className="text-sm">{task.result}</p>}
          {task.endedByName && (
            <p className="text-sm text-ink-soft">{w.endedBy(task.endedByName)}</p>
          )}
        </div>
        {isOpen && task.personName !== null && (!isOfCase || task.kind !== 'other') && (
          <Link
            to={paths.case}
            params={{ id: task.caseId }}
            hash={steps[task.kind]}
            className={`${buttonClass()} no-print`}
          >
            {isKeeper ? w[`step-${task.kind}`] : w['step-other']}
          </Link>
        )}
      </div>
      {isOpen && isKeeper && (
        <div className="no-print">
          <Disclosure title={w.acts}>
            {isDoneByHand(task.kind) && (
              <>
                <Disclosure title={w.finish}>
                  <FinishTask task={task} />
                </Disclosure>
                <Disclosure title={w.postpone}>
                  <MoveTask key={task.version} task={task} />
                </Disclosure>
              </>
            )}
            <Disclosure title={w.hand}>
              <HandTask key={task.version} task={task} />
            </Disclosure>
            {isDoneByHand(task.kind) && (
              <Disclosure title={w.cancel}>
                <CancelTask task={task} />
              </Disclosure>
            )}
          </Disclosure>
        </div>
      )}
    </li>
  );
}
