import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { registerKeepers } from '../../../priority-cases/case-rights.ts';
import type { CriteriaVersion, CriteriaView } from '../../../priority-cases/rules/criteria.api.ts';
import { criteriaChanges } from '../../../priority-cases/rules/criteria.ts';
import { useDraft } from '../../api/draft.ts';
import { useMe } from '../../session.tsx';
import { Empty, Lines, Loading, PageTitle, Section } from '../../ui/layout.tsx';
import { Notice, ReadFailure } from '../../ui/notice.tsx';
import { VersionList } from '../../versioned/page-parts.tsx';
import { criteriaWords } from '../../words/criteria.ts';
import { useWords } from '../../words/words.ts';
import { CasesTabs } from '../cases-tabs.tsx';
import { type Editing, editingOf } from './criteria-editing.ts';
import { CriteriaEditor, useCriteriaLines } from './criteria-editor.tsx';
import { criteriaCountsQuery, criteriaQuery, criteriaVersionsQuery } from './queries.ts';
import { RulesNav } from './rules-nav.tsx';

/** Who belongs to those of priority: the criteria, how many meet each, and all versions. */
export function CriteriaPage() {
  const w = useWords(criteriaWords);
  const { data, error } = useQuery(criteriaQuery);
  return (
    <div className="mx-auto flex w-full max-w-5xl flex-col gap-4 p-3 [word-break:auto-phrase] sm:p-4">
      <CasesTabs />
      <RulesNav />
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

function Known({ view }: { view: CriteriaView }) {
  const w = useWords(criteriaWords);
  const mayEdit = registerKeepers.includes(useMe().role);
  const initial = useMemo(() => editingOf(view), [view]);
  const draft = useDraft<Editing>('criteria', initial);
  return (
    <>
      {!mayEdit && <Notice>{w.readOnly}</Notice>}
      <Counts view={view} />
      {mayEdit && <CriteriaEditor view={view} draft={draft} />}
      <Versions
        view={view}
        onUse={mayEdit ? ({ criteria }) => draft.set((now) => ({ ...now, draft: criteria })) : null}
      />
    </>
  );
}

/** Each criterion with how many meet it; a retired one only while cases still name it. */
function Counts({ view }: { view: CriteriaView }) {
  const w = useWords(criteriaWords);
  const { data, error } = useQuery(criteriaCountsQuery);
  const count = new Map(data?.items.map((it) => [it.criterionId, it.cases]));
  const shown = [...view.criteria, ...view.retired.filter(({ id }) => count.has(id))];
  return (
    <Section title={w.counts}>
      {!data && (error ? <ReadFailure error={error} /> : <Loading height="3rem" />)}
      {shown.length === 0 && <Empty title={w.none} />}
      {data && shown.length > 0 && (
        <>
          <p className="text-sm text-ink-soft">{w.countsHelp}</p>
          <ul className="flex flex-col divide-y divide-line">
            {shown.map(({ id, label, guidance }) => (
              <li key={id} className="flex items-start justify-between gap-4 py-2">
                <span className="min-w-0">
                  <b>{label}</b>
                  {!view.criteria.some((it) => it.id === id) && ` （${w.isRetired}）`}
                  <span className="block text-sm whitespace-pre-wrap text-ink-soft">
                    {guidance}
                  </span>
                </span>
                <b className="tabular shrink-0 text-lg">{w.cases(count.get(id) ?? 0)}</b>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function Versions({
  view,
  onUse,
}: {
  view: CriteriaView;
  onUse: ((version: CriteriaVersion) => void) | null;
}) {
  const w = useWords(criteriaWords);
  const lines = useCriteriaLines();
  const { data, error } = useQuery(criteriaVersionsQuery);
  return (
    <VersionList versions={data?.items} error={error} current={view.version} onUse={onUse}>
      {(version, before) => {
        const changed = criteriaChanges(before?.criteria ?? [], version.criteria);
        return (
          <>
            <p>{version.reason}</p>
            {changed.length === 0 ? <p>{w.nothing}</p> : <Lines lines={lines(changed)} />}
          </>
        );
      }}
    </VersionList>
  );
}
