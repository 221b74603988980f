import { Button } from 'react-aria-components';
import { cx } from '../../ui/classes.ts';
import { today } from '../../ui/today.ts';
import { roomPlanWords } from '../../words/room-plan.ts';
import { useWords } from '../../words/words.ts';
import type { PlanActs } from './acts.ts';
import { laneHeight, PlanBarButton } from './bar.tsx';
import { useBarWords } from './bar-words.ts';
import { type Holidays, isFree } from './holidays.ts';
import { barsOf, placedIn, type Stretch } from './lanes.ts';
import { columns, NowLine } from './now-line.tsx';
import type { Bar, Facility, Room } from './wire.ts';

/** One room over the days; its name stays in sight and opens what can be done with it. */
export function RoomRow({
  room,
  facility,
  days,
  holidays,
  shown,
  acts,
}: {
  room: Room;
  facility: Facility;
  days: readonly string[];
  holidays: Holidays;
  shown: Stretch;
  acts: PlanActs;
}) {
  const w = useWords(roomPlanWords);
  const { bars, contracts } = barsOf(room);
  const { placed, lanes } = placedIn(bars, shown);
  const first = days.includes(today()) ? today() : (days[0] ?? today());
  return (
    <div className={cx(columns, 'plan-row border-t border-line')}>
      <Button
        aria-label={w.roomActs(`${facility.name} ${room.name}`)}
        onPress={() => acts.begin(room, facility, first)}
        className="sticky left-0 z-20 flex min-h-11 cursor-pointer items-center bg-paper px-3 text-left text-sm leading-tight font-bold text-primary underline underline-offset-4"
      >
        {room.name}
      </Button>
      <div className="relative" style={{ height: `${lanes * laneHeight + 0.5}rem` }}>
        <Free days={days} holidays={holidays} onPick={(day) => acts.begin(room, facility, day)} />
        {placed.map((it) => (
          <PlanBarButton
            key={it.bar.type + it.bar.id}
            placed={it}
            shown={shown}
            roomName={room.name}
            onOpen={(bar) => acts.open(bar, room, facility)}
          />
        ))}
        {placedIn(contracts, shown).placed.map(({ bar, left, width }) => (
          <Contract key={bar.id} bar={bar} left={left} width={width} roomName={room.name} />
        ))}
        <NowLine shown={shown} />
      </div>
    </div>
  );
}

/** The days behind the bars: a quick way for a pointer to what the room's name opens as well. */
function Free({
  days,
  holidays,
  onPick,
}: {
  days: readonly string[];
  holidays: Holidays;
  onPick(day: string): void;
}) {
  return (
    <div aria-hidden="true" className="absolute inset-0 flex">
      {days.map((day) => (
        <button
          key={day}
          type="button"
          tabIndex={-1}
          onClick={() => onPick(day)}
          className={cx(
            'min-w-0 flex-1 basis-0 cursor-pointer border-l border-line hover:bg-primary-soft',
            isFree(day, holidays) && 'bg-solid-gray-50',
          )}
        />
      ))}
    </div>
  );
}

function Contract({
  bar,
  left,
  width,
  roomName,
}: {
  bar: Bar;
  left: number;
  width: number;
  roomName: string;
}) {
  const words = useBarWords();
  const name = words.full(bar, roomName);
  return (
    <span
      role="img"
      aria-label={name}
      title={name}
      style={{ left: `${left * 100}%`, width: `${width * 100}%` }}
      className="plan-bar plan-contract absolute bottom-0 h-1.5 border-y-2"
    />
  );
}
