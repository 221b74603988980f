import { Suspense } from 'react';
import { Loading, PageTitle, Section } from '../../ui/layout.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { feedWords } from '../../words/on-call-feeds.ts';
import { useWords } from '../../words/words.ts';
import { OnCallTabs } from '../on-call-tabs.tsx';
import { Feeds } from './feeds.tsx';

const ImportPart = lazyPart(async () => (await import('./import-part.tsx')).ImportPart);

/** The plan in other calendars, and other calendars in the plan. */
export function FeedsPage() {
  const w = useWords(feedWords);
  return (
    <div className="mx-auto flex max-w-6xl flex-col gap-4 p-3 sm:p-4">
      <PageTitle beside={<OnCallTabs />}>{w.title}</PageTitle>
      <Section title={w.feeds}>
        <Feeds />
      </Section>
      <Section title={w.import}>
        <Suspense fallback={<Loading height="16rem" />}>
          <ImportPart />
        </Suspense>
      </Section>
    </div>
  );
}
