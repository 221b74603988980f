import { useQuery } from '@tanstack/react-query';
import { tokyoDayOf } from '../../../platform/text/tokyo-day.ts';
import { useMe } from '../../session.tsx';
import { cx } from '../../ui/classes.ts';
import { Loading } from '../../ui/layout.tsx';
import { ReadFailure } from '../../ui/notice.tsx';
import { useNowAs } from '../../ui/time.tsx';
import { useIsWide } from '../../ui/use-media.ts';
import { planQuery } from '../queries.ts';
import type { CalendarActs } from './acts.ts';
import type { Day } from './day-head.tsx';
import { DayList } from './day-list.tsx';
import type { PlanShown } from './lane.tsx';
import { Month } from './month.tsx';
import { rangeOf, type View, weeksShown } from './shown.ts';
import { Week } from './week.tsx';

const minuteMs = 60_000;

/** The month or the week of a day; on a narrow screen as a list of its days. */
export function Calendar({ view, day, acts }: { view: View; day: string; acts: CalendarActs }) {
  const { userId } = useMe();
  const isWide = useIsWide();
  const now = useNowAs((ms) => Math.floor(ms / minuteMs) * minuteMs);
  const weeks = weeksShown(view, day);
  const { data: plan, error, isPlaceholderData } = useQuery(planQuery(rangeOf(weeks)));
  if (!plan) return error ? <ReadFailure error={error} /> : <Loading height="44rem" />;

  const today = tokyoDayOf(new Date(now));
  const holidays = new Map(plan.holidays.map((it) => [it.day, it.name]));
  const dayOf = (it: string): Day => ({
    day: it,
    holiday: holidays.get(it) ?? null,
    isToday: it === today,
    isOutside: view === 'month' && it.slice(0, 7) !== day.slice(0, 7),
  });
  const shown: PlanShown = { plan, userId, now };
  const days = weeks.map((week) => week.map(dayOf));
  return (
    <div aria-busy={isPlaceholderData} className={cx(isPlaceholderData && 'opacity-60')}>
      <ReadFailure error={error} />
      {!isWide ? (
        <DayList
          days={days.flat().filter(({ isOutside }) => !isOutside)}
          shown={shown}
          acts={acts}
        />
      ) : view === 'month' ? (
        <Month weeks={days} shown={shown} acts={acts} />
      ) : (
        <Week days={days.flat()} shown={shown} acts={acts} />
      )}
    </div>
  );
}
