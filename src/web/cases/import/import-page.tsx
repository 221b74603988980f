import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { cx } from '../../ui/classes.ts';
import { Loading, PageTitle } from '../../ui/layout.tsx';
import { ReadFailure } from '../../ui/notice.tsx';
import { caseImportWords } from '../../words/case-import.ts';
import { useWords } from '../../words/words.ts';
import { CasesTabs } from '../cases-tabs.tsx';
import { ApplyPart } from './apply-part.tsx';
import { ImportOver } from './import-over.tsx';
import { MappingStep } from './mapping-step.tsx';
import { type ImportView, importQuery, type PageOfRows } from './queries.ts';
import { RowsStep } from './rows-step.tsx';
import { useImportActs } from './use-import-acts.ts';

const firstPage: PageOfRows = { only: 'all', after: 0 };

/** One list: its columns, its rows with what is wrong in them, and the import itself. */
export function CaseImportPage() {
  const w = useWords(caseImportWords);
  const { id } = useParams({ strict: false }) as { id: string };
  const [page, setPage] = useState(firstPage);
  const view = useQuery(importQuery(id, page));
  return (
    <div className="mx-auto flex max-w-[110rem] flex-col gap-4 p-3 sm:p-4">
      <PageTitle>{w.title}</PageTitle>
      <CasesTabs />
      {!view.data && (view.error ? <ReadFailure error={view.error} /> : <Loading />)}
      {view.data?.status === 'OPEN' && (
        <Steps view={view.data} page={page} error={view.error} onPage={setPage} />
      )}
      {view.data && view.data.status !== 'OPEN' && <ImportOver view={view.data} />}
    </div>
  );
}

/** A list that was just handed in begins with its columns; one that was worked on, with its rows. */
function Steps({
  view,
  page,
  error,
  onPage,
}: {
  view: ImportView;
  page: PageOfRows;
  error: Error | null;
  onPage(page: PageOfRows): void;
}) {
  const w = useWords(caseImportWords);
  const acts = useImportActs(view);
  const [isMapping, setMapping] = useState(view.version === 1);
  const isAtColumns = isMapping || view.missing.length > 0;
  const steps = [w.step1, w.step2, w.step3];
  return (
    <>
      <ol aria-label={w.steps} className="flex flex-wrap gap-x-2 gap-y-1">
        {steps.map((step, place) => {
          const isNow = place === (isAtColumns ? 0 : 1);
          return (
            <li
              key={step}
              aria-current={isNow ? 'step' : undefined}
              className={cx(
                'flex items-center gap-2 border-b-4 px-3 py-1',
                isNow ? 'border-primary font-bold' : 'border-line text-ink-soft',
              )}
            >
              <span className="tabular">{place + 1}</span>
              {step}
            </li>
          );
        })}
      </ol>
      {error && <ReadFailure error={error} />}
      {isAtColumns ? (
        <MappingStep view={view} acts={acts} onDone={() => setMapping(false)} />
      ) : (
        <RowsStep
          view={view}
          acts={acts}
          page={page}
          onPage={onPage}
          onColumns={() => setMapping(true)}
        />
      )}
      <ApplyPart view={view} acts={acts} isReady={!isAtColumns} />
    </>
  );
}
