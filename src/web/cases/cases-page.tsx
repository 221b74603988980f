import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { caseKeepers } from '../../priority-cases/case-rights.ts';
import { paths } from '../paths.ts';
import { useMe } from '../session.tsx';
import { Button, buttonClass } from '../ui/button.tsx';
import { Disclosure, PageTitle } from '../ui/layout.tsx';
import { lazyPart } from '../ui/lazy-part.ts';
import { useIsWide } from '../ui/use-media.ts';
import { caseMarkWords } from '../words/case-marks.ts';
import { casesWords } from '../words/cases.ts';
import { useWords } from '../words/words.ts';
import { CasesTabs } from './cases-tabs.tsx';
import { CaseList } from './list/case-list.tsx';
import { DraftList } from './list/draft-list.tsx';
import { type CaseFilter, countOf, readFilter } from './list/filter.ts';
import { FilterChips } from './list/filter-chips.tsx';
import { SearchBox } from './list/search-box.tsx';
import { useSearchText } from './list/search-text.ts';

const BinderDialog = lazyPart(async () => (await import('./list/binder-dialog.tsx')).BinderDialog);

/** The register: who is on it, and where work waits. */
export function CasesPage() {
  const w = useWords(casesWords);
  const marks = useWords(caseMarkWords);
  const me = useMe();
  const isWide = useIsWide();
  const navigate = useNavigate();
  const filter = readFilter(useSearch({ strict: false }));
  const [text, setText] = useSearchText();
  const choose = (next: CaseFilter) =>
    void navigate({ to: paths.cases, search: next, replace: true, resetScroll: false });
  const isKeeper = caseKeepers.includes(me.role);
  const [isPrinting, setPrinting] = useState(false);
  const chips = <FilterChips filter={filter} onChange={choose} />;
  const chosen = countOf(filter);
  return (
    <div className="mx-auto flex max-w-[90rem] flex-col gap-4 p-3 sm:p-4">
      <PageTitle
        beside={
          <div className="flex flex-wrap items-center gap-2">
            <Button onPress={() => setPrinting(true)}>{w.binder}</Button>
            {isPrinting && (
              <Suspense>
                <BinderDialog filter={filter} onClose={() => setPrinting(false)} />
              </Suspense>
            )}
            {isKeeper && (
              <Link to={paths.newCase} className={buttonClass('filled')}>
                {w.newCase}
              </Link>
            )}
          </div>
        }
      >
        {marks.title}
      </PageTitle>
      <CasesTabs />
      {isKeeper && <DraftList />}
      <SearchBox text={text} onSettled={setText} />
      {isWide ? (
        chips
      ) : (
        <Disclosure title={chosen > 0 ? w.filterOn(chosen) : w.filter}>{chips}</Disclosure>
      )}
      <CaseList filter={filter} text={text} onClear={() => choose({})} />
    </div>
  );
}
