import { memo, useState } from 'react';
import { CheckboxCards, RadioCards } from '../../ui/choices.tsx';
import { Select, TextInput } from '../../ui/fields.tsx';
import { onceReleased } from '../../ui/once-released.ts';
import { caseFormWords } from '../../words/case-form.ts';
import type { Label } from '../../words/label.ts';
import { useSay, useWords } from '../../words/words.ts';
import { checkOf, phoneFault } from './checks.ts';
import { CriteriaField } from './criteria-field.tsx';
import { DayReading } from './day-reading.tsx';
import { FacilityField } from './facility-field.tsx';
import { useErrorAt } from './form-context.ts';
import { ScoresField } from './scores-field.tsx';
import type { Facility, FieldSpec, Options, Scores, SpecOf, Value } from './spec.ts';
import { StaffField } from './staff-field.tsx';

export interface FormFieldProps {
  field: FieldSpec;
  /** JSON pointer of the field in the body. */
  at: string;
  value: Value;
  /** The same function at every drawing, so that only what changed is drawn again. */
  onChange(field: FieldSpec, update: (now: Value) => Value): void;
  isInRow?: boolean;
}

/** One field, as its kind asks for it. */
export const FormField = memo(function FormField(props: FormFieldProps) {
  const { field, at, value, onChange } = props;
  switch (field.kind) {
    case 'choice':
    case 'flag':
      return <ChoiceField {...props} field={field} />;
    case 'codes':
      return <CodesField {...props} field={field} />;
    case 'phones':
      return <PhonesField {...props} field={field} />;
    case 'scores':
      return (
        <ScoresField
          field={field}
          at={at}
          value={value as Scores}
          onChange={(next) => onChange(field, () => next)}
        />
      );
    case 'criteria':
      return (
        <CriteriaField
          field={field}
          at={at}
          value={value as Scores}
          onChange={(next) => onChange(field, () => next)}
        />
      );
    case 'keeper':
    case 'office':
      return (
        <StaffField
          field={field}
          at={at}
          value={value as string}
          onChange={(next) => onChange(field, () => next)}
        />
      );
    case 'facility':
      return (
        <FacilityField
          field={field}
          at={at}
          value={value as Facility}
          onChange={(next) => onChange(field, () => next)}
        />
      );
    case 'rows':
      // Entries hold no lists of entries: those of a form are drawn by its parts.
      return null;
    default:
      return <TextField {...props} field={field} />;
  }
});

type TextKind = 'line' | 'digits' | 'prose' | 'day' | 'phone' | 'number' | 'lines';

/** Typed text. What looks wrong is said once the field was left, and from then on while typing. */
function TextField({
  field,
  at,
  value,
  onChange,
  isInRow,
}: FormFieldProps & { field: SpecOf<TextKind> }) {
  const say = useSay();
  const text = value as string;
  const told = useErrorAt(at);
  const [isLeft, setLeft] = useState(text !== '');
  const fault = isLeft ? checkOf(field, text) : null;
  const isLong = field.kind === 'prose' || field.kind === 'lines';
  const input = (
    <TextInput
      label={say(field.label)}
      name={at}
      help={field.help && say(field.help)}
      error={told ?? (fault && say(fault))}
      isRequired={field.isRequired}
      value={text}
      onChange={(typed) => onChange(field, () => typed)}
      onBlur={() => onceReleased(() => setLeft(text !== ''))}
      {...(field.kind === 'phone' && { type: 'tel' as const })}
      {...((field.kind === 'number' || field.kind === 'digits') && {
        inputMode: 'numeric' as const,
      })}
      {...(isLong && { rows: isInRow ? 2 : 3 })}
      {...(field.kind === 'number' && {
        beside: (
          <span key="unit" className="shrink-0">
            {say(field.unit)}
          </span>
        ),
      })}
    />
  );
  if (field.kind !== 'day') return input;
  return (
    <div>
      {input}
      <DayReading text={text} isBirth={at === '/birthDate'} />
    </div>
  );
}

