import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import type { TrialAction } from '../../../stays/trial-stay.ts';
import type { TrialView } from '../../../stays/trial-stays.api.ts';
import { paths } from '../../paths.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Chip, Fact, Facts, Loading, PageTitle, Section } from '../../ui/layout.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { Notice, ReadFailure } from '../../ui/notice.tsx';
import { At } from '../../ui/time.tsx';
import { suitabilityLabels, trialStatusLabels, trialWords } from '../../words/trial.ts';
import { useSay, useWords } from '../../words/words.ts';
import { Column } from '../column.tsx';
import { DisclosedPerson } from '../disclosed-person.tsx';
import { disclosed } from '../queries.ts';
import { trialQuery } from './queries.ts';

const dialogs = {
  change: lazyPart(async () => (await import('./change-dialog.tsx')).ChangeDialog),
  record: lazyPart(async () => (await import('./record-dialog.tsx')).RecordDialog),
  cancel: lazyPart(async () => (await import('./cancel-dialog.tsx')).CancelDialog),
};

/** One trial stay: for whom and what for, until it is over; then what came of it. */
export function TrialPage() {
  const w = useWords(trialWords);
  const { id = '' } = useParams({ strict: false });
  const { data, error } = useQuery(trialQuery(id));
  return (
    <Column>
      <p>
        <Link to={paths.trialStays} className={buttonClass('quiet')}>
          <span aria-hidden="true">←</span> {w.back}
        </Link>
      </p>
      {!data && <PageTitle>{w.one}</PageTitle>}
      {!data && <ReadFailure error={error} />}
      {!data && !error && <Loading height="20rem" />}
      {data && <Trial key={data.id} trial={data} />}
    </Column>
  );
}

function Trial({ trial }: { trial: TrialView }) {
  const w = useWords(trialWords);
  const say = useSay();
  const [opened, open] = useState<TrialAction | null>(null);
  const sheet = disclosed(trial.sheet);
  const close = () => open(null);
  const { status, during, suitability, outcome, purpose } = trial;
  const Opened = opened === null ? null : dialogs[opened];
  return (
    <>
      <PageTitle
        beside={
          <Chip tone={trial.isUnrecorded ? 'warn' : status === 'planned' ? 'primary' : 'plain'}>
            {trial.isUnrecorded ? w.unrecorded : say(trialStatusLabels[status])}
          </Chip>
        }
      >
        {`${w.title}　${trial.room.name}`}
      </PageTitle>
      <Facts>
        <Fact name={w.room}>
          {trial.facility.name}　{trial.room.name}
        </Fact>
        <Fact name={w.when}>
          <At iso={during.from} withDate /> 〜 {during.to && <At iso={during.to} withDate />}
        </Fact>
        {trial.case && (
          <Fact name={w.person}>
            <Link
              to={paths.case}
              params={{ id: trial.case.id }}
              className="font-bold text-primary underline underline-offset-4"
            >
              {trial.case.registrationNo}　{w.toCase}
            </Link>
          </Fact>
        )}
        {purpose && <Fact name={w.purpose}>{purpose}</Fact>}
        {suitability && <Fact name={w.suitability}>{say(suitabilityLabels[suitability])}</Fact>}
        {outcome && (
          <Fact name={status === 'cancelled' ? w.cancelledBecause : w.outcome}>{outcome}</Fact>
        )}
      </Facts>
      <div className="no-print flex flex-wrap gap-3">
        {trial.possible.map((action) => (
          <Button
            key={action}
            look={action === 'record' ? 'filled' : 'outlined'}
            onPress={() => open(action)}
          >
            {w[action]}
          </Button>
        ))}
      </div>
      {sheet.stage === 'ended' ? (
        <Section title={w.person}>
          <Notice>{w.ended}</Notice>
        </Section>
      ) : (
        <DisclosedPerson sheet={sheet} />
      )}
      {Opened && (
        <Suspense>
          <Opened trial={trial} id={trial.id} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
