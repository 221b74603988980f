import type { TransferMeans } from '../../../emergencies/emergency.ts';
import type { LostReason } from '../../../emergencies/lost-placement.ts';
import { answered, api, idempotencyKey } from '../../api/client.ts';
import { RadioCards } from '../../ui/choices.tsx';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { instantOf } from '../../ui/tokyo-field.ts';
import { houseCodes } from '../../words/codes-house.ts';
import { stepWords } from '../../words/steps.ts';
import { stayStepWords } from '../../words/steps-stay.ts';
import { useWords } from '../../words/words.ts';
import { useOptions } from '../intake/person-fields.tsx';
import { textOf } from '../intake/person-form.ts';
import { useStepDraft } from './step-draft.ts';
import { StepForm } from './step-form.tsx';
import { type StepProps, useNeeds, useStep } from './use-step.ts';

const emptyTransfer = { means: null as TransferMeans | null, escort: '', expectedAt: '' };

/** They have left for the room that was promised. */
export function TransferForm(props: StepProps) {
  const w = useWords(stayStepWords);
  const common = useWords(stepWords);
  const options = useOptions();
  const draft = useStepDraft(props.emergency.id, 'transfer-started', emptyTransfer);
  const { means, escort, expectedAt } = draft.value;
  const arrival = instantOf(expectedAt);
  const step = useStep(
    props,
    draft,
    (said: { means: TransferMeans; expectedAt: string }, key) =>
      answered(
        api.POST('/api/v1/emergencies/{id}/transfer', {
          params: { path: { id: props.emergency.id } },
          headers: idempotencyKey(key),
          body: { ...said, escort },
        }),
      ),
    { again: true },
  );
  const needs = useNeeds(step.error, {
    '/means': means !== null,
    '/escort': escort.trim() !== '',
    '/expectedAt': arrival !== null,
  });
  return (
    <StepForm
      draft={draft}
      error={step.error}
      why={props.why}
      submit={w.transferDo}
      isRunning={step.isRunning}
      onSubmit={() =>
        needs.areMet() && means && arrival && step.run({ means, expectedAt: arrival })
      }
    >
      <RadioCards
        label={w.means}
        name="/means"
        isRequired
        columns={2}
        value={means}
        onChange={(means) => draft.change({ means })}
        options={options(houseCodes.transferMeans)}
        error={needs.errorOf('/means', common.chooseOne)}
      />
      <TextInput
        label={w.escort}
        name="/escort"
        isRequired
        maxLength={200}
        help={w.escortHelp}
        value={escort}
        onChange={(escort) => draft.change({ escort })}
        error={needs.errorOf('/escort')}
      />
      <TextInput
        label={w.expectedAt}
        name="/expectedAt"
        type="datetime-local"
        isRequired
        help={w.expectedAtHelp}
        value={expectedAt}
        onChange={(expectedAt) => draft.change({ expectedAt })}
        error={needs.errorOf('/expectedAt')}
      />
    </StepForm>
  );
}

const emptyLost = { reason: null as LostReason | null, note: '' };

/** The promised room is gone before the person was there. */
export function LostForm(props: StepProps) {
  const w = useWords(stayStepWords);
  const options = useOptions();
  const draft = useStepDraft(props.emergency.id, 'placement-lost', emptyLost);
  const { reason, note } = draft.value;
  const step = useStep(props, draft, (why: LostReason) =>
    answered(
      api.POST('/api/v1/emergencies/{id}/placement-lost', {
        params: { path: { id: props.emergency.id } },
        body: { reason: why, note: textOf(note) },
      }),
    ),
  );
  const isNoteNeeded = reason === 'other';
  const needs = useNeeds(step.error, {
    '/reason': reason !== null,
    '/note': !isNoteNeeded || note.trim() !== '',
  });
  return (
    <StepForm
      draft={draft}
      error={step.error}
      why={props.why}
      submit={w.lostDo}
      isRunning={step.isRunning}
      button={
        <ConfirmButton
          look="outlined"
          title={w.lostTitle}
          consequence={w.lostWhat}
          confirm={w.lostDo}
          why={props.why ?? needs.why}
          error={step.error}
          onConfirm={async () => reason && (await step.runAsync(reason))}
        >
          {w.lostDo}
        </ConfirmButton>
      }
    >
      <RadioCards
        label={w.lostReason}
        name="/reason"
        isRequired
        columns={2}
        value={reason}
        onChange={(reason) => draft.change({ reason })}
        options={options(houseCodes.lostReason)}
        error={needs.errorOf('/reason')}
      />
      <TextInput
        label={w.lostNote}
        name="/note"
        rows={2}
        isRequired={isNoteNeeded}
        maxLength={2000}
        value={note}
        onChange={(note) => draft.change({ note })}
        error={needs.errorOf('/note')}
      />
    </StepForm>
  );
}
