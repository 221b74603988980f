import { useState } from 'react';
import { parseJapaneseDate } from '../../../platform/text/japanese-date.ts';
import type { TaskView } from '../../../stays/tasks.api.ts';
import { useAct } from '../../api/act.ts';
import { answered, api, ifMatch } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';
import { Button } from '../../ui/button.tsx';
import { DayInput } from '../../ui/day-input.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { Failure, fieldError } from '../../ui/notice.tsx';
import { tasksWords } from '../../words/tasks.ts';
import { useWords } from '../../words/words.ts';

const touches = [keys.tasks];
const path = ({ id }: TaskView) => ({ params: { path: { id } } });

export function FinishTask({ task }: { task: TaskView }) {
  const w = useWords(tasksWords);
  const [result, setResult] = useState('');
  const finish = useAct(
    (said: string) =>
      answered(api.POST('/api/v1/tasks/{id}/done', { ...path(task), body: { result: said } })),
    { touches },
  );
  return (
    <div className="flex flex-col gap-3 py-2">
      <Failure error={finish.error} />
      <TextInput
        label={w.result}
        name="/result"
        rows={2}
        maxLength={2000}
        value={result}
        onChange={setResult}
        error={fieldError(finish.error, '/result')}
      />
      <div>
        <Button
          look="filled"
          why={result.trim() === '' ? w.resultWhy : null}
          isRunning={finish.isRunning}
          onPress={() => finish.run(result.trim())}
        >
          {w.finish}
        </Button>
      </div>
    </div>
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
    <div className="flex flex-col gap-3 py-2">
      <Failure error={postpone.error} />
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
      <div>
        <Button
          why={day.ok ? null : w.dayWhy}
          isRunning={postpone.isRunning}
          onPress={() => day.ok && postpone.run({ dueOn: day.iso, reason: reason.trim() || null })}
        >
          {w.saveDay}
        </Button>
      </div>
    </div>
  );
}

export function CancelTask({ task }: { task: TaskView }) {
  const w = useWords(tasksWords);
  const [reason, setReason] = useState('');
  const cancel = useAct(
    (said: string) =>
      answered(api.POST('/api/v1/tasks/{id}/cancel', { ...path(task), body: { reason: said } })),
    { touches },
  );
  return (
    <div className="flex flex-col gap-3 py-2">
      <Failure error={cancel.error} />
      <TextInput
        label={w.reason}
        name="/reason"
        maxLength={500}
        value={reason}
        onChange={setReason}
      />
      <div>
        <Button
          why={reason.trim() === '' ? w.cancelWhy : null}
          isRunning={cancel.isRunning}
          onPress={() => cancel.run(reason.trim())}
        >
          {w.cancel}
        </Button>
      </div>
    </div>
  );
}
