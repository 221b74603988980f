import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { RoomView } from '../../../facilities/facilities.api.ts';
import { roomsQuery } from '../../rooms/board/queries.ts';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { RadioCards } from '../../ui/choices.tsx';
import { Loading } from '../../ui/layout.tsx';
import { Notice, ReadFailure } from '../../ui/notice.tsx';
import { PhoneLink } from '../../ui/phone-link.tsx';
import { facilityCodes } from '../../words/codes-facility.ts';
import { matchingActWords } from '../../words/matching-acts.ts';
import { type Label, useSay, useWords } from '../../words/words.ts';
import { useOfferRoom } from './acts.ts';
import { type Excluded, unmetOf } from './ranking.ts';

/** A room that the ranking leaves out, offered all the same: says which conditions are not met. */
export function ByHandDialog({
  emergencyId,
  excluded,
  onClose,
}: {
  emergencyId: string;
  excluded: Excluded;
  onClose(): void;
}) {
  const w = useWords(matchingActWords);
  const say = useSay();
  const { facility } = excluded;
  const rooms = useQuery(roomsQuery(facility.id));
  const act = useOfferRoom(emergencyId);
  const [chosen, choose] = useState<string | null>(null);
  const unmet = chosen === null ? [] : unmetOf(excluded, chosen);
  const offer = () => {
    if (chosen !== null) void act.runAsync(chosen).then(onClose, () => {});
  };
  return (
    <ActDialog
      title={w.byHandTitle(facility.name)}
      means={
        <div className="flex flex-wrap items-center gap-3">
          <p className="min-w-48 flex-1">{w.byHandHelp}</p>
          {facility.phone && <PhoneLink phone={facility.phone} who={facility.name} />}
        </div>
      }
      act={act}
      button={w.byHand}
      look={unmet.length > 0 ? 'act' : 'filled'}
      role="dialog"
      why={chosen === null ? w.byHandPick : null}
      onAct={offer}
      onClose={onClose}
    >
      {rooms.data === undefined ? (
        rooms.error ? (
          <ReadFailure error={rooms.error} />
        ) : (
          <Loading />
        )
      ) : rooms.data.length === 0 ? (
        <p>{w.byHandNoRoom}</p>
      ) : (
        <RadioCards
          label={w.byHandRoom}
          name="/roomId"
          value={chosen}
          onChange={choose}
          options={rooms.data.map((room) => ({
            value: room.id,
            label: room.name,
            help: stateOf(room, say),
          }))}
        />
      )}
      {unmet.length > 0 && (
        <Notice tone="warn" title={w.byHandUnmet(unmet.length)} isAnnounced>
          <ul className="list-disc pl-5">
            {unmet.map((reason) => (
              <li key={reason.code}>{say(reason)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <p className="text-ink-soft">{w.byHandConsequence}</p>
    </ActDialog>
  );
}

/** The room as it stands now; unknown stays unknown. */
function stateOf({ physical, missing }: RoomView, say: (label: Label) => string): string {
  if (missing.length > 0) return missing.map(say).join(' ');
  return physical === null ? '' : say(facilityCodes.physicalState[physical]);
}
