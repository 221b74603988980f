import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { ApiProblem } from '../../api/client.ts';
import { useTopics } from '../../api/live.ts';
import { paths } from '../../paths.ts';
import { Loading, useTitle } from '../../ui/layout.tsx';
import { ReadFailure } from '../../ui/notice.tsx';
import { caseVersionsWords } from '../../words/case-versions.ts';
import { useWords } from '../../words/words.ts';
import { caseQuery } from '../queries.ts';
import { AsOf } from './as-of.tsx';
import { OneVersion } from './one-version.tsx';
import { versionsQuery } from './queries.ts';
import { VersionList } from './version-list.tsx';

/** What became of a case: its versions, what each of them changed, and how it was at an instant. */
export function CaseVersionsPage() {
  const w = useWords(caseVersionsWords);
  const { id } = useParams({ from: `/inside/desk-cases${paths.caseVersions}` });
  const { at, version } = useSearch({ from: `/inside/desk-cases${paths.caseVersions}` });
  const theCase = useQuery(caseQuery(id));
  const { data: view } = theCase;
  const isGone = theCase.error instanceof ApiProblem && theCase.error.status === 404;
  const versions = useInfiniteQuery({ ...versionsQuery(id), enabled: !isGone });
  useTopics(view ? [`cases:${view.wardCode}`] : []);
  // The title of a tab names nobody.
  useTitle(w.title);
  const error = theCase.error ?? versions.error;
  const newest = versions.data?.pages[0]?.items[0]?.version;
  const shown = at === undefined ? (version ?? newest) : undefined;
  return (
    <div className="mx-auto flex max-w-[90rem] flex-col gap-4 p-3 sm:p-4">
      <p className="no-print">
        <Link
          to={paths.case}
          params={{ id }}
          className="inline-flex min-h-11 items-center gap-1 rounded-8 font-bold text-primary underline underline-offset-4"
        >
          <span aria-hidden="true">‹</span> {w.toCase}
        </Link>
      </p>
      <div>
        <h1 className="text-2xl">{w.title}</h1>
        {view && !isGone && (
          <p>
            <span className="font-bold">{view.name}</span>{' '}
            <span className="text-sm text-ink-soft">
              {view.nameKana} <span className="tabular">{view.registrationNo}</span>
            </span>
          </p>
        )}
      </div>
      <ReadFailure error={error} />
      {!isGone && (
        <div className="grid items-start gap-4 lg:grid-cols-[22rem_minmax(0,1fr)]">
          <VersionList id={id} versions={versions} shown={shown} newest={newest} />
          <div className="order-first flex min-w-0 flex-col gap-4 lg:order-none">
            {at !== undefined && <AsOf id={id} at={at} />}
            {shown !== undefined && (
              <OneVersion key={shown} id={id} version={shown} isNewest={shown === newest} />
            )}
            {shown === undefined && at === undefined && !error && <Loading height="20rem" />}
          </div>
        </div>
      )}
    </div>
  );
}
