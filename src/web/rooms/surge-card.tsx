import { useQuery } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { useMe } from '../session.tsx';
import { Button, bigButton } from '../ui/button.tsx';
import { Loading, Section } from '../ui/layout.tsx';
import { lazyPart } from '../ui/lazy-part.ts';
import { ReadFailure } from '../ui/notice.tsx';
import { surgeWords } from '../words/surge.ts';
import { useWords } from '../words/words.ts';
import { SurgeLine } from './surge-line.tsx';
import { surgeQuery } from './surge-queries.ts';

const SurgeForm = lazyPart(async () => (await import('./surge-form.tsx')).SurgeForm);

/** How many more could be taken if staff and rooms were rearranged: told by the facility itself. */
export function SurgeCard() {
  const w = useWords(surgeWords);
  const { organisationId } = useMe();
  const { data, error } = useQuery(surgeQuery(organisationId));
  const [isOpen, open] = useState(false);
  const [isDone, setDone] = useState(false);
  return (
    <Section title={w.title}>
      {!data && (error ? <ReadFailure error={error} /> : <Loading />)}
      {data && (data.newest ? <SurgeLine surge={data.newest} /> : <p>{w.never}</p>)}
      <p role="status" className="font-bold text-green-900 empty:hidden">
        {isDone && w.reported}
      </p>
      {isOpen ? (
        <Suspense fallback={<Loading height="24rem" />}>
          <SurgeForm
            facilityId={organisationId}
            onDone={() => {
              open(false);
              setDone(true);
            }}
            onCancel={() => open(false)}
          />
        </Suspense>
      ) : (
        <Button
          isWide
          className={bigButton}
          onPress={() => {
            setDone(false);
            open(true);
          }}
        >
          {data?.newest ? w.change : w.report}
        </Button>
      )}
    </Section>
  );
}
