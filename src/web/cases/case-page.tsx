import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useLocation, useParams } from '@tanstack/react-router';
import { type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import type { CaseView } from '../../priority-cases/priority-cases.api.ts';
import { ApiProblem } from '../api/client.ts';
import { useTopics } from '../api/live.ts';
import { keys } from '../api/touched.ts';
import { paths } from '../paths.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { Empty, Loading, PageTitle } from '../ui/layout.tsx';
import { lazyPart } from '../ui/lazy-part.ts';
import { Notice, ReadFailure } from '../ui/notice.tsx';
import { caseWords } from '../words/case.ts';
import { commonWords } from '../words/common.ts';
import { useWords } from '../words/words.ts';
import { CaseHeading } from './case/case-heading.tsx';
import { Contents, SectionsOverview } from './case/contents.tsx';
import { Decisions } from './case/decisions.tsx';
import { Gaps } from './case/gaps.tsx';
import { RareSteps } from './case/rare-steps.tsx';
import type { Step } from './case/standing.ts';
import { WayOn } from './case/way-on.tsx';
import { caseQuery } from './queries.ts';

const Provisional = lazyPart(async () => (await import('./case/provisional.tsx')).Provisional);
const Closing = lazyPart(async () => (await import('./case/closing.tsx')).Closing);
const Consents = lazyPart(async () => (await import('./case/consents.tsx')).Consents);
const ChangedNote = lazyPart(async () => (await import('./case/changed-note.tsx')).ChangedNote);
const Attachments = lazyPart(async () => (await import('./case/attachments.tsx')).Attachments);
const Prints = lazyPart(async () => (await import('./case/prints.tsx')).Prints);
const Links = lazyPart(async () => (await import('./case/links.tsx')).Links);
const CaseTasks = lazyPart(async () => (await import('./case/case-tasks.tsx')).CaseTasks);
const CriteriaMet = lazyPart(async () => (await import('./case/criteria-met.tsx')).CriteriaMet);
const PlanCard = lazyPart(async () => (await import('./case/plan-card.tsx')).PlanCard);
const Trials = lazyPart(async () => (await import('./case/trials.tsx')).Trials);
const History = lazyPart(async () => (await import('./case/history.tsx')).History);

/** One registered person: where the case stands, what leads on, and all that is on file. */
export function CasePage() {
  const { id } = useParams({ from: `/inside/desk-cases${paths.case}` });
  const common = useWords(commonWords);
  const w = useWords(caseWords);
  const { data, error, refetch } = useQuery(caseQuery(id));
  // What may no longer be seen goes from the screen, also when it has just been there.
  if (error instanceof ApiProblem && error.status === 404) return <Gone id={id} />;
  if (data) return <WholeCase key={id} view={data} error={error} />;
  return (
    <Page>
      {error === null ? (
        <Loading height="40rem" />
      ) : (
        <>
          <PageTitle>{w.loading}</PageTitle>
          <ReadFailure error={error} />
          <p>
            <Button onPress={() => void refetch()}>{common.again}</Button>
          </p>
        </>
      )}
    </Page>
  );
}

function Page({ children }: { children: ReactNode }) {
  const w = useWords(caseWords);
  return (
    <div className="mx-auto flex max-w-[90rem] flex-col gap-4 p-3 sm:p-4">
      <p>
        <Link
          to={paths.cases}
          className="inline-flex min-h-11 items-center gap-1 rounded-8 font-bold text-primary underline underline-offset-4"
        >
          <span aria-hidden="true">‹</span> {w.back}
        </Link>
      </p>
      {children}
    </div>
  );
}

function Gone({ id }: { id: string }) {
  const w = useWords(caseWords);
  const queries = useQueryClient();
  // Nor does it come back for a moment when somebody tries again.
  useEffect(() => () => queries.removeQueries({ queryKey: keys.case(id) }), [queries, id]);
  return (
    <Page>
      <PageTitle>{w.gone}</PageTitle>
      <Empty title={w.goneHelp}>
        <Link to={paths.cases} className={buttonClass()}>
          {w.back}
        </Link>
      </Empty>
    </Page>
  );
}

function WholeCase({ view, error }: { view: CaseView; error: Error | null }) {
  useTopics([`cases:${view.wardCode}`]);
  const [done, setDone] = useState<{ step: Step; at: number } | null>(null);
  const onDone = (step: Step) => setDone((before) => ({ step, at: (before?.at ?? 0) + 1 }));
  return (
    <Page>
      <CaseHeading view={view} />
      <ReadFailure error={error} />
      <Suspense>
        <ChangedNote id={view.id} />
      </Suspense>
      {done && <Done key={done.at} step={done.step} />}
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,2fr)_minmax(20rem,1fr)]">
        <div className="flex flex-col gap-4">
          <Place id="way-on">
            <WayOn view={view} onDone={onDone} />
          </Place>
          {view.status === 'CLOSED' && (
            <Place id="closing">
              <Suspense>
                <Closing view={view} onDone={onDone} />
              </Suspense>
            </Place>
          )}
          {view.isProvisional && (
            <Place id="provisional">
              <Suspense>
                <Provisional view={view} />
              </Suspense>
            </Place>
          )}
          <Place id="tasks">
            <Suspense>
              <CaseTasks view={view} />
            </Suspense>
          </Place>
          <Gaps view={view} />
          <Suspense>
            <PlanCard view={view} />
          </Suspense>
          <SectionsOverview view={view} />
          <Contents view={view} />
        </div>
        <div className="flex flex-col gap-4">
          <Place id="consents">
            <Suspense fallback={<Loading height="20rem" />}>
              <Consents view={view} onDone={onDone} />
            </Suspense>
          </Place>
          <Place id="decisions">
            <Decisions view={view} />
          </Place>
          <Suspense>
            <CriteriaMet view={view} />
          </Suspense>
          <Suspense>
            <Prints view={view} />
          </Suspense>
          <Suspense>
            <Attachments view={view} />
          </Suspense>
          <Suspense>
            <Links view={view} />
          </Suspense>
          <Suspense fallback={<Loading />}>
            <Trials view={view} />
          </Suspense>
          <Suspense fallback={<Loading />}>
            <History id={view.id} />
          </Suspense>
          <RareSteps view={view} onDone={onDone} />
        </div>
      </div>
    </Page>
  );
}

/** A part of the page that others lead to, as the board of what is due does. */
function Place({ id, children }: { id: string; children: ReactNode }) {
  const { hash } = useLocation();
  const place = useRef<HTMLDivElement>(null);
  const isMeant = hash === id;
  useEffect(() => {
    if (isMeant) place.current?.scrollIntoView();
  }, [isMeant]);
  return (
    <div ref={place} id={id} className="scroll-mt-20">
      {children}
    </div>
  );
}

/** The button that was pressed is gone with its step: the focus goes to what it did. */
function Done({ step }: { step: Step }) {
  const w = useWords(caseWords);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const frame = requestAnimationFrame(() => place.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <div ref={place} tabIndex={-1}>
      <Notice tone="good">{w[`done-${step}`]}</Notice>
    </div>
  );
}
