import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { StayLine } from '../../stays/stays.api.ts';
import { paths } from '../paths.ts';
import { Chip, Section } from '../ui/layout.tsx';
import { At } from '../ui/time.tsx';
import { roomsWords } from '../words/rooms.ts';
import { useSay, useWords } from '../words/words.ts';
import { useIsOver } from './use-is-over.ts';
import type { OfferLine } from './wire.ts';

/** Who is to come: accepted, and on the way. */
export function Arrivals({
  expected,
  onTheWay,
}: {
  expected: readonly OfferLine[];
  onTheWay: readonly StayLine[];
}) {
  const w = useWords(roomsWords);
  if (expected.length + onTheWay.length === 0) return null;
  return (
    <Section isBare title={w.arrivals}>
      {onTheWay.map((stay) => (
        <OnTheWay key={stay.id} stay={stay} />
      ))}
      {expected.map(({ id, room, reference }) => (
        <Row key={id} to="offer" id={id} title={`${room.name}　${reference}`}>
          <span>{w.expected}</span>
        </Row>
      ))}
    </Section>
  );
}

function OnTheWay({ stay }: { stay: StayLine }) {
  const w = useWords(roomsWords);
  const isLate = useIsOver(stay.expectedAt);
  return (
    <Row to="stay" id={stay.id} title={`${stay.roomName}　${stay.number}`}>
      <span>
        {w.onTheWay}
        {stay.expectedAt && (
          <>
            　{w.expectedAt} <At iso={stay.expectedAt} />
          </>
        )}
      </span>
      {isLate && <Chip tone="warn">{w.arrivalOverdue}</Chip>}
    </Row>
  );
}

export function PersonsHere({ here }: { here: readonly StayLine[] }) {
  const w = useWords(roomsWords);
  if (here.length === 0) return null;
  return (
    <Section isBare title={w.here}>
      {here.map((stay) => (
        <Person key={stay.id} stay={stay} />
      ))}
    </Section>
  );
}

function Person({ stay }: { stay: StayLine }) {
  const w = useWords(roomsWords);
  const say = useSay();
  const isOverdue = useIsOver(stay.plannedEnd);
  return (
    <Row to="stay" id={stay.id} title={`${stay.roomName}　${stay.number}`}>
      <span>
        {say(stay.statusLabel)}　{w.until} <At iso={stay.plannedEnd} withDate />
      </span>
      {isOverdue && <Chip tone="warn">{w.overdue}</Chip>}
    </Row>
  );
}

/** The whole row is the link: nothing to aim at with a thumb. */
function Row({
  to,
  id,
  title,
  children,
}: {
  to: 'stay' | 'offer';
  id: string;
  title: string;
  children: ReactNode;
}) {
  return (
    <Link
      to={paths[to]}
      params={{ id }}
      className="card flex min-h-16 items-center justify-between gap-3 rounded-12 border border-line bg-paper px-4 py-3 hover:bg-primary-soft"
    >
      <span className="flex min-w-0 flex-col">
        <span className="tabular font-bold text-primary underline underline-offset-4">{title}</span>
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-base">{children}</span>
      </span>
      <span aria-hidden="true" className="text-2xl text-primary">
        ›
      </span>
    </Link>
  );
}
