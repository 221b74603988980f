import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { sides } from '../../stays/hand-over.ts';
import { can, isOver as isOverOf } from '../../stays/stay.ts';
import type { StayView } from '../../stays/stays.api.ts';
import { paths } from '../paths.ts';
import { useMe } from '../session.tsx';
import { Chip, Disclosure, Loading, PageTitle, Section } from '../ui/layout.tsx';
import { lazyPart } from '../ui/lazy-part.ts';
import { Notice, ReadFailure } from '../ui/notice.tsx';
import { useFocusWhen } from '../ui/use-focus-when.ts';
import { houseCodes } from '../words/codes-house.ts';
import { stayWords } from '../words/stay.ts';
import { useSay, useWords } from '../words/words.ts';
import { BackToRooms, Column } from './column.tsx';
import { Depart } from './depart.tsx';
import { DisclosedPerson } from './disclosed-person.tsx';
import { disclosed, offersQuery, stayQuery } from './queries.ts';
import { StayFacts } from './stay-facts.tsx';
import { StayNotes } from './stay-notes.tsx';
import { type ShownState, stateOf, whyEnded } from './stay-state.ts';
import { ToEmergency } from './to-emergency.tsx';

const HandOver = lazyPart(async () => (await import('./hand-over-list.tsx')).HandOver);
const Admit = lazyPart(async () => (await import('./stay/admit.tsx')).Admit);
const Extension = lazyPart(async () => (await import('./stay/extension.tsx')).Extension);
const Meetings = lazyPart(async () => (await import('./stay/meetings.tsx')).Meetings);

/** One stay: the hand-over when the person comes, notes while they are here, the departure. */
export function StayPage() {
  const w = useWords(stayWords);
  const { id = '' } = useParams({ strict: false });
  const { data, error } = useQuery(stayQuery(id));
  return (
    <Column>
      <BackToRooms>{w.back}</BackToRooms>
      {!data && <PageTitle>{w.title}</PageTitle>}
      {!data && <ReadFailure error={error} />}
      {!data && !error && <Loading height="20rem" />}
      {data && <Stay key={data.id} stay={data} />}
    </Column>
  );
}

function Stay({ stay }: { stay: StayView }) {
  const w = useWords(stayWords);
  const say = useSay();
  const isOfFacility = useMe().role === 'facility_staff';
  const state = stateOf(stay);
  const sheet = disclosed(stay.sheet);
  const isOver = isOverOf(state);
  const mayDepart = can(state, 'depart');
  return (
    <>
      <PageTitle beside={<Chip tone={isOver ? 'plain' : 'primary'}>{say(stay.statusLabel)}</Chip>}>
        {`${stay.roomName}　${stay.number}`}
      </PageTitle>
      <WhatHasCome state={state} />
      <StayFacts stay={stay} state={state} />
      {isOfFacility && state.status === 'in-transit' && <ToOffer emergencyId={stay.emergencyId} />}
      {!isOfFacility && <ToEmergency id={stay.emergencyId} />}
      {can(state, 'request-extension') === true && (
        <Suspense fallback={<Loading />}>
          <Extension stay={stay} />
        </Suspense>
      )}
      {!isOver && <OnThisPage state={state} />}
      {state.status === 'in-transit' && (
        <div id="hand-over">
          <Suspense fallback={<Loading height="20rem" />}>
            <HandOver stay={stay} sheet={sheet} />
          </Suspense>
        </div>
      )}
      {state.status === 'in-transit' && (
        <div id="count">
          <Suspense fallback={<Loading height="12rem" />}>
            <Admit stay={stay} sheet={sheet} />
          </Suspense>
        </div>
      )}
      {isInside(state) && (
        <Disclosure title={isHandedOver(state) ? w.handOver : w.handOverOpen}>
          <Suspense fallback={<Loading height="20rem" />}>
            <HandOver stay={stay} sheet={sheet} />
          </Suspense>
        </Disclosure>
      )}
      <div id="sheet" className="empty:hidden">
        {sheet.stage === 'ended' ? <Ended state={state} /> : <DisclosedPerson sheet={sheet} />}
      </div>
      {(!isOver || stay.notes.length > 0) && (
        <div id="notes">
          <StayNotes stay={stay} />
        </div>
      )}
      {!isOfFacility && (
        <Suspense fallback={<Loading />}>
          <Meetings emergencyId={stay.emergencyId} />
        </Suspense>
      )}
      {!isOver && <Depart stay={stay} why={mayDepart === true ? null : say(mayDepart.refused)} />}
    </>
  );
}

