import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTopics } from '../../api/live.ts';
import { paths } from '../../paths.ts';
import { useMe } from '../../session.tsx';
import { buttonClass } from '../../ui/button.tsx';
import { Fact, Facts, Loading, PageTitle } from '../../ui/layout.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { ReadFailure } from '../../ui/notice.tsx';
import { PhoneLink } from '../../ui/phone-link.tsx';
import { facilityWords } from '../../words/facility.ts';
import { useWords } from '../../words/words.ts';
import { RoomsTabs } from '../rooms-tabs.tsx';
import { ConditionsPrint } from './conditions-print.tsx';
import { ContactsForm } from './contacts-form.tsx';
import { ProfileForm } from './profile-form.tsx';
import { facilityQuery, profileQuery } from './queries.ts';

const ConditionsPart = lazyPart(async () => (await import('./conditions-part.tsx')).ConditionsPart);

const SecuredDays = lazyPart(async () => (await import('../plan/secured-days.tsx')).SecuredDays);

/** One facility: who it is, whom to page there, what it accepts. */
export function FacilityPage() {
  const { id = '' } = useParams({ strict: false });
  // Another facility is another page: nothing typed for one may stand in the form of the other.
  return <Facility key={id} id={id} />;
}

function Facility({ id }: { id: string }) {
  const w = useWords(facilityWords);
  const isOfTheBase = useMe().role !== 'facility_staff';
  const facility = useQuery(facilityQuery(id));
  const profile = useQuery(profileQuery(id));
  useTopics([`facility:${id}`]);
  const { data } = facility;
  const error = facility.error ?? profile.error;
  return (
    <div className="mx-auto flex w-full max-w-5xl flex-col gap-4 p-3 [word-break:auto-phrase] sm:p-4">
      <RoomsTabs />
      {isOfTheBase && (
        <p className="no-print">
          <Link to={paths.facilities} className={`${buttonClass('quiet')} -ml-2 px-2`}>
            <span aria-hidden="true">←</span> {w.back}
          </Link>
        </p>
      )}
      <PageTitle
        beside={
          data?.phone && (
            <span className="no-print">
              <PhoneLink phone={data.phone} who={data.name} />
            </span>
          )
        }
      >
        {data?.name ?? w.title}
      </PageTitle>
      <ReadFailure error={error} />
      {data ? (
        <Facts>
          <Fact name={w.officeNo}>
            <span className="tabular">{data.officeNo}</span>
          </Fact>
          <Fact name={w.address}>{data.address}</Fact>
          <Fact name={w.rooms}>{w.roomCount(data.roomCount)}</Fact>
        </Facts>
      ) : (
        !error && <Loading />
      )}
      {data && <ConditionsPrint facilityId={id} />}
      <div className="no-print flex flex-col gap-4">
        {data && (
          <Suspense fallback={<Loading height="40rem" />}>
            <ConditionsPart facilityId={id} />
          </Suspense>
        )}
        {profile.data && <ContactsForm view={profile.data} />}
        {profile.data && <ProfileForm view={profile.data} />}
      </div>
      {isOfTheBase && data && data.roomCount > 0 && (
        <Suspense fallback={<Loading height="20rem" />}>
          <SecuredDays facilityId={id} />
        </Suspense>
      )}
    </div>
  );
}
