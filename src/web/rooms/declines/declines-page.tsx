import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import type { RefusalLine } from '../../../placement/decline-reviews.api.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Empty, Loading, PageTitle, Section } from '../../ui/layout.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { ReadFailure } from '../../ui/notice.tsx';
import { formatDay } from '../../ui/time.tsx';
import { commonWords } from '../../words/common.ts';
import { declineWords } from '../../words/declines.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { roomsQuery } from '../board/queries.ts';
import { RoomsTabs } from '../rooms-tabs.tsx';
import { Counts } from './counts.tsx';
import { FilterFields } from './filter-fields.tsx';
import { declinesQuery, type Filter, fileAddress } from './queries.ts';
import { RefusalTable } from './refusal-table.tsx';

const ReviewDialog = lazyPart(async () => (await import('./review-dialog.tsx')).ReviewDialog);

/** Why facilities could not take people in, over a period: the council's main evidence. */
export function DeclinesPage() {
  const w = useWords(declineWords);
  const common = useWords(commonWords);
  const language = useLanguage();
  const [filter, setFilter] = useState<Filter>({});
  const { data, error, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery({
    ...declinesQuery(filter),
    placeholderData: keepPreviousData,
  });
  const rooms = useQuery(roomsQuery());
  const [reviewed, setReviewed] = useState<RefusalLine | null>(null);
  const first = data?.pages[0];
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  const facilities = new Map(rooms.data?.map(({ facility }) => [facility.id, facility.name]));
  return (
    <div className="mx-auto flex max-w-7xl flex-col gap-4 p-3 sm:p-4">
      <RoomsTabs />
      <PageTitle
        beside={
          <div className="no-print flex flex-wrap gap-2">
            <a href={fileAddress(filter)} download className={buttonClass('outlined')}>
              {w.csv}
            </a>
            <Button onPress={() => window.print()}>{common.print}</Button>
          </div>
        }
      >
        {w.title}
      </PageTitle>
      <p className="text-ink-soft">{w.intro}</p>
      <FilterFields filter={filter} facilities={facilities} onChange={setFilter} />
      {!first && (error ? <ReadFailure error={error} /> : <Loading height="16rem" />)}
      {first && (
        <>
          <p role="status" className="flex flex-wrap gap-x-4 font-bold">
            <span>
              {formatDay(first.from, language)} – {formatDay(first.to, language)}
            </span>
            <span>{w.total(first.total)}</span>
          </p>
          {first.total === 0 ? (
            <Empty title={w.none}>{w.noneHelp}</Empty>
          ) : (
            <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,2fr)_minmax(0,5fr)]">
              <Section title={w.counts}>
                <Counts counts={first.counts} />
              </Section>
              <Section title={w.list}>
                <RefusalTable items={items} onReview={setReviewed} />
                {hasNextPage && (
                  <div className="no-print">
                    <Button isRunning={isFetchingNextPage} onPress={() => void fetchNextPage()}>
                      {w.more}
                    </Button>
                  </div>
                )}
              </Section>
            </div>
          )}
        </>
      )}
      {reviewed && (
        <Suspense>
          <ReviewDialog line={reviewed} onClose={() => setReviewed(null)} />
        </Suspense>
      )}
    </div>
  );
}
