import { type ReactNode, useId } from 'react';
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

// `relative`: the hidden box of a choice must not lengthen the page that scrolls around it.
const focusClass =
  'relative has-focus-visible:outline-4 has-focus-visible:outline-offset-2 has-focus-visible:outline-black has-focus-visible:shadow-[0_0_0_2px_var(--color-yellow-300)] forced-colors:has-focus-visible:outline-[Highlight]';

const choiceClass = (isOn: boolean) =>
  cx(
    focusClass,
    'flex min-h-11 cursor-pointer items-center gap-3 rounded-8 border px-3 py-2',
    isOn ? 'border-2 border-primary bg-primary-soft' : 'border-line-strong bg-paper',
  );

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
  // Not the field's name: two groups for the same member would take each other's choice away.
  const group = useId();
  const ids = partIds(group, { help, error });
  return (
    <div
      role="radiogroup"
      id={fieldId(name)}
      aria-labelledby={ids.label}
      aria-describedby={ids.describedBy}
      aria-required={isRequired || undefined}
      aria-invalid={Boolean(error) || undefined}
      className={groupClass}
    >
      <Heading id={ids.label} label={label} isRequired={isRequired} />
      <Help id={ids.help} help={help} />
      <div className={cx('grid gap-2', grid[columns])}>
        {options.map((option) => {
          const isOn = option.value === value;
          return (
            <label key={option.value} className={choiceClass(isOn)}>
              <input
                type="radio"
                name={group}
                value={option.value}
                checked={isOn}
                onChange={() => onChange(option.value)}
                aria-describedby={ids.describedBy}
                className="sr-only"
              />
              <Mark isRound isOn={isOn} />
              <span className="flex flex-col">
                <span>{option.label}</span>
                {option.help && <span className="text-sm text-ink-soft">{option.help}</span>}
              </span>
            </label>
          );
        })}
      </div>
      <Mistake id={ids.error} error={error} />
    </div>
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
  const ids = partIds(useId(), { help, error });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot be laid out like the other headings
    <div
      role="group"
      id={fieldId(name)}
      aria-labelledby={ids.label}
      aria-describedby={ids.describedBy}
      className={groupClass}
    >
      <Heading id={ids.label} label={label} />
      <Help id={ids.help} help={help} />
      <div className={cx('grid gap-2', grid[columns])}>
        {options.map((option) => {
          const isOn = value.includes(option.value);
          return (
            <label key={option.value} className={choiceClass(isOn)}>
              <input
                type="checkbox"
                name={name}
                value={option.value}
                checked={isOn}
                onChange={() =>
                  onChange(
                    isOn ? value.filter((it) => it !== option.value) : [...value, option.value],
                  )
                }
                aria-invalid={Boolean(error) || undefined}
                aria-describedby={ids.describedBy}
                className="sr-only"
              />
              <Mark isOn={isOn} />
              <span>{option.label}</span>
            </label>
          );
        })}
      </div>
      <Mistake id={ids.error} error={error} />
    </div>
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
    <label className={cx(focusClass, 'flex min-h-11 cursor-pointer items-center gap-3 py-2')}>
      <input
        type="checkbox"
        name={name}
        checked={isSelected}
        onChange={(event) => onChange(event.target.checked)}
        className="sr-only"
      />
      <Mark isOn={isSelected} />
      <span>{children}</span>
    </label>
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
    <label className={cx(focusClass, 'flex min-h-11 cursor-pointer items-center gap-3 py-1')}>
      <input
        type="checkbox"
        role="switch"
        aria-checked={isSelected}
        checked={isSelected}
        onChange={(event) => onChange(event.target.checked)}
        className="sr-only"
      />
      <span
        aria-hidden="true"
        className={cx(
          'flex h-7 w-12 shrink-0 items-center rounded-full border-2 px-0.5',
          isSelected
            ? 'justify-end border-primary bg-primary'
            : 'justify-start border-line-strong bg-paper',
        )}
      >
        <span
          className={cx(
            'size-5 rounded-full forced-colors:bg-[CanvasText]',
            isSelected ? 'bg-white' : 'bg-line-strong',
          )}
        />
      </span>
      <span>{children}</span>
    </label>
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
