import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { caseKeepers } from '../../../priority-cases/case-rights.ts';
import { useTopics } from '../../api/live.ts';
import { paths } from '../../paths.ts';
import { useMe } from '../../session.tsx';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Empty, Loading } from '../../ui/layout.tsx';
import { ReadFailure } from '../../ui/notice.tsx';
import { useIsWide } from '../../ui/use-media.ts';
import { casesWords } from '../../words/cases.ts';
import { commonWords } from '../../words/common.ts';
import { useWords } from '../../words/words.ts';
import { CaseCards } from './case-cards.tsx';
import { CaseTable } from './case-table.tsx';
import { type CaseFilter, countOf } from './filter.ts';
import { caseCountsQuery, casesQuery, pageSize } from './queries.ts';

/** Who was found, a part at a time. */
export function CaseList({
  filter,
  text,
  onClear,
}: {
  filter: CaseFilter;
  text: string;
  onClear(): void;
}) {
  const w = useWords(casesWords);
  const common = useWords(commonWords);
  const isWide = useIsWide();
  const cases = useInfiniteQuery(casesQuery(filter, text));
  const items = useMemo(() => cases.data?.pages.flatMap((page) => page.items), [cases.data]);
  useTopics((items ?? []).map(({ wardCode }) => `cases:${wardCode}`));
  const { hasNextPage, isPlaceholderData } = cases;
  if (items === undefined) {
    if (cases.error === null) return <Loading height="24rem" />;
    return (
      <div className="flex flex-col items-start gap-3">
        <ReadFailure error={cases.error} />
        <Button onPress={() => void cases.refetch()}>{common.again}</Button>
      </div>
    );
  }
  return (
    <div className="flex flex-col gap-3" aria-busy={isPlaceholderData}>
      <p role="status" className="text-sm text-ink-soft">
        {isPlaceholderData
          ? common.loading
          : hasNextPage
            ? w.shownOfMore(items.length)
            : text !== '' && items.length === pageSize
              ? w.likeliest(items.length)
              : w.shown(items.length)}
      </p>
      {cases.error !== null && <ReadFailure error={cases.error} />}
      {items.length === 0 ? (
        <Nobody isFiltered={countOf(filter) > 0} isSearched={text !== ''} onClear={onClear} />
      ) : isWide ? (
        <div className="card rounded-12 border border-line bg-paper px-1">
          <CaseTable items={items} />
        </div>
      ) : (
        <CaseCards items={items} />
      )}
      {hasNextPage && !isPlaceholderData && (
        <div className="flex justify-center">
          <Button
            aria-busy={cases.isFetchingNextPage}
            onPress={() => void cases.fetchNextPage({ cancelRefetch: false })}
          >
            {cases.isFetchingNextPage ? common.loading : common.more}
          </Button>
        </div>
      )}
    </div>
  );
}

function Nobody({
  isFiltered,
  isSearched,
  onClear,
}: {
  isFiltered: boolean;
  isSearched: boolean;
  onClear(): void;
}) {
  const w = useWords(casesWords);
  const { role } = useMe();
  const counts = useQuery(caseCountsQuery).data;
  const isNobodyThere =
    counts !== undefined && counts.total === 0 && Object.values(counts.byStatus).every((n) => !n);
  if (isNobodyThere || !(isFiltered || isSearched)) {
    const mayRegister = caseKeepers.includes(role);
    return (
      <Empty title={w.noCaseYet}>
        <p>{mayRegister ? w.noCaseYetHelp : w.noCaseYetForReader}</p>
        {mayRegister && (
          <p className="mt-3">
            <Link to={paths.newCase} className={buttonClass('filled')}>
              {w.registerFirst}
            </Link>
          </p>
        )}
      </Empty>
    );
  }
  return (
    <Empty title={w.nothingFound}>
      {isSearched && <p>{w.tryShorter}</p>}
      {isFiltered && (
        <>
          <p>{w.tryWithoutFilter}</p>
          <p className="mt-3">
            <Button onPress={onClear}>{w.clearFilter}</Button>
          </p>
        </>
      )}
    </Empty>
  );
}
