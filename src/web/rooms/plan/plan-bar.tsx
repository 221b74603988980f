import { useQuery } from '@tanstack/react-query';
import { daysLater } from '../../../platform/text/tokyo-day.ts';
import { useMe } from '../../session.tsx';
import { Button } from '../../ui/button.tsx';
import { Select, TextInput } from '../../ui/fields.tsx';
import { formatDay } from '../../ui/time.tsx';
import { roomPlanWords } from '../../words/room-plan.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { wardsOf } from '../board/by-facility.ts';
import { roomsQuery } from '../board/queries.ts';
import { useWardName } from '../ward-name.ts';
import { type Length, lengths, type PlanShown, readPlan } from './shown.ts';

/** Which days and which rooms are shown, and the way to others. */
export function PlanBar({
  shown,
  length,
  days,
  onShow,
}: {
  shown: PlanShown;
  length: Length;
  days: readonly string[];
  onShow(shown: PlanShown): void;
}) {
  const w = useWords(roomPlanWords);
  const language = useLanguage();
  const [first = '', last = ''] = [days.at(0), days.at(-1)];
  const turn = (by: number) => onShow({ ...shown, day: daysLater(first, by * length) });
  const { day: _, ...fromToday } = shown;
  const isOfTheBase = useMe().role !== 'facility_staff';
  return (
    <div className="flex flex-wrap items-end gap-3">
      <p className="tabular w-full text-lg font-bold">
        {w.span(formatDay(first, language), formatDay(last, language))}
      </p>
      <div className="no-print flex flex-wrap gap-2">
        <Button onPress={() => turn(-1)}>{w.earlier}</Button>
        <Button onPress={() => onShow(fromToday)}>{w.today}</Button>
        <Button onPress={() => turn(1)}>{w.later}</Button>
      </div>
      <div className="no-print w-44">
        <TextInput
          label={w.firstDay}
          name="/day"
          type="date"
          value={first}
          onChange={(day) => onShow({ ...fromToday, ...readPlan({ day }) })}
        />
      </div>
      <div className="no-print w-28">
        <Select
          label={w.view}
          name="/days"
          value={String(length)}
          onChange={(chosen) => {
            const { days: __, ...others } = shown;
            const wanted = lengths.find((it) => String(it) === chosen);
            onShow(wanted ? { ...others, days: wanted } : others);
          }}
          options={lengths.map((it) => ({ value: String(it), label: w.days(it) }))}
        />
      </div>
      {isOfTheBase && <Where shown={shown} onShow={onShow} />}
    </div>
  );
}

function Where({ shown, onShow }: { shown: PlanShown; onShow(shown: PlanShown): void }) {
  const w = useWords(roomPlanWords);
  const wardName = useWardName();
  const rooms = useQuery(roomsQuery()).data ?? [];
  const { ward, facility, ...days } = shown;
  const facilities = new Map(
    rooms
      .filter((room) => !ward || room.facility.municipalityCode === ward)
      .map((room) => [room.facility.id, room.facility.name]),
  );
  return (
    <div className="no-print contents">
      <div className="w-40 grow sm:grow-0">
        <Select
          label={w.ward}
          name="/ward"
          value={ward ?? ''}
          empty={w.allWards}
          onChange={(chosen) => onShow({ ...days, ...(chosen && { ward: chosen }) })}
          options={wardsOf(rooms).map((value) => ({ value, label: wardName(value) }))}
        />
      </div>
      <div className="w-64 grow sm:grow-0">
        <Select
          label={w.facility}
          name="/facility"
          value={facility ?? ''}
          empty={w.allFacilities}
          onChange={(chosen) =>
            onShow({ ...days, ...(ward && { ward }), ...(chosen && { facility: chosen }) })
          }
          options={[...facilities]
            .sort(([, a], [, b]) => a.localeCompare(b, 'ja'))
            .map(([value, label]) => ({ value, label }))}
        />
      </div>
    </div>
  );
}
