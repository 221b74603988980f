import { Link } from '@tanstack/react-router';
import type { RoomView } from '../../facilities/facilities.api.ts';
import { paths } from '../paths.ts';
import { buttonClass } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { roomsWords } from '../words/rooms.ts';
import { useWords } from '../words/words.ts';
import type { Claim } from './house.ts';

/** An emergency keeps the room: for whom is on the page of the offer or the stay. */
export function ClaimNotice({
  occupied,
  claim,
}: {
  occupied: RoomView['occupiedBy'][number];
  claim: Claim | null;
}) {
  const w = useWords(roomsWords);
  const titles = {
    hold: w.held,
    reservation: w.reserved,
    stay: w.stayed,
    trial: w.onTrial,
    cleaning: w.cleaned,
  };
  return (
    <Notice>
      <div className="flex flex-wrap items-center justify-between gap-2 text-base">
        <p className="font-bold">{titles[occupied.kind]}</p>
        {claim && (
          <Link to={paths[claim.kind]} params={{ id: claim.id }} className={buttonClass()}>
            {w.openClaim}
          </Link>
        )}
      </div>
    </Notice>
  );
}
