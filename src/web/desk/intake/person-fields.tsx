import { memo, type ReactNode } from 'react';
import { CheckboxCards, RadioCards } from '../../ui/choices.tsx';
import { Select, TextInput } from '../../ui/fields.tsx';
import { fieldError } from '../../ui/notice.tsx';
import { personCodes } from '../../words/codes-person.ts';
import { intakePersonWords } from '../../words/intake-person.ts';
import { type Label, useSay, useWords } from '../../words/words.ts';
import type { PersonForm } from './person-form.ts';

/** The minimum set about a person. `at` is where it stands in the body: errors find it by that. */
export const PersonFields = memo(function PersonFields({
  value,
  onChange,
  at,
  error,
  hasName = true,
  nameError = null,
  isNameRequired = false,
}: {
  value: PersonForm;
  onChange(changes: Partial<PersonForm>): void;
  at: string;
  error: Error | null;
  /** Without: the name is asked for elsewhere on the form. */
  hasName?: boolean;
  /** What is wrong with the name before anything is sent. */
  nameError?: string | null;
  isNameRequired?: boolean;
}) {
  const w = useWords(intakePersonWords);
  const options = useOptions();
  const field = <K extends keyof PersonForm>(name: K) => ({
    name: `${at}/${name}`,
    value: value[name],
    onChange: (next: PersonForm[K]) => onChange({ [name]: next } as Partial<PersonForm>),
    error: fieldError(error, `${at}/${name}`),
  });
  return (
    <div className="flex flex-col gap-4">
      <Pair>
        {hasName && (
          <TextInput
            {...field('name')}
            label={w.name}
            isRequired={isNameRequired}
            maxLength={100}
            error={nameError ?? fieldError(error, `${at}/name`)}
          />
        )}
        <TextInput {...field('nameKana')} label={w.nameKana} maxLength={100} />
      </Pair>
      <Pair>
        <TextInput {...field('ageYears')} label={w.age} inputMode="numeric" maxLength={5} />
        <TextInput
          {...field('birthDate')}
          label={w.birthDate}
          help={w.birthDateHelp}
          maxLength={40}
        />
      </Pair>
      <Pair>
        <Select
          {...field('sex')}
          label={w.sex}
          options={options(personCodes.sex)}
          empty={w.notAsked}
        />
        <Select
          {...field('mobility')}
          label={w.mobility}
          options={options(personCodes.mobility)}
          empty={w.notAsked}
        />
      </Pair>
      <CheckboxCards
        {...field('disabilityTypes')}
        value={value.disabilityTypes ?? []}
        onChange={(types) => onChange({ disabilityTypes: types.length > 0 ? types : null })}
        label={w.disability}
        options={options(personCodes.disabilityType)}
        columns={3}
      />
      <MedicalCare value={value} onChange={onChange} at={at} />
      <TextInput {...field('medicine')} label={w.medicine} rows={2} maxLength={2000} />
      <TextInput {...field('behaviour')} label={w.behaviour} rows={2} maxLength={2000} />
      <Pair>
        <TextInput {...field('allergies')} label={w.allergies} maxLength={500} />
        <Select
          {...field('infection')}
          label={w.infection}
          options={options(personCodes.infection)}
          empty={w.notAsked}
        />
      </Pair>
      <TextInput {...field('contact')} label={w.contact} maxLength={500} />
    </div>
  );
});

/** "None" is an answer of its own: a room is chosen by it. */
function MedicalCare({
  value,
  onChange,
  at,
}: {
  value: PersonForm;
  onChange(changes: Partial<PersonForm>): void;
  at: string;
}) {
  const w = useWords(intakePersonWords);
  const options = useOptions();
  const { medicalCare } = value;
  const standing = medicalCare === null ? 'unknown' : medicalCare.length === 0 ? 'none' : 'some';
  return (
    <>
      <RadioCards
        label={w.medicalCare}
        name={`${at}/medicalCare/is-there`}
        value={standing}
        columns={2}
        options={[
          { value: 'unknown', label: w.notAsked },
          { value: 'none', label: w.isNone },
        ]}
        onChange={(next) => onChange({ medicalCare: next === 'none' ? [] : null })}
      />
      <CheckboxCards
        label={w.which}
        name={`${at}/medicalCare`}
        columns={3}
        options={options(personCodes.medicalCare)}
        value={medicalCare ?? []}
        onChange={(items) => onChange({ medicalCare: items.length > 0 ? items : null })}
      />
    </>
  );
}

export function Pair({ children }: { children: ReactNode }) {
  return <div className="grid items-end gap-4 sm:grid-cols-2">{children}</div>;
}

/** The options of a coded value, in the language of the screen. */
export function useOptions() {
  const say = useSay();
  return <V extends string>(labels: { readonly [K in V]: Label }) =>
    (Object.entries(labels) as [V, Label][]).map(([value, label]) => ({
      value,
      label: say(label),
    }));
}
