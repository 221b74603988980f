import { useInfiniteQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { paths } from '../../paths.ts';
import { useMe } from '../../session.tsx';
import { Empty, Loading, PageTitle } from '../../ui/layout.tsx';
import { Notice, ReadFailure } from '../../ui/notice.tsx';
import { useNowAs } from '../../ui/time.tsx';
import { reportRoundWords } from '../../words/report-rounds.ts';
import { useWords } from '../../words/words.ts';
import { RoomsTabs } from '../rooms-tabs.tsx';
import { CurrentRound } from './current-round.tsx';
import { PastRounds } from './past-rounds.tsx';
import { roundsQuery } from './queries.ts';
import { StartRound } from './start-round.tsx';

/** A round that closed by itself is gone from under the eyes: it is said for a while. */
const justOverMs = 10 * 60_000;

/** Asking all facilities at once: start, watch, telephone, end; and how it went before. */
export function ReportsPage() {
  // A facility is asked: its staff answer on the page of their rooms.
  if (useMe().role === 'facility_staff') return <Navigate to={paths.rooms} replace />;
  return (
    <div className="mx-auto flex w-full max-w-6xl flex-col gap-4 p-3 [word-break:auto-phrase] sm:p-4">
      <RoomsTabs />
      <Rounds />
    </div>
  );
}

function Rounds() {
  const w = useWords(reportRoundWords);
  const rounds = useInfiniteQuery(roundsQuery);
  const current = rounds.data?.pages[0]?.current ?? null;
  const last = rounds.data?.pages[0]?.items[0];
  const isJustOver = useNowAs(
    (now) =>
      current === null &&
      last !== undefined &&
      last.closedAt !== null &&
      last.closedBy === null &&
      now - Date.parse(last.closedAt) < justOverMs,
  );
  return (
    <>
      <PageTitle beside={rounds.data && current === null && <StartRound />}>{w.title}</PageTitle>
      <p className="no-print">{w.intro}</p>
      {rounds.data === undefined &&
        (rounds.error ? <ReadFailure error={rounds.error} /> : <Loading height="20rem" />)}
      {isJustOver && <Notice tone="good" isAnnounced title={w.allAnswered} />}
      {rounds.data && current === null && <Empty title={w.none}>{w.noneHelp}</Empty>}
      {current && <CurrentRound key={current.id} id={current.id} />}
      {rounds.data && (
        <PastRounds
          rounds={rounds.data.pages.flatMap(({ items }) => items)}
          {...(rounds.hasNextPage && { onMore: () => void rounds.fetchNextPage() })}
        />
      )}
    </>
  );
}
