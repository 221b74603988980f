import { useQuery } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { answered, api } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';
import { useMe } from '../../session.tsx';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/fields.tsx';
import { Empty, Loading, Section } from '../../ui/layout.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { ReadFailure } from '../../ui/notice.tsx';
import { today } from '../../ui/today.ts';
import { commonWords } from '../../words/common.ts';
import { securedDaysWords } from '../../words/room-plan.ts';
import { useWords } from '../../words/words.ts';
import './plan.css';
import type { ContractEdit } from './secured.ts';
import { SecuredRoom } from './secured-room.tsx';
import { SecuredTable } from './secured-table.tsx';

const ContractDialog = lazyPart(async () => (await import('./contract-dialog.tsx')).ContractDialog);

const yearOf = (day: string) => Number(day.slice(0, 4)) - (day.slice(5) < '04-01' ? 1 : 0);

/** Contracts of a facility's secured rooms, and what became of their days in a fiscal year. */
export function SecuredDays({ facilityId }: { facilityId: string }) {
  const w = useWords(securedDaysWords);
  const common = useWords(commonWords);
  const isManager = useMe().role === 'base_manager';
  const [year, setYear] = useState(yearOf(today()));
  const [edit, setEdit] = useState<ContractEdit | null>(null);
  const days = useQuery({
    queryKey: [...keys.roomPlan, 'secured', facilityId, year],
    queryFn: ({ signal }) =>
      answered(
        api.GET('/api/v1/facilities/{id}/secured-days', {
          params: {
            path: { id: facilityId },
            query: { from: `${year}-04-01`, until: `${year + 1}-03-31` },
          },
          signal,
        }),
      ),
  });
  const thisYear = yearOf(today());
  const years = [thisYear + 1, thisYear, thisYear - 1, thisYear - 2].map(String);
  return (
    <Section
      title={w.title}
      beside={
        <div className="no-print flex flex-wrap gap-2">
          {isManager && (
            <Button onPress={() => setEdit({ contract: null, roomId: null })}>{w.addTo}</Button>
          )}
          <Button look="quiet" onPress={() => window.print()}>
            {common.print}
          </Button>
        </div>
      }
    >
      <p>{w.about}</p>
      <div className="no-print w-40">
        <Select
          label={w.year}
          name="/year"
          value={String(year)}
          onChange={(chosen) => chosen && setYear(Number(chosen))}
          options={years.map((value) => ({ value, label: w.yearOf(value) }))}
        />
      </div>
      {days.data === undefined ? (
        days.error ? (
          <ReadFailure error={days.error} />
        ) : (
          <Loading />
        )
      ) : days.data.rooms.length === 0 ? (
        <Empty title={w.none}>{w.noneHelp}</Empty>
      ) : (
        <>
          <SecuredTable rooms={days.data.rooms} caption={w.yearOf(String(year))} />
          <p className="text-sm text-ink-soft">{w.rules}</p>
          {days.data.rooms.map((room) => (
            <SecuredRoom key={room.roomId} room={room} {...(isManager && { onEdit: setEdit })} />
          ))}
        </>
      )}
      {edit && (
        <Suspense>
          <ContractDialog {...edit} facilityId={facilityId} onClose={() => setEdit(null)} />
        </Suspense>
      )}
    </Section>
  );
}
