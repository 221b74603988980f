import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { z } from 'zod';
import type { overviewPage } from '../../../facilities/overview.api.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { Chip, Empty, Loading } from '../../ui/layout.tsx';
import { ReadFailure } from '../../ui/notice.tsx';
import { PhoneLink } from '../../ui/phone-link.tsx';
import { Ago } from '../../ui/time.tsx';
import { facilityCodes } from '../../words/codes-facility.ts';
import { commonWords } from '../../words/common.ts';
import { facilityWords } from '../../words/facility.ts';
import { useSay, useWords } from '../../words/words.ts';
import { useWardName } from '../ward-name.ts';
import { overviewQuery, type Wanted } from './queries.ts';

type FacilityLine = z.output<typeof overviewPage>['items'][number];

/** Who was found, a part at a time. */
export function FacilityList({ wanted }: { wanted: Wanted }) {
  const w = useWords(facilityWords);
  const common = useWords(commonWords);
  const found = useInfiniteQuery(overviewQuery(wanted));
  const items = found.data?.pages.flatMap((page) => page.items);
  if (items === undefined)
    return found.error ? <ReadFailure error={found.error} /> : <Loading height="24rem" />;
  return (
    <div className="flex flex-col gap-3" aria-busy={found.isPlaceholderData}>
      <p role="status" className="text-sm text-ink-soft">
        {found.hasNextPage ? w.shownOfMore(items.length) : w.shown(items.length)}
      </p>
      <ReadFailure error={found.error} />
      {items.length === 0 ? (
        <Empty title={w.none}>{w.noneHelp}</Empty>
      ) : (
        <ul className="card flex flex-col divide-y divide-line rounded-12 border border-line bg-paper">
          {items.map((facility) => (
            <Line key={facility.id} facility={facility} />
          ))}
        </ul>
      )}
      {found.hasNextPage && (
        <div className="flex justify-center">
          <Button
            isRunning={found.isFetchingNextPage}
            onPress={() => void found.fetchNextPage({ cancelRefetch: false })}
          >
            {common.more}
          </Button>
        </div>
      )}
    </div>
  );
}

function Line({ facility }: { facility: FacilityLine }) {
  const w = useWords(facilityWords);
  const wardName = useWardName();
  const say = useSay();
  const { municipalityCode: ward, conditionsVersion: version, roomsInDoubt } = facility;
  return (
    <li className="grid items-center gap-x-4 gap-y-2 p-3 md:grid-cols-[minmax(0,2fr)_minmax(0,1.4fr)_minmax(0,1.2fr)_auto]">
      <div>
        <Link
          to={paths.facility}
          params={{ id: facility.id }}
          className="inline-flex min-h-11 items-center font-bold text-primary underline"
        >
          {facility.name}
        </Link>
        <p className="flex flex-wrap items-center gap-2 text-sm text-ink-soft">
          {wardName(ward)}
          <span className="tabular">{facility.officeNo}</span>
          {facility.origin === 'manual' && <Chip>{w.manual}</Chip>}
        </p>
      </div>
      <div>
        <p>
          {w.rooms} <b className="tabular">{w.roomCount(facility.roomCount)}</b>
        </p>
        {facility.roomCount > 0 && (
          <p className="text-sm">
            {w.lastReport}：{say(facilityCodes.freshness[facility.freshness])}{' '}
            {facility.reportedAt && <Ago iso={facility.reportedAt} />}
            {roomsInDoubt > 0 && (
              <span className="block font-bold text-warn">{w.inDoubt(roomsInDoubt)}</span>
            )}
          </p>
        )}
      </div>
      <p>
        <span className="text-sm text-ink-soft">{w.conditions}</span>
        <br />
        {version > 0 ? (
          <Chip tone="good">✓ {w.stated(version)}</Chip>
        ) : (
          <Chip tone="warn">! {w.unstated}</Chip>
        )}
      </p>
      <div>{facility.phone && <PhoneLink phone={facility.phone} who={facility.name} />}</div>
    </li>
  );
}
