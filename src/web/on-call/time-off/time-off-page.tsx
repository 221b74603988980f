import { useQuery } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { tokyoDayOf } from '../../../platform/text/tokyo-day.ts';
import { useMe } from '../../session.tsx';
import { Loading, PageTitle, Section } from '../../ui/layout.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { ReadFailure } from '../../ui/notice.tsx';
import { useNowAs } from '../../ui/time.tsx';
import { timeOffWords } from '../../words/on-call-time-off.ts';
import { useWords } from '../../words/words.ts';
import { plusDays, startOf } from '../calendar/days.ts';
import type { Opened } from '../dialogs.tsx';
import { OnCallTabs } from '../on-call-tabs.tsx';
import { planQuery } from '../queries.ts';
import { AddTimeOff } from './add-time-off.tsx';
import { timeOffQuery } from './queries.ts';
import { TimeOffRow } from './time-off-row.tsx';

const PlanDialogs = lazyPart(async () => (await import('../dialogs.tsx')).PlanDialogs);

/** The server looks at 400 days at the most. */
const daysAhead = 366;

/** Who is away when, and the shifts for which that means somebody else. */
export function TimeOffPage() {
  const w = useWords(timeOffWords);
  const { userId } = useMe();
  const today = useNowAs((now) => tokyoDayOf(new Date(now)));
  const at = (day: string) => new Date(startOf(day)).toISOString();
  const ahead = { from: at(today), to: at(plusDays(today, daysAhead)) };
  const { data, error } = useQuery(timeOffQuery(ahead));
  const absences = useQuery(planQuery(ahead)).data?.absences ?? [];
  const [opened, setOpened] = useState<Opened | null>(null);
  return (
    <div className="mx-auto flex max-w-6xl flex-col gap-4 p-3 sm:p-4">
      <PageTitle beside={<OnCallTabs />}>{w.title}</PageTitle>
      <p className="text-ink-soft">{w.intro}</p>
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <Section title={w.listed}>
          {!data && (error ? <ReadFailure error={error} /> : <Loading height="8rem" />)}
          {data?.timeOff.length === 0 && <p className="text-ink-soft">{w.none}</p>}
          {data && data.timeOff.length > 0 && (
            <ul className="flex flex-col divide-y divide-line">
              {data.timeOff.map((off) => (
                <TimeOffRow
                  key={off.id}
                  off={off}
                  absences={absences}
                  onFill={(wish) => setOpened({ kind: 'fill', wish })}
                />
              ))}
            </ul>
          )}
        </Section>
        <Section title={w.add}>
          <AddTimeOff />
        </Section>
      </div>
      {opened !== null && (
        <Suspense>
          <PlanDialogs opened={opened} userId={userId} onOpen={setOpened} />
        </Suspense>
      )}
    </div>
  );
}
