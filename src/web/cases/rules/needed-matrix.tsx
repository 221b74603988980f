import { useId } from 'react';
import { type GatedStatus, gatedStatuses } from '../../../priority-cases/rules/needed-fields.ts';
import type { FieldPath } from '../../../priority-cases/rules/register-rules.ts';
import { cx } from '../../ui/classes.ts';
import { caseCodes } from '../../words/codes-case.ts';
import { registerRulesWords } from '../../words/register-rules.ts';
import { useSay, useWords } from '../../words/words.ts';
import type { FieldPlace } from './field-places.ts';
import type { NeededDraft } from './rules-draft.ts';

const columns = 'sm:grid-cols-[minmax(0,1fr)_repeat(4,6.5rem)]';

/**
 * Fields by statuses. A row is one choice (arrow keys), the next row one tab further; on a telephone
 * each choice carries its own words.
 */
export function NeededMatrix({
  places,
  needed,
  onChange,
}: {
  places: readonly FieldPlace[];
  needed: NeededDraft;
  /** null: it is only read. */
  onChange: ((field: FieldPath, from: GatedStatus | null) => void) | null;
}) {
  const w = useWords(registerRulesWords);
  const say = useSay();
  const choices = [null, ...gatedStatuses];
  const words = choices.map((status) =>
    status === null ? w.never : w.from(say(caseCodes.caseStatus[status])),
  );
  const sections = [...new Set(places.map(({ section }) => section))];
  return (
    <div className="flex flex-col gap-4">
      {sections.map((section) => (
        <section key={section.key} aria-label={say(section.label)} className="flex flex-col">
          <div
            className={cx('grid items-end border-b-2 border-line-strong pb-1', columns)}
            aria-hidden="true"
          >
            <h3 className="text-base">{say(section.label)}</h3>
            {words.map((word) => (
              <span key={word} className="hidden px-1 text-center text-sm leading-snug sm:block">
                {word}
              </span>
            ))}
          </div>
          {places
            .filter((place) => place.section === section)
            .map(({ field, label }) => (
              <Row
                key={field}
                label={say(label)}
                words={words}
                chosen={needed[field] ?? null}
                onChange={onChange && ((from) => onChange(field, from))}
              />
            ))}
        </section>
      ))}
    </div>
  );
}

function Row({
  label,
  words,
  chosen,
  onChange,
}: {
  label: string;
  words: readonly string[];
  chosen: GatedStatus | null;
  onChange: ((from: GatedStatus | null) => void) | null;
}) {
  const group = useId();
  const choices = [null, ...gatedStatuses];
  const from = choices.indexOf(chosen);
  return (
    <div
      role="radiogroup"
      aria-labelledby={`${group}label`}
      aria-readonly={onChange === null || undefined}
      className={cx('grid grid-cols-4 items-stretch border-b border-line', columns)}
    >
      <span
        id={`${group}label`}
        className="col-span-4 flex items-center py-1 font-bold sm:col-span-1"
      >
        {label}
      </span>
      {choices.map((status, place) => {
        const isOn = place === from;
        const isIn = from > 0 && place >= from;
        return (
          <label
            key={status ?? '-'}
            className={cx(
              'flex min-h-11 cursor-pointer flex-col items-center justify-center gap-0.5 px-1 py-1 text-center',
              'has-focus-visible:outline-4 has-focus-visible:outline-black has-focus-visible:shadow-[0_0_0_2px_var(--color-yellow-300)]',
              isIn && 'bg-primary-soft',
            )}
          >
            <input
              type="radio"
              name={group}
              checked={isOn}
              disabled={onChange === null && !isOn}
              onChange={() => onChange?.(status)}
              className="size-5 accent-primary"
            />
            <span className={cx('text-xs leading-tight sm:sr-only', isOn && 'font-bold')}>
              {words[place]}
            </span>
          </label>
        );
      })}
    </div>
  );
}
