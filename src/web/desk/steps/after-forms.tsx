import { useQueryClient } from '@tanstack/react-query';
import type { NextStepKind } from '../../../emergencies/emergency.ts';
import { answered, api, idempotencyKey } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';
import { emptyTask, type TaskDraft, taskBodyOf } from '../../rooms/tasks/task-draft.ts';
import { TaskFields } from '../../rooms/tasks/task-fields.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox, RadioCards } from '../../ui/choices.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { houseCodes } from '../../words/codes-house.ts';
import { stepWords } from '../../words/steps.ts';
import { stayStepWords } from '../../words/steps-stay.ts';
import { tasksWords } from '../../words/tasks.ts';
import { useWords } from '../../words/words.ts';
import { useOptions } from '../intake/person-fields.tsx';
import { textOf } from '../intake/person-form.ts';
import { useStepDraft } from './step-draft.ts';
import { StepForm } from './step-form.tsx';
import { type StepProps, useNeeds, useStep } from './use-step.ts';

const emptyNextSupport = { kind: null as NextStepKind | null, note: '' };

/** What support follows the stay. */
export function NextSupportForm(props: StepProps) {
  const w = useWords(stayStepWords);
  const common = useWords(stepWords);
  const options = useOptions();
  const draft = useStepDraft(props.emergency.id, 'next-step', emptyNextSupport);
  const { kind, note } = draft.value;
  const step = useStep(props, draft, (next: NextStepKind) =>
    answered(
      api.POST('/api/v1/emergencies/{id}/next-step', {
        params: { path: { id: props.emergency.id } },
        body: { kind: next, note: textOf(note) },
      }),
    ),
  );
  const needs = useNeeds(step.error, { '/kind': kind !== null });
  return (
    <StepForm
      draft={draft}
      error={step.error}
      why={props.why}
      submit={w.nextDo}
      isRunning={step.isRunning}
      onSubmit={() => needs.areMet() && kind && step.run(kind)}
    >
      <RadioCards
        label={w.nextSupport}
        name="/kind"
        isRequired
        columns={3}
        value={kind}
        onChange={(kind) => draft.change({ kind })}
        options={options(houseCodes.nextStep)}
        error={needs.errorOf('/kind', common.chooseOne)}
      />
      <TextInput
        label={common.note}
        name="/note"
        rows={2}
        maxLength={2000}
        value={note}
        onChange={(note) => draft.change({ note })}
        error={needs.errorOf('/note')}
      />
    </StepForm>
  );
}

const emptyReview = { improvements: '', isCaseUpdated: false, tasks: [] as TaskDraft[] };

/** What the team learned of it, and what is to be done about that. */
export function ReviewForm(props: StepProps) {
  const w = useWords(stayStepWords);
  const task = useWords(tasksWords);
  const queries = useQueryClient();
  const draft = useStepDraft(props.emergency.id, 'reviewed', emptyReview);
  const { improvements, isCaseUpdated, tasks } = draft.value;
  const bodies = tasks.flatMap((it) => taskBodyOf(it) ?? []);
  const isIncomplete = bodies.length < tasks.length;
  const step = useStep(
    props,
    draft,
    async (_: undefined, key) => {
      const after = await answered(
        api.POST('/api/v1/emergencies/{id}/review', {
          params: { path: { id: props.emergency.id } },
          headers: idempotencyKey(key),
          body: { improvements, isCaseUpdated, tasks: bodies },
        }),
      );
      void queries.invalidateQueries({ queryKey: keys.tasks });
      return after;
    },
    { again: true },
  );
  const change = (index: number, changes: Partial<TaskDraft>) =>
    draft.change({
      tasks: tasks.map((it, at) => (at === index ? { ...it, ...changes } : it)),
    });
  const needs = useNeeds(step.error, { '/improvements': improvements.trim() !== '' });
  return (
    <StepForm
      draft={draft}
      error={step.error}
      why={props.why ?? (isIncomplete ? task.incomplete : null)}
      submit={w.reviewDo}
      isRunning={step.isRunning}
      onSubmit={() => needs.areMet() && step.run(undefined)}
    >
      <TextInput
        label={w.improvements}
        name="/improvements"
        rows={5}
        isRequired
        maxLength={8000}
        value={improvements}
        onChange={(improvements) => draft.change({ improvements })}
        error={needs.errorOf('/improvements')}
      />
      <Checkbox
        name="/isCaseUpdated"
        isSelected={isCaseUpdated}
        onChange={(isCaseUpdated) => draft.change({ isCaseUpdated })}
      >
        {w.isCaseUpdated}
      </Checkbox>
      {tasks.map((it, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: tasks are known by their place until they are kept
        <fieldset key={index} className="flex flex-col gap-3 rounded-8 border border-line p-3">
          <legend className="px-1 font-bold">{task.taskN(index + 1)}</legend>
          <TaskFields
            task={it}
            path={`/tasks/${index}`}
            error={step.error}
            onChange={(changes) => change(index, changes)}
          />
          <div>
            <Button
              look="quiet"
              onPress={() => draft.change({ tasks: tasks.filter((_, at) => at !== index) })}
            >
              {task.remove}
            </Button>
          </div>
        </fieldset>
      ))}
      <div>
        <Button onPress={() => draft.change({ tasks: [...tasks, emptyTask] })}>{task.add}</Button>
      </div>
    </StepForm>
  );
}
