import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { paths } from '../../paths.ts';
import { useMe } from '../../session.tsx';
import { Button } from '../../ui/button.tsx';
import { Empty, Loading, PageTitle } from '../../ui/layout.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { ReadFailure } from '../../ui/notice.tsx';
import { today } from '../../ui/today.ts';
import { useIsWide } from '../../ui/use-media.ts';
import { commonWords } from '../../words/common.ts';
import { roomPlanWords } from '../../words/room-plan.ts';
import { useWords } from '../../words/words.ts';
import { RoomsTabs } from '../rooms-tabs.tsx';
import type { PlanActs } from './acts.ts';
import { Grid } from './grid.tsx';
import { HolidayLine } from './holiday-line.tsx';
import { Legend } from './legend.tsx';
import { PlanList } from './list.tsx';
import { PlanBar } from './plan-bar.tsx';
import { planQuery } from './queries.ts';
import { SecuredDays } from './secured-days.tsx';
import { daysOf, firstDayOf, type PlanShown, readPlan } from './shown.ts';
import type { Bar, Facility, Room } from './wire.ts';

const BarDialog = lazyPart(async () => (await import('./bar-dialog.tsx')).BarDialog);
const BeginDialog = lazyPart(async () => (await import('./begin-dialog.tsx')).BeginDialog);

type Opened = { room: Room; facility: Facility } & (
  | { type: 'bar'; bar: Bar }
  | { type: 'begin'; day: string }
);

/** Who was, is and will be in which room; what can be done about it begins here. */
export function RoomPlanPage() {
  const w = useWords(roomPlanWords);
  const common = useWords(commonWords);
  const me = useMe();
  const isWide = useIsWide();
  const navigate = useNavigate();
  const shown = readPlan(useSearch({ strict: false }));
  const show = (change: PlanShown) => void navigate({ to: paths.roomPlan, search: change });
  const length = shown.days ?? (isWide ? 14 : 7);
  const days = daysOf(firstDayOf(shown, today()), length);
  const [from = '', until = ''] = [days.at(0), days.at(-1)];
  const plan = useQuery(
    planQuery({
      from,
      until,
      ...(shown.ward && { municipalityCode: shown.ward }),
      ...(shown.facility && { facilityId: shown.facility }),
    }),
  );
  const [opened, open] = useState<Opened | null>(null);
  const acts: PlanActs = {
    open: (bar, room, facility) => open({ type: 'bar', bar, room, facility }),
    begin: (room, facility, day) => open({ type: 'begin', day, room, facility }),
  };
  const facilityId = me.role === 'facility_staff' ? me.organisationId : shown.facility;
  const holidays = new Map(plan.data?.holidays.map(({ day, name }) => [day, name]));
  const parts = { facilities: plan.data?.facilities ?? [], days, holidays, acts };
  return (
    <div className="plan-print mx-auto flex w-full max-w-[100rem] flex-col gap-4 p-3 [word-break:auto-phrase] sm:p-4">
      <RoomsTabs />
      <PageTitle
        beside={
          <Button look="quiet" className="no-print" onPress={() => window.print()}>
            {common.print}
          </Button>
        }
      >
        {w.title}
      </PageTitle>
      <PlanBar shown={shown} length={length} days={days} onShow={show} />
      <Legend />
      {plan.data === undefined ? (
        plan.error ? (
          <ReadFailure error={plan.error} />
        ) : (
          <Loading height="20rem" />
        )
      ) : parts.facilities.length === 0 ? (
        <Empty title={shown.ward || shown.facility ? w.noneShown : w.noRooms}>
          {shown.ward || shown.facility ? w.noneShownHelp : w.noRoomsHelp}
        </Empty>
      ) : isWide ? (
        <Grid {...parts} />
      ) : (
        <>
          <HolidayLine holidays={holidays} />
          <PlanList {...parts} />
        </>
      )}
      {facilityId && <SecuredDays facilityId={facilityId} />}
      {opened && (
        <Suspense>
          {opened.type === 'bar' ? (
            <BarDialog {...opened} onClose={() => open(null)} />
          ) : (
            <BeginDialog {...opened} onClose={() => open(null)} />
          )}
        </Suspense>
      )}
    </div>
  );
}
