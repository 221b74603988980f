import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { answered, api } from '../api/client.ts';
import { keys } from '../api/touched.ts';
import { NeedList } from '../person/need-list.tsx';
import { useMe } from '../session.tsx';
import { Loading, PageTitle, Section } from '../ui/layout.tsx';
import { ReadFailure } from '../ui/notice.tsx';
import { offerWords } from '../words/offer.ts';
import { useWords } from '../words/words.ts';
import { AcceptedPart } from './accepted-part.tsx';
import { BackToRooms, Column } from './column.tsx';
import { OfferAnswer } from './offer-answer.tsx';
import { OfferFacts } from './offer-facts.tsx';
import { OfferOutcome } from './offer-outcome.tsx';
import { standingOf } from './offer-standing.ts';
import { disclosed, offerQuery } from './queries.ts';
import { ToEmergency } from './to-emergency.tsx';
import { useIsOver } from './use-is-over.ts';
import type { OfferView } from './wire.ts';

/** One offer: what is needed to answer, the answer, and what follows from it. */
export function OfferPage() {
  const w = useWords(offerWords);
  const { id = '' } = useParams({ strict: false });
  const { data, error } = useQuery(offerQuery(id));
  return (
    <Column>
      <BackToRooms>{w.back}</BackToRooms>
      <PageTitle>{w.title}</PageTitle>
      {!data && <ReadFailure error={error} />}
      {!data && !error && <Loading height="20rem" />}
      {data && <Offer key={data.id} offer={data} />}
    </Column>
  );
}

function Offer({ offer }: { offer: OfferView }) {
  const w = useWords(offerWords);
  const isOfFacility = useMe().role === 'facility_staff';
  const isTimeOver = useIsOver(offer.expiresAt);
  const standing = standingOf(offer, isTimeOver);
  const [atFirst] = useState(standing);
  const sheet = offer.sheet && disclosed(offer.sheet);
  useSeen(offer, isOfFacility);
  return (
    <>
      {standing !== 'to-answer' && (
        <OfferOutcome offer={offer} standing={standing} isNew={standing !== atFirst} />
      )}
      <OfferFacts offer={offer} standing={standing} />
      {!isOfFacility && <ToEmergency id={offer.emergencyId} isOfOffer />}
      {sheet && sheet.stage === 'offer' && standing !== 'expired' && (
        <Section title={w.need}>
          <p className="text-base text-ink-soft">{w.needHelp}</p>
          <div className="text-base">
            <NeedList need={sheet.need} />
          </div>
        </Section>
      )}
      {standing === 'accepted' && <AcceptedPart offer={offer} sheet={sheet} />}
      {standing === 'to-answer' && <OfferAnswer offer={offer} isOnBehalf={!isOfFacility} />}
    </>
  );
}

/** That the facility has opened it is said once, by being here; the coordinator sees it at once. */
function useSeen({ id, status }: OfferView, isOfFacility: boolean): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (!isOfFacility || status !== 'sent') return;
    answered(api.POST('/api/v1/offers/{id}/seen', { params: { path: { id } } }))
      .then((seen) => queries.setQueryData(keys.offer(id), seen))
      // Nothing is lost: the reminder goes out as if nobody had looked.
      .catch(() => {});
  }, [id, status, isOfFacility, queries]);
}
