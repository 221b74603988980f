import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/classes.ts';
import { today } from '../../ui/today.ts';
import { roomPlanWords } from '../../words/room-plan.ts';
import { useWords } from '../../words/words.ts';
import type { PlanActs } from './acts.ts';
import { lookOf } from './bar.tsx';
import { isOver, isOverdue, useBarWords } from './bar-words.ts';
import { barsOf } from './lanes.ts';
import type { Facility, Room } from './wire.ts';

/** The same for a phone: room by room, what stands there in words. */
export function PlanList({
  facilities,
  days,
  acts,
}: {
  facilities: readonly Facility[];
  days: readonly string[];
  acts: PlanActs;
}) {
  return facilities.map((facility) => (
    <section
      key={facility.id}
      aria-label={facility.name}
      className="card rounded-12 border border-line bg-paper"
    >
      <h2 className="border-b border-line px-3 py-2 text-base">{facility.name}</h2>
      {facility.rooms.map((room) => (
        <RoomPart key={room.id} room={room} facility={facility} days={days} acts={acts} />
      ))}
    </section>
  ));
}

function RoomPart({
  room,
  facility,
  days,
  acts,
}: {
  room: Room;
  facility: Facility;
  days: readonly string[];
  acts: PlanActs;
}) {
  const w = useWords(roomPlanWords);
  const words = useBarWords();
  const { bars } = barsOf(room);
  const first = days.includes(today()) ? today() : (days[0] ?? today());
  return (
    <div className="flex flex-col gap-2 border-t border-line px-3 py-2 first-of-type:border-t-0">
      <div className="flex items-center justify-between gap-2">
        <h3 className="text-base">{room.name}</h3>
        <Button
          look="quiet"
          className="no-print -mr-2 text-sm"
          aria-label={w.roomActs(room.name)}
          onPress={() => acts.begin(room, facility, first)}
        >
          {w.acts}
        </Button>
      </div>
      {bars.length === 0 ? (
        <p className="text-ink-soft">{w.free}</p>
      ) : (
        <ul className="flex flex-col gap-1">
          {bars.map((bar) => (
            <li key={bar.type + bar.id}>
              <button
                type="button"
                onClick={() => acts.open(bar, room, facility)}
                className="flex min-h-11 w-full cursor-pointer items-center gap-2 text-left"
              >
                <span
                  aria-hidden="true"
                  className={cx(
                    lookOf(bar),
                    'h-8 w-6 shrink-0 rounded-4 border-2',
                    isOver(bar) && 'plan-over',
                    isOverdue(bar) && 'plan-overdue',
                  )}
                />
                <span className="leading-snug">
                  <b className="text-primary underline underline-offset-4">{words.short(bar)}</b>
                  <br />
                  <span className="tabular text-sm">{words.span(bar)}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
