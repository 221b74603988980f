import type { ReactNode } from 'react';
import {
  Checkbox as AriaCheckbox,
  CheckboxGroup as AriaCheckboxGroup,
  Radio as AriaRadio,
  RadioGroup as AriaRadioGroup,
  Switch as AriaSwitch,
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  TextField,
} from 'react-aria-components';
import { commonWords } from '../words/common.ts';
import { useWords } from '../words/words.ts';
import { cx } from './classes.ts';
import { fieldId } from './field-id.ts';

/** What every field has. `name` is the JSON pointer of the body's member: errors find it by that. */
export interface FieldProps {
  label: ReactNode;
  name: string;
  help?: ReactNode;
  error?: string | null;
  isRequired?: boolean;
}

const boxClass =
  'min-h-11 w-full rounded-8 border border-line-strong bg-paper px-3 py-2 text-ink data-invalid:border-2 data-invalid:border-act';
const groupClass = 'flex flex-col gap-1';

function Heading({ label, isRequired }: Pick<FieldProps, 'label' | 'isRequired'>) {
  const w = useWords(commonWords);
  return (
    <Label className="flex flex-wrap items-baseline gap-x-2 font-bold">
      {label}
      {isRequired && <span className="text-sm font-normal text-act">{w.required}</span>}
    </Label>
  );
}

function Help({ help }: Pick<FieldProps, 'help'>) {
  if (!help) return null;
  return (
    <Text slot="description" className="text-sm text-ink-soft">
      {help}
    </Text>
  );
}

function Mistake({ error }: Pick<FieldProps, 'error'>) {
  return error ? <FieldError className="text-sm font-bold text-act">{error}</FieldError> : null;
}

export interface TextInputProps extends FieldProps {
  value: string;
  onChange(value: string): void;
  onBlur?(): void;
  type?: 'text' | 'tel' | 'email' | 'password' | 'search' | 'url' | 'date' | 'datetime-local';
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

export interface Option<V extends string> {
  value: V;
  label: ReactNode;
  help?: ReactNode;
  why?: string | null;
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
const choiceClass =
  'relative flex min-h-11 cursor-pointer items-center gap-3 rounded-8 border border-line-strong bg-paper px-3 py-2 data-selected:border-2 data-selected:border-primary data-selected:bg-primary-soft';

/** One of a few, all to be seen. */
export function RadioCards<V extends string>({
  label,
  name,
  help,
  error,
  isRequired,
  options,
  value,
  onChange,
  columns = 1,
}: FieldProps & {
  options: readonly Option<V>[];
  value: V | null;
  onChange(value: V): void;
  columns?: 1 | 2 | 3 | 4;
}) {
  const grid = { 1: '', 2: 'sm:grid-cols-2', 3: 'sm:grid-cols-3', 4: 'grid-cols-2 sm:grid-cols-4' };
  return (
    <AriaRadioGroup
      name={name}
      id={fieldId(name)}
      value={value}
      onChange={(chosen) => onChange(chosen as V)}
      isRequired={isRequired}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={groupClass}
    >
      <Heading label={label} isRequired={isRequired} />
      <Help help={help} />
      <div className={cx('grid gap-2', grid[columns])}>
        {options.map((option) => (
          <AriaRadio key={option.value} value={option.value} className={choiceClass}>
            {({ isSelected }) => (
              <>
                <Mark isRound isOn={isSelected} />
                <span className="flex flex-col">
                  <span>{option.label}</span>
                  {option.help && <span className="text-sm text-ink-soft">{option.help}</span>}
                </span>
              </>
            )}
          </AriaRadio>
        ))}
      </div>
      <Mistake error={error} />
    </AriaRadioGroup>
  );
}

/** Any of a list. */
export function CheckboxCards<V extends string>({
  label,
  name,
  help,
  error,
  options,
  value,
  onChange,
  columns = 2,
}: FieldProps & {
  options: readonly Option<V>[];
  value: readonly V[];
  onChange(value: V[]): void;
  columns?: 1 | 2 | 3;
}) {
  const grid = { 1: '', 2: 'sm:grid-cols-2', 3: 'sm:grid-cols-2 lg:grid-cols-3' };
  return (
    <AriaCheckboxGroup
      name={name}
      id={fieldId(name)}
      value={[...value]}
      onChange={(chosen) => onChange(chosen as V[])}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={groupClass}
    >
      <Heading label={label} />
      <Help help={help} />
      <div className={cx('grid gap-2', grid[columns])}>
        {options.map((option) => (
          <AriaCheckbox key={option.value} value={option.value} className={choiceClass}>
            {({ isSelected }) => (
              <>
                <Mark isOn={isSelected} />
                <span>{option.label}</span>
              </>
            )}
          </AriaCheckbox>
        ))}
      </div>
      <Mistake error={error} />
    </AriaCheckboxGroup>
  );
}

export function Checkbox({
  children,
  name,
  isSelected,
  onChange,
}: {
  children: ReactNode;
  name: string;
  isSelected: boolean;
  onChange(isSelected: boolean): void;
}) {
  return (
    <AriaCheckbox
      name={name}
      isSelected={isSelected}
      onChange={onChange}
      className="relative flex min-h-11 cursor-pointer items-center gap-3 py-2"
    >
      {({ isSelected: isOn }) => (
        <>
          <Mark isOn={isOn} />
          <span>{children}</span>
        </>
      )}
    </AriaCheckbox>
  );
}

/** On or off, at once: its words say what is so, not what a press would do. */
export function Switch({
  children,
  isSelected,
  onChange,
}: {
  children: ReactNode;
  isSelected: boolean;
  onChange(isSelected: boolean): void;
}) {
  return (
    <AriaSwitch
      isSelected={isSelected}
      onChange={onChange}
      className="relative flex min-h-11 cursor-pointer items-center gap-3 py-1"
    >
      {({ isSelected: isOn }) => (
        <>
          <span
            aria-hidden="true"
            className={cx(
              'flex h-7 w-12 shrink-0 items-center rounded-full border-2 px-0.5',
              isOn
                ? 'justify-end border-primary bg-primary'
                : 'justify-start border-line-strong bg-paper',
            )}
          >
            <span
              className={cx(
                'size-5 rounded-full forced-colors:bg-[CanvasText]',
                isOn ? 'bg-white' : 'bg-line-strong',
              )}
            />
          </span>
          <span>{children}</span>
        </>
      )}
    </AriaSwitch>
  );
}

function Mark({ isOn, isRound = false }: { isOn: boolean; isRound?: boolean }) {
  return (
    <span
      aria-hidden="true"
      className={cx(
        'flex size-6 shrink-0 items-center justify-center border-2',
        isRound ? 'rounded-full' : 'rounded-4',
        isOn ? 'border-primary' : 'border-line-strong',
        isOn && !isRound && 'bg-primary text-white',
      )}
    >
      {isOn &&
        (isRound ? (
          <span className="size-3 rounded-full bg-primary forced-colors:bg-[CanvasText]" />
        ) : (
          '✓'
        ))}
    </span>
  );
}
