import { cx } from '../../ui/classes.ts';
import { onCallWords, slotNames } from '../../words/on-call.ts';
import { useLanguage, useSay, useWords } from '../../words/words.ts';
import { formatShortDay } from '../when.ts';
import type { CalendarActs } from './acts.ts';
import { type Day, DayHead } from './day-head.tsx';
import { plusDays, startOf } from './days.ts';
import { Lane, type PlanShown } from './lane.tsx';
import { slots } from './marks.ts';

const grid = 'grid grid-cols-[3.5rem_minmax(0,1fr)]';

/** The weeks of a month below each other, each with a lane per slot: to scale, so that a gap is seen. */
export function Month({
  weeks,
  shown,
  acts,
}: {
  weeks: readonly (readonly Day[])[];
  shown: PlanShown;
  acts: CalendarActs;
}) {
  return (
    <div className="card overflow-hidden rounded-12 border border-line-strong bg-paper">
      {weeks.map((days) => (
        <Week key={days[0]?.day} days={days} shown={shown} acts={acts} />
      ))}
    </div>
  );
}

function Week({
  days,
  shown,
  acts,
}: {
  days: readonly Day[];
  shown: PlanShown;
  acts: CalendarActs;
}) {
  const w = useWords(onCallWords);
  const language = useLanguage();
  const say = useSay();
  const [first, last] = [days[0]?.day ?? '', days.at(-1)?.day ?? ''];
  const [from, to] = [startOf(first), startOf(plusDays(last, 1))];
  const name = w.weekOf(formatShortDay(first, language), formatShortDay(last, language));
  return (
    <section aria-label={name} className="border-t-2 border-line-strong first:border-t-0">
      <div className={cx(grid, 'border-b border-line')}>
        <span />
        <div className="grid grid-cols-7">
          {days.map((day) => (
            <DayHead key={day.day} day={day} />
          ))}
        </div>
      </div>
      {slots.map((slot) => (
        <div key={slot} className={cx(grid, 'items-center border-b border-line last:border-b-0')}>
          <span className="px-1.5 text-xs text-ink-soft">{say(slotNames[slot])}</span>
          <div className="relative h-12">
            <DayLines days={days} />
            <Lane
              name={w.slotInWeek(say(slotNames[slot]), name)}
              slot={slot}
              from={from}
              to={to}
              direction="across"
              shown={shown}
              acts={acts}
              className="absolute inset-0"
            />
            <NowLine share={(shown.now - from) / (to - from)} />
          </div>
        </div>
      ))}
    </section>
  );
}

const DayLines = ({ days }: { days: readonly Day[] }) => (
  <div aria-hidden="true" className="absolute inset-0 grid grid-cols-7">
    {days.map(({ day, isToday }) => (
      <span key={day} className={cx('border-l border-line', isToday && 'bg-primary-soft')} />
    ))}
  </div>
);

/** Where the present moment is. */
function NowLine({ share }: { share: number }) {
  if (share < 0 || share > 1) return null;
  return (
    <span
      aria-hidden="true"
      style={{ left: `${(share * 100).toFixed(2)}%` }}
      className="pointer-events-none absolute inset-y-0 z-10 w-0.5 bg-ink forced-colors:bg-[CanvasText]"
    />
  );
}
