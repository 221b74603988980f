import { useQuery } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import type { RoomView } from '../../../facilities/facilities.api.ts';
import type { AskedFacilityView } from '../../../report-rounds/report-rounds.api.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Loading } from '../../ui/layout.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { ReadFailure } from '../../ui/notice.tsx';
import { reportRoundWords } from '../../words/report-rounds.ts';
import { useWords } from '../../words/words.ts';
import { byFacility } from '../board/by-facility.ts';
import { FacilityRooms } from '../board/facility-rooms.tsx';
import { roomsQuery } from '../board/queries.ts';
import { surgesQuery } from '../surge-queries.ts';

const ReportDialog = lazyPart(
  async () => (await import('../board/report-dialog.tsx')).ReportDialog,
);

/** With the facility on the telephone: its rooms as on the board, and what it says of each. */
export function ReportForDialog({
  facility: { id, name },
  onClose,
}: {
  facility: Pick<AskedFacilityView, 'id' | 'name'>;
  onClose(): void;
}) {
  const w = useWords(reportRoundWords);
  const { data, error } = useQuery(roomsQuery(id));
  const surge = useQuery(surgesQuery).data?.items.find(({ facilityId }) => facilityId === id);
  const [reported, report] = useState<RoomView | null>(null);
  const [group] = byFacility(data ?? [], { which: 'all', ward: null });
  return (
    <Dialog title={w.reportForOf(name)} size="large" isOpen onClose={onClose}>
      {group ? (
        <FacilityRooms group={group} surge={surge ?? null} onReport={report} />
      ) : error ? (
        <ReadFailure error={error} />
      ) : (
        <Loading height="12rem" />
      )}
      {reported && (
        <Suspense>
          <ReportDialog room={reported} onClose={() => report(null)} />
        </Suspense>
      )}
    </Dialog>
  );
}
