import { Link } from '@tanstack/react-router';
import { Suspense } from 'react';
import { caseKeepers } from '../../priority-cases/case-rights.ts';
import { paths } from '../paths.ts';
import { useMe } from '../session.tsx';
import { Loading, PageTitle } from '../ui/layout.tsx';
import { lazyPart } from '../ui/lazy-part.ts';
import { Notice } from '../ui/notice.tsx';
import { caseFormWords } from '../words/case-form.ts';
import { useWords } from '../words/words.ts';

const NewCaseForm = lazyPart(async () => (await import('./form/new-case-form.tsx')).NewCaseForm);

/** A person comes on the register: as much as is needed for that, and no more. */
export function NewCasePage() {
  const w = useWords(caseFormWords);
  const me = useMe();
  return (
    <div className="mx-auto flex max-w-3xl flex-col gap-4 p-4">
      <div>
        <Link
          to={paths.cases}
          className="inline-flex min-h-11 items-center gap-1 text-primary underline underline-offset-4"
        >
          <span aria-hidden="true">←</span> {w.toList}
        </Link>
        <PageTitle>{w.newCase}</PageTitle>
        <p className="mt-1 text-ink-soft">{w.newCaseHelp}</p>
      </div>
      {caseKeepers.includes(me.role) ? (
        <Suspense fallback={<Loading height="36rem" />}>
          <NewCaseForm wardCodes={me.wardCodes} />
        </Suspense>
      ) : (
        <Notice>{w.readersOnly}</Notice>
      )}
    </div>
  );
}
