import type { Caller, IsSafe, TriageBody } from '../../../emergencies/emergencies.api.ts';
import { beforeOf, type EmergencyState, type Urgency } from '../../../emergencies/emergency.ts';
import { gapsOf } from '../../../emergencies/intake.ts';
import { answered, api } from '../../api/client.ts';
import { RadioCards } from '../../ui/choices.tsx';
import { cx } from '../../ui/classes.ts';
import { TextInput } from '../../ui/fields.tsx';
import { Section } from '../../ui/layout.tsx';
import { intakeWords } from '../../words/intake.ts';
import { stepWords } from '../../words/steps.ts';
import { judgeWords } from '../../words/steps-judge.ts';
import { useWords } from '../../words/words.ts';
import { Pair } from '../intake/person-fields.tsx';
import { textOf } from '../intake/person-form.ts';
import { RescueFields, type RescueForm, rescueOf } from './rescue-fields.tsx';
import { useStepDraft } from './step-draft.ts';
import { StepForm } from './step-form.tsx';
import { type StepProps, useNeeds, useStep } from './use-step.ts';

const levels: readonly Urgency[] = ['RED', 'ORANGE', 'YELLOW', 'GREEN'];
const marks = {
  RED: 'bg-act',
  ORANGE: 'bg-orange-600',
  YELLOW: 'bg-yellow-400',
  GREEN: 'bg-good',
} as const;

interface Typed {
  urgency: Urgency | null;
  rescue: RescueForm;
  note: string;
  callBackPhone: string;
  noCallBackReason: string;
  location: string;
  isSafe: IsSafe;
}

/** How urgent it is; what the intake still lacked is asked here. */
export function TriageForm(props: StepProps) {
  const { emergency, why } = props;
  const w = useWords(judgeWords);
  const common = useWords(stepWords);
  const before = beforeOf(emergency.state as unknown as EmergencyState).triage;
  const gaps = gapsOf({
    caller: emergency.caller as Caller,
    personLocation: emergency.personLocation,
  });
  const empty: Typed = {
    urgency: before?.urgency ?? null,
    rescue: { standing: null, numbers: [], reason: '' },
    note: '',
    callBackPhone: '',
    noCallBackReason: '',
    location: '',
    isSafe: emergency.personIsSafe,
  };
  const draft = useStepDraft(emergency.id, 'triage', empty);
  const { urgency, rescue, note, callBackPhone, noCallBackReason, location, isSafe } = draft.value;
  const { change } = draft;

  const step = useStep(props, draft, (body: TriageBody) =>
    answered(
      api.POST('/api/v1/emergencies/{id}/triage', {
        params: { path: { id: emergency.id } },
        body,
      }),
    ),
  );
  const isRed = urgency === 'RED';
  const said = rescueOf(rescue);
  const hasCallBack = callBackPhone.trim() !== '' || noCallBackReason.trim() !== '';
  const needs = useNeeds(step.error, {
    '/urgency': urgency !== null,
    '/rescue': !isRed || said !== null,
    '/callBackPhone': isRed || !gaps.includes('call-back') || hasCallBack,
    '/personLocation': isRed || !gaps.includes('location') || location.trim() !== '',
  });
  const send = () => {
    if (!needs.areMet() || urgency === null) return;
    step.run({
      urgency,
      rescue: isRed ? said : null,
      note: textOf(note),
      callBackPhone: textOf(callBackPhone),
      noCallBackReason: textOf(noCallBackReason),
      personLocation: textOf(location),
      personIsSafe: isSafe,
    });
  };

  return (
    <StepForm
      draft={draft}
      error={step.error}
      why={why}
      submit={w.triageDo}
      isRunning={step.isRunning}
      onSubmit={send}
    >
      <RadioCards
        label={w.triage}
        name="/urgency"
        isRequired
        columns={2}
        value={urgency}
        onChange={(next) => change({ urgency: next })}
        error={needs.errorOf('/urgency', common.chooseOne)}
        options={levels.map((level) => {
          const name = level.toLowerCase() as Lowercase<Urgency>;
          return {
            value: level,
            label: (
              <span className="flex items-center gap-2 font-bold">
                <span aria-hidden="true" className={cx('size-4 rounded-full', marks[level])} />
                {w[name]}
              </span>
            ),
            help: w[`${name}Help`],
          };
        })}
      />
      {isRed && (
        <RescueFields
          value={rescue}
          onChange={(next) => change({ rescue: next })}
          error={needs.errorOf('/rescue')}
        />
      )}
      {(gaps.length > 0 || emergency.personIsSafe === 'unknown') && (
        <Section title={w.gaps} level={4} isBare>
          {gaps.includes('call-back') && (
            <Pair>
              <TextInput
                label={w.callBackPhone}
                name="/callBackPhone"
                type="tel"
                inputMode="tel"
                maxLength={60}
                value={callBackPhone}
                onChange={(next) => change({ callBackPhone: next })}
                error={needs.errorOf('/callBackPhone', w.callBackMissing)}
              />
              <TextInput
                label={w.noCallBackReason}
                name="/noCallBackReason"
                maxLength={200}
                value={noCallBackReason}
                onChange={(next) => change({ noCallBackReason: next })}
              />
            </Pair>
          )}
          {gaps.includes('location') && (
            <TextInput
              label={w.location}
              name="/personLocation"
              isRequired={!isRed}
              maxLength={300}
              value={location}
              onChange={(next) => change({ location: next })}
              error={needs.errorOf('/personLocation')}
            />
          )}
          {emergency.personIsSafe === 'unknown' && (
            <SafeChoice value={isSafe} onChange={(next) => change({ isSafe: next })} />
          )}
        </Section>
      )}
      <TextInput
        label={common.note}
        name="/note"
        rows={2}
        maxLength={2000}
        value={note}
        onChange={(next) => change({ note: next })}
        error={needs.errorOf('/note')}
      />
    </StepForm>
  );
}

function SafeChoice({ value, onChange }: { value: IsSafe; onChange(next: IsSafe): void }) {
  const w = useWords(intakeWords);
  return (
    <RadioCards
      label={w.isSafe}
      name="/personIsSafe"
      columns={3}
      value={value}
      onChange={onChange}
      options={[
        { value: 'yes', label: w.isSafeYes },
        { value: 'no', label: w.isSafeNo },
        { value: 'unknown', label: w.isSafeUnknown },
      ]}
    />
  );
}
