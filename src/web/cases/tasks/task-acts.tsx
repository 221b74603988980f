import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CaseTaskView } from '../../../case-tasks/case-tasks.api.ts';
import { parseJapaneseDate } from '../../../platform/text/japanese-date.ts';
import { mayKeep } from '../../../priority-cases/keeper.ts';
import { useAct } from '../../api/act.ts';
import { answered, api, ifMatch } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';
import { useMe } from '../../session.tsx';
import { ActForm, TextActForm } from '../../ui/act-form.tsx';
import { Button } from '../../ui/button.tsx';
import { DayInput } from '../../ui/day-input.tsx';
import { Select, TextInput } from '../../ui/fields.tsx';
import { fieldError } from '../../ui/notice.tsx';
import { caseTaskWords } from '../../words/case-tasks.ts';
import { useWords } from '../../words/words.ts';
import { caseStaffQuery } from '../queries.ts';

const touches = [keys.caseTasks];
const path = ({ id }: CaseTaskView) => ({ params: { path: { id } } });

export function FinishTask({ task }: { task: CaseTaskView }) {
  const w = useWords(caseTaskWords);
  const finish = useAct(
    (result: string) =>
      answered(api.POST('/api/v1/case-tasks/{id}/done', { ...path(task), body: { result } })),
    { touches },
  );
  return (
    <TextActForm
      act={finish}
      label={w.result}
      name="/result"
      rows={2}
      maxLength={1000}
      missing={w.resultWhy}
      button={w.finish}
      look="filled"
    />
  );
}

export function MoveTask({ task }: { task: CaseTaskView }) {
  const w = useWords(caseTaskWords);
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const day = parseJapaneseDate(typed);
  const why = reason.trim();
  const move = useAct(
    (body: { dueOn: string; reason: string }) =>
      answered(
        api.PUT('/api/v1/case-tasks/{id}/due-day', {
          ...path(task),
          headers: ifMatch(task.version),
          body,
        }),
      ),
    { touches },
  );
  return (
    <ActForm
      act={move}
      button={w.saveDay}
      look="outlined"
      why={day.ok && why !== '' ? null : w.dayWhy}
      onAct={() => day.ok && move.run({ dueOn: day.iso, reason: why })}
    >
      <DayInput
        label={w.newDay}
        name="/dueOn"
        hasToday={false}
        value={typed}
        onChange={setTyped}
        error={fieldError(move.error, '/dueOn')}
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

export function CancelTask({ task }: { task: CaseTaskView }) {
  const w = useWords(caseTaskWords);
  const cancel = useAct(
    (reason: string) =>
      answered(api.POST('/api/v1/case-tasks/{id}/cancel', { ...path(task), body: { reason } })),
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

export function HandTask({ task }: { task: CaseTaskView }) {
  const w = useWords(caseTaskWords);
  const me = useMe();
  const [chosen, setChosen] = useState('');
  const staff = useQuery(caseStaffQuery).data?.people ?? [];
  // Of the office nothing is known here; whoever may not hold the case is refused by the server.
  const people = staff.filter(
    (it) =>
      it.role === 'consultation_staff' ||
      mayKeep(it, { wardCode: task.wardCode, consultationOfficeId: null }),
  );
  const hand = useAct(
    (assigneeId: string | null) =>
      answered(
        api.PUT('/api/v1/case-tasks/{id}/assignee', {
          ...path(task),
          headers: ifMatch(task.version),
          body: { assigneeId },
        }),
      ),
    { touches },
  );
  return (
    <ActForm
      act={hand}
      button={w.handSave}
      look="outlined"
      why={null}
      onAct={() => hand.run(chosen === '' ? null : chosen)}
    >
      {task.responsibleId !== me.userId && (
        <div>
          <Button isRunning={hand.isRunning} onPress={() => hand.run(me.userId)}>
            {w.takeOver}
          </Button>
        </div>
      )}
      <Select
        label={w.handTo}
        name="/assigneeId"
        value={chosen}
        onChange={setChosen}
        empty={w.handBack}
        options={people.map(({ userId, name }) => ({ value: userId, label: name }))}
        error={fieldError(hand.error, '/assigneeId')}
      />
    </ActForm>
  );
}
