import {
  beforeOf,
  type DecisionKind,
  type EmergencyState,
} from '../../../emergencies/emergency.ts';
import { answered, api } from '../../api/client.ts';
import { RadioCards } from '../../ui/choices.tsx';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { houseCodes } from '../../words/codes-house.ts';
import { stepWords } from '../../words/steps.ts';
import { judgeWords } from '../../words/steps-judge.ts';
import { useWords } from '../../words/words.ts';
import { useOptions } from '../intake/person-fields.tsx';
import { textOf } from '../intake/person-form.ts';
import { useStepDraft } from './step-draft.ts';
import { StepForm } from './step-form.tsx';
import { type StepProps, useNeeds, useStep } from './use-step.ts';

/** What the person needs, why, and who decided. */
export function DecideForm(props: StepProps) {
  const { emergency, why } = props;
  const w = useWords(judgeWords);
  const common = useWords(stepWords);
  const options = useOptions();
  const state = emergency.state as unknown as EmergencyState;
  const draft = useStepDraft(emergency.id, 'decide', {
    decision: beforeOf(state).decision?.decision ?? null,
    reason: '',
    decidedBy: '',
  });
  const { decision, reason, decidedBy } = draft.value;
  const { change } = draft;
  const step = useStep(props, draft, (kind: DecisionKind) =>
    answered(
      api.POST('/api/v1/emergencies/{id}/decide', {
        params: { path: { id: emergency.id } },
        body: { decision: kind, reason, decidedBy: textOf(decidedBy) },
      }),
    ),
  );
  const needs = useNeeds(step.error, {
    '/decision': decision !== null,
    '/reason': reason.trim() !== '',
  });
  const stopsSearch = state.status === 'MATCHING' && decision !== null && decision !== 'ADMIT';
  return (
    <StepForm
      draft={draft}
      error={step.error}
      why={why}
      submit={w.decide}
      isRunning={step.isRunning}
      onSubmit={() => {
        if (needs.areMet() && decision !== null && !stopsSearch) step.run(decision);
      }}
      button={
        stopsSearch ? (
          <ConfirmButton
            look="filled"
            title={w.stopTitle}
            consequence={w.stopWhat}
            confirm={w.decide}
            why={why ?? needs.why}
            error={step.error}
            onConfirm={() => step.runAsync(decision)}
          >
            {w.decide}
          </ConfirmButton>
        ) : undefined
      }
    >
      <RadioCards
        label={w.decision}
        name="/decision"
        isRequired
        columns={2}
        value={decision}
        onChange={(next) => change({ decision: next })}
        error={needs.errorOf('/decision', common.chooseOne)}
        options={options(houseCodes.decision).map((option) => ({
          ...option,
          label: <b>{option.label}</b>,
          help: w[option.value],
        }))}
      />
      <TextInput
        label={common.reason}
        name="/reason"
        rows={3}
        isRequired
        maxLength={2000}
        value={reason}
        onChange={(text) => change({ reason: text })}
        error={needs.errorOf('/reason')}
      />
      <TextInput
        label={w.decidedBy}
        name="/decidedBy"
        maxLength={100}
        help={w.decidedByHelp}
        value={decidedBy}
        onChange={(text) => change({ decidedBy: text })}
        error={needs.errorOf('/decidedBy')}
      />
    </StepForm>
  );
}