/** What was recorded on this page, or is over: the button that was pressed for it is gone. */
function WhatHasCome({ state }: { state: ShownState }) {
  const [atFirst] = useState(state.status);
  const isNew = state.status !== atFirst && state.status !== 'extended';
  return (
    <div ref={useFocusWhen(isNew && state.status)} tabIndex={-1} className="rounded-8 empty:hidden">
      <Said state={state} isNew={isNew} />
    </div>
  );
}

function Said({ state, isNew }: { state: ShownState; isNew: boolean }) {
  const w = useWords(stayWords);
  const say = useSay();
  if (isNew && state.status === 'admitted')
    return <Notice tone="good" title={w.admitted} isAnnounced />;
  if (state.status === 'departed')
    return (
      <Notice tone="good" title={w.departed} isAnnounced>
        {w.departedNext}
      </Notice>
    );
  if (!state.cancellation) return null;
  return (
    <Notice title={w.cancelled} isAnnounced>
      {w.reason}：{say(houseCodes.lostReason[state.cancellation.reason])}
    </Notice>
  );
}

function Ended({ state }: { state: ShownState }) {
  const w = useWords(stayWords);
  const why = whyEnded(state);
  const sentence = {
    departed: w.endedDeparted,
    cancelled: w.endedCancelled,
    consent: w.endedConsent,
  }[why];
  return (
    <Section title={w.sheet}>
      <Notice tone={why === 'consent' ? 'warn' : 'plain'} title={w.endedTitle}>
        {sentence}
      </Notice>
    </Section>
  );
}

/** Until the person is there, the acceptance can still be taken back: on the page of the offer. */
function ToOffer({ emergencyId }: { emergencyId: string }) {
  const w = useWords(stayWords);
  const offer = useQuery(offersQuery).data?.items.find(
    (it) => it.emergencyId === emergencyId && it.status === 'accepted',
  );
  if (!offer) return null;
  return (
    <p className="text-base">
      {w.lostMeanwhile}{' '}
      <Link
        to={paths.offer}
        params={{ id: offer.id }}
        className="font-bold text-primary underline underline-offset-4"
      >
        {w.toOffer}
      </Link>
    </p>
  );
}

/** Once they are there the list stands on demand: somebody may still confirm it. */
const isInside = (state: ShownState) =>
  state.status !== 'in-transit' && can(state, 'tick') === true;

/** Both sides are through. */
const isHandedOver = ({ handOver }: ShownState): boolean =>
  handOver !== undefined && sides.every((side) => handOver[side].confirmed !== null);

/** A long page, and one thumb. */
function OnThisPage({ state }: { state: ShownState }) {
  const w = useWords(stayWords);
  const parts = [
    ...(state.status === 'in-transit'
      ? [
          { id: 'hand-over', word: w.handOver },
          { id: 'count', word: w.count },
        ]
      : []),
    { id: 'sheet', word: w.sheet },
    { id: 'notes', word: w.notes },
  ];
  return (
    <nav aria-label={w.onThisPage} className="flex flex-wrap gap-x-5 gap-y-1">
      {parts.map(({ id, word }) => (
        <a
          key={id}
          href={`#${id}`}
          className="flex min-h-11 items-center font-bold text-primary underline underline-offset-4"
        >
          {word}
        </a>
      ))}
    </nav>
  );
}
