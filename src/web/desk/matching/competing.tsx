import { Link } from '@tanstack/react-router';
import type { CompetingView } from '../../../placement/competing.api.ts';
import type { MatchingView } from '../../../placement/placement.api.ts';
import { paths } from '../../paths.ts';
import { Chip } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { deskWords } from '../../words/desk.ts';
import { matchingBesideWords } from '../../words/matching-beside.ts';
import { useSay, useWords } from '../../words/words.ts';
import { facilityIn } from './ranking.ts';

type Urgency = CompetingView['others'][number]['urgency'];
const colourOf = (urgency: Urgency) => urgency.toLowerCase() as Lowercase<Urgency>;

/** Who else wants the last rooms of a facility, which goes first, and why. */
export function CompetingNotice({
  competing,
  facilityId,
}: {
  competing: CompetingView | undefined;
  facilityId: string;
}) {
  const w = useWords(matchingBesideWords);
  const desk = useWords(deskWords);
  const say = useSay();
  if (!competing?.tight.includes(facilityId)) return null;
  const others = competing.others.flatMap((other) => {
    const here = other.facilities.find((it) => it.facilityId === facilityId);
    return here === undefined ? [] : [{ ...other, isAsked: here.isAsked }];
  });
  if (others.length === 0) return null;
  return (
    <Notice tone="warn" title={w.others(others.length)}>
      <ul className="flex flex-col gap-1 text-sm">
        {others.map(({ emergencyId, number, urgency, because, isAsked }) => (
          <li key={emergencyId}>
            <span className="flex flex-wrap items-center gap-x-2">
              <Link
                to={paths.emergency}
                params={{ id: emergencyId }}
                aria-label={w.openOther(number)}
                className="tabular inline-flex min-h-11 items-center font-bold underline"
              >
                {number}
              </Link>
              <Chip>{desk[colourOf(urgency)]}</Chip>
              {isAsked && <Chip tone="primary">{w.isAsked}</Chip>}
            </span>
            <span>{say(because)}</span>
          </li>
        ))}
      </ul>
      <p className="text-sm">{w.byHandFree}</p>
    </Notice>
  );
}

/** What this search leaves to others for now: it must not look as if nothing were done. */
export function YieldedNotice({
  competing,
  matching,
}: {
  competing: CompetingView | undefined;
  matching: MatchingView;
}) {
  const w = useWords(matchingBesideWords);
  if (competing === undefined || competing.yielded.length === 0) return null;
  return (
    <Notice tone="warn">
      {competing.yielded.map(({ facilityId, number }) => (
        <p key={facilityId}>
          {w.yielded(facilityIn(matching, facilityId)?.name ?? '', number ?? w.yieldedUnknown)}
        </p>
      ))}
      <p>{w.yieldedHelp}</p>
    </Notice>
  );
}
