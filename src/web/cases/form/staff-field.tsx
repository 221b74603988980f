import { useQuery } from '@tanstack/react-query';
import { mayKeep } from '../../../priority-cases/keeper.ts';
import { Select } from '../../ui/fields.tsx';
import { caseFormLabels } from '../../words/case-form-labels.ts';
import { caseMarkWords } from '../../words/case-marks.ts';
import { useSay, useWords } from '../../words/words.ts';
import { caseStaffQuery } from '../queries.ts';
import { useAnswer, useErrorAt } from './form-context.ts';
import type { SpecOf } from './spec.ts';

/** The consultation office of a case, or who of ward and office is responsible for it. */
export function StaffField({
  field,
  at,
  value,
  onChange,
}: {
  field: SpecOf<'keeper' | 'office'>;
  at: string;
  value: string;
  onChange(next: string): void;
}) {
  const say = useSay();
  const marks = useWords(caseMarkWords);
  const error = useErrorAt(at);
  const wardCode = String(useAnswer('/wardCode') ?? '');
  const consultationOfficeId = String(useAnswer('/consultationOfficeId') ?? '') || null;
  const staff = useQuery(caseStaffQuery).data;
  const all =
    field.kind === 'office'
      ? (staff?.offices ?? []).map(({ id, name }) => ({ value: id, label: name }))
      : (staff?.people ?? [])
          .filter((it) => mayKeep(it, { wardCode, consultationOfficeId }))
          .map(({ userId, name }) => ({ value: userId, label: name }));
  // Who may not be chosen any more is still who it is.
  const isKnown = value === '' || all.some((it) => it.value === value);
  const now = staff?.people.find(({ userId }) => userId === value)?.name ?? marks.keeperGone;
  return (
    <Select
      label={say(field.label)}
      name={at}
      help={field.help && say(field.help)}
      error={error}
      value={value}
      onChange={onChange}
      empty={say(caseFormLabels.none)}
      options={isKnown || !staff ? all : [{ value, label: now }, ...all]}
    />
  );
}
