import { MEDICAL_CARE, type MedicalCare } from '../../../platform/text/care-labels.ts';
import { codesOf } from '../../../platform/text/label-map.ts';
import { CheckboxCards, RadioCards } from '../../ui/choices.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { facilityCodes } from '../../words/codes-facility.ts';
import { personCodes } from '../../words/codes-person.ts';
import { conditionsWords } from '../../words/facility-conditions.ts';
import { useSay, useWords } from '../../words/words.ts';
import type { ConditionsForm, Said, SaidField } from './conditions-form.ts';
import { answersOf } from './say-conditions.ts';

export interface ConditionFieldsProps {
  form: ConditionsForm;
  onChange(change: Partial<ConditionsForm>): void;
  errorOf(path: string): string | null;
}

/** Everything but the hours. "Not stated" is a choice of its own, and the one at first. */
export function ConditionFields({ form, onChange, errorOf }: ConditionFieldsProps) {
  const w = useWords(conditionsWords);
  const say = useSay();
  const said = (field: SaidField, help?: string) => (
    <RadioCards<Said>
      label={w[field]}
      name={`/${field}`}
      help={help}
      columns={3}
      value={form[field]}
      onChange={(value) => onChange({ [field]: value })}
      options={[
        { value: 'yes', label: say(answersOf(field).yes) },
        { value: 'no', label: say(answersOf(field).no) },
        { value: 'unknown', label: w.unknown },
      ]}
    />
  );
  const number = (field: 'behaviourMax' | 'minAge' | 'maxAge', unit: string, help: string) => (
    <TextInput
      label={w[field]}
      name={`/${field}`}
      help={help}
      inputMode="numeric"
      maxLength={4}
      value={form[field]}
      onChange={(value) => onChange({ [field]: value })}
      error={errorOf(`/${field}`)}
      beside={<span className="shrink-0">{unit}</span>}
    />
  );
  return (
    <>
      <RadioCards<ConditionsForm['care']>
        label={w.medicalCare}
        name="/care"
        columns={3}
        value={form.care}
        onChange={(care) => onChange({ care })}
        options={[
          { value: 'some', label: w.careSome },
          { value: 'none', label: w.careNone },
          { value: 'unknown', label: w.unknown },
        ]}
      />
      {form.care === 'some' && (
        <CheckboxCards<MedicalCare>
          label={w.careWhich}
          name="/medicalCare"
          columns={3}
          value={form.medicalCare}
          onChange={(medicalCare) => onChange({ medicalCare })}
          error={errorOf('/medicalCare')}
          options={codesOf(MEDICAL_CARE).map((value) => ({
            value,
            label: say(personCodes.medicalCare[value]),
          }))}
        />
      )}
      <div className="grid items-start gap-4 lg:grid-cols-2">
        {said('nurse')}
        {said('nightStaff')}
        {said('wheelchair')}
        {said('infection')}
        {said('children')}
        {said('trialStayRequired')}
        {said('transport', w.transportHelp)}
        <RadioCards<ConditionsForm['sex']>
          label={w.sex}
          name="/sex"
          columns={2}
          value={form.sex}
          onChange={(sex) => onChange({ sex })}
          options={[
            ...(['ANY', 'FEMALE', 'MALE'] as const).map((value) => ({
              value,
              label: say(facilityCodes.roomSex[value]),
            })),
            { value: 'unknown', label: w.unknown },
          ]}
        />
      </div>
      <div className="grid items-start gap-4 sm:grid-cols-3">
        {number('behaviourMax', w.pointsUnit, w.behaviourHelp)}
        {number('minAge', w.yearsUnit, w.ageHelp)}
        {number('maxAge', w.yearsUnit, w.ageHelp)}
      </div>
    </>
  );
}
