import { DECLINE_REASONS, type DeclineReason, declineReasons } from '../../../placement/reasons.ts';
import { Select, TextInput } from '../../ui/fields.tsx';
import { facilityCodes } from '../../words/codes-facility.ts';
import { declineWords } from '../../words/declines.ts';
import { useSay, useWords } from '../../words/words.ts';
import type { Filter } from './queries.ts';

const sides = ['person', 'facility', 'neither'] as const;

/** A period and what to see of it; without a day this fiscal year. */
export function FilterFields({
  filter,
  facilities,
  onChange,
}: {
  filter: Filter;
  /** Names by ids. */
  facilities: ReadonlyMap<string, string>;
  onChange(filter: Filter): void;
}) {
  const w = useWords(declineWords);
  const say = useSay();
  const set = <K extends keyof Filter>(name: K, value: Filter[K] | '') => {
    const { [name]: _, ...others } = filter;
    onChange((value === '' ? others : { ...others, [name]: value }) as Filter);
  };
  return (
    <fieldset className="no-print grid grid-cols-2 gap-3 lg:grid-cols-5">
      <legend className="sr-only">{w.filter}</legend>
      <TextInput
        label={w.from}
        name="/from"
        type="date"
        value={filter.from ?? ''}
        onChange={(value) => set('from', value)}
      />
      <TextInput
        label={w.to}
        name="/to"
        type="date"
        value={filter.to ?? ''}
        onChange={(value) => set('to', value)}
      />
      <Select
        label={w.facility}
        name="/facilityId"
        value={filter.facilityId ?? ''}
        onChange={(value) => set('facilityId', value)}
        empty={w.all}
        options={[...facilities].map(([value, label]) => ({ value, label }))}
      />
      <Select<DeclineReason>
        label={w.reason}
        name="/reason"
        value={filter.reason ?? ''}
        onChange={(value) => set('reason', value)}
        empty={w.all}
        options={declineReasons.map((value) => ({ value, label: say(DECLINE_REASONS[value]) }))}
      />
      <Select<(typeof sides)[number]>
        label={w.side}
        name="/side"
        value={filter.side ?? ''}
        onChange={(value) => set('side', value)}
        empty={w.all}
        options={sides.map((value) => ({ value, label: say(facilityCodes.side[value]) }))}
      />
    </fieldset>
  );
}
