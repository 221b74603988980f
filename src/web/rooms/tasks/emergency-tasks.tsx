import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { TaskBody } from '../../../stays/tasks.api.ts';
import { useAct } from '../../api/act.ts';
import { answered, api, idempotencyKey } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure, Section } from '../../ui/layout.tsx';
import { Failure } from '../../ui/notice.tsx';
import { tasksWords } from '../../words/tasks.ts';
import { useWords } from '../../words/words.ts';
import { tasksOfQuery } from './queries.ts';
import { TaskCard } from './task-card.tsx';
import { emptyTask, taskBodyOf } from './task-draft.ts';
import { TaskFields } from './task-fields.tsx';

/** The tasks of one emergency; more can be added also once it is closed. */
export function EmergencyTasks({ emergencyId }: { emergencyId: string }) {
  const w = useWords(tasksWords);
  const open = useQuery(tasksOfQuery(emergencyId, 'open')).data?.items ?? [];
  const over = useQuery(tasksOfQuery(emergencyId, 'over')).data?.items ?? [];
  return (
    <Section title={w.ofEmergency} level={3}>
      {[...open, ...over].map((task) => (
        <TaskCard key={task.id} task={task} isOfPage />
      ))}
      <Disclosure title={w.add}>
        <AddTask emergencyId={emergencyId} />
      </Disclosure>
    </Section>
  );
}

function AddTask({ emergencyId }: { emergencyId: string }) {
  const w = useWords(tasksWords);
  const [draft, setDraft] = useState(emptyTask);
  const body = taskBodyOf(draft);
  const add = useAct(
    (task: TaskBody, key) =>
      answered(
        api.POST('/api/v1/emergencies/{id}/tasks', {
          params: { path: { id: emergencyId } },
          headers: idempotencyKey(key),
          body: task,
        }),
      ),
    { again: true, touches: [keys.tasks], onDone: () => setDraft(emptyTask) },
  );
  return (
    <div className="flex flex-col gap-3 py-2">
      <Failure error={add.error} />
      <TaskFields
        task={draft}
        path=""
        error={add.error}
        onChange={(changes) => setDraft((now) => ({ ...now, ...changes }))}
      />
      <div>
        <Button
          look="filled"
          why={body === null ? w.incomplete : null}
          isRunning={add.isRunning}
          onPress={() => body && add.run(body)}
        >
          {w.addSave}
        </Button>
      </div>
    </div>
  );
}
