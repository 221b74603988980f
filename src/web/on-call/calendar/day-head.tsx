import { cx } from '../../ui/classes.ts';
import { onCallWords } from '../../words/on-call.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { formatDate, formatWeekday } from '../when.ts';
import { weekdayOf } from './days.ts';

export interface Day {
  readonly day: string;
  readonly holiday: string | null;
  readonly isToday: boolean;
  /** Of the month before or after the one that is shown. */
  readonly isOutside: boolean;
}

/** A day in words: its number, its weekday, what is special of it. */
export function DayHead({ day: { day, holiday, isToday, isOutside } }: { day: Day }) {
  const w = useWords(onCallWords);
  const language = useLanguage();
  const date = Number(day.slice(8));
  return (
    <div
      className={cx(
        'flex min-w-0 items-baseline gap-1 px-1.5 text-sm leading-snug',
        isOutside && 'text-ink-soft',
        (weekdayOf(day) > 5 || holiday !== null) && 'bg-solid-gray-50',
      )}
    >
      <time
        dateTime={day}
        className={cx(
          'font-bold whitespace-nowrap',
          isToday && 'rounded-full bg-primary px-1.5 text-white forced-colors:border',
        )}
      >
        {isOutside || date === 1 ? formatDate(day, language) : date}
        <span className="font-normal">{`(${formatWeekday(day, language)})`}</span>
      </time>
      {isToday && <span className="sr-only">{w.today}</span>}
      {holiday !== null && (
        <span className="truncate text-xs" title={holiday}>
          {holiday}
        </span>
      )}
    </div>
  );
}
