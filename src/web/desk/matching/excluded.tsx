import { useId } from 'react';
import type { MatchingView, OfferLine } from '../../../placement/placement.api.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/layout.tsx';
import { PhoneLink } from '../../ui/phone-link.tsx';
import { Ago } from '../../ui/time.tsx';
import { matchingWords } from '../../words/matching.ts';
import { useSay, useWords } from '../../words/words.ts';
import type { Ask } from './asked.ts';
import { OpenOffer } from './open-offer.tsx';
import { type Excluded, isOut, reasonsByRoom } from './ranking.ts';

/** Those that the ranking leaves out, each with every reason: one can still call them. */
export function ExcludedFacilities({
  matching: { excluded, withoutRooms },
  offers,
  ask,
}: {
  matching: MatchingView;
  offers: readonly OfferLine[];
  ask: Ask;
}) {
  const w = useWords(matchingWords);
  const isAsked = (it: Excluded) =>
    offers.some((offer) => isOut(offer) && offer.facility.id === it.facility.id);
  const ofThem = (it: Excluded) => offers.filter(({ facility }) => facility.id === it.facility.id);
  const asked = excluded.filter(isAsked);
  const others = excluded.filter((it) => !isAsked(it));
  const more = withoutRooms.count - withoutRooms.facilities.length;
  return (
    <>
      {asked.length > 0 && (
        <ul className="flex flex-col gap-3">
          {asked.map((it) => (
            <ExcludedFacility key={it.facility.id} excluded={it} offers={ofThem(it)} ask={ask} />
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <Disclosure title={w.excluded(others.length)}>
          <p className="mb-2 text-sm text-ink-soft">{w.excludedHelp}</p>
          <ul className="flex flex-col gap-3">
            {others.map((it) => (
              <ExcludedFacility key={it.facility.id} excluded={it} offers={ofThem(it)} ask={ask} />
            ))}
          </ul>
        </Disclosure>
      )}
      {withoutRooms.count > 0 && (
        <Disclosure title={w.withoutRooms(withoutRooms.count)}>
          <ul className="flex flex-col gap-2">
            {withoutRooms.facilities.map(({ id, name, phone }) => (
              <li key={id} className="flex flex-wrap items-center justify-between gap-2">
                <span>{name}</span>
                {phone && <PhoneLink phone={phone} who={name} />}
              </li>
            ))}
          </ul>
          {more > 0 && <p className="mt-2 text-sm text-ink-soft">{w.withoutRoomsMore(more)}</p>}
        </Disclosure>
      )}
    </>
  );
}

function ExcludedFacility({
  excluded,
  offers,
  ask,
}: {
  excluded: Excluded;
  offers: readonly OfferLine[];
  ask: Ask;
}) {
  const w = useWords(matchingWords);
  const say = useSay();
  const nameId = useId();
  const { facility } = excluded;
  const out = offers.filter(isOut);
  return (
    <li
      aria-labelledby={nameId}
      className="card flex flex-col gap-2 rounded-8 border border-line bg-paper p-3"
    >
      <div>
        <h4 id={nameId}>{facility.name}</h4>
        <p className="text-sm text-ink-soft">
          {w.reported} {facility.reportedAt ? <Ago iso={facility.reportedAt} /> : w.notReported}
        </p>
      </div>
      <ul className="flex flex-col gap-1 text-sm">
        {reasonsByRoom(excluded).map(({ room, reasons }) => (
          <li key={room ?? ''}>
            <span className="font-bold">{room ?? w.wholeFacility}</span>
            <ul className="list-disc pl-5">
              {reasons.map((reason) => (
                <li key={reason.code}>{say(reason)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {out.map((offer) => (
        <OpenOffer key={offer.id} offer={offer} phone={facility.phone} ask={ask} />
      ))}
      <div className="flex flex-wrap gap-2">
        {facility.phone && out.length === 0 && (
          <PhoneLink phone={facility.phone} who={facility.name} />
        )}
        <Button
          aria-label={`${w.offerByHand}: ${facility.name}`}
          onPress={() => ask({ kind: 'by-hand', excluded })}
        >
          {w.offerByHand}
        </Button>
      </div>
    </li>
  );
}
