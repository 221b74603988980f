import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Suspense } from 'react';
import type { MergeView } from '../../../case-merging/case-merging.api.ts';
import { paths } from '../../paths.ts';
import { useMe } from '../../session.tsx';
import { buttonClass } from '../../ui/button.tsx';
import { Loading, PageTitle, Section } from '../../ui/layout.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { Notice, ReadFailure } from '../../ui/notice.tsx';
import { formatDay } from '../../ui/time.tsx';
import { caseMergeWords } from '../../words/case-merge.ts';
import { useLanguage, useSay, useWords } from '../../words/words.ts';
import { mayStep } from '../case/standing.ts';
import { StatusChip } from '../marks.tsx';
import { allPartsQuery } from '../versions/queries.ts';
import { mergeQuery } from './queries.ts';

const MergeForm = lazyPart(async () => (await import('./merge-form.tsx')).MergeForm);

/** Two registrations of one person side by side, and what the one that is kept takes of the other. */
export function CaseMergePage() {
  const w = useWords(caseMergeWords);
  const { id, otherId } = useParams({ from: `/inside/desk-cases${paths.caseMerge}` });
  const isWard = mayStep(useMe().role, 'close');
  const { data, error } = useQuery({ ...mergeQuery(id, otherId), enabled: isWard });
  const parts = useQuery(allPartsQuery);
  return (
    <div className="mx-auto flex max-w-5xl flex-col gap-4 p-3 sm:p-4">
      <p>
        <Link
          to={paths.case}
          params={{ id }}
          className="inline-flex min-h-11 items-center gap-1 rounded-8 font-bold text-primary underline underline-offset-4"
        >
          <span aria-hidden="true">‹</span> {w.back}
        </Link>
      </p>
      <PageTitle>{w.title}</PageTitle>
      {!isWard && <Notice>{w.wardOnly}</Notice>}
      {isWard && <p>{w.help}</p>}
      <ReadFailure error={error ?? parts.error} />
      {isWard && !data && !error && <Loading height="20rem" />}
      {data && parts.data && <Both id={id} otherId={otherId} view={data} />}
      {data && parts.data && data.hindrance === null && (
        <Suspense fallback={<Loading height="20rem" />}>
          <MergeForm
            key={`${data.kept.version} ${data.other.version}`}
            view={data}
            sections={parts.data}
          />
        </Suspense>
      )}
    </div>
  );
}

function Both({ id, otherId, view }: { id: string; otherId: string; view: MergeView }) {
  const w = useWords(caseMergeWords);
  const say = useSay();
  return (
    <>
      {view.hindrance && <Notice tone="act" title={say(view.hindrance)} />}
      <div className="grid gap-4 sm:grid-cols-2">
        <One title={w.kept} it={view.kept} />
        <One title={w.other} it={view.other} />
      </div>
      <p>
        <Link
          to={paths.caseMerge}
          params={{ id: otherId, otherId: id }}
          replace
          className={buttonClass()}
        >
          <span aria-hidden="true">⇄ </span>
          {w.swap}
        </Link>
      </p>
    </>
  );
}

function One({ title, it }: { title: string; it: MergeView['kept'] }) {
  const language = useLanguage();
  return (
    <Section title={title}>
      <p className="flex flex-wrap items-center gap-2">
        <span className="text-lg font-bold">{it.name}</span>
        <StatusChip status={it.status} />
      </p>
      <p className="text-sm text-ink-soft">
        {it.nameKana} <span className="tabular">{it.registrationNo}</span>{' '}
        {it.birthDate && formatDay(it.birthDate, language)}
      </p>
    </Section>
  );
}
