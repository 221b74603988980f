import type { IdentifyBody } from '../../../emergencies/emergencies.api.ts';
import { ApiProblem, answered, api } from '../../api/client.ts';
import { RadioCards } from '../../ui/choices.tsx';
import { judgeWords } from '../../words/steps-judge.ts';
import { useWords } from '../../words/words.ts';
import { AlreadyRunning } from '../intake/already-running.tsx';
import { untyped } from './identify-part.ts';
import { RegisteredPart } from './identify-registered.tsx';
import { UnregisteredPart } from './identify-unregistered.tsx';
import { useStepDraft } from './step-draft.ts';
import { StepDraftLine } from './step-draft-line.tsx';
import { StepForm } from './step-form.tsx';
import { type StepProps, useStep } from './use-step.ts';

/** Who the person is: registered, not registered, or being checked. */
export function IdentifyForm(props: StepProps) {
  const { emergency, why } = props;
  const w = useWords(judgeWords);
  const draft = useStepDraft(emergency.id, 'identify', untyped(emergency));
  const { kind } = draft.value;
  const step = useStep(props, draft, (body: IdentifyBody) =>
    answered(
      api.POST('/api/v1/emergencies/{id}/identify', {
        params: { path: { id: emergency.id } },
        body,
      }),
    ),
  );
  const isRunningElsewhere =
    step.error instanceof ApiProblem && step.error.code === 'already-running' ? step.error : null;
  const part = {
    emergency,
    why,
    typed: draft.value,
    change: draft.change,
    error: isRunningElsewhere ? null : step.error,
    isRunning: step.isRunning,
    identify: step.run,
  };
  return (
    <div className="flex flex-col gap-4">
      <StepDraftLine draft={draft} />
      <RadioCards
        label={w.who}
        name="/kind"
        columns={3}
        value={kind}
        onChange={(next) => draft.change({ kind: next })}
        options={[
          { value: 'registered', label: w.registered },
          { value: 'unregistered', label: w.unregistered },
          { value: 'checking', label: w.checking, help: w.checkingHelp },
        ]}
      />
      {isRunningElsewhere && (
        <AlreadyRunning
          running={{
            id: String(isRunningElsewhere.extra.emergencyId),
            number: String(isRunningElsewhere.extra.number),
          }}
        />
      )}
      {kind === 'registered' && <RegisteredPart {...part} />}
      {kind === 'unregistered' && <UnregisteredPart {...part} />}
      {kind === 'checking' && (
        <StepForm
          error={part.error}
          why={why}
          submit={w.identifyChecking}
          isRunning={step.isRunning}
          onSubmit={() => step.run({ kind: 'checking' })}
        >
          {null}
        </StepForm>
      )}
    </div>
  );
}
