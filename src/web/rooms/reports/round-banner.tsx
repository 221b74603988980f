import { useQuery } from '@tanstack/react-query';
import { Notice } from '../../ui/notice.tsx';
import { Countdown } from '../../ui/time.tsx';
import { reportRoundWords } from '../../words/report-rounds.ts';
import { useWords } from '../../words/words.ts';
import { ownRoundQuery } from './queries.ts';

/** To the staff of a facility: the base waits for their rooms; which are missing, and until when. */
export function RoundBanner() {
  const w = useWords(reportRoundWords);
  const round = useQuery(ownRoundQuery).data?.round ?? null;
  if (round === null) return null;
  const { missing, rooms, deadlineAt } = round;
  if (missing.length === 0) return <Notice tone="good" isAnnounced title={w.bannerDone} />;
  return (
    <Notice tone="act" isAnnounced title={w.bannerTitle}>
      <p>{w.bannerHelp}</p>
      {missing.length < rooms && (
        <p className="font-bold">{w.bannerMissing(missing.map(({ name }) => name).join(w.join))}</p>
      )}
      <p>
        {w.deadline} <Countdown to={deadlineAt} />
      </p>
    </Notice>
  );
}
