import type { ReactNode } from 'react';
import type { EmergencyLine } from '../../../emergencies/emergencies.api.ts';
import { cx } from '../../ui/classes.ts';
import { deskWords } from '../../words/desk.ts';
import { useWords } from '../../words/words.ts';
import { standingOf } from './board-order.ts';

/** How the night stands, in three numbers. Before the board is known their place is kept. */
export function Counters({
  lines,
  overdue,
}: {
  lines: readonly EmergencyLine[] | undefined;
  overdue: ReadonlySet<string>;
}) {
  const w = useWords(deskWords);
  const unowned = lines?.filter((line) => standingOf(line) === 'nobody').length;
  return (
    <dl className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <Counter name={w.running}>{lines?.length}</Counter>
      <Counter name={w.unowned} isUrgent={Boolean(unowned)}>
        {unowned}
      </Counter>
      <Counter name={w.overdue} isUrgent={overdue.size > 0}>
        {lines && overdue.size}
      </Counter>
    </dl>
  );
}

function Counter({
  name,
  isUrgent = false,
  children,
}: {
  name: string;
  isUrgent?: boolean;
  children: ReactNode;
}) {
  return (
    <div className={cx('flex items-baseline gap-1.5', isUrgent && 'text-act')}>
      <dt className={cx('text-sm', isUrgent ? 'font-bold' : 'text-ink-soft')}>{name}</dt>
      <dd className="tabular min-w-5 text-xl leading-none font-bold">{children ?? '–'}</dd>
    </div>
  );
}
