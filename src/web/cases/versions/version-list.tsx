import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { touchedGroups } from '../../../priority-cases/versions/case-history.ts';
import type { VersionPage } from '../../../priority-cases/versions/case-versions.api.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/classes.ts';
import { Chip, Loading, Section } from '../../ui/layout.tsx';
import { formatDay, formatTime } from '../../ui/time.tsx';
import { caseVersionsWords } from '../../words/case-versions.ts';
import { commonWords } from '../../words/common.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { labelOfField } from '../case/history-entry.ts';

type Item = VersionPage['items'][number];

/** Who wrote which, newest first; each leads to what it changed. */
export function VersionList({
  id,
  versions,
  shown,
  newest,
}: {
  id: string;
  versions: Pick<
    UseInfiniteQueryResult<InfiniteData<VersionPage>>,
    'data' | 'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage'
  >;
  shown: number | undefined;
  newest: number | undefined;
}) {
  const w = useWords(caseVersionsWords);
  const common = useWords(commonWords);
  const items = versions.data?.pages.flatMap((page) => page.items);
  return (
    <Section title={w.versions} className="no-print">
      {items === undefined && <Loading />}
      {items?.length === 1 && <p className="text-sm text-ink-soft">{w.writeSome}</p>}
      <ol className="flex flex-col">
        {items?.map((item) => (
          <li key={item.id} className="border-t border-line first:border-t-0">
            <Link
              to={paths.caseVersions}
              params={{ id }}
              search={{ version: item.version }}
              aria-current={item.version === shown ? 'true' : undefined}
              className={cx(
                'flex min-h-11 flex-col gap-0.5 rounded-8 border-l-4 px-3 py-2 leading-snug hover:bg-primary-soft',
                item.version === shown ? 'border-primary bg-primary-soft' : 'border-transparent',
              )}
            >
              <Told item={item} isNewest={item.version === newest} />
            </Link>
          </li>
        ))}
      </ol>
      {versions.hasNextPage && (
        <p>
          <Button
            aria-busy={versions.isFetchingNextPage}
            onPress={() => void versions.fetchNextPage({ cancelRefetch: false })}
          >
            {versions.isFetchingNextPage ? common.loading : common.more}
          </Button>
        </p>
      )}
    </Section>
  );
}

function Told({ item, isNewest }: { item: Item; isNewest: boolean }) {
  const w = useWords(caseVersionsWords);
  const language = useLanguage();
  const fields = touchedGroups(item.fields).map((field) => labelOfField(field, language));
  return (
    <>
      <span className="flex flex-wrap items-center gap-2">
        <span className="font-bold text-primary underline underline-offset-4">
          {w.version(item.version)}
        </span>
        {isNewest && <Chip>{w.newest}</Chip>}
      </span>
      <span className="text-sm text-ink-soft">
        {formatDay(item.at, language)} {formatTime(item.at, language)} {item.by?.name || w.house}
      </span>
      <span>
        {item.version === 1
          ? w.registered
          : w.changed(fields.join(language === 'ja' ? '、' : ', '))}
      </span>
      {item.reason && <span className="break-words whitespace-pre-wrap">{w.why(item.reason)}</span>}
    </>
  );
}
