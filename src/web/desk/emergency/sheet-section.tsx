import { useQueries, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Suspense, useId, useState } from 'react';
import type { EmergencyView } from '../../../emergencies/emergencies.api.ts';
import { answered, api } from '../../api/client.ts';
import { useTopics } from '../../api/live.ts';
import { keys } from '../../api/touched.ts';
import { paths } from '../../paths.ts';
import type { SheetOfPerson } from '../../person/sheet-part.ts';
import { buttonClass } from '../../ui/button.tsx';
import { cx } from '../../ui/classes.ts';
import { Loading } from '../../ui/layout.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { ReadFailure } from '../../ui/notice.tsx';
import { emergencyWords } from '../../words/desk-emergency.ts';
import { useWords } from '../../words/words.ts';
import { sheetQuery } from '../queries.ts';

const PersonSheet = lazyPart(
  async () => (await import('../../person/person-sheet.tsx')).PersonSheet,
);

/** Where the three columns stand beside each other. */
const isWide = () => matchMedia('(width >= 1280px)').matches;

/** The person's sheet: read, and so logged, only when it is open. */
export function SheetSection({ emergency: { id, receivedAt } }: { emergency: EmergencyView }) {
  const w = useWords(emergencyWords);
  const [isOpen, setOpen] = useState(isWide);
  const panel = useId();
  return (
    <section className="card rounded-12 border border-line bg-paper px-4 py-1">
      <h3>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={panel}
          onClick={() => setOpen(!isOpen)}
          className="flex min-h-11 w-full flex-wrap items-center gap-x-2 rounded-8 text-left"
        >
          <span aria-hidden="true" className={cx('text-primary', isOpen && 'rotate-90')}>
            ▸
          </span>
          {w.sheet}
          {!isOpen && <span className="text-sm font-normal text-ink-soft">{w.sheetOpenHelp}</span>}
        </button>
      </h3>
      <div id={panel} className={cx(isOpen && 'pb-3')}>
        {isOpen && <Sheet id={id} receivedAt={receivedAt} />}
      </div>
    </section>
  );
}

function Sheet({ id, receivedAt }: { id: string; receivedAt: string }) {
  const w = useWords(emergencyWords);
  const sheet = useQuery(sheetQuery(id));
  // Of the wire's record; what is in it was checked when it was written.
  const person = sheet.data as SheetOfPerson | undefined;
  const nameOf = useFacilityNames(person);
  // The ward may put it right in this very night.
  const { caseId = null, wardCode = null } = sheet.data ?? {};
  useTopics(caseId && wardCode ? [`cases:${wardCode}`] : []);
  if (!person)
    return sheet.error ? <ReadFailure error={sheet.error} /> : <Loading height="16rem" />;
  return (
    <>
      {caseId && (
        <p className="mb-2">
          <Link
            to={paths.crisisPlan}
            params={{ id: caseId }}
            search={{ emergency: id }}
            className={buttonClass()}
          >
            {w.toPlan}
          </Link>
        </p>
      )}
      <Suspense fallback={<Loading height="16rem" />}>
        <PersonSheet sheet={person} level={3} facilityName={nameOf} />
      </Suspense>
      {caseId && (
        <p className="mt-2">
          <Link
            to={paths.caseVersions}
            params={{ id: caseId }}
            search={{ at: receivedAt }}
            className={buttonClass('quiet')}
          >
            {w.sheetThen}
          </Link>
        </p>
      )}
    </>
  );
}

/** Names of the facilities that a profile names by their ids alone: a few. */
function useFacilityNames(sheet: SheetOfPerson | undefined): (id: string) => string | null {
  const { preferredFacilities = [], avoidFacilities = [] } = sheet?.profile ?? {};
  const ids = new Set(
    [...preferredFacilities, ...avoidFacilities].flatMap(({ facilityId, name }) =>
      facilityId && !name ? [facilityId] : [],
    ),
  );
  const facilities = useQueries({
    queries: [...ids].map((facilityId) => ({
      queryKey: [...keys.facilities, facilityId],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        answered(
          api.GET('/api/v1/facilities/{id}', { params: { path: { id: facilityId } }, signal }),
        ),
    })),
  });
  return (id) => facilities.find(({ data }) => data?.id === id)?.data?.name ?? null;
}
