import { type ReactNode, useEffect, useId, useRef } from 'react';
import { cx } from './classes.ts';
import { fieldId } from './field-id.ts';
import {
  type FieldProps,
  groupClass,
  Heading,
  Help,
  Mistake,
  type Option,
  partIds,
} from './field-parts.tsx';

const boxClass = 'min-h-11 w-full rounded-8 bg-paper px-3 py-2 text-ink border';
const boxClassOf = (error: FieldProps['error']) =>
  cx(boxClass, error ? 'border-2 border-act' : 'border-line-strong');

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
  /** To choose from while one types: the browser finds them by any part. */
  suggestions?: readonly string[];
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
  onChange,
  type = 'text',
  autoComplete = 'off',
  autoFocus: takesFocus = false,
  isReadOnly,
  suggestions,
  ...others
}: TextInputProps) {
  const ids = partIds(useId(), { help, error });
  const list = useId();
  const place = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const takesFocusAtFirst = useRef(takesFocus);
  useEffect(() => {
    if (takesFocusAtFirst.current) place.current?.focus();
    takesFocusAtFirst.current = false;
  }, []);
  const common = {
    ...others,
    ref: place,
    id: fieldId(name),
    name,
    autoComplete,
    readOnly: isReadOnly,
    'aria-required': isRequired || undefined,
    'aria-invalid': Boolean(error) || undefined,
    'aria-describedby': ids.describedBy,
    className: boxClassOf(error),
  };
  const box = rows ? (
    <textarea {...common} rows={rows} onChange={(event) => onChange(event.target.value)} />
  ) : (
    <input
      {...common}
      type={type}
      list={suggestions && list}
      onChange={(event) => onChange(event.target.value)}
    />
  );
  return (
    <div className={groupClass}>
      <Heading id={ids.label} htmlFor={fieldId(name)} label={label} isRequired={isRequired} />
      <Help id={ids.help} help={help} />
      {beside ? (
        <div className="flex items-center gap-2">
          {box}
          {beside}
        </div>
      ) : (
        box
      )}
      {suggestions && (
        <datalist id={list}>
          {suggestions.map((it) => (
            <option key={it} value={it} />
          ))}
        </datalist>
      )}
      <Mistake id={ids.error} error={error} />
    </div>
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
  const id = fieldId(name);
  const ids = partIds(useId(), { help, error });
  return (
    <div className={groupClass}>
      <Heading id={ids.label} htmlFor={id} label={label} isRequired={isRequired} />
      <Help id={ids.help} help={help} />
      <select
        id={id}
        name={name}
        value={value}
        onChange={(event) => onChange(event.target.value as V | '')}
        aria-required={isRequired || undefined}
        aria-invalid={Boolean(error) || undefined}
        aria-describedby={ids.describedBy}
        className={boxClassOf(error)}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Mistake id={ids.error} error={error} />
    </div>
  );
}
