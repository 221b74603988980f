import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useRouter } from '@tanstack/react-router';
import { Suspense, useCallback } from 'react';
import { caseKeepers } from '../../priority-cases/case-rights.ts';
import type { CaseView } from '../../priority-cases/priority-cases.api.ts';
import { useTopics } from '../api/live.ts';
import { paths } from '../paths.ts';
import { useMe } from '../session.tsx';
import { Loading, PageTitle } from '../ui/layout.tsx';
import { lazyPart } from '../ui/lazy-part.ts';
import { Notice, ReadFailure } from '../ui/notice.tsx';
import { caseFormWords } from '../words/case-form.ts';
import { useSay, useWords } from '../words/words.ts';
import { SectionNav } from './form/section-nav.tsx';
import { type CaseSection, draftKeyOf, sectionAfter, sections } from './form/sections.ts';
import { useDrafts } from './form/use-drafts.ts';
import { caseQuery } from './queries.ts';

/** The form comes with the fields of its section: neither is part of a desk's first load. */
const forms = new Map(
  sections.map((section) => [
    section.key,
    lazyPart(async () => {
      const [{ SectionForm }, parts] = await Promise.all([
        import('./form/section-form.tsx'),
        section.load(),
      ]);
      type Props = Omit<Parameters<typeof SectionForm>[0], 'parts' | 'section'>;
      return (props: Props) => <SectionForm {...props} section={section.key} parts={parts} />;
    }),
  ]),
);

export function SectionPage() {
  const w = useWords(caseFormWords);
  const { id, section: key } = useParams({ strict: false }) as { id: string; section: string };
  const saved = useQuery(caseQuery(id));
  const section = sections.find((it) => it.key === key);
  if (!section) {
    return (
      <div className="mx-auto max-w-6xl p-4">
        <PageTitle>{w.noSuchSection}</PageTitle>
      </div>
    );
  }
  return <OneSection key={`${id}:${key}`} id={id} section={section} saved={saved} />;
}

function OneSection({
  id,
  section,
  saved,
}: {
  id: string;
  section: CaseSection;
  saved: { data?: CaseView; error: Error | null };
}) {
  const w = useWords(caseFormWords);
  const say = useSay();
  const me = useMe();
  const router = useRouter();
  const [drafts, setDraft] = useDrafts();
  const onDraft = useCallback(
    (isThere: boolean) => setDraft(draftKeyOf(id, section.key), isThere),
    [setDraft, id, section.key],
  );
  const Form = forms.get(section.key);
  const { data, error } = saved;
  const next = sectionAfter(section, data);
  // What others save meanwhile is seen while one is typing.
  useTopics(data ? [`cases:${data.wardCode}`] : []);
  const whyNot = !caseKeepers.includes(me.role)
    ? w.readersOnly
    : data?.status === 'CLOSED'
      ? w.closed
      : null;
  const onSaved = (to: 'next' | 'back') =>
    void (to === 'next' && next
      ? router.navigate({ to: paths.caseSection, params: { id, section: next.key } })
      : router.navigate({ to: paths.case, params: { id } }));
  return (
    <div className="mx-auto flex max-w-6xl flex-col gap-4 p-4">
      <div>
        <Link
          to={paths.case}
          params={{ id }}
          className="inline-flex min-h-11 items-center gap-1 text-primary underline underline-offset-4"
        >
          <span aria-hidden="true">←</span> {w.toCase(data?.name ?? '')}
        </Link>
        <PageTitle>{say(section.label)}</PageTitle>
      </div>
      {error && !data && <ReadFailure error={error} />}
      {data ? (
        <div className="grid gap-4 lg:grid-cols-[17rem_minmax(0,1fr)]">
          <SectionNav saved={data} current={section.key} drafts={drafts} />
          <div className="flex min-w-0 flex-col gap-4">
            {whyNot && <Notice>{whyNot}</Notice>}
            <Suspense fallback={<Loading height="30rem" />}>
              {Form && whyNot === null && (
                <Form
                  saved={data}
                  hasNext={next !== undefined}
                  onSaved={onSaved}
                  onDraft={onDraft}
                />
              )}
            </Suspense>
          </div>
        </div>
      ) : (
        !error && <Loading height="30rem" />
      )}
    </div>
  );
}
