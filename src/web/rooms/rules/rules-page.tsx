import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { Suspense, useMemo } from 'react';
import type { MatchRulesView } from '../../../placement/match-rules.api.ts';
import { useDraft } from '../../api/draft.ts';
import { useMe } from '../../session.tsx';
import { Loading, PageTitle } from '../../ui/layout.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { Notice, ReadFailure } from '../../ui/notice.tsx';
import { useSettled } from '../../ui/use-settled.ts';
import { EditorColumns } from '../../versioned/page-parts.tsx';
import { matchRulesWords } from '../../words/match-rules.ts';
import { useWords } from '../../words/words.ts';
import { RoomsTabs } from '../rooms-tabs.tsx';
import { draftOf, type Editing, editingOf, readDraft } from './editing.ts';
import { rulesQuery } from './queries.ts';
import { RulesReading } from './rules-reading.tsx';
import { RulesVersions } from './rules-versions.tsx';
import { readTried } from './tried.ts';

const WhatIf = lazyPart(async () => (await import('./what-if.tsx')).WhatIf);
const RulesEditor = lazyPart(async () => (await import('./rules-editor.tsx')).RulesEditor);

/** What the ranking goes by: edited and tried by the managers, read by the coordinators. */
export function RulesPage() {
  const w = useWords(matchRulesWords);
  const { data, error } = useQuery(rulesQuery);
  return (
    <div className="mx-auto flex w-full max-w-screen-2xl flex-col gap-4 p-3 [word-break:auto-phrase] sm:p-4">
      <RoomsTabs />
      <PageTitle>{w.title}</PageTitle>
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

/** What is typed is tried once it has stood still for so long. */
const stillMs = 600;

function Known({ view }: { view: MatchRulesView }) {
  const w = useWords(matchRulesWords);
  const mayEdit = useMe().role === 'base_manager';
  const { emergency } = readTried(useSearch({ strict: false }));
  const initial = useMemo(() => editingOf(view), [view]);
  const draft = useDraft<Editing>('match-rules', initial);
  const { rules } = readDraft(draft.value.draft);
  const tried = useSettled(rules, stillMs);
  if (!mayEdit)
    return (
      <>
        <Notice>{w.readOnly}</Notice>
        <RulesReading view={view} />
        <RulesVersions view={view} onUse={null} />
      </>
    );
  return (
    <EditorColumns
      form={
        <Suspense fallback={<Loading height="60rem" />}>
          <RulesEditor view={view} draft={draft} />
        </Suspense>
      }
      beside={
        <Suspense fallback={<Loading height="30rem" />}>
          <WhatIf rules={rules === null ? null : tried} emergencyId={emergency ?? null} />
        </Suspense>
      }
      versions={
        <RulesVersions
          view={view}
          onUse={(from) => draft.set((now) => ({ ...now, draft: draftOf(from) }))}
        />
      }
    />
  );
}
