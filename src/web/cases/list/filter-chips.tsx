import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { CASE_STATUS, type CaseStatus } from '../../../priority-cases/labels.ts';
import { cx } from '../../ui/classes.ts';
import { casesWords } from '../../words/cases.ts';
import { caseCodes } from '../../words/codes-case.ts';
import { useSay, useWords } from '../../words/words.ts';
import { type CaseFilter, lacks, withLack, withStatus } from './filter.ts';
import { caseCountsQuery } from './queries.ts';

const statuses = Object.keys(CASE_STATUS) as CaseStatus[];

/** Each with how many there are: a look at them is a look at the work that waits. */
export function FilterChips({
  filter,
  onChange,
}: {
  filter: CaseFilter;
  onChange(filter: CaseFilter): void;
}) {
  const w = useWords(casesWords);
  const say = useSay();
  const counts = useQuery(caseCountsQuery).data;
  const { byStatus } = counts ?? {};
  return (
    <div className="flex flex-col gap-3">
      <Row name={w.byStatus}>
        <FilterChip
          isOn={filter.status === undefined}
          count={counts && counts.total + (counts.byStatus.CLOSED ?? 0)}
          onPress={() => onChange(withStatus(filter, null))}
        >
          {w.all}
        </FilterChip>
        {statuses.map((status) => (
          <FilterChip
            key={status}
            isOn={filter.status === status}
            count={byStatus && (byStatus[status] ?? 0)}
            onPress={() => onChange(withStatus(filter, filter.status === status ? null : status))}
          >
            {say(caseCodes.caseStatus[status])}
          </FilterChip>
        ))}
      </Row>
      <Row name={w.byLack}>
        {lacks.map((lack) => (
          <FilterChip
            key={lack}
            isOn={filter[lack] === true}
            count={counts?.[lack]}
            onPress={() => onChange(withLack(filter, lack, filter[lack] !== true))}
          >
            {w[lack]}
          </FilterChip>
        ))}
      </Row>
    </div>
  );
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <fieldset className="flex flex-wrap gap-2">
      <legend className="sr-only">{name}</legend>
      {children}
    </fieldset>
  );
}

function FilterChip({
  isOn,
  count,
  onPress,
  children,
}: {
  isOn: boolean;
  count: number | undefined;
  onPress(): void;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      aria-pressed={isOn}
      onClick={onPress}
      className={cx(
        'chip inline-flex min-h-11 items-center gap-2 rounded-full border px-4 whitespace-nowrap',
        isOn
          ? 'border-primary bg-primary font-bold text-white'
          : 'border-line-strong bg-paper hover:bg-primary-soft',
      )}
    >
      {isOn && <span aria-hidden="true">✓</span>}
      {children}
      {/* The place of the number is kept: the chips must not move when it comes. */}
      <span className={cx('tabular min-w-4 text-right', !isOn && 'text-ink-soft')}>{count}</span>
    </button>
  );
}
