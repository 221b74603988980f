import { formatDate, formatWeekday } from '../../on-call/when.ts';
import { cx } from '../../ui/classes.ts';
import { today } from '../../ui/today.ts';
import { roomPlanWords } from '../../words/room-plan.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import type { PlanActs } from './acts.ts';
import { type Holidays, isFree } from './holidays.ts';
import { type Stretch, stretchOf } from './lanes.ts';
import { columns, NowLine } from './now-line.tsx';
import { RoomRow } from './room-row.tsx';
import type { Facility } from './wire.ts';

/** Rooms under each other, days beside each other. */
export function Grid({
  facilities,
  days,
  holidays,
  acts,
}: {
  facilities: readonly Facility[];
  days: readonly string[];
  holidays: Holidays;
  acts: PlanActs;
}) {
  const shown = stretchOf(days);
  return (
    <div className="plan-scroll relative rounded-12 border border-line bg-paper">
      <DayRow days={days} holidays={holidays} shown={shown} />
      {facilities.map((facility) => (
        <section key={facility.id} aria-label={facility.name} className="isolate">
          <h2 className="border-t border-line bg-solid-gray-50 px-3 py-1 text-sm">
            {facility.name}
          </h2>
          {facility.rooms.map((room) => (
            <RoomRow
              key={room.id}
              room={room}
              facility={facility}
              days={days}
              holidays={holidays}
              shown={shown}
              acts={acts}
            />
          ))}
        </section>
      ))}
    </div>
  );
}

function DayRow({
  days,
  holidays,
  shown,
}: {
  days: readonly string[];
  holidays: Holidays;
  shown: Stretch;
}) {
  const w = useWords(roomPlanWords);
  const language = useLanguage();
  const now = today();
  return (
    <div
      className={cx(
        columns,
        'sticky top-[3.25rem] z-10 rounded-t-12 border-b border-line bg-paper print:static',
      )}
    >
      <span className="sticky left-0 px-3 py-1 text-sm font-bold">{w.room}</span>
      <ol className="relative flex">
        {days.map((day) => (
          <li
            key={day}
            title={holidays.get(day)}
            className={cx(
              'min-w-0 flex-1 basis-0 overflow-hidden border-l border-line py-1 text-center text-sm leading-tight',
              isFree(day, holidays) && 'bg-solid-gray-50',
            )}
          >
            <time
              dateTime={day}
              aria-current={day === now ? 'date' : undefined}
              className={cx(
                'relative z-20 inline-block whitespace-nowrap',
                day === now &&
                  'rounded-8 bg-primary px-1 font-bold text-white forced-colors:border',
              )}
            >
              {day.endsWith('-01') || day === days[0]
                ? formatDate(day, language)
                : Number(day.slice(8))}
              <span className={cx(days.length > 14 ? 'block text-xs' : 'ml-0.5')}>
                {days.length > 14
                  ? formatWeekday(day, language)
                  : `(${formatWeekday(day, language)})`}
              </span>
              {holidays.has(day) && (
                <>
                  <span aria-hidden="true" className="block text-xs">
                    {w.holidayMark}
                  </span>
                  <span className="sr-only">{holidays.get(day)}</span>
                </>
              )}
            </time>
          </li>
        ))}
        <NowLine shown={shown} />
      </ol>
    </div>
  );
}
