import { useQuery } from '@tanstack/react-query';
import { Suspense, useMemo } from 'react';
import type { PolicyView } from '../../escalation/policy.api.ts';
import { useDraft } from '../api/draft.ts';
import { OnCallTabs } from '../on-call/on-call-tabs.tsx';
import { useMe } from '../session.tsx';
import { Loading, PageTitle } from '../ui/layout.tsx';
import { lazyPart } from '../ui/lazy-part.ts';
import { Notice, ReadFailure } from '../ui/notice.tsx';
import { useSettled } from '../ui/use-settled.ts';
import { EditorColumns } from '../versioned/page-parts.tsx';
import { policyWords } from '../words/policy.ts';
import { useWords } from '../words/words.ts';
import { type Editing, editingOf } from './editing.ts';
import { readDraft } from './policy-draft.ts';
import { PolicyReading } from './policy-reading.tsx';
import { Preview } from './preview.tsx';
import { policyQuery } from './queries.ts';
import { Versions } from './versions.tsx';

const PolicyEditor = lazyPart(async () => (await import('./policy-editor.tsx')).PolicyEditor);

/** Whom to page when: edited by the managers, read by the coordinators, played for any moment. */
export function PolicyPage() {
  const w = useWords(policyWords);
  const { data, error } = useQuery(policyQuery);
  return (
    <div className="mx-auto flex w-full max-w-screen-2xl flex-col gap-4 p-3 [word-break:auto-phrase] sm:p-4">
      <PageTitle beside={<OnCallTabs />}>{w.title}</PageTitle>
      <p className="max-w-4xl">{w.intro}</p>
      {data ? (
        <Known view={data} />
      ) : error ? (
        <ReadFailure error={error} />
      ) : (
        <Loading height="30rem" />
      )}
    </div>
  );
}

/** What is typed is played once it has stood still for so long. */
const stillMs = 300;

function Known({ view }: { view: PolicyView }) {
  const w = useWords(policyWords);
  const mayEdit = useMe().role === 'base_manager';
  const initial = useMemo(() => editingOf(view), [view]);
  const draft = useDraft<Editing>('escalation-policy', initial);
  const editing = mayEdit ? draft.value : initial;
  const { policy } = readDraft(editing.draft);
  const played = useSettled(policy, stillMs);
  return (
    <EditorColumns
      form={
        mayEdit ? (
          <Suspense fallback={<Loading height="60rem" />}>
            <PolicyEditor view={view} draft={draft} />
          </Suspense>
        ) : (
          <>
            <Notice>{w.readOnly}</Notice>
            <PolicyReading policy={view.policy} />
          </>
        )
      }
      beside={<Preview policy={policy === null ? null : played} />}
      versions={
        <Versions
          view={view}
          onUse={mayEdit ? (from) => draft.set((now) => ({ ...now, draft: from })) : null}
        />
      }
    />
  );
}
