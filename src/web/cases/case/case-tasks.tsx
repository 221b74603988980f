import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { parseJapaneseDate } from '../../../platform/text/japanese-date.ts';
import { caseKeepers } from '../../../priority-cases/case-rights.ts';
import type { CaseView } from '../../../priority-cases/priority-cases.api.ts';
import { useAct } from '../../api/act.ts';
import { answered, api, idempotencyKey } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';
import { useMe } from '../../session.tsx';
import { ActForm } from '../../ui/act-form.tsx';
import { DayInput } from '../../ui/day-input.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { Disclosure, Section } from '../../ui/layout.tsx';
import { fieldError } from '../../ui/notice.tsx';
import { caseTaskWords } from '../../words/case-tasks.ts';
import { useWords } from '../../words/words.ts';
import { tasksOfCaseQuery } from '../tasks/queries.ts';
import { TaskItem } from '../tasks/task-item.tsx';

/** What is due on this case, and what its people have set themselves. */
export function CaseTasks({ view }: { view: CaseView }) {
  const w = useWords(caseTaskWords);
  const { role } = useMe();
  const open = useQuery(tasksOfCaseQuery(view.id, 'open')).data?.items ?? [];
  const past = useQuery(tasksOfCaseQuery(view.id, 'over')).data?.items ?? [];
  const mayAdd = caseKeepers.includes(role) && view.status !== 'CLOSED';
  if (open.length + past.length === 0 && !mayAdd) return null;
  return (
    <Section title={w.ofCase}>
      {open.length === 0 ? (
        <p className="text-ink-soft">{w.noneOfCase}</p>
      ) : (
        <ul className="-my-3 flex flex-col">
          {open.map((task) => (
            <TaskItem key={task.id} task={task} isOfCase />
          ))}
        </ul>
      )}
      {mayAdd && (
        <Disclosure title={w.add}>
          <AddTask caseId={view.id} />
        </Disclosure>
      )}
      {past.length > 0 && (
        <Disclosure title={w.past}>
          <ul className="flex flex-col">
            {past.map((task) => (
              <TaskItem key={task.id} task={task} isOfCase />
            ))}
          </ul>
        </Disclosure>
      )}
    </Section>
  );
}

function AddTask({ caseId }: { caseId: string }) {
  const w = useWords(caseTaskWords);
  const [title, setTitle] = useState('');
  const [typed, setTyped] = useState('');
  const day = parseJapaneseDate(typed);
  const add = useAct(
    (body: { title: string; dueOn: string }, key) =>
      answered(
        api.POST('/api/v1/cases/{id}/tasks', {
          params: { path: { id: caseId } },
          headers: idempotencyKey(key),
          body,
        }),
      ),
    {
      again: true,
      touches: [keys.caseTasks],
      onDone: () => {
        setTitle('');
        setTyped('');
      },
    },
  );
  return (
    <ActForm
      act={add}
      button={w.addSave}
      why={day.ok && title.trim() !== '' ? null : w.incomplete}
      onAct={() => day.ok && add.run({ title: title.trim(), dueOn: day.iso })}
    >
      <TextInput
        label={w.addTitle}
        name="/title"
        maxLength={200}
        value={title}
        onChange={setTitle}
        error={fieldError(add.error, '/title')}
      />
      <DayInput
        label={w.dueOn}
        name="/dueOn"
        hasToday={false}
        value={typed}
        onChange={setTyped}
        error={fieldError(add.error, '/dueOn')}
      />
    </ActForm>
  );
}
