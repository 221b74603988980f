import { useQuery } from '@tanstack/react-query';
import type { RoundLine } from '../../../report-rounds/report-rounds.api.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure, Empty, Loading, Section } from '../../ui/layout.tsx';
import { ReadFailure } from '../../ui/notice.tsx';
import { At } from '../../ui/time.tsx';
import { commonWords } from '../../words/common.ts';
import { reportRoundWords } from '../../words/report-rounds.ts';
import { useWords } from '../../words/words.ts';
import { AnsweredFacilities } from './answered-facilities.tsx';
import { Phoned, Standing } from './asked-facility.tsx';
import { roundQuery } from './queries.ts';

/** How quickly facilities answered before. */
export function PastRounds({
  rounds,
  onMore,
}: {
  rounds: readonly RoundLine[];
  onMore?: () => void;
}) {
  const w = useWords(reportRoundWords);
  const common = useWords(commonWords);
  return (
    <Section title={w.past} className="no-print">
      {rounds.length === 0 && <Empty title={w.noPast}>{w.noPastHelp}</Empty>}
      <ul className="flex flex-col divide-y divide-line">
        {rounds.map((round) => (
          <PastRound key={round.id} round={round} />
        ))}
      </ul>
      {onMore && (
        <p>
          <Button onPress={onMore}>{common.more}</Button>
        </p>
      )}
    </Section>
  );
}

function PastRound({ round }: { round: RoundLine }) {
  const w = useWords(reportRoundWords);
  const { asked, answered, within5, within15, medianSeconds } = round.figures;
  return (
    <li className="flex flex-col gap-1 py-3">
      <h3 className="flex flex-wrap items-baseline gap-x-3 text-base">
        <At iso={round.calledAt} withDate />
        {round.calledBy && (
          <span className="text-sm font-normal text-ink-soft">{w.by(round.calledBy.name)}</span>
        )}
        <span className="text-sm font-normal">{round.reason}</span>
      </h3>
      <dl className="tabular flex flex-wrap gap-x-6 gap-y-1">
        <Figure name={w.answered}>{`${answered} / ${asked}`}</Figure>
        <Figure name={w.within(5)}>{w.facilities(within5)}</Figure>
        <Figure name={w.within(15)}>{w.facilities(within15)}</Figure>
        {medianSeconds !== null && (
          <Figure name={w.median}>
            {w.seconds(Math.floor(medianSeconds / 60), medianSeconds % 60)}
          </Figure>
        )}
      </dl>
      <p className="text-sm text-ink-soft">
        {round.closedAt && <At iso={round.closedAt} />}{' '}
        {round.closedBy ? w.endedBy(round.closedBy.name) : w.byItself}
      </p>
      <Disclosure title={w.details}>
        <Details id={round.id} />
      </Disclosure>
    </li>
  );
}

function Figure({ name, children }: { name: string; children: string }) {
  return (
    <div className="flex items-baseline gap-2">
      <dt className="text-sm text-ink-soft">{name}</dt>
      <dd className="font-bold">{children}</dd>
    </div>
  );
}

function Details({ id }: { id: string }) {
  const w = useWords(reportRoundWords);
  const { data, error } = useQuery(roundQuery(id));
  if (data === undefined) return error ? <ReadFailure error={error} /> : <Loading />;
  const open = data.facilities.filter(({ standing }) => standing !== 'answered');
  return (
    <div className="flex flex-col gap-3">
      {open.length > 0 && (
        <Section level={4} isBare title={`${w.unanswered} ${w.facilities(open.length)}`}>
          <ul className="flex flex-col divide-y divide-line">
            {open.map((facility) => (
              <li key={facility.id} className="py-2">
                <p className="flex flex-wrap items-center gap-2 font-bold">
                  {facility.name} <Standing facility={facility} />
                </p>
                <Phoned facility={facility} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <AnsweredFacilities
        isInside
        facilities={data.facilities.filter(({ standing }) => standing === 'answered')}
      />
    </div>
  );
}
