import { useQuery } from '@tanstack/react-query';
import { Loading } from '../ui/layout.tsx';
import { ReadFailure } from '../ui/notice.tsx';
import { readinessWords } from '../words/readiness.ts';
import { useWords } from '../words/words.ts';
import { Alarms } from './alarms.tsx';
import { Machine } from './machine.tsx';
import { People } from './people.tsx';
import { readinessQuery } from './queries.ts';
import { ReadinessFrame } from './readiness-frame.tsx';
import { Summary } from './summary.tsx';

/** Whether a call of tonight would be answered. */
export function ReadinessPage() {
  const w = useWords(readinessWords);
  const { data, error } = useQuery(readinessQuery);
  return (
    <ReadinessFrame title={w.title}>
      {data ? (
        <>
          <Summary state={data} />
          <Alarms />
          <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
            <People people={data.people} />
            <Machine state={data} />
          </div>
        </>
      ) : error ? (
        <ReadFailure error={error} />
      ) : (
        <Loading height="30rem" />
      )}
    </ReadinessFrame>
  );
}
