import { cx } from '../../ui/classes.ts';
import { onCallWords, slotNames } from '../../words/on-call.ts';
import { useLanguage, useSay, useWords } from '../../words/words.ts';
import { formatShortDay } from '../when.ts';
import type { CalendarActs } from './acts.ts';
import { type Day, DayHead } from './day-head.tsx';
import { plusDays, startOf } from './days.ts';
import { Lane, type PlanShown } from './lane.tsx';
import { slots } from './marks.ts';

const grid = 'grid grid-cols-[3rem_minmax(0,1fr)]';
/** The hours that are named beside the columns. */
const hours = [0, 3, 6, 9, 12, 15, 18, 21];

/** Seven days beside each other, hour by hour, with both slots of a day side by side. */
export function Week({
  days,
  shown,
  acts,
}: {
  days: readonly Day[];
  shown: PlanShown;
  acts: CalendarActs;
}) {
  const say = useSay();
  return (
    <div className="card overflow-hidden rounded-12 border border-line-strong bg-paper">
      <div className={grid}>
        <span />
        <div className="grid grid-cols-7">
          {days.map((day) => (
            <div key={day.day} className="border-l border-line">
              <DayHead day={day} />
              <div aria-hidden="true" className="grid grid-cols-2 border-t border-line">
                {slots.map((slot) => (
                  <span key={slot} className="px-1 text-xs text-ink-soft">
                    {say(slotNames[slot])}
                  </span>
                ))}
              </div>
            </div>
          ))}
        </div>
      </div>
      <div className={cx(grid, 'h-[44rem] border-t border-line-strong')}>
        <div aria-hidden="true" className="relative">
          {hours.map((hour) => (
            <span
              key={hour}
              style={{ top: `${(hour / 24) * 100}%` }}
              className="tabular absolute right-1 text-xs text-ink-soft"
            >
              {hour}:00
            </span>
          ))}
        </div>
        <div className="relative grid grid-cols-7">
          <HourLines />
          {days.map((day) => (
            <DayColumn key={day.day} day={day} shown={shown} acts={acts} />
          ))}
        </div>
      </div>
    </div>
  );
}

function DayColumn({
  day: { day, isToday },
  shown,
  acts,
}: {
  day: Day;
  shown: PlanShown;
  acts: CalendarActs;
}) {
  const w = useWords(onCallWords);
  const language = useLanguage();
  const say = useSay();
  const [from, to] = [startOf(day), startOf(plusDays(day, 1))];
  const share = (shown.now - from) / (to - from);
  return (
    <section
      aria-label={formatShortDay(day, language)}
      className={cx('relative grid grid-cols-2 border-l border-line', isToday && 'bg-primary-soft')}
    >
      {slots.map((slot) => (
        <Lane
          key={slot}
          name={w.slotInWeek(say(slotNames[slot]), formatShortDay(day, language))}
          slot={slot}
          from={from}
          to={to}
          direction="down"
          shown={shown}
          acts={acts}
          className="relative"
        />
      ))}
      {share >= 0 && share <= 1 && (
        <span
          aria-hidden="true"
          style={{ top: `${(share * 100).toFixed(2)}%` }}
          className="pointer-events-none absolute inset-x-0 z-10 h-0.5 bg-ink forced-colors:bg-[CanvasText]"
        />
      )}
    </section>
  );
}

const HourLines = () => (
  <div aria-hidden="true" className="absolute inset-0">
    {hours.map((hour) => (
      <span
        key={hour}
        style={{ top: `${(hour / 24) * 100}%` }}
        className="absolute inset-x-0 border-t border-line"
      />
    ))}
  </div>
);
