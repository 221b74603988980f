import { Navigate } from '@tanstack/react-router';
import { useState } from 'react';
import { paths } from '../../paths.ts';
import { useMe } from '../../session.tsx';
import { Select } from '../../ui/fields.tsx';
import { PageTitle } from '../../ui/layout.tsx';
import { useSettled } from '../../ui/use-settled.ts';
import { wardCodes } from '../../words/codes-ward.ts';
import { facilityWords } from '../../words/facility.ts';
import { roomsBoardWords } from '../../words/rooms-board.ts';
import { useSay, useWords } from '../../words/words.ts';
import { RoomsTabs } from '../rooms-tabs.tsx';
import { FacilityList } from './facility-list.tsx';
import type { Wanted } from './queries.ts';
import { SearchField } from './search-field.tsx';

/** The base looks for a facility; the staff of one have only their own. */
export function FacilitiesPage() {
  const { role, organisationId } = useMe();
  if (role === 'facility_staff')
    return <Navigate to={paths.facility} params={{ id: organisationId }} replace />;
  return <AllFacilities />;
}

/** Long enough for the next key of somebody who types. */
const stillMs = 250;

function AllFacilities() {
  const w = useWords(facilityWords);
  const board = useWords(roomsBoardWords);
  const say = useSay();
  const [wanted, want] = useState<Wanted>({ which: 'with-rooms', ward: '', text: '' });
  const text = useSettled(wanted.text.trim(), stillMs);
  return (
    <div className="mx-auto flex w-full max-w-6xl flex-col gap-4 p-3 [word-break:auto-phrase] sm:p-4">
      <RoomsTabs />
      <PageTitle>{w.title}</PageTitle>
      <div className="flex flex-wrap items-end gap-3">
        <SearchField
          text={wanted.text}
          onChange={(next) => want((now) => ({ ...now, text: next }))}
        />
        <div className="w-56 grow sm:grow-0">
          <Select<Wanted['which']>
            label={w.show}
            name="/which"
            value={wanted.which}
            onChange={(which) => want((now) => ({ ...now, which: which || 'all' }))}
            options={[
              { value: 'with-rooms', label: w.withRooms },
              { value: 'unstated', label: w.notStated },
              { value: 'all', label: w.all },
            ]}
          />
        </div>
        <div className="w-40 grow sm:grow-0">
          <Select
            label={board.ward}
            name="/ward"
            value={wanted.ward}
            empty={board.allWards}
            onChange={(ward) => want((now) => ({ ...now, ward }))}
            options={Object.entries(wardCodes).map(([value, label]) => ({
              value,
              label: say(label),
            }))}
          />
        </div>
      </div>
      <FacilityList wanted={{ ...wanted, text }} />
    </div>
  );
}
