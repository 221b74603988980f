import { useId } from 'react';
import type { MatchingView, OfferLine } from '../../../placement/placement.api.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/layout.tsx';
import { PhoneLink } from '../../ui/phone-link.tsx';
import { matchingBesideWords } from '../../words/matching-beside.ts';
import { useSay, useWords } from '../../words/words.ts';
import type { Ask } from './asked.ts';
import { OpenOffer } from './open-offer.tsx';
import { Figures, Place, Questions } from './ranked-facility.tsx';
import { isOut, type PhoneFirst, reasonsByRoom } from './ranking.ts';

/** Those that may fit once somebody has called: after the others, and never asked by the house itself. */
export function PhoneFirstFacilities({
  matching: { phoneFirst },
  offers,
  ask,
}: {
  matching: MatchingView;
  offers: readonly OfferLine[];
  ask: Ask;
}) {
  const w = useWords(matchingBesideWords);
  if (phoneFirst.length === 0) return null;
  return (
    <Section level={3} isBare title={w.phoneTitle(phoneFirst.length)}>
      <p className="text-sm text-ink-soft">{w.phoneHelp}</p>
      <ol className="flex flex-col gap-3">
        {phoneFirst.map((it) => (
          <ToCall
            key={it.facility.id}
            ranked={it}
            out={offers.filter((offer) => isOut(offer) && offer.facility.id === it.facility.id)}
            ask={ask}
          />
        ))}
      </ol>
    </Section>
  );
}

function ToCall({
  ranked,
  out,
  ask,
}: {
  ranked: PhoneFirst;
  /** Offers that are out there. */
  out: readonly OfferLine[];
  ask: Ask;
}) {
  const w = useWords(matchingBesideWords);
  const say = useSay();
  const nameId = useId();
  const { facility, place, questions, reasons } = ranked;
  const { phone, name } = facility;
  return (
    <li
      aria-labelledby={nameId}
      className="card flex flex-col gap-2 rounded-8 border border-dashed border-line-strong bg-paper p-3"
    >
      <div className="flex items-start gap-3">
        <Place place={place} isCalledFirst />
        <div className="min-w-0 flex-1">
          <h4 id={nameId}>{name}</h4>
          <Figures placed={ranked} />
        </div>
      </div>
      <div className="text-sm">
        <p className="font-bold">{w.phoneWhy}</p>
        <ul className="list-disc pl-5">
          {reasonsByRoom({ facility, reasons }).map(({ room, reasons: open }) => (
            <li key={room ?? ''}>
              {room !== null && <b>{room} </b>}
              {open.map(say).join(' ')}
            </li>
          ))}
        </ul>
      </div>
      <Questions title={w.phoneAsk} questions={questions} />
      {out.map((offer) => (
        <OpenOffer key={offer.id} offer={offer} phone={phone} ask={ask} />
      ))}
      <div className="flex flex-wrap gap-2">
        {phone && out.length === 0 && <PhoneLink phone={phone} who={name} />}
        <Button
          aria-label={`${w.report}: ${name}`}
          onPress={() => ask({ kind: 'report', facility })}
        >
          {w.report}
        </Button>
        <Button
          aria-label={`${w.offerAfterCall}: ${name}`}
          onPress={() => ask({ kind: 'by-hand', excluded: { facility, reasons } })}
        >
          {w.offerAfterCall}
        </Button>
      </div>
    </li>
  );
}
