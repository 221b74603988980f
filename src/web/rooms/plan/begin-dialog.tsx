import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useAct } from '../../api/act.ts';
import { answered, api, idempotencyKey } from '../../api/client.ts';
import { serverNow } from '../../api/live.ts';
import { keys } from '../../api/touched.ts';
import { boardQuery } from '../../desk/queries.ts';
import { formatShortDay } from '../../on-call/when.ts';
import { paths } from '../../paths.ts';
import { useMe } from '../../session.tsx';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Section } from '../../ui/layout.tsx';
import { Failure, Notice } from '../../ui/notice.tsx';
import { today } from '../../ui/today.ts';
import { fieldTimeOf } from '../../ui/tokyo-field.ts';
import { roomPlanWords } from '../../words/room-plan.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { ClosureForm } from './closure-form.tsx';
import type { Facility, Room } from './wire.ts';

/** Something new for a room: close it, plan a trial stay, offer it to somebody who looks for one. */
export function BeginDialog({
  room,
  facility,
  day,
  onClose,
}: {
  room: Room;
  facility: Facility;
  day: string;
  onClose(): void;
}) {
  const w = useWords(roomPlanWords);
  const language = useLanguage();
  const isHouse = useMe().role === 'facility_staff';
  const [isClosing, setClosing] = useState(isHouse);
  const place = `${facility.name} ${room.name}`;
  if (isClosing)
    return (
      <Dialog title={`${w.closeTitle}：${place}`} isOpen isUnderThumb onClose={onClose}>
        <ClosureForm room={room} facility={facility} from={beginOn(day)} onDone={onClose} />
      </Dialog>
    );
  return (
    <Dialog title={place} isOpen isUnderThumb onClose={onClose}>
      <p>{w.what(formatShortDay(day, language))}</p>
      <div className="flex flex-wrap gap-3">
        <Button onPress={() => setClosing(true)}>{w.close}</Button>
        <Link
          to={paths.trialStays}
          search={{ room: room.id, day }}
          className={buttonClass('outlined')}
        >
          {w.planTrial}
        </Link>
      </div>
      <OfferIt roomId={room.id} />
    </Dialog>
  );
}

/** Today it begins now, to the minute; on another day with its first hour. */
const beginOn = (day: string) =>
  day === today() ? fieldTimeOf(new Date(serverNow()).toISOString()) : `${day}T00:00`;

function OfferIt({ roomId }: { roomId: string }) {
  const w = useWords(roomPlanWords);
  const board = useQuery(boardQuery);
  const [offered, setOffered] = useState<string[]>([]);
  const offer = useAct(
    ({ id }: { id: string; number: string }, key) =>
      answered(
        api.POST('/api/v1/emergencies/{id}/offers', {
          params: { path: { id } },
          headers: idempotencyKey(key),
          body: { roomId },
        }),
      ),
    {
      touches: [keys.rooms, keys.offers, keys.emergencies],
      onDone: (_, { number }) => setOffered((before) => [...before, number]),
    },
  );
  const searching = (board.data?.items ?? []).filter(({ status }) => status === 'MATCHING');
  return (
    <Section title={w.offerTo} level={3} isBare>
      {offered.map((number) => (
        <Notice key={number} tone="good" isAnnounced title={w.offered(number)} />
      ))}
      <Failure error={offer.error} />
      {searching.length === 0 ? (
        <p className="text-ink-soft">{w.noSearch}</p>
      ) : (
        <>
          <p className="text-sm text-ink-soft">{w.offerNow}</p>
          <div className="flex flex-wrap gap-3">
            {searching.map(({ id, number }) => (
              <Button
                key={id}
                isRunning={offer.isRunning}
                onPress={() => offer.run({ id, number })}
              >
                {w.offerNumber(number)}
              </Button>
            ))}
          </div>
        </>
      )}
    </Section>
  );
}
