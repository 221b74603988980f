import { Suspense, useState } from 'react';
import type { ReportBody, RoomView } from '../../facilities/facilities.api.ts';
import type { RoomReason } from '../../facilities/room.ts';
import { Chip, type ChipTone, Section } from '../ui/layout.tsx';
import { lazyPart } from '../ui/lazy-part.ts';
import { Notice } from '../ui/notice.tsx';
import { Ago, At } from '../ui/time.tsx';
import { facilityCodes } from '../words/codes-facility.ts';
import { roomsWords } from '../words/rooms.ts';
import { useSay, useWords } from '../words/words.ts';
import { ClaimNotice } from './claim-notice.tsx';
import { FiveFacts } from './five-facts.tsx';
import type { Claim } from './house.ts';
import { RoomButtons } from './room-buttons.tsx';
import { lastReportOf, spokenAgainst } from './room-report.ts';
import { type Outcome, useReport } from './use-report.ts';

const AgainstDialog = lazyPart(async () => (await import('./against-dialog.tsx')).AgainstDialog);

/** One own room: how it stands, and the buttons that say how it is now. */
export function RoomCard({
  room,
  claim,
  onOutcome,
}: {
  room: RoomView;
  claim: Claim | null;
  onOutcome(outcome: Outcome): void;
}) {
  const w = useWords(roomsWords);
  const { shown, report } = useReport(room, onOutcome);
  const [asked, setAsked] = useState<ReportBody | null>(null);
  const [occupied] = shown.occupiedBy;
  const press = (next: ReportBody) =>
    spokenAgainst(shown, next) === null ? report(next) : setAsked(next);
  return (
    <Section
      level={3}
      title={<span className="text-xl">{room.name}</span>}
      beside={<Counts room={shown} />}
    >
      <About room={shown} />
      {occupied && <ClaimNotice occupied={occupied} claim={claim} />}
      {lastReportOf(shown) === null && (
        <Notice tone="warn" title={w.neverReported}>
          {w.firstSay}
        </Notice>
      )}
      <RoomButtons room={shown} onReport={press} />
      <FiveFacts room={shown} />
      <Reasons room={shown} />
      {asked && occupied && (
        <Suspense>
          <AgainstDialog
            kind={occupied.kind}
            report={asked}
            former={lastReportOf(shown)}
            onClose={() => setAsked(null)}
            onReport={() => {
              setAsked(null);
              report(asked);
            }}
          />
        </Suspense>
      )}
    </Section>
  );
}

/** What the coordinator's matching makes of the room at this moment. */
function Counts({ room }: { room: RoomView }) {
  const w = useWords(roomsWords);
  const tone: ChipTone = room.isAvailable ? 'good' : room.freshness === 'stale' ? 'warn' : 'plain';
  return <Chip tone={tone}>{room.isAvailable ? `✓ ${w.available}` : w.notAvailable}</Chip>;
}

function About({ room }: { room: RoomView }) {
  const w = useWords(roomsWords);
  const say = useSay();
  const facts = [
    say(facilityCodes.secured[room.secured]),
    room.sex !== 'ANY' && say(facilityCodes.roomSex[room.sex]),
    room.isWheelchairAccessible && w.wheelchair,
    room.floor && w.floor(room.floor),
  ];
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-4 text-base text-ink-soft">
      <p>{facts.filter(Boolean).join('・')}</p>
      {room.reportedAt && (
        <p>
          {w.reported} <At iso={room.reportedAt} />（<Ago iso={room.reportedAt} />）
        </p>
      )}
    </div>
  );
}

/** What none of the five facts says. */
const besideTheFacts: readonly RoomReason[] = ['room-closed'];

/** Below the buttons: it comes and goes with a press, and must not move them from under the thumb. */
function Reasons({ room }: { room: RoomView }) {
  const w = useWords(roomsWords);
  const say = useSay();
  if (lastReportOf(room) === null) return null;
  const others = room.missing.filter(({ code }) => besideTheFacts.includes(code));
  return (
    <>
      {room.freshness === 'stale' && (
        <Notice tone="warn" title={w.stale}>
          {w.staleHelp}
        </Notice>
      )}
      {others.length > 0 && (
        <ul className="list-disc pl-5 text-base">
          {others.map((reason) => (
            <li key={reason.code}>{say(reason)}</li>
          ))}
        </ul>
      )}
    </>
  );
}
