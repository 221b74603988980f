import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactNode, Suspense, useState } from 'react';
import type { MeetingView } from '../../../council/council.api.ts';
import { ApiProblem } from '../../api/client.ts';
import { useTopics } from '../../api/live.ts';
import { paths, servedPages } from '../../paths.ts';
import { useWardName } from '../../rooms/ward-name.ts';
import { useMe } from '../../session.tsx';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Empty, Fact, Facts, Loading, PageTitle, Section } from '../../ui/layout.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { ReadFailure } from '../../ui/notice.tsx';
import { formatDay } from '../../ui/time.tsx';
import { commonWords } from '../../words/common.ts';
import { councilWords } from '../../words/council.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { Agenda } from './agenda.tsx';
import { MeetingChip, ProgressLine } from './marks.tsx';
import { meetingQuery } from './queries.ts';
import { Seats } from './seats.tsx';

const MeetingDialog = lazyPart(async () => (await import('./meeting-dialog.tsx')).MeetingDialog);
const Candidates = lazyPart(async () => (await import('./candidates.tsx')).Candidates);
const EndMeeting = lazyPart(async () => (await import('./end-meeting.tsx')).EndMeeting);

/** One meeting: its agenda, who sees what of it, and what was decided. */
export function MeetingPage() {
  const { id } = useParams({ from: `/inside/desk-cases${paths.meeting}` });
  const w = useWords(councilWords);
  const { data, error } = useQuery(meetingQuery(id));
  // What may no longer be seen goes from the screen, also when it has just been there.
  if (error instanceof ApiProblem && error.status === 404)
    return (
      <Page>
        <PageTitle>{w.gone}</PageTitle>
        <Empty title={w.goneHelp}>
          <Link to={paths.meetings} className={buttonClass()}>
            {w.back}
          </Link>
        </Empty>
      </Page>
    );
  return (
    <Page>
      <ReadFailure error={error} />
      {data && <WholeMeeting key={id} meeting={data} />}
      {!data && error === null && <Loading height="40rem" />}
    </Page>
  );
}

function Page({ children }: { children: ReactNode }) {
  const w = useWords(councilWords);
  return (
    <div className="mx-auto flex max-w-5xl flex-col gap-4 p-3 sm:p-4">
      <p>
        <Link
          to={paths.meetings}
          className="inline-flex min-h-11 items-center gap-1 rounded-8 font-bold text-primary underline underline-offset-4"
        >
          <span aria-hidden="true">‹</span> {w.back}
        </Link>
      </p>
      {children}
    </div>
  );
}

function WholeMeeting({ meeting }: { meeting: MeetingView }) {
  const w = useWords(councilWords);
  const common = useWords(commonWords);
  const language = useLanguage();
  const wardName = useWardName();
  const { role, wardCodes } = useMe();
  const [isChanging, setChanging] = useState(false);
  useTopics(meeting.asSeat === null ? [`cases:${meeting.wardCode}`] : []);
  const { id, name, heldOn, startsAt, place, status, statusReason, progress } = meeting;
  const isKeeper = role === 'ward_staff' && wardCodes.includes(meeting.wardCode);
  const isOpen = isKeeper && status === 'PLANNED';
  return (
    <>
      <PageTitle
        beside={
          <div className="flex flex-wrap gap-2">
            {isOpen && <Button onPress={() => setChanging(true)}>{w.change}</Button>}
            {isKeeper && status === 'HELD' && (
              <a
                href={servedPages.councilMinutes(id)}
                target="_blank"
                rel="noreferrer"
                className={buttonClass()}
              >
                {w.printMinutes}
                <span className="sr-only">{common.opensNewWindow}</span>
              </a>
            )}
          </div>
        }
      >
        {name}
      </PageTitle>
      <Facts>
        <Fact name={w.heldOn}>
          <span className="tabular">
            {formatDay(heldOn, language)} {startsAt}
          </span>{' '}
          {status !== 'PLANNED' && <MeetingChip status={status} />}
        </Fact>
        {place && <Fact name={w.place}>{place}</Fact>}
        <Fact name={w.ward}>{wardName(meeting.wardCode)}</Fact>
        {statusReason && <Fact name={w.reason}>{statusReason}</Fact>}
      </Facts>
      {progress.total > 0 && <ProgressLine progress={progress} />}
      <Agenda meeting={meeting} isKeeper={isKeeper} />
      {isOpen && (
        <Suspense fallback={<Loading />}>
          <Candidates meeting={meeting} />
        </Suspense>
      )}
      <Seats meeting={meeting} isKeeper={isKeeper} />
      {meeting.minutes && (
        <Section title={w.minutes}>
          <p className="whitespace-pre-wrap">{meeting.minutes}</p>
        </Section>
      )}
      {isOpen && (
        <Suspense fallback={<Loading />}>
          <EndMeeting meeting={meeting} />
        </Suspense>
      )}
      {isChanging && (
        <Suspense>
          <MeetingDialog meeting={meeting} onClose={() => setChanging(false)} />
        </Suspense>
      )}
    </>
  );
}
