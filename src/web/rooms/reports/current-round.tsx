import { useQuery } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import type { AskedFacilityView, RoundView } from '../../../report-rounds/report-rounds.api.ts';
import { useAct } from '../../api/act.ts';
import { answered, api } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { Chip, Fact, Facts, Loading, Section } from '../../ui/layout.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { ReadFailure } from '../../ui/notice.tsx';
import { At, Countdown } from '../../ui/time.tsx';
import { commonWords } from '../../words/common.ts';
import { reportRoundWords, standingLabels } from '../../words/report-rounds.ts';
import { useSay, useWords } from '../../words/words.ts';
import { surgesQuery } from '../surge-queries.ts';
import { AnsweredFacilities } from './answered-facilities.tsx';
import { AskedFacility } from './asked-facility.tsx';
import { roundQuery } from './queries.ts';
import { byTask } from './whom.ts';

const PhonedDialog = lazyPart(async () => (await import('./phoned-dialog.tsx')).PhonedDialog);
const ReportForDialog = lazyPart(
  async () => (await import('./report-for-dialog.tsx')).ReportForDialog,
);

type Doing = { what: 'phoned' | 'report'; facility: AskedFacilityView };

/** The round that runs: whom to telephone first, who is waited for, who has answered. */
export function CurrentRound({ id }: { id: string }) {
  const w = useWords(reportRoundWords);
  const { data: round, error, dataUpdatedAt } = useQuery(roundQuery(id));
  const surges = useQuery(surgesQuery).data?.items;
  const [doing, begin] = useState<Doing | null>(null);
  if (round === undefined)
    return error ? <ReadFailure error={error} /> : <Loading height="20rem" />;
  const { toPhone, waiting, spoken, answered: done } = byTask(round.facilities);
  const list = (title: string, facilities: readonly AskedFacilityView[]) =>
    facilities.length > 0 && (
      <Section title={`${title} ${w.facilities(facilities.length)}`}>
        <ul className="flex flex-col divide-y divide-line">
          {facilities.map((facility) => (
            <AskedFacility
              key={facility.id}
              facility={facility}
              onPhoned={() => begin({ what: 'phoned', facility })}
              onReport={() => begin({ what: 'report', facility })}
            />
          ))}
        </ul>
      </Section>
    );
  const end = () => begin(null);
  return (
    <>
      <ReadFailure error={error} />
      <p className="hidden print:block">
        {w.asOf} <At iso={new Date(dataUpdatedAt).toISOString()} withDate />
      </p>
      <Head round={round} />
      {list(w.toPhone, toPhone)}
      {list(w.waiting, waiting)}
      {list(w.spoken, spoken)}
      <AnsweredFacilities facilities={done} surges={surges ?? []} />
      {doing && (
        <Suspense>
          {doing.what === 'phoned' ? (
            <PhonedDialog roundId={id} facility={doing.facility} onClose={end} />
          ) : (
            <ReportForDialog facility={doing.facility} onClose={end} />
          )}
        </Suspense>
      )}
    </>
  );
}

function Head({ round }: { round: RoundView }) {
  const w = useWords(reportRoundWords);
  const common = useWords(commonWords);
  const say = useSay();
  const { asked, answered: done, partly, silent } = round.figures;
  const free = byTask(round.facilities).answered.reduce(
    (sum, { freeRooms }) => sum + (freeRooms ?? 0),
    0,
  );
  return (
    <Section
      title={
        <span className="flex flex-wrap items-center gap-3">
          <Chip tone="primary">{w.running}</Chip>
          <Countdown to={round.deadlineAt} className="text-xl font-bold print:hidden" />
        </span>
      }
      beside={
        <div className="no-print flex flex-wrap gap-2">
          <Button onPress={() => print()}>{common.print}</Button>
          <CloseRound id={round.id} missing={asked - done} />
        </div>
      }
    >
      <p role="status" className="sr-only">
        {w.progress(done, asked)}
      </p>
      <dl className="grid grid-cols-2 gap-2 sm:grid-cols-4">
        <Count
          name={say(standingLabels.answered)}
          of={`${done} / ${asked}`}
          tone="text-green-900"
        />
        <Count
          name={say(standingLabels.partly)}
          of={String(partly)}
          tone={partly > 0 ? 'text-warn' : ''}
        />
        <Count
          name={say(standingLabels.silent)}
          of={String(silent)}
          tone={silent > 0 ? 'text-act' : ''}
        />
        <Count name={w.freeRooms} of={w.rooms(free)} />
      </dl>
      <Facts>
        <Fact name={w.calledAt}>
          <At iso={round.calledAt} /> {round.calledBy && w.by(round.calledBy.name)}
        </Fact>
        <Fact name={w.deadline}>
          <At iso={round.deadlineAt} />
        </Fact>
        {round.reason && <Fact name={w.reason}>{round.reason}</Fact>}
      </Facts>
    </Section>
  );
}

function Count({ name, of, tone = '' }: { name: string; of: string; tone?: string }) {
  return (
    <div className="rounded-8 border border-line px-3 py-2">
      <dt className="text-sm text-ink-soft">{name}</dt>
      <dd className={`tabular text-2xl font-bold ${tone}`}>{of}</dd>
    </div>
  );
}

function CloseRound({ id, missing }: { id: string; missing: number }) {
  const w = useWords(reportRoundWords);
  const close = useAct(
    (_: undefined) =>
      answered(api.POST('/api/v1/report-rounds/{id}/close', { params: { path: { id } } })),
    { touches: [keys.reportRounds] },
  );
  return (
    <ConfirmButton
      title={w.closeTitle}
      consequence={w.closeMeans(missing)}
      confirm={w.closeDo}
      error={close.error}
      onConfirm={() => close.runAsync(undefined)}
    >
      {w.close}
    </ConfirmButton>
  );
}