function ChoiceField({
  field,
  at,
  value,
  onChange,
  isInRow,
}: FormFieldProps & { field: SpecOf<'choice' | 'flag'> }) {
  const w = useWords(caseFormWords);
  const say = useSay();
  const error = useErrorAt(at);
  const options = Object.entries(optionsOf(field)).map(([code, label]) => ({
    value: code,
    label: say(label),
  }));
  const common = {
    label: say(field.label),
    name: at,
    help: field.help && say(field.help),
    error,
    isRequired: field.isRequired,
  };
  const set = (chosen: string) => onChange(field, () => chosen);
  if (field.look !== 'cards' || isInRow) {
    const empty = field.isRequired ? w.choose : w.notSaid;
    return (
      <Select {...common} options={options} empty={empty} value={value as string} onChange={set} />
    );
  }
  // A radio button cannot be taken back: "nobody has asked" is a choice like the others.
  const cards = field.isRequired ? options : [{ value: unsaid, label: w.notSaid }, ...options];
  const chosen = value === '' ? (field.isRequired ? null : unsaid) : (value as string);
  return (
    <RadioCards
      {...common}
      options={cards}
      value={chosen}
      onChange={(code) => set(code === unsaid ? '' : code)}
      columns={cards.length > 3 ? 4 : 3}
    />
  );
}

const unsaid = '-';

function optionsOf(field: SpecOf<'choice' | 'flag'>): Options {
  if (field.kind === 'choice') return field.options;
  const { yes = caseFormWords.yes, no = caseFormWords.no } = field;
  // As the lists have it: what is not there first.
  return { no, yes };
}

function CodesField({ field, at, value, onChange }: FormFieldProps & { field: SpecOf<'codes'> }) {
  const say = useSay();
  const error = useErrorAt(at);
  const options: [string, Label][] = Object.entries(field.options);
  return (
    <CheckboxCards
      label={say(field.label)}
      name={at}
      help={field.help && say(field.help)}
      error={error}
      options={options.map(([code, label]) => ({ value: code, label: say(label) }))}
      value={(value as readonly string[] | null) ?? []}
      onChange={(chosen) =>
        onChange(field, () =>
          chosen.length === 0
            ? null
            : options.map(([code]) => code).filter((code) => chosen.includes(code)),
        )
      }
      columns={3}
    />
  );
}

/** The numbers of one person, in the order in which they are dialled. */
function PhonesField({ field, at, value, onChange }: FormFieldProps & { field: SpecOf<'phones'> }) {
  const phones = value as readonly string[];
  const say = useSay();
  const error = useErrorAt(at);
  const set = (place: number, typed: string) =>
    onChange(field, (now) =>
      Array.from({ length: field.most }, (_, it) =>
        it === place ? typed : ((now as readonly string[])[it] ?? ''),
      ),
    );
  return (
    <fieldset className="grid min-w-0 gap-3 sm:grid-cols-2">
      <legend className="sr-only">{say(field.label)}</legend>
      {Array.from({ length: field.most }, (_, place) => (
        <OnePhone
          // biome-ignore lint/suspicious/noArrayIndexKey: a place is what it is
          key={place}
          place={place}
          at={`${at}/${place}`}
          text={phones[place] ?? ''}
          error={place === 0 ? error : null}
          isRequired={place === 0 && field.isRequired === true}
          onChange={(typed) => set(place, typed)}
        />
      ))}
    </fieldset>
  );
}

function OnePhone({
  place,
  at,
  text,
  error,
  isRequired,
  onChange,
}: {
  place: number;
  at: string;
  text: string;
  error: string | null;
  isRequired: boolean;
  onChange(typed: string): void;
}) {
  const w = useWords(caseFormWords);
  const say = useSay();
  const told = useErrorAt(at) ?? error;
  const [isLeft, setLeft] = useState(text !== '');
  const fault = isLeft ? phoneFault(text) : null;
  return (
    <TextInput
      label={w.phoneNo(place + 1)}
      name={at}
      type="tel"
      error={told ?? (fault && say(fault))}
      isRequired={isRequired}
      value={text}
      onChange={onChange}
      onBlur={() => onceReleased(() => setLeft(text !== ''))}
    />
  );
}
