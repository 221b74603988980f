import { DAY_MS } from '../../platform/text/tokyo-day.ts';
import { useMe } from '../session.tsx';
import { Fact, Facts, Section } from '../ui/layout.tsx';
import { At, Countdown, formatTime } from '../ui/time.tsx';
import { facilityCodes } from '../words/codes-facility.ts';
import { offerWords } from '../words/offer.ts';
import { useLanguage, useSay, useWords } from '../words/words.ts';
import type { Standing } from './offer-standing.ts';
import type { OfferView } from './wire.ts';

/** Which room, for how long, and how much time there is to answer. */
export function OfferFacts({ offer, standing }: { offer: OfferView; standing: Standing }) {
  const w = useWords(offerWords);
  const say = useSay();
  const language = useLanguage();
  const isOfFacility = useMe().role === 'facility_staff';
  const mustAct = isOfFacility && standing === 'to-answer';
  const days = Math.round((Date.parse(offer.plannedEnd) - Date.parse(offer.sentAt)) / DAY_MS);
  const isRunning = standing === 'to-answer' || standing === 'waiting';
  return (
    <Section title={offer.room.name} className={mustAct ? 'border-l-8 border-l-act' : ''}>
      {isRunning && offer.expiresAt && (
        <p className="flex flex-wrap items-baseline gap-x-3">
          <span>{standing === 'to-answer' ? w.timeLeft : w.decisionLeft}</span>
          <Countdown to={offer.expiresAt} className="text-3xl font-bold" />
        </p>
      )}
      <Facts>
        <Fact name={w.number}>
          <span className="tabular">{offer.reference}</span>
        </Fact>
        {!isOfFacility && <Fact name={w.facility}>{offer.facility.name}</Fact>}
        <Fact name={w.plannedEnd}>
          {w.untilEnd(formatTime(offer.plannedEnd, language, true), days)}
        </Fact>
        <Fact name={w.sentAt}>
          <At iso={offer.sentAt} />
        </Fact>
        {!isOfFacility && (
          <Fact name={w.status}>{say(facilityCodes.offerStatus[offer.status])}</Fact>
        )}
        {offer.condition && (
          <Fact name={standing === 'accepted' ? w.agreedCondition : w.condition}>
            {offer.condition}
          </Fact>
        )}
      </Facts>
    </Section>
  );
}
