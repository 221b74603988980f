import { useId } from 'react';
import { BEHAVIOUR_SEVERE_FROM } from '../../../priority-cases/labels.ts';
import { cx } from '../../ui/classes.ts';
import { fieldId } from '../../ui/field-id.ts';
import { Chip } from '../../ui/layout.tsx';
import { caseFormWords } from '../../words/case-form.ts';
import { useSay, useWords } from '../../words/words.ts';
import { useAnswer, useErrorAt } from './form-context.ts';
import type { Scores, SpecOf } from './spec.ts';
import { numberIn } from './values.ts';

/** From this sum on the upper of the two bands of 強度行動障害 (DOMAIN.md §3). */
const upperFrom = 18;

/** 行動関連項目: points for each item, their sum, and what the sum means. */
export function ScoresField({
  field,
  at,
  value,
  onChange,
}: {
  field: SpecOf<'scores'>;
  at: string;
  value: Scores;
  onChange(next: Scores): void;
}) {
  const w = useWords(caseFormWords);
  const say = useSay();
  const error = useErrorAt(at);
  const items = Object.entries(field.options);
  const said = items.flatMap(([item]) => (value[item] ? [Number(value[item])] : []));
  const sum = said.reduce((a, b) => a + b, 0);
  const stated = numberIn((useAnswer(field.totalAt) as string | null) ?? '');
  const isWhole = said.length === items.length;
  return (
    <div id={fieldId(at)} className="flex flex-col gap-1">
      <div className="divide-y divide-line rounded-8 border border-line">
        {items.map(([item, label]) => (
          <ItemOfScores
            key={item}
            label={say(label)}
            max={field.max}
            value={value[item] ?? ''}
            onChange={(points) => onChange({ ...value, [item]: points })}
          />
        ))}
      </div>
      <output className="flex min-h-11 flex-wrap items-center gap-3">
        {said.length > 0 && <span className="tabular text-lg font-bold">{w.sum(sum)}</span>}
        <span className="text-ink-soft">{w.scored(said.length)}</span>
        {sum >= BEHAVIOUR_SEVERE_FROM && (
          <Chip tone="warn">{sum >= upperFrom ? w.severeUpper : w.severe}</Chip>
        )}
        {isWhole && typeof stated === 'number' && stated !== sum && (
          <span className="font-bold text-warn">{w.totalDiffers(stated)}</span>
        )}
      </output>
      {error && <p className="text-sm font-bold text-act">{error}</p>}
    </div>
  );
}

function ItemOfScores({
  label,
  max,
  value,
  onChange,
}: {
  label: string;
  max: number;
  value: string;
  onChange(points: string): void;
}) {
  const w = useWords(caseFormWords);
  const name = useId();
  const choices = ['', ...Array.from({ length: max + 1 }, (_, points) => String(points))];
  return (
    <fieldset className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-3 py-1.5">
      <legend className="float-left grow basis-40 py-2">{label}</legend>
      <div className="flex gap-1">
        {choices.map((points) => (
          <label
            key={points}
            className={cx(
              'relative flex min-h-11 min-w-12 cursor-pointer items-center justify-center rounded-8 border px-2',
              'has-focus-visible:outline-4 has-focus-visible:outline-offset-2 has-focus-visible:outline-black',
              points !== value && 'border-line-strong bg-paper',
              points === value &&
                points === '' &&
                'border-2 border-line-strong bg-ground font-bold',
              points === value &&
                points !== '' &&
                'border-2 border-primary bg-primary-soft font-bold',
            )}
          >
            <input
              type="radio"
              name={name}
              value={points}
              checked={points === value}
              onChange={() => onChange(points)}
              className="absolute inset-0 cursor-pointer opacity-0"
            />
            {points === '' ? w.notSaid : w.points(Number(points))}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
