import type { ReactNode } from 'react';
import type { RoomView } from '../../../facilities/facilities.api.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/classes.ts';
import { Chip } from '../../ui/layout.tsx';
import { Ago, formatTime } from '../../ui/time.tsx';
import { facilityCodes } from '../../words/codes-facility.ts';
import { roomsBoardWords } from '../../words/rooms-board.ts';
import { useLanguage, useSay, useWords } from '../../words/words.ts';
import { FactMark } from '../fact-mark.tsx';
import { type FactState, factOf } from '../room-facts.ts';
import { isDoubtful } from './by-facility.ts';

/** One room, its five facts kept apart: nobody's word is never taken for a yes. */
export function RoomRow({ room, onReport }: { room: RoomView; onReport(): void }) {
  const w = useWords(roomsBoardWords);
  const say = useSay();
  return (
    <li className="grid items-start gap-x-4 gap-y-2 py-3 lg:grid-cols-[11rem_1fr_auto]">
      <div>
        <h3 className="flex flex-wrap items-center gap-2 text-base">
          {room.name}
          <Standing room={room} />
        </h3>
        <p className="text-sm text-ink-soft">
          {[
            say(facilityCodes.secured[room.secured]),
            room.sex !== 'ANY' && say(facilityCodes.roomSex[room.sex]),
            room.isWheelchairAccessible && w.wheelchair,
            room.floor,
          ]
            .filter(Boolean)
            .join('・')}
        </p>
      </div>
      <dl className="grid grid-cols-2 gap-x-4 gap-y-1 sm:grid-cols-[repeat(4,minmax(0,1fr))_minmax(0,1.6fr)]">
        <Known name={w.physical} state={factOf(room, 'physical')}>
          {room.physical && say(facilityCodes.physicalState[room.physical])}
        </Known>
        <Known name={w.staffed} state={factOf(room, 'staffed')}>
          {room.isStaffed === null ? null : room.isStaffed ? w.isStaffed : w.isNotStaffed}
        </Known>
        <Known name={w.accepting} state={factOf(room, 'accepting')}>
          {room.isAccepting === null ? null : room.isAccepting ? w.isAccepting : w.isNotAccepting}
        </Known>
        <Known name={w.occupied} state={factOf(room, 'unoccupied')}>
          <Occupied room={room} />
        </Known>
        <Known name={w.report} state={factOf(room, 'fresh')} className="col-span-2 sm:col-span-1">
          <Reported room={room} />
        </Known>
      </dl>
      <Button aria-label={`${w.write}: ${room.facility.name} ${room.name}`} onPress={onReport}>
        {w.write}
      </Button>
    </li>
  );
}

function Standing({ room }: { room: RoomView }) {
  const w = useWords(roomsBoardWords);
  if (room.isAvailable) return <Chip tone="good">{w.available}</Chip>;
  return isDoubtful(room) ? <Chip tone="warn">{w.doubt}</Chip> : <Chip>{w.unavailable}</Chip>;
}

function Known({
  name,
  state,
  className,
  children,
}: {
  name: string;
  state: FactState;
  className?: string;
  /** Null: nobody has said so. */
  children: ReactNode | null;
}) {
  const w = useWords(roomsBoardWords);
  return (
    <div className={className}>
      <dt className="text-sm text-ink-soft">{name}</dt>
      <dd className="flex items-start gap-2">
        <FactMark state={state} />
        {/* Apart from its mark: the word is what is read and searched for. */}
        <span>{children ?? <span className="font-bold text-warn">{w.notKnown}</span>}</span>
      </dd>
    </div>
  );
}

function Occupied({ room: { occupiedBy, closures } }: { room: RoomView }) {
  const w = useWords(roomsBoardWords);
  const say = useSay();
  const language = useLanguage();
  if (occupiedBy.length === 0) return closures.length > 0 ? w.isClosed : w.isUnoccupied;
  return occupiedBy.map(({ kind, during }) => (
    <span key={`${kind}${during.from}`} className="block">
      {say(facilityCodes.occupancyKind[kind])}
      {/* A hold ends with its offer, long before the stay it is for. */}
      {kind !== 'hold' && during.to && (
        <span className="block text-sm text-ink-soft">
          {w.until(formatTime(during.to, language, true))}
        </span>
      )}
    </span>
  ));
}

function Reported({ room }: { room: RoomView }) {
  const w = useWords(roomsBoardWords);
  const say = useSay();
  const isOld = isDoubtful(room);
  return (
    <span className={cx(isOld && 'font-bold text-warn')}>
      {say(facilityCodes.freshness[room.freshness])}
      {room.reportedAt && (
        <>
          {' '}
          <Ago iso={room.reportedAt} />
        </>
      )}
      {isOld && <span className="block">{w.callToCheck}</span>}
    </span>
  );
}
