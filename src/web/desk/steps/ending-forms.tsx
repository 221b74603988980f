import type { ReactNode } from 'react';
import { answered, api } from '../../api/client.ts';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { stepWords } from '../../words/steps.ts';
import { stayStepWords } from '../../words/steps-stay.ts';
import { useWords } from '../../words/words.ts';
import { type StepDraft, useStepDraft } from './step-draft.ts';
import { StepForm } from './step-form.tsx';
import { type StepProps, useNeeds, useStep } from './use-step.ts';

const path = ({ emergency }: StepProps) => ({ params: { path: { id: emergency.id } } });

const emptyClose = { outcome: '' };

/** After the review, or after a decision other than admission. */
export function CloseForm(props: StepProps) {
  const w = useWords(stayStepWords);
  const draft = useStepDraft(props.emergency.id, 'close', emptyClose);
  const { outcome } = draft.value;
  const step = useStep(props, draft, () =>
    answered(api.POST('/api/v1/emergencies/{id}/close', { ...path(props), body: { outcome } })),
  );
  return (
    <Ending
      props={props}
      step={step}
      draft={draft}
      words={{ title: w.closeTitle, what: w.closeWhat, act: w.closeDo }}
      isThere={{ '/outcome': outcome.trim() !== '' }}
    >
      <TextInput
        label={w.outcome}
        name="/outcome"
        rows={3}
        isRequired
        maxLength={4000}
        value={outcome}
        onChange={(outcome) => draft.change({ outcome })}
      />
    </Ending>
  );
}

const emptyNoAction = { reason: '' };

export function NoActionForm(props: StepProps) {
  const w = useWords(stayStepWords);
  const draft = useStepDraft(props.emergency.id, 'no-action', emptyNoAction);
  const { reason } = draft.value;
  const step = useStep(props, draft, () =>
    answered(api.POST('/api/v1/emergencies/{id}/no-action', { ...path(props), body: { reason } })),
  );
  return (
    <Ending
      props={props}
      step={step}
      draft={draft}
      words={{ title: w.noActionTitle, what: w.endWhat, act: w.noActionDo }}
      isThere={{ '/reason': reason.trim() !== '' }}
    >
      <Reason value={reason} onChange={(reason) => draft.change({ reason })} />
    </Ending>
  );
}

const emptyAgency = { agency: '', reason: '' };

export function AgencyForm(props: StepProps) {
  const w = useWords(stayStepWords);
  const draft = useStepDraft(props.emergency.id, 'transferred-to-agency', emptyAgency);
  const { agency, reason } = draft.value;
  const step = useStep(props, draft, () =>
    answered(
      api.POST('/api/v1/emergencies/{id}/transfer-to-agency', {
        ...path(props),
        body: { agency, reason },
      }),
    ),
  );
  return (
    <Ending
      props={props}
      step={step}
      draft={draft}
      words={{ title: w.agencyTitle, what: w.endWhat, act: w.agencyDo }}
      isThere={{ '/agency': agency.trim() !== '', '/reason': reason.trim() !== '' }}
    >
      <TextInput
        label={w.agency}
        name="/agency"
        isRequired
        maxLength={200}
        help={w.agencyHelp}
        value={agency}
        onChange={(agency) => draft.change({ agency })}
      />
      <Reason value={reason} onChange={(reason) => draft.change({ reason })} />
    </Ending>
  );
}

function Reason({ value, onChange }: { value: string; onChange(value: string): void }) {
  const common = useWords(stepWords);
  return (
    <TextInput
      label={common.reason}
      name="/reason"
      rows={2}
      isRequired
      maxLength={2000}
      value={value}
      onChange={onChange}
    />
  );
}

/** What cannot be taken back asks first, and says what will happen. */
function Ending({
  props: { why },
  step,
  draft,
  words,
  isThere,
  children,
}: {
  props: StepProps;
  step: ReturnType<typeof useStep<undefined>>;
  draft: Pick<StepDraft<object>, 'restored' | 'isLost' | 'clear'>;
  words: { title: string; what: string; act: string };
  isThere: Readonly<Record<string, boolean>>;
  children: ReactNode;
}) {
  const needs = useNeeds(step.error, isThere);
  return (
    <StepForm
      draft={draft}
      error={step.error}
      why={why}
      submit={words.act}
      isRunning={step.isRunning}
      button={
        <ConfirmButton
          title={words.title}
          consequence={words.what}
          confirm={words.act}
          why={why ?? needs.why}
          error={step.error}
          onConfirm={() => step.runAsync(undefined)}
        >
          {words.act}
        </ConfirmButton>
      }
    >
      {children}
    </StepForm>
  );
}
