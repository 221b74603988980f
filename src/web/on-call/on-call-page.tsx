import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Suspense, useMemo, useState } from 'react';
import { tokyoDayOf } from '../../platform/text/tokyo-day.ts';
import { paths } from '../paths.ts';
import { useMe } from '../session.tsx';
import { PageTitle } from '../ui/layout.tsx';
import { lazyPart } from '../ui/lazy-part.ts';
import { useNowAs } from '../ui/time.tsx';
import { useIsWide } from '../ui/use-media.ts';
import { onCallWords } from '../words/on-call.ts';
import { useWords } from '../words/words.ts';
import { Ahead } from './ahead.tsx';
import type { CalendarActs } from './calendar/acts.ts';
import { Calendar } from './calendar/calendar.tsx';
import { CalendarBar } from './calendar/calendar-bar.tsx';
import { Legend } from './calendar/legend.tsx';
import type { View } from './calendar/shown.ts';
import type { Opened } from './dialogs.tsx';
import { FirstSteps } from './first-steps.tsx';
import { OnCallTabs } from './on-call-tabs.tsx';
import { peopleQuery } from './queries.ts';
import { NowPart } from './shift/now-part.tsx';
import type { Wish } from './shift/wish.ts';
import { SwapsPart } from './swaps/swaps-part.tsx';

// Never on the screen, and there long before anybody prints.
const PrintedMonth = lazyPart(
  async () => (await import('./calendar/printed-month.tsx')).PrintedMonth,
);
const PlanDialogs = lazyPart(async () => (await import('./dialogs.tsx')).PlanDialogs);

/** 当番表: who is on call and when, what is wrong with it, and everything that changes it. */
export function OnCallPage() {
  const w = useWords(onCallWords);
  const { userId } = useMe();
  const isWide = useIsWide();
  const today = useNowAs((now) => tokyoDayOf(new Date(now)));
  const shown = useSearch({ strict: false });
  const [view, day] = [shown.view ?? (isWide ? 'month' : 'week'), shown.day ?? today];
  const navigate = useNavigate();
  const show = (next: View, to: string) =>
    void navigate({ to: paths.onCall, search: { view: next, day: to }, replace: true });
  // What every dialog offers is there before it opens: a list that comes late loses the first key.
  useQuery(peopleQuery);
  const [opened, setOpened] = useState<Opened | null>(null);
  const fill = (wish: Wish) => setOpened({ kind: 'fill', wish });
  const acts = useMemo<CalendarActs>(
    () => ({
      open: (shift) => setOpened({ kind: 'shift', shift }),
      fill: ({ slot, from, to }) =>
        setOpened({ kind: 'fill', wish: { slot, from, to, replaces: false } }),
      swap: (mine, theirs) => setOpened({ kind: 'swap', mine, theirs }),
    }),
    [],
  );
  return (
    <>
      <div className="mx-auto flex max-w-[100rem] flex-col gap-4 p-3 sm:p-4 print:hidden">
        <PageTitle beside={<OnCallTabs />}>{w.title}</PageTitle>
        <FirstSteps
          onAdd={() => fill({ slot: 'primary', from: null, to: null, replaces: false })}
        />
        <div className="grid items-start gap-4 lg:grid-cols-2">
          <Ahead onFill={fill} />
          <NowPart onTakeOver={(slot) => setOpened({ kind: 'take-over', slot })} />
        </div>
        <SwapsPart />
        <section aria-label={w.calendar} className="flex flex-col gap-2">
          <CalendarBar
            view={view}
            day={day}
            onShow={show}
            onAdd={() => fill({ slot: 'primary', from: null, to: null, replaces: false })}
          />
          <Calendar view={view} day={day} acts={acts} />
          <Legend />
        </section>
      </div>
      <Suspense>
        <PrintedMonth day={day} />
      </Suspense>
      {opened !== null && (
        <Suspense>
          <PlanDialogs opened={opened} userId={userId} onOpen={setOpened} />
        </Suspense>
      )}
    </>
  );
}
