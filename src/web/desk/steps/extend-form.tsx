import { needsOf } from '../../../stays/extension.ts';
import { answered, api, idempotencyKey } from '../../api/client.ts';
import { ExtensionRequest } from '../../rooms/stay/extension-request.tsx';
import { useMe } from '../../session.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { formatTime } from '../../ui/time.tsx';
import { instantOf } from '../../ui/tokyo-field.ts';
import { stepWords } from '../../words/steps.ts';
import { stayStepWords } from '../../words/steps-stay.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { useStepDraft } from './step-draft.ts';
import { StepForm } from './step-form.tsx';
import { stayPath, useStay } from './use-stay.ts';
import { type StepProps, useNeeds, useStep } from './use-step.ts';

const emptyExtend = { newEnd: '', reason: '' };

/** A later end: at once within the week, else asked of somebody who may approve it. */
export function ExtendForm(props: StepProps) {
  const w = useWords(stayStepWords);
  const common = useWords(stepWords);
  const language = useLanguage();
  const isManager = useMe().role === 'base_manager';
  const { stay, state, why } = useStay(props);
  const draft = useStepDraft(props.emergency.id, 'extended', emptyExtend);
  const { newEnd, reason } = draft.value;
  const end = instantOf(newEnd);
  const admittedAt = state?.admission?.at;
  const needs =
    end === null || !admittedAt || isManager ? 'nobody' : needsOf(admittedAt, new Date(end));
  const step = useStep(
    props,
    draft,
    ({ until, isAsked }: { until: string; isAsked: boolean }, key) => {
      const path = stayPath(stay);
      const body = { newEnd: until, reason };
      return isAsked
        ? answered(
            api.POST('/api/v1/stays/{id}/extension-requests', {
              params: path.params,
              headers: idempotencyKey(key),
              body,
            }),
          )
        : answered(api.POST('/api/v1/stays/{id}/extend', { ...path, body }));
    },
  );
  const fields = useNeeds(step.error, { '/newEnd': end !== null, '/reason': reason.trim() !== '' });
  if (stay?.isExtensionAsked) return <ExtensionRequest stay={stay} />;
  return (
    <StepForm
      draft={draft}
      error={step.error}
      why={why}
      submit={needs === 'nobody' ? w.extendDo : w.extendAsk}
      isRunning={step.isRunning}
      onSubmit={() =>
        fields.areMet() && end && step.run({ until: end, isAsked: needs !== 'nobody' })
      }
    >
      <TextInput
        label={w.newEnd}
        name="/newEnd"
        type="datetime-local"
        isRequired
        help={stay && w.plannedEnd(formatTime(stay.plannedEnd, language, true))}
        value={newEnd}
        onChange={(newEnd) => draft.change({ newEnd })}
        error={fields.errorOf('/newEnd')}
      />
      <TextInput
        label={common.reason}
        name="/reason"
        rows={2}
        isRequired
        maxLength={2000}
        value={reason}
        onChange={(reason) => draft.change({ reason })}
        error={fields.errorOf('/reason')}
      />
      <p className="text-base text-ink-soft">
        {needs === 'manager' ? w.needsManager : needs === 'another' ? w.needsAnother : w.limits}
      </p>
    </StepForm>
  );
}
