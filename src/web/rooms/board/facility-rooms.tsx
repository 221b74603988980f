import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { RoomView } from '../../../facilities/facilities.api.ts';
import type { SurgeView } from '../../../facilities/surge.api.ts';
import { useAct } from '../../api/act.ts';
import { answered, api, idempotencyKey } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/layout.tsx';
import { Failure } from '../../ui/notice.tsx';
import { PhoneLink } from '../../ui/phone-link.tsx';
import { roomsBoardWords } from '../../words/rooms-board.ts';
import { useWords } from '../../words/words.ts';
import { SurgeLine } from '../surge-line.tsx';
import type { RoomsOfFacility } from './by-facility.ts';
import { RoomRow } from './room-row.tsx';

/** A facility with its rooms; with its staff on the phone, what they say is written down here. */
export function FacilityRooms({
  group: { facility, rooms },
  surge,
  onReport,
}: {
  group: RoomsOfFacility;
  /** Null: nothing said within 72 hours. */
  surge: SurgeView | null;
  onReport(room: RoomView): void;
}) {
  const w = useWords(roomsBoardWords);
  const [done, tell] = useState<string | null>(null);
  const act = useAct(
    (facilityId: string, key) =>
      answered(
        api.POST('/api/v1/rooms/reports/unchanged', {
          body: { facilityId },
          headers: idempotencyKey(key),
        }),
      ),
    {
      again: true,
      touches: [keys.rooms],
      onDone: ({ reported, notReported }) => {
        const without = notReported.map(({ name }) => name).join('・');
        tell(w.unchangedDone(reported) + (without && ` ${w.unchangedNot(without)}`));
      },
    },
  );
  return (
    <Section
      title={
        <Link
          to={paths.facility}
          params={{ id: facility.id }}
          className="inline-flex min-h-11 items-center text-primary underline"
        >
          {facility.name}
        </Link>
      }
      beside={
        <div className="flex flex-wrap gap-2">
          {facility.phone && <PhoneLink phone={facility.phone} who={facility.name} />}
          <Button
            aria-label={w.unchangedAbout(facility.name)}
            isRunning={act.isRunning}
            onPress={() => {
              tell(null);
              act.run(facility.id);
            }}
          >
            {w.unchanged}
          </Button>
        </div>
      }
    >
      <Failure error={act.error} />
      <p role="status" className="text-green-900 empty:hidden">
        {done}
      </p>
      {surge && <SurgeLine surge={surge} />}
      <ul className="flex flex-col divide-y divide-line">
        {rooms.map((room) => (
          <RoomRow key={room.id} room={room} onReport={() => onReport(room)} />
        ))}
      </ul>
    </Section>
  );
}
