import { useQuery } from '@tanstack/react-query';
import type { NextStepKind } from '../../../emergencies/emergency.ts';
import type { StayLine } from '../../../stays/stays.api.ts';
import { answered, api } from '../../api/client.ts';
import { RadioCards } from '../../ui/choices.tsx';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { formatTime } from '../../ui/time.tsx';
import { instantOf } from '../../ui/tokyo-field.ts';
import { houseCodes } from '../../words/codes-house.ts';
import { commonWords } from '../../words/common.ts';
import { stepWords } from '../../words/steps.ts';
import { stayStepWords } from '../../words/steps-stay.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { useOptions } from '../intake/person-fields.tsx';
import { textOf } from '../intake/person-form.ts';
import { staysQuery } from '../queries.ts';
import { useStepDraft } from './step-draft.ts';
import { StepForm } from './step-form.tsx';
import { type StepProps, useNeeds, useStep } from './use-step.ts';

/** The stay that is not over, and why nothing can be written to it. */
function useStay({ emergency, why }: StepProps): { stay: StayLine | null; why: string | null } {
  const w = useWords(stayStepWords);
  const common = useWords(commonWords);
  const stays = useQuery(staysQuery(emergency.id));
  const isOver = ({ status }: StayLine) => status === 'departed' || status === 'cancelled';
  const stay = stays.data?.items.find((it) => !isOver(it)) ?? null;
  // What could not be read is not known to be missing.
  const whyNone = stays.data ? w.noStay : stays.isPending ? common.loading : common.noConnection;
  const whyNot = stay === null ? whyNone : null;
  return { stay, why: why ?? whyNot };
}

const path = (stay: StayLine | null) => ({ params: { path: { id: stay?.id ?? '' } } });

const emptyAdmit = { belongings: '', medicines: '' };

/** The person has arrived: written for the facility by the coordinator. */
export function AdmitForm(props: StepProps) {
  const w = useWords(stayStepWords);
  const { stay, why } = useStay(props);
  const draft = useStepDraft(props.emergency.id, 'admitted', emptyAdmit);
  const { belongings, medicines } = draft.value;
  const step = useStep(props, draft, () =>
    answered(
      api.POST('/api/v1/stays/{id}/admit', { ...path(stay), body: { belongings, medicines } }),
    ),
  );
  const needs = useNeeds(step.error, {
    '/belongings': belongings.trim() !== '',
    '/medicines': medicines.trim() !== '',
  });
  return (
    <StepForm
      draft={draft}
      error={step.error}
      why={why}
      submit={w.admitDo}
      isRunning={step.isRunning}
      onSubmit={() => needs.areMet() && step.run(undefined)}
    >
      <TextInput
        label={w.belongings}
        name="/belongings"
        rows={2}
        isRequired
        maxLength={2000}
        help={w.noneHelp}
        value={belongings}
        onChange={(belongings) => draft.change({ belongings })}
        error={needs.errorOf('/belongings')}
      />
      <TextInput
        label={w.medicines}
        name="/medicines"
        rows={2}
        isRequired
        maxLength={2000}
        help={w.noneHelp}
        value={medicines}
        onChange={(medicines) => draft.change({ medicines })}
        error={needs.errorOf('/medicines')}
      />
    </StepForm>
  );
}

const emptyExtend = { newEnd: '', reason: '', approver: '' };

export function ExtendForm(props: StepProps) {
  const w = useWords(stayStepWords);
  const common = useWords(stepWords);
  const language = useLanguage();
  const { stay, why } = useStay(props);
  const draft = useStepDraft(props.emergency.id, 'extended', emptyExtend);
  const { newEnd, reason, approver } = draft.value;
  const end = instantOf(newEnd);
  const step = useStep(props, draft, (until: string) =>
    answered(
      api.POST('/api/v1/stays/{id}/extend', {
        ...path(stay),
        body: { newEnd: until, reason, approver: textOf(approver) },
      }),
    ),
  );
  const needs = useNeeds(step.error, { '/newEnd': end !== null, '/reason': reason.trim() !== '' });
  return (
    <StepForm
      draft={draft}
      error={step.error}
      why={why}
      submit={w.extendDo}
      isRunning={step.isRunning}
      onSubmit={() => needs.areMet() && end && step.run(end)}
    >
      <TextInput
        label={w.newEnd}
        name="/newEnd"
        type="datetime-local"
        isRequired
        help={stay && w.plannedEnd(formatTime(stay.plannedEnd, language, true))}
        value={newEnd}
        onChange={(newEnd) => draft.change({ newEnd })}
        error={needs.errorOf('/newEnd')}
      />
      <TextInput
        label={common.reason}
        name="/reason"
        rows={2}
        isRequired
        maxLength={2000}
        value={reason}
        onChange={(reason) => draft.change({ reason })}
        error={needs.errorOf('/reason')}
      />
      <TextInput
        label={w.approver}
        name="/approver"
        maxLength={100}
        help={w.approverHelp}
        value={approver}
        onChange={(approver) => draft.change({ approver })}
        error={needs.errorOf('/approver')}
      />
    </StepForm>
  );
}

const emptyDepart = { destination: null as NextStepKind | null, note: '' };

export function DepartForm(props: StepProps) {
  const w = useWords(stayStepWords);
  const common = useWords(stepWords);
  const options = useOptions();
  const { stay, why } = useStay(props);
  const draft = useStepDraft(props.emergency.id, 'discharged', emptyDepart);
  const { destination, note } = draft.value;
  const step = useStep(props, draft, (to: NextStepKind) =>
    answered(
      api.POST('/api/v1/stays/{id}/depart', {
        ...path(stay),
        body: { destination: to, note: textOf(note) },
      }),
    ),
  );
  const needs = useNeeds(step.error, { '/destination': destination !== null });
  return (
    <StepForm
      draft={draft}
      error={step.error}
      why={why}
      submit={w.departDo}
      isRunning={step.isRunning}
      button={
        <ConfirmButton
          look="filled"
          title={w.departTitle}
          consequence={w.departWhat}
          confirm={w.departDo}
          why={why ?? needs.why}
          error={step.error}
          onConfirm={async () => destination && (await step.runAsync(destination))}
        >
          {w.departDo}
        </ConfirmButton>
      }
    >
      <RadioCards
        label={w.destination}
        name="/destination"
        isRequired
        columns={3}
        value={destination}
        onChange={(destination) => draft.change({ destination })}
        options={options(houseCodes.nextStep)}
        error={needs.errorOf('/destination')}
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
