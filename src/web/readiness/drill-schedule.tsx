import { useQuery } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { useMe } from '../session.tsx';
import { Button } from '../ui/button.tsx';
import { Loading, Section } from '../ui/layout.tsx';
import { lazyPart } from '../ui/lazy-part.ts';
import { ReadFailure } from '../ui/notice.tsx';
import { At } from '../ui/time.tsx';
import { drillWords } from '../words/drill.ts';
import { useWords } from '../words/words.ts';
import { scheduleQuery } from './queries.ts';

const ChangeSchedule = lazyPart(async () => (await import('./change-schedule.tsx')).ChangeSchedule);

/** How often the house tests itself. */
export function DrillScheduleSection() {
  const w = useWords(drillWords);
  const isManager = useMe().role === 'base_manager';
  const { data, error } = useQuery(scheduleQuery);
  const [isChanging, setChanging] = useState(false);
  return (
    <Section title={w.schedule}>
      {!data && (error ? <ReadFailure error={error} /> : <Loading />)}
      {data && (
        <p>
          {data.isOn ? w.scheduleOn(data.everyDays, data.at) : w.scheduleOff}
          {data.nextAt && (
            <span className="block">
              {w.nextAt} <At iso={data.nextAt} withDate />
            </span>
          )}
        </p>
      )}
      {data && isManager && (
        <div>
          <Button onPress={() => setChanging(true)}>{w.changeSchedule}</Button>
        </div>
      )}
      {data && isChanging && (
        <Suspense>
          <ChangeSchedule schedule={data} onClose={() => setChanging(false)} />
        </Suspense>
      )}
    </Section>
  );
}
