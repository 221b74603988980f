import type { ReactNode } from 'react';
import { PageTitle } from '../ui/layout.tsx';
import { ReadinessNav } from './readiness-nav.tsx';

/** What the pages of readiness have in common. */
export function ReadinessFrame({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="mx-auto flex w-full max-w-6xl flex-col gap-4 p-3 [word-break:auto-phrase] sm:p-4">
      <PageTitle beside={<ReadinessNav />}>{title}</PageTitle>
      {children}
    </div>
  );
}
