import { useId, useState } from 'react';
import type { CompetingView } from '../../../placement/competing.api.ts';
import type { OfferLine } from '../../../placement/placement.api.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/classes.ts';
import { Select } from '../../ui/fields.tsx';
import { Chip } from '../../ui/layout.tsx';
import { Failure } from '../../ui/notice.tsx';
import { PhoneLink } from '../../ui/phone-link.tsx';
import { Ago } from '../../ui/time.tsx';
import { facilityCodes } from '../../words/codes-facility.ts';
import { matchingWords } from '../../words/matching.ts';
import { useSay, useWords } from '../../words/words.ts';
import { useOfferRoom } from './acts.ts';
import type { Ask } from './asked.ts';
import { CompetingNotice } from './competing.tsx';
import { OpenOffer } from './open-offer.tsx';
import { isOut, type Placed, roomsToOffer, whyOf } from './ranking.ts';

/** One facility of the ranking: its place and why, how to reach it, and what it has been asked. */
export function RankedFacility({
  emergencyId,
  placed,
  saidAbove,
  competing,
  offers,
  isSearching,
  ask,
}: {
  emergencyId: string;
  placed: Placed;
  /** Questions that are asked of every facility, and stand above them all. */
  saidAbove: Placed['questions'];
  competing: CompetingView | undefined;
  /** Of this facility. */
  offers: readonly OfferLine[];
  isSearching: boolean;
  ask: Ask;
}) {
  const w = useWords(matchingWords);
  const say = useSay();
  const nameId = useId();
  const { facility, place, rooms } = placed;
  const questions = placed.questions.filter(
    ({ code }) => !saidAbove.some((it) => it.code === code),
  );
  const out = offers.filter(isOut);
  const last = offers.at(-1);
  const why = whyOf(placed);
  return (
    <li
      aria-labelledby={nameId}
      className={cx(
        'card flex flex-col gap-2 rounded-8 border p-3',
        out.length > 0 ? 'border-primary bg-primary-soft' : 'border-line bg-paper',
      )}
    >
      <div className="flex items-start gap-3">
        <Place place={place} />
        <div className="min-w-0 flex-1">
          <div className="flex flex-wrap items-center justify-between gap-x-2">
            <h4 id={nameId}>{facility.name}</h4>
            {out.length === 0 && last && (
              <Chip tone={last.status === 'accepted' ? 'good' : 'plain'}>
                {say(facilityCodes.offerStatus[last.status])}
              </Chip>
            )}
          </div>
          <Figures placed={placed} />
        </div>
      </div>
      {why.length > 0 && <p className="text-sm">{why.map(say).join(' ')}</p>}
      <Questions title={w.ask} questions={questions} />
      {isSearching && <CompetingNotice competing={competing} facilityId={facility.id} />}
      {out.map((offer) => (
        <OpenOffer key={offer.id} offer={offer} phone={facility.phone} ask={ask} />
      ))}
      {isSearching ? (
        <OfferRoom emergencyId={emergencyId} placed={placed} offers={offers} />
      ) : (
        <div className="flex flex-wrap items-center gap-3">
          <Call facility={facility} />
          <span className="text-sm text-ink-soft">{rooms[0]?.name}</span>
        </div>
      )}
    </li>
  );
}

export function Place({
  place,
  isCalledFirst = false,
}: {
  place: number;
  /** Nobody knows yet whether it has a place at all. */
  isCalledFirst?: boolean;
}) {
  const w = useWords(matchingWords);
  return (
    <span
      className={cx(
        'tabular flex size-9 shrink-0 items-center justify-center rounded-full text-lg font-bold',
        isCalledFirst ? 'border-2 border-dashed border-line-strong' : 'bg-ink text-white',
      )}
    >
      <span aria-hidden="true">{place}</span>
      <span className="sr-only">{w.place(place)}</span>
    </span>
  );
}

/** What put it at its place, as figures: how far, and how fresh what is known of it is. */
export function Figures({
  placed: { facility, why },
}: {
  placed: Pick<Placed, 'facility' | 'why'>;
}) {
  const w = useWords(matchingWords);
  const say = useSay();
  const isAgeing = why.freshness !== 'fresh';
  return (
    <p className="flex flex-wrap gap-x-3 text-sm text-ink-soft">
      <span className="tabular">{why.km === null ? w.distanceUnknown : w.distance(why.km)}</span>
      <span className={cx(isAgeing && 'font-bold text-warn')}>
        {say(facilityCodes.freshness[why.freshness])}{' '}
        {facility.reportedAt ? <Ago iso={facility.reportedAt} /> : w.notReported}
      </span>
    </p>
  );
}

function Call({ facility: { phone, name } }: { facility: Placed['facility'] }) {
  return phone && <PhoneLink phone={phone} who={name} />;
}

/** What is to be asked on the phone before the person goes there. */
export function Questions({ title, questions }: { title: string; questions: Placed['questions'] }) {
  const say = useSay();
  if (questions.length === 0) return null;
  return (
    <div className="text-sm">
      <p className="font-bold">{title}</p>
      <ul className="list-disc pl-5">
        {questions.map((it) => (
          <li key={it.code}>{say(it)}</li>
        ))}
      </ul>
    </div>
  );
}

/** Asks this facility alone, whatever is asked in order beside it. */
function OfferRoom({
  emergencyId,
  placed,
  offers,
}: {
  emergencyId: string;
  placed: Placed;
  offers: readonly OfferLine[];
}) {
  const w = useWords(matchingWords);
  const act = useOfferRoom(emergencyId);
  const rooms = roomsToOffer(placed, offers);
  const [chosen, choose] = useState('');
  const room = rooms.find(({ id }) => id === chosen) ?? rooms[0];
  const isOpen = offers.some(isOut);
  const { facility } = placed;
  if (room === undefined) return isOpen ? null : <Call facility={facility} />;
  const words = isOpen ? w.offerAnother(room.name) : offers.length > 0 ? w.offerAgain : w.offer;
  return (
    <>
      {rooms.length > 1 ? (
        <Select
          label={<span className="text-sm">{w.roomToOffer}</span>}
          name={`/room/${facility.id}`}
          value={room.id}
          onChange={choose}
          options={rooms.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : (
        !isOpen && (
          <p className="text-sm">
            <span className="text-ink-soft">{w.roomToOffer}</span> {room.name}
          </p>
        )
      )}
      <Failure error={act.error} />
      <div className="flex flex-wrap gap-2">
        {!isOpen && <Call facility={facility} />}
        <Button
          look={isOpen ? 'quiet' : 'outlined'}
          className="grow"
          aria-label={`${words}: ${facility.name}${isOpen ? '' : ` ${room.name}`}`}
          isRunning={act.isRunning}
          onPress={() => act.run(room.id)}
        >
          {words}
        </Button>
      </div>
    </>
  );
}
