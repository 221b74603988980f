import { dayOutcomes } from '../../../facilities/secured-days.ts';
import { Fact, Facts } from '../../ui/layout.tsx';
import { securedDaysWords } from '../../words/room-plan.ts';
import { useWords } from '../../words/words.ts';
import type { SecuredRoomDays } from './secured.ts';

/** Days by what became of them, room by room: they add up to the contract's. */
export function SecuredTable({
  rooms,
  caption,
}: {
  rooms: readonly SecuredRoomDays[];
  caption: string;
}) {
  const w = useWords(securedDaysWords);
  const heads = [w.days, w.used, w.unusable, w.unknown, w.free, w.ahead];
  const cell = 'border-t border-line px-3 py-1.5 text-right whitespace-nowrap';
  return (
    <>
      <table className="tabular hidden w-full max-w-3xl sm:table print:table">
        <caption className="text-left text-sm text-ink-soft">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="px-3 py-1.5 text-left">
              {w.room}
            </th>
            {heads.map((head) => (
              <th key={head} scope="col" className="px-3 py-1.5 text-right">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rooms.map((room) => (
            <tr key={room.roomId}>
              <th scope="row" className="border-t border-line px-3 py-1.5 text-left">
                {room.roomName}
              </th>
              <td className={`${cell} font-bold`}>{room.days}</td>
              {dayOutcomes.map((outcome) => (
                <td key={outcome} className={cell}>
                  {room[outcome]}
                  <Share of={room[outcome]} all={room.days} />
                </td>
              ))}
              <td className={`${cell} text-ink-soft`}>{room.ahead}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="flex flex-col gap-3 sm:hidden print:hidden">
        {rooms.map((room) => (
          <section key={room.roomId} aria-label={room.roomName}>
            <h3 className="text-base">{room.roomName}</h3>
            <Facts>
              <Fact name={w.days}>{w.nDays(room.days)}</Fact>
              {dayOutcomes.map((outcome) => (
                <Fact key={outcome} name={w[outcome]}>
                  {w.nDays(room[outcome])}
                  <Share of={room[outcome]} all={room.days} />
                </Fact>
              ))}
              <Fact name={w.ahead}>{w.nDays(room.ahead)}</Fact>
            </Facts>
          </section>
        ))}
      </div>
    </>
  );
}

/** As a part of the contract's days that have begun, in whole percent. */
function Share({ of, all }: { of: number; all: number }) {
  if (all === 0) return null;
  return <span className="ml-1 text-sm text-ink-soft">({Math.round((of / all) * 100)}%)</span>;
}
