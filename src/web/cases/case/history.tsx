import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { paths } from '../../paths.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Loading, Section } from '../../ui/layout.tsx';
import { ReadFailure } from '../../ui/notice.tsx';
import { formatDay, formatTime } from '../../ui/time.tsx';
import { caseWords } from '../../words/case.ts';
import { commonWords } from '../../words/common.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { saidOf, whoOf } from './history-entry.ts';
import { caseHistoryQuery } from './queries.ts';

/** Who changed what, and when; never what stood there. */
export function History({ id }: { id: string }) {
  const w = useWords(caseWords);
  const common = useWords(commonWords);
  const language = useLanguage();
  const history = useInfiniteQuery(caseHistoryQuery(id));
  const items = history.data?.pages.flatMap((page) => page.items);
  return (
    <Section title={w.history}>
      <p className="text-sm text-ink-soft">{w.historyKept}</p>
      <p>
        <Link to={paths.caseVersions} params={{ id }} className={buttonClass()}>
          {w.versionsOf}
        </Link>
      </p>
      <ReadFailure error={history.error} />
      {items === undefined && history.error === null && <Loading />}
      {items?.length === 0 && <p>{w.noHistory}</p>}
      {items && items.length > 0 && (
        <ol className="flex flex-col">
          {items.map((entry) => (
            <li key={entry.id} className="border-t border-line py-2 leading-snug">
              <span className="block text-sm text-ink-soft">
                <time dateTime={entry.at}>
                  {formatDay(entry.at, language)} {formatTime(entry.at, language)}
                </time>{' '}
                {whoOf(entry, language)}
              </span>
              {saidOf(entry, language)}
            </li>
          ))}
        </ol>
      )}
      {history.hasNextPage && (
        <p>
          <Button
            aria-busy={history.isFetchingNextPage}
            onPress={() => void history.fetchNextPage({ cancelRefetch: false })}
          >
            {history.isFetchingNextPage ? common.loading : common.more}
          </Button>
        </p>
      )}
    </Section>
  );
}
