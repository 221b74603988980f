import type { RoomView } from '../../facilities/facilities.api.ts';
import { facilityCodes } from '../words/codes-facility.ts';
import { roomFactsWords } from '../words/room-facts.ts';
import { useSay, useWords } from '../words/words.ts';
import { FactMark } from './fact-mark.tsx';
import { factOf, type RoomFact, roomFacts } from './room-facts.ts';

/** The five facts of a room, each with its word and its mark. */
export function FiveFacts({ room }: { room: RoomView }) {
  const w = useWords(roomFactsWords);
  const say = useSay();
  const [claim] = room.occupiedBy;
  const words: Record<RoomFact, string | null> = {
    physical: room.physical && say(facilityCodes.physicalState[room.physical]),
    staffed: room.isStaffed === null ? null : room.isStaffed ? w.there : w.notThere,
    accepting: room.isAccepting === null ? null : room.isAccepting ? w.possible : w.stopped,
    fresh: room.freshness === 'none' ? null : say(facilityCodes.freshness[room.freshness]),
    unoccupied: claim
      ? say(facilityCodes.occupancyKind[claim.kind])
      : room.closures.length > 0
        ? w.closed
        : w.none,
  };
  return (
    <dl aria-label={w.facts} className="grid grid-cols-2 gap-x-4 gap-y-2 text-base sm:grid-cols-5">
      {roomFacts.map((fact) => (
        <div key={fact}>
          <dt className="text-sm text-ink-soft">{w[fact]}</dt>
          <dd className="flex items-center gap-2">
            <FactMark state={factOf(room, fact)} />
            <span>{words[fact] ?? w.unknown}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
