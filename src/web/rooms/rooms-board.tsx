import { useQuery } from '@tanstack/react-query';
import { Suspense, useEffect, useMemo, useState } from 'react';
import type { RoomView } from '../../facilities/facilities.api.ts';
import { Select } from '../ui/fields.tsx';
import { Empty, Loading, PageTitle } from '../ui/layout.tsx';
import { lazyPart } from '../ui/lazy-part.ts';
import { ReadFailure } from '../ui/notice.tsx';
import { untilLoaded } from '../ui/until-loaded.ts';
import { roomsBoardWords } from '../words/rooms-board.ts';
import { useWords } from '../words/words.ts';
import { byFacility, isDoubtful, type Shown, wardsOf } from './board/by-facility.ts';
import { FacilityRooms } from './board/facility-rooms.tsx';
import { roomsQuery } from './board/queries.ts';
import { RoomsTabs } from './rooms-tabs.tsx';
import { surgesQuery } from './surge-queries.ts';
import { useWardName } from './ward-name.ts';

const loadDialog = () => import('./board/report-dialog.tsx');
const ReportDialog = lazyPart(async () => (await loadDialog()).ReportDialog);

/** Every room of the base under its facility, for whoever looks for one. */
export function RoomsBoard() {
  const w = useWords(roomsBoardWords);
  const rooms = useQuery(roomsQuery());
  const surges = useQuery(surgesQuery).data?.items;
  const [shown, show] = useState<Shown>({ which: 'all', ward: null });
  const [reported, report] = useState<RoomView | null>(null);
  useEffect(() => void untilLoaded(loadDialog), []);
  const all = rooms.data;
  const groups = useMemo(() => byFacility(all ?? [], shown), [all, shown]);
  return (
    <div className="mx-auto flex w-full max-w-6xl flex-col gap-4 p-3 [word-break:auto-phrase] sm:p-4">
      <RoomsTabs />
      <PageTitle>{w.title}</PageTitle>
      {all === undefined ? (
        rooms.error ? (
          <ReadFailure error={rooms.error} />
        ) : (
          <Loading height="20rem" />
        )
      ) : all.length === 0 ? (
        <Empty title={w.noRooms}>{w.noRoomsHelp}</Empty>
      ) : (
        <>
          <Head rooms={all} shown={shown} onShow={show} />
          {groups.length === 0 ? (
            <Empty title={w.noneShown}>{w.noneShownHelp}</Empty>
          ) : (
            groups.map((group) => (
              <FacilityRooms
                key={group.facility.id}
                group={group}
                surge={surges?.find(({ facilityId }) => facilityId === group.facility.id) ?? null}
                onReport={report}
              />
            ))
          )}
        </>
      )}
      {reported && (
        <Suspense>
          <ReportDialog room={reported} onClose={() => report(null)} />
        </Suspense>
      )}
    </div>
  );
}

function Head({
  rooms,
  shown,
  onShow,
}: {
  rooms: readonly RoomView[];
  shown: Shown;
  onShow(shown: Shown): void;
}) {
  const w = useWords(roomsBoardWords);
  const wardName = useWardName();
  const doubtful = rooms.filter(isDoubtful).length;
  return (
    <div className="flex flex-wrap items-end gap-3">
      <div className="w-48 grow sm:grow-0">
        <Select<Shown['which']>
          label={w.show}
          name="/which"
          value={shown.which}
          onChange={(which) => onShow({ ...shown, which: which || 'all' })}
          options={[
            { value: 'all', label: w.showAll },
            { value: 'free', label: w.showFree },
            { value: 'doubtful', label: w.showDoubtful },
          ]}
        />
      </div>
      <div className="w-40 grow sm:grow-0">
        <Select
          label={w.ward}
          name="/ward"
          value={shown.ward ?? ''}
          empty={w.allWards}
          onChange={(ward) => onShow({ ...shown, ward: ward || null })}
          options={wardsOf(rooms).map((ward) => ({ value: ward, label: wardName(ward) }))}
        />
      </div>
      <p className="tabular flex min-h-11 flex-wrap items-center gap-x-4">
        <span>{w.count(rooms.filter(({ isAvailable }) => isAvailable).length, rooms.length)}</span>
        {doubtful > 0 && <span className="font-bold text-warn">{w.doubtful(doubtful)}</span>}
      </p>
    </div>
  );
}
