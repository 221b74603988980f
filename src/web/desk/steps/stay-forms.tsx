import { useState } from 'react';
import type { NextStepKind } from '../../../emergencies/emergency.ts';
import { handOverOf } from '../../../stays/hand-over-list.ts';
import type { AdmitBody, DepartBody } from '../../../stays/stays.api.ts';
import { answered, api } from '../../api/client.ts';
import { disclosed } from '../../rooms/queries.ts';
import { Arrival } from '../../rooms/stay/arrival.tsx';
import {
  admitBodyOf,
  type BackDrafts,
  departCountOf,
  emptyCount,
  faultsOf,
} from '../../rooms/stay/count-draft.ts';
import { CountIn } from '../../rooms/stay/count-in.tsx';
import { CountOut } from '../../rooms/stay/count-out.tsx';
import { RadioCards } from '../../ui/choices.tsx';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { houseCodes } from '../../words/codes-house.ts';
import { countWords } from '../../words/stay-count.ts';
import { stepWords } from '../../words/steps.ts';
import { stayStepWords } from '../../words/steps-stay.ts';
import { useWords } from '../../words/words.ts';
import { useOptions } from '../intake/person-fields.tsx';
import { textOf } from '../intake/person-form.ts';
import { useStepDraft } from './step-draft.ts';
import { StepForm } from './step-form.tsx';
import { stayPath, useStay } from './use-stay.ts';
import { type StepProps, useNeeds, useStep } from './use-step.ts';

/** The person has arrived: written for the facility by the coordinator. */
export function AdmitForm(props: StepProps) {
  const w = useWords(stayStepWords);
  const words = useWords(countWords);
  const { stay, why } = useStay(props);
  const draft = useStepDraft(props.emergency.id, 'admitted', emptyCount);
  const [isTried, setTried] = useState(false);
  const step = useStep(props, draft, (body: AdmitBody) =>
    answered(api.POST('/api/v1/stays/{id}/admit', { ...stayPath(stay), body })),
  );
  const faults = faultsOf(draft.value);
  const sheet = stay && disclosed(stay.sheet);
  const submit = () => {
    setTried(true);
    if (Object.keys(faults).length === 0) step.run(admitBodyOf(draft.value));
  };
  const form = (
    <StepForm
      draft={draft}
      error={step.error}
      why={why}
      submit={w.admitDo}
      isRunning={step.isRunning}
      onSubmit={submit}
    >
      <p className="text-base text-ink-soft">{words.help}</p>
      <CountIn
        draft={draft.value}
        items={handOverOf(sheet?.stage === 'accepted' ? sheet.person : null, null)}
        faults={isTried ? faults : {}}
        onChange={draft.change}
      />
    </StepForm>
  );
  return (
    <>
      {stay?.expectedAt && <Arrival stay={stay} />}
      {form}
    </>
  );
}

const emptyDepart = {
  destination: null as NextStepKind | null,
  note: '',
  back: { belongings: [], medicines: [] } as BackDrafts,
};

export function DepartForm(props: StepProps) {
  const w = useWords(stayStepWords);
  const words = useWords(countWords);
  const common = useWords(stepWords);
  const options = useOptions();
  const { stay, state, why } = useStay(props);
  const draft = useStepDraft(props.emergency.id, 'discharged', emptyDepart);
  const { destination, note, back } = draft.value;
  const kept = {
    belongings: state?.admission?.belongings ?? [],
    medicines: state?.admission?.medicines ?? [],
  };
  const counted = departCountOf(kept, back);
  const step = useStep(props, draft, (body: DepartBody) =>
    answered(api.POST('/api/v1/stays/{id}/depart', { ...stayPath(stay), body })),
  );
  const needs = useNeeds(step.error, { '/destination': destination !== null });
  const send = () =>
    destination && counted && step.runAsync({ destination, note: textOf(note), ...counted });
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
          why={why ?? needs.why ?? (counted === null ? words.backWhy : null)}
          error={step.error}
          onConfirm={async () => void (await send())}
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
      <CountOut counted={kept} drafts={back} onChange={(back) => draft.change({ back })} />
    </StepForm>
  );
}
