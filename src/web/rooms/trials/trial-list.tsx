import { Link } from '@tanstack/react-router';
import type { TrialLine } from '../../../stays/trial-stays.api.ts';
import { paths } from '../../paths.ts';
import { cx } from '../../ui/classes.ts';
import { Chip } from '../../ui/layout.tsx';
import { At } from '../../ui/time.tsx';
import { suitabilityLabels, trialStatusLabels, trialWords } from '../../words/trial.ts';
import { useSay, useWords } from '../../words/words.ts';

/** Trial stays as lines; `isLinked`: each the way to its page, for those who may sit at that desk. */
export function TrialList({
  trials,
  isLinked = true,
}: {
  trials: readonly TrialLine[];
  isLinked?: boolean;
}) {
  const row = 'flex min-h-11 flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2';
  return (
    <ul className="flex flex-col divide-y divide-line">
      {trials.map((trial) => (
        <li key={trial.id}>
          {isLinked ? (
            <Link
              to={paths.trialStay}
              params={{ id: trial.id }}
              className={`${row} rounded-8 hover:bg-primary-soft`}
            >
              <Line trial={trial} isLinked />
            </Link>
          ) : (
            <p className={row}>
              <Line trial={trial} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function Line({ trial, isLinked = false }: { trial: TrialLine; isLinked?: boolean }) {
  const w = useWords(trialWords);
  const say = useSay();
  const { during, facility, room, status, suitability, isUnrecorded } = trial;
  return (
    <>
      <span className="tabular">
        <At iso={during.from} withDate /> 〜 {during.to && <At iso={during.to} withDate />}
      </span>
      <span
        className={cx('grow font-bold', isLinked && 'text-primary underline underline-offset-4')}
      >
        {facility.name}　{room.name}
      </span>
      {trial.case && <span className="tabular">{trial.case.registrationNo}</span>}
      {suitability && <span>{say(suitabilityLabels[suitability])}</span>}
      <Chip tone={isUnrecorded ? 'warn' : status === 'planned' ? 'primary' : 'plain'}>
        {isUnrecorded ? w.unrecorded : say(trialStatusLabels[status])}
      </Chip>
    </>
  );
}

/** What wants a word first, then what is ahead (soonest first), then what is over. */
export function inGroups(trials: readonly TrialLine[]) {
  const soonest = (a: TrialLine, b: TrialLine) =>
    a.during.from < b.during.from ? -1 : Number(a.during.from > b.during.from);
  return {
    unrecorded: trials.filter((it) => it.isUnrecorded).toSorted(soonest),
    planned: trials.filter((it) => it.status === 'planned' && !it.isUnrecorded).toSorted(soonest),
    past: trials.filter((it) => it.status !== 'planned').toSorted((a, b) => soonest(b, a)),
  };
}
