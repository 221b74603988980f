import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useMe } from '../../session.tsx';
import { Empty, Loading, PageTitle } from '../../ui/layout.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { Notice, ReadFailure } from '../../ui/notice.tsx';
import { consentTextWords } from '../../words/consent-texts.ts';
import { useWords } from '../../words/words.ts';
import { CasesTabs } from '../cases-tabs.tsx';
import { consentTextsQuery } from './consent-text-queries.ts';
import { ConsentTextVersions } from './consent-text-versions.tsx';
import { RulesNav } from './rules-nav.tsx';

const ConsentTextEditor = lazyPart(
  async () => (await import('./consent-text-editor.tsx')).ConsentTextEditor,
);

/** What is explained to who consents: every version, and the way to a new one. */
export function ConsentTextsPage() {
  const w = useWords(consentTextWords);
  const { role } = useMe();
  const mayAdd = role === 'ward_staff' || role === 'base_manager';
  const { data, error } = useQuery(consentTextsQuery);
  return (
    <div className="mx-auto flex w-full max-w-5xl flex-col gap-4 p-3 [word-break:auto-phrase] sm:p-4">
      <CasesTabs />
      <RulesNav />
      <PageTitle>{w.title}</PageTitle>
      <p className="max-w-4xl">{w.intro}</p>
      {!mayAdd && <Notice>{w.readOnly}</Notice>}
      {!data && (error ? <ReadFailure error={error} /> : <Loading height="20rem" />)}
      {data && mayAdd && (
        <Suspense fallback={<Loading />}>
          <ConsentTextEditor newest={data.items[0] ?? null} />
        </Suspense>
      )}
      {data && !mayAdd && data.items.length === 0 && (
        <Empty title={w.none}>{w.noneForReader}</Empty>
      )}
      {data && data.items.length > 0 && <ConsentTextVersions items={data.items} />}
    </div>
  );
}
