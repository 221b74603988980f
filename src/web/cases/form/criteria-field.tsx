import { useQuery } from '@tanstack/react-query';
import { Checkbox } from '../../ui/choices.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { Chip, Loading } from '../../ui/layout.tsx';
import { ReadFailure } from '../../ui/notice.tsx';
import { criteriaWords } from '../../words/criteria.ts';
import { useSay, useWords } from '../../words/words.ts';
import { criteriaQuery } from '../rules/queries.ts';
import { useErrorAt } from './form-context.ts';
import type { Scores, SpecOf } from './spec.ts';

/**
 * Each criterion that holds, whether the person meets it, and why. One that was retired is asked only
 * where the case names it. The value: the reasons, by criterion.
 */
export function CriteriaField({
  field,
  at,
  value,
  onChange,
}: {
  field: SpecOf<'criteria'>;
  at: string;
  value: Scores;
  onChange(next: Scores): void;
}) {
  const w = useWords(criteriaWords);
  const say = useSay();
  const { data, error } = useQuery(criteriaQuery);
  if (!data) return error ? <ReadFailure error={error} /> : <Loading />;
  const known = [...data.criteria, ...data.retired];
  const unknown = Object.keys(value).filter((id) => !known.some((it) => it.id === id));
  const asked = [
    ...data.criteria.map((it) => ({ ...it, isInForce: true })),
    ...data.retired.filter(({ id }) => id in value).map((it) => ({ ...it, isInForce: false })),
    ...unknown.map((id) => ({ id, label: w.unknownCriterion, guidance: '', isInForce: false })),
  ];
  if (asked.length === 0) return <p className="text-ink-soft">{w.none}</p>;
  const named = Object.keys(value);
  return (
    <fieldset className="flex min-w-0 flex-col gap-3">
      <legend className="sr-only">{say(field.label)}</legend>
      {asked.map(({ id, label, guidance, isInForce }) => {
        const { [id]: reason, ...others } = value;
        return (
          <div key={id} className="rounded-8 border border-line bg-ground px-3 py-1">
            <Checkbox
              name={`${at}/${id}`}
              isSelected={reason !== undefined}
              onChange={(isMet) => onChange(isMet ? { ...others, [id]: '' } : others)}
            >
              <b>{label}</b> {!isInForce && <Chip>{w.isRetired}</Chip>}
              {guidance && (
                <span className="block text-sm whitespace-pre-wrap text-ink-soft">{guidance}</span>
              )}
            </Checkbox>
            {reason !== undefined && (
              <Reason
                at={`${at}/${named.indexOf(id)}/reason`}
                of={label}
                max={field.max}
                value={reason}
                onChange={(typed) => onChange({ ...value, [id]: typed })}
              />
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

function Reason({
  at,
  of,
  max,
  value,
  onChange,
}: {
  at: string;
  of: string;
  max: number;
  value: string;
  onChange(typed: string): void;
}) {
  const w = useWords(criteriaWords);
  const error = useErrorAt(at);
  return (
    <div className="pb-2">
      <TextInput
        label={`${w.metReason}（${of}）`}
        name={at}
        isRequired
        rows={2}
        maxLength={max}
        value={value}
        onChange={onChange}
        error={error}
      />
    </div>
  );
}
