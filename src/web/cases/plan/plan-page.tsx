import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { ageOn } from '../../../platform/text/japanese-date.ts';
import { caseKeepers } from '../../../priority-cases/case-rights.ts';
import type { PlanStage } from '../../../priority-cases/crisis-plan.ts';
import type { CaseView } from '../../../priority-cases/priority-cases.api.ts';
import { ApiProblem } from '../../api/client.ts';
import { useTopics } from '../../api/live.ts';
import { paths } from '../../paths.ts';
import { useMe } from '../../session.tsx';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Chip, Empty, Loading, PageTitle, useTitle } from '../../ui/layout.tsx';
import { ReadFailure } from '../../ui/notice.tsx';
import { formatDay } from '../../ui/time.tsx';
import { today } from '../../ui/today.ts';
import { caseWords } from '../../words/case.ts';
import { crisisPlanWords } from '../../words/crisis-plan.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { PlanBody } from './plan-body.tsx';
import { planQuery, readOpenedFrom } from './queries.ts';
import { StageButtons } from './stage-buttons.tsx';

/** What has been agreed on for a bad night, for somebody with a telephone and ten seconds. */
export function CrisisPlanPage() {
  const { id } = useParams({ from: `/inside/desk-cases${paths.crisisPlan}` });
  const { emergency } = readOpenedFrom(useSearch({ strict: false }));
  const { data, error } = useQuery(planQuery(id, emergency ? 'emergency' : 'registration'));
  const w = useWords(crisisPlanWords);
  const ofCase = useWords(caseWords);
  const isGone = error instanceof ApiProblem && error.status === 404;
  return (
    <div className="mx-auto flex max-w-3xl flex-col gap-3 p-3 sm:p-4">
      <p className="no-print">
        {emergency ? (
          <Back to={paths.emergency} id={emergency}>
            {w.backToEmergency}
          </Back>
        ) : (
          <Back to={paths.case} id={id}>
            {w.back}
          </Back>
        )}
      </p>
      {isGone ? (
        <>
          <PageTitle>{ofCase.gone}</PageTitle>
          <Empty title={ofCase.goneHelp} />
        </>
      ) : data ? (
        <Plan view={data} />
      ) : error ? (
        <ReadFailure error={error} />
      ) : (
        <Loading height="30rem" />
      )}
    </div>
  );
}

function Back({
  to,
  id,
  children,
}: {
  to: typeof paths.case | typeof paths.emergency;
  id: string;
  children: string;
}) {
  return (
    <Link
      to={to}
      params={{ id }}
      className="inline-flex min-h-11 items-center gap-1 rounded-8 font-bold text-primary underline underline-offset-4"
    >
      <span aria-hidden="true">‹</span> {children}
    </Link>
  );
}

function Plan({ view }: { view: CaseView }) {
  const w = useWords(crisisPlanWords);
  const language = useLanguage();
  const { role } = useMe();
  const queries = useQueryClient();
  // Who opens it without a word needs what is worst: the quieter stages are one press away.
  const [stage, setStage] = useState<PlanStage>('emergency');
  useTopics([`cases:${view.wardCode}`]);
  // What goes onto paper is a reading of its own in the log.
  const print = async () => {
    await queries.fetchQuery({ ...planQuery(view.id, 'print'), staleTime: 0 });
    window.print();
  };
  const mayWrite = caseKeepers.includes(role) && view.status !== 'CLOSED';
  return (
    <>
      <Who view={view}>
        <p className="hidden text-right text-sm print:block">
          <b>{w.care}</b>
          <br />
          {w.printed(formatDay(today(), language), view.version)}
        </p>
      </Who>
      <StageButtons stage={stage} onChange={setStage} />
      <PlanBody view={view} stage={stage} mayWrite={mayWrite} />
      <div className="no-print flex flex-wrap gap-3">
        <Button onPress={() => void print()}>{w.print}</Button>
        {mayWrite && (
          <Link
            to={paths.caseSection}
            params={{ id: view.id, section: 'plan' }}
            className={buttonClass('quiet')}
          >
            {w.edit}
          </Link>
        )}
      </div>
    </>
  );
}

/** First what the person answers to. The title of the tab names nobody. */
function Who({ view, children }: { view: CaseView; children: ReactNode }) {
  const w = useWords(crisisPlanWords);
  useTitle(w.title);
  const { name, nameKana, birthDate, registrationNo, profile } = view;
  const called = profile.communication?.calledBy ?? profile.commonName;
  return (
    <header className="flex items-start justify-between gap-3">
      <div className="min-w-0">
        <h1 className="text-3xl">{called ?? name}</h1>
        <p className="flex flex-wrap items-baseline gap-x-2">
          {called && <b>{name}</b>}
          <span>{nameKana}</span>
          {birthDate && <span>{w.years(ageOn(birthDate, today()))}</span>}
          <span className="tabular text-ink-soft">{registrationNo}</span>
        </p>
        <p className="text-sm text-ink-soft">
          {w.title}{' '}
          <span className="no-print">
            <Chip tone="strong">{w.care}</Chip>
          </span>
        </p>
      </div>
      {children}
    </header>
  );
}
