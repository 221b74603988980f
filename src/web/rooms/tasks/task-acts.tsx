import { useState } from 'react';
import { parseJapaneseDate } from '../../../platform/text/japanese-date.ts';
import type { TaskView } from '../../../stays/tasks.api.ts';
import { useAct } from '../../api/act.ts';
import { answered, api, ifMatch } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';
import { ActForm, TextActForm } from '../../ui/act-form.tsx';
import { DayInput } from '../../ui/day-input.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { fieldError } from '../../ui/notice.tsx';
import { tasksWords } from '../../words/tasks.ts';
import { useWords } from '../../words/words.ts';

const touches = [keys.tasks];
const path = ({ id }: TaskView) => ({ params: { path: { id } } });

export function FinishTask({ task }: { task: TaskView }) {
  const w = useWords(tasksWords);
  const finish = useAct(
    (result: string) =>
      answered(api.POST('/api/v1/tasks/{id}/done', { ...path(task), body: { result } })),
    { touches },
  );
  return (
    <TextActForm
      act={finish}
      label={w.result}
      name="/result"
      rows={2}
      maxLength={2000}
      missing={w.resultWhy}
      button={w.finish}
      look="filled"
    />
  );
}

export function PostponeTask({ task }: { task: TaskView }) {
  const w = useWords(tasksWords);
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const day = parseJapaneseDate(typed);
  const postpone = useAct(
    (body: { dueOn: string; reason: string | null }) =>
      answered(
        api.PUT('/api/v1/tasks/{id}/due-day', {
          ...path(task),
          headers: ifMatch(task.version),
          body,
        }),
      ),
    { touches },
  );
  return (
    <ActForm
      act={postpone}
      button={w.saveDay}
      look="outlined"
      why={day.ok ? null : w.dayWhy}
      onAct={() => day.ok && postpone.run({ dueOn: day.iso, reason: reason.trim() || null })}
    >
      <DayInput
        label={w.newDay}
        name="/dueOn"
        hasToday={false}
        value={typed}
        onChange={setTyped}
        error={fieldError(postpone.error, '/dueOn')}
      />
      <TextInput
        label={w.reason}
        name="/reason"
        maxLength={500}
        value={reason}
        onChange={setReason}
      />
    </ActForm>
  );
}

export function CancelTask({ task }: { task: TaskView }) {
  const w = useWords(tasksWords);
  const cancel = useAct(
    (reason: string) =>
      answered(api.POST('/api/v1/tasks/{id}/cancel', { ...path(task), body: { reason } })),
    { touches },
  );
  return (
    <TextActForm
      act={cancel}
      label={w.reason}
      name="/reason"
      maxLength={500}
      missing={w.cancelWhy}
      button={w.cancel}
    />
  );
}
