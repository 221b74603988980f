import type { ReactNode } from 'react';
import {
  Checkbox as AriaCheckbox,
  CheckboxGroup as AriaCheckboxGroup,
  Radio as AriaRadio,
  RadioGroup as AriaRadioGroup,
  Switch as AriaSwitch,
} from 'react-aria-components';
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
