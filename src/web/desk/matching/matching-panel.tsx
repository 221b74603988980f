import { useQuery } from '@tanstack/react-query';
import { Suspense, useEffect, useState } from 'react';
import type { EmergencyView } from '../../../emergencies/emergencies.api.ts';
import type { EmergencyState } from '../../../emergencies/emergency.ts';
import type { CompetingView } from '../../../placement/competing.api.ts';
import type { MatchingView, OfferLine } from '../../../placement/placement.api.ts';
import { ApiProblem } from '../../api/client.ts';
import { Disclosure, Loading, Section } from '../../ui/layout.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { ReadFailure } from '../../ui/notice.tsx';
import { untilLoaded } from '../../ui/until-loaded.ts';
import { houseCodes } from '../../words/codes-house.ts';
import { matchingWords } from '../../words/matching.ts';
import { useSay, useWords } from '../../words/words.ts';
import { competingQuery, matchingQuery, offersQuery } from '../queries.ts';
import { AcceptedCard, LostPlacements } from './accepted-card.tsx';
import type { Ask, Asked } from './asked.ts';
import { YieldedNotice } from './competing.tsx';
import { ExcludedFacilities } from './excluded.tsx';
import { ManualPlacement } from './manual-placement.tsx';
import { OfferHistory } from './offer-history.tsx';
import { OrderInForce } from './order-in-force.tsx';
import { PhoneFirstFacilities } from './phone-first.tsx';
import { Questions, RankedFacility } from './ranked-facility.tsx';
import { askedEverywhere, askedOf, facilityIn, stageOf, standingOf } from './ranking.ts';
import { RankingTime, SearchHead } from './search-head.tsx';

const loadDialogs = () => import('./dialogs.tsx');
const Dialogs = lazyPart(async () => (await loadDialogs()).MatchingDialogs);
const noOffers: OfferLine[] = [];

/** The right column of the desk: who can receive the person, who is asked, who has said what. */
export function MatchingPanel({ emergency }: { emergency: EmergencyView }) {
  const w = useWords(matchingWords);
  const say = useSay();
  const state = emergency.state as unknown as EmergencyState;
  const stage = stageOf(state);
  return (
    <div className="[word-break:auto-phrase]">
      <Section title={w.title}>
        {stage === 'before' && <p className="text-ink-soft">{w.before}</p>}
        {stage === 'not-needed' && state.status === 'DECIDED' && (
          <p className="text-ink-soft">
            {w.notNeeded(say(houseCodes.decision[state.decision.decision]))}
          </p>
        )}
        {stage === 'over' && <p className="text-ink-soft">{w.over}</p>}
        {stage !== 'before' && (
          <Answers emergencyId={emergency.id} isSearching={stage === 'searching'} />
        )}
      </Section>
    </div>
  );
}

function Answers({ emergencyId, isSearching }: { emergencyId: string; isSearching: boolean }) {
  const w = useWords(matchingWords);
  const matching = useQuery(matchingQuery(emergencyId));
  const offers = useQuery(offersQuery(emergencyId));
  // A help beside the ranking: the column does not wait for it, nor fail with it.
  const competing = useQuery({ ...competingQuery(emergencyId), enabled: isSearching }).data;
  const [asked, ask] = useState<Asked | null>(null);
  // A window must open also when the line has broken meanwhile: its code is here before.
  useEffect(() => void untilLoaded(loadDialogs), []);

  const all = offers.data?.items ?? noOffers;
  const isUnranked = matching.error instanceof ApiProblem && matching.error.code === 'no-such-run';
  const ranking = isUnranked ? undefined : matching.data;
  const accepted = all.find(({ status }) => status === 'accepted');
  if (ranking === undefined && !isUnranked && matching.error === null)
    return <Loading height="12rem" />;
  return (
    <>
      {!isUnranked && <ReadFailure error={ranking === undefined ? matching.error : null} />}
      <ReadFailure error={offers.data === undefined ? offers.error : null} />
      {accepted && (
        <AcceptedCard
          offer={accepted}
          phone={facilityIn(ranking, accepted.facility.id)?.phone ?? accepted.facility.phone}
        />
      )}
      {!accepted && <LostPlacements offers={all} />}
      {isSearching && ranking === undefined && isUnranked && <p role="status">{w.ranking}</p>}
      {ranking && isSearching && (
        <SearchHead
          emergencyId={emergencyId}
          standing={standingOf(ranking, all, askedOf(all))}
          toCall={ranking.phoneFirst.length}
          canStart={ranking.placed.some(({ facility }) => !askedOf(all).has(facility.id))}
        />
      )}
      {isSearching && ranking && <YieldedNotice competing={competing} matching={ranking} />}
      {ranking && (
        <Ranking
          emergencyId={emergencyId}
          matching={ranking}
          competing={competing}
          offers={all}
          isSearching={isSearching}
          ask={ask}
        />
      )}
      {isSearching && (
        <div>
          <ManualPlacement emergencyId={emergencyId} />
        </div>
      )}
      <OfferHistory offers={all} />
      {asked && (
        <Suspense>
          <Dialogs emergencyId={emergencyId} asked={asked} onClose={() => ask(null)} />
        </Suspense>
      )}
    </>
  );
}

function Ranking({
  emergencyId,
  matching,
  competing,
  offers,
  isSearching,
  ask,
}: {
  emergencyId: string;
  matching: MatchingView;
  competing: CompetingView | undefined;
  offers: readonly OfferLine[];
  isSearching: boolean;
  ask: Ask;
}) {
  const w = useWords(matchingWords);
  const placedHere = offers.find(({ status }) => status === 'accepted')?.facility.id;
  const placed = matching.placed.filter(({ facility }) => facility.id !== placedHere);
  const saidAbove = askedEverywhere(placed);
  const list = (
    <ol className="flex flex-col gap-3">
      {placed.map((it) => (
        <RankedFacility
          key={it.facility.id}
          emergencyId={emergencyId}
          placed={it}
          saidAbove={saidAbove}
          competing={competing}
          offers={offers.filter(({ facility }) => facility.id === it.facility.id)}
          isSearching={isSearching}
          ask={ask}
        />
      ))}
    </ol>
  );
  if (!isSearching) {
    return placed.length === 0 ? null : (
      <Disclosure title={w.otherCandidates(placed.length)}>{list}</Disclosure>
    );
  }
  return (
    <>
      <Section
        level={3}
        isBare
        title={w.candidates}
        beside={<RankingTime emergencyId={emergencyId} at={matching.at} />}
      >
        <Questions title={w.askEverywhere} questions={saidAbove} />
        {list}
        <OrderInForce emergencyId={emergencyId} ruleVersion={matching.ruleVersion} />
      </Section>
      <PhoneFirstFacilities matching={matching} offers={offers} ask={ask} />
      <ExcludedFacilities matching={matching} offers={offers} ask={ask} />
    </>
  );
}
