import type { ReactNode } from 'react';
import { Input, TextArea, TextField } from 'react-aria-components';
import { commonWords } from '../words/common.ts';
import { useWords } from '../words/words.ts';
import { cx } from './classes.ts';
import { fieldId } from './field-id.ts';
import {
  type FieldProps,
  groupClass,
  Heading,
  Help,
  Mistake,
  type Option,
} from './field-parts.tsx';

const boxClass =
  'min-h-11 w-full rounded-8 border border-line-strong bg-paper px-3 py-2 text-ink data-invalid:border-2 data-invalid:border-act';
export interface TextInputProps extends FieldProps {
  value: string;
  onChange(value: string): void;
  onBlur?(): void;
  type?:
    | 'text'
    | 'tel'
    | 'email'
    | 'password'
    | 'search'
    | 'url'
    | 'date'
    | 'datetime-local'
    | 'time';
  rows?: number;
  autoFocus?: boolean;
  autoComplete?: string;
  inputMode?: 'text' | 'tel' | 'numeric' | 'email' | 'search';
  maxLength?: number;
  isReadOnly?: boolean;
  /** What goes into the field's line beside the box: a unit, a button. */
  beside?: ReactNode;
}

/** One line of text, or with `rows` several. */
export function TextInput({
  label,
  name,
  help,
  error,
  isRequired,
  rows,
  beside,
  type = 'text',
  autoComplete = 'off',
  ...field
}: TextInputProps) {
  const box = rows ? (
    <TextArea rows={rows} className={boxClass} id={fieldId(name)} />
  ) : (
    <Input className={boxClass} id={fieldId(name)} />
  );
  return (
    <TextField
      {...field}
      name={name}
      type={type}
      id={fieldId(name)}
      autoComplete={autoComplete}
      isRequired={isRequired}
      validationBehavior="aria"
      isInvalid={Boolean(error)}
      className={groupClass}
    >
      <Heading label={label} isRequired={isRequired} />
      <Help help={help} />
      {beside ? (
        <div className="flex items-center gap-2">
          {box}
          {beside}
        </div>
      ) : (
        box
      )}
      <Mistake error={error} />
    </TextField>
  );
}

/** The system's own list: the quickest with a keyboard, and known to every phone. */
export function Select<V extends string>({
  label,
  name,
  help,
  error,
  isRequired,
  options,
  value,
  onChange,
  empty,
}: FieldProps & {
  options: readonly (Option<V> & { label: string })[];
  value: V | '';
  onChange(value: V | ''): void;
  /** The words of "nothing chosen"; left out: something always is. */
  empty?: string;
}) {
  const w = useWords(commonWords);
  const id = fieldId(name);
  return (
    <div className={groupClass}>
      <label htmlFor={id} className="flex flex-wrap items-baseline gap-x-2 font-bold">
        {label}
        {isRequired && <span className="text-sm font-normal text-act">{w.required}</span>}
      </label>
      {help && (
        <span id={`${id}-help`} className="text-sm text-ink-soft">
          {help}
        </span>
      )}
      <select
        id={id}
        name={name}
        value={value}
        onChange={(event) => onChange(event.target.value as V | '')}
        aria-required={isRequired || undefined}
        aria-invalid={Boolean(error) || undefined}
        aria-describedby={cx(help ? `${id}-help` : '', error ? `${id}-error` : '') || undefined}
        className={cx(boxClass, error && 'border-2 border-act')}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {error && (
        <span id={`${id}-error`} className="text-sm font-bold text-act">
          {error}
        </span>
      )}
    </div>
  );
}

// `relative`: the hidden input of a choice must not lengthen the page that scrolls around it.
