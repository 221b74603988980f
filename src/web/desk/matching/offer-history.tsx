import type { OfferLine } from '../../../placement/placement.api.ts';
import { Section } from '../../ui/layout.tsx';
import { At } from '../../ui/time.tsx';
import { facilityCodes } from '../../words/codes-facility.ts';
import { matchingWords } from '../../words/matching.ts';
import { useSay, useWords } from '../../words/words.ts';
import { isOut } from './ranking.ts';

/** Offers that have ended, in order: every refusal with its reason and whose side it lies on. */
export function OfferHistory({ offers }: { offers: readonly OfferLine[] }) {
  const w = useWords(matchingWords);
  const say = useSay();
  const ended = offers.filter((offer) => !isOut(offer));
  if (ended.length === 0) return null;
  return (
    <Section level={3} isBare title={w.history}>
      <ol className="flex flex-col divide-y divide-line text-sm">
        {ended.map((offer) => {
          const reason = offer.decline ?? offer.cancellation;
          return (
            <li key={offer.id} className="flex gap-3 py-1.5">
              <span className="w-12 shrink-0 text-ink-soft">
                <At iso={offer.endedAt ?? offer.sentAt} withDate={false} />
              </span>
              <span className="min-w-0">
                {offer.facility.name} {offer.room.name}
                <span className="block">
                  <span className="font-bold">{say(facilityCodes.offerStatus[offer.status])}</span>
                  {reason &&
                    ` ${say(reason)}${w.historySide(say(facilityCodes.side[reason.side]))}`}
                  {offer.because && ` ${say(offer.because)}`}
                </span>
                {reason?.note && <span className="block text-ink-soft">{reason.note}</span>}
              </span>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
