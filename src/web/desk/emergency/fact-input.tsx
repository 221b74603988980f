import { useState } from 'react';
import { formatSavedPhone } from '../../../platform/text/phone.ts';
import { Checkbox, CheckboxCards, RadioCards } from '../../ui/choices.tsx';
import { Select, TextInput } from '../../ui/fields.tsx';
import { factsWords } from '../../words/desk-facts.ts';
import { useSay, useWords } from '../../words/words.ts';
import type { FactField, FactValue } from './fact-fields.ts';

interface InputProps<F extends FactField = FactField> {
  field: F;
  value: FactValue;
  /** Has been typed here: shown as typed, not as it is kept. */
  isTyped: boolean;
  error: string | null;
  onChange(value: FactValue): void;
}

/** One field of the form, by its kind. What is empty is not known. */
export function FactInput(props: InputProps) {
  const w = useWords(factsWords);
  const say = useSay();
  const { field, value, isTyped, error, onChange } = props;
  const common = { label: w[field.word], name: `/${field.path}`, error };
  const text = value === null ? '' : String(value);
  const take = (typed: string) => onChange(typed === '' && !field.isNeverNull ? null : typed);
  switch (field.kind) {
    case 'flag':
      return (
        <Checkbox name={common.name} isSelected={value === true} onChange={onChange}>
          <b>{common.label}</b>
        </Checkbox>
      );
    case 'one':
      return (
        <Select
          {...common}
          options={Object.entries(field.coded).map(([code, label]) => ({
            value: code,
            label: say(label),
          }))}
          {...(!field.isNeverNull && { empty: w.notAsked })}
          value={text}
          onChange={(code) => onChange(code || null)}
        />
      );
    case 'many':
      return <ManyInput {...props} field={field} />;
    case 'number':
      return (
        <TextInput
          {...common}
          inputMode="numeric"
          value={text}
          onChange={(typed) => {
            // Whoever has the Japanese keyboard on types full-width digits.
            const digits = typed.normalize('NFKC').replace(/\D/g, '');
            onChange(digits === '' ? null : Number(digits));
          }}
        />
      );
    case 'text':
      return (
        <div className="sm:col-span-2">
          <TextInput
            {...common}
            rows={3}
            isRequired={field.isNeverNull}
            value={text}
            onChange={take}
          />
        </div>
      );
    default:
      return (
        <TextInput
          {...common}
          type={field.kind === 'phone' ? 'tel' : field.kind === 'day' ? 'date' : 'text'}
          value={field.kind === 'phone' && !isTyped && text !== '' ? formatSavedPhone(text) : text}
          onChange={take}
        />
      );
  }
}

type Answer = 'unknown' | 'none' | 'some';

/** Not known, none, or these: an empty list is an answer, and never the same as no answer. */
function ManyInput({
  field,
  value,
  error,
  onChange,
}: InputProps<Extract<FactField, { kind: 'many' }>>) {
  const w = useWords(factsWords);
  const say = useSay();
  const chosen = Array.isArray(value) ? (value as string[]) : [];
  const [answer, setAnswer] = useState<Answer>(
    value === null ? 'unknown' : chosen.length === 0 ? 'none' : 'some',
  );
  return (
    <div className="flex flex-col gap-2 sm:col-span-2">
      <RadioCards
        label={w[field.word]}
        name={`/${field.path}`}
        error={error}
        columns={3}
        options={[
          { value: 'unknown', label: w.notAsked },
          { value: 'none', label: w.isNone },
          { value: 'some', label: w.areSome },
        ]}
        value={answer}
        onChange={(next) => {
          setAnswer(next);
          // "Some" without saying which is as good as not known.
          onChange(next === 'none' ? [] : null);
        }}
      />
      {answer === 'some' && (
        <CheckboxCards
          label={`${w[field.word]}（${w.areSome}）`}
          name={`/${field.path}/which`}
          columns={3}
          options={Object.entries(field.coded).map(([code, label]) => ({
            value: code,
            label: say(label),
          }))}
          value={chosen}
          onChange={(codes) => onChange(codes.length === 0 ? null : codes)}
        />
      )}
    </div>
  );
}
