import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { registerKeepers } from '../../../priority-cases/case-rights.ts';
import { registerRuleChanges } from '../../../priority-cases/rules/register-rule-changes.ts';
import type { RegisterRulesView } from '../../../priority-cases/rules/register-rules.api.ts';
import { currentRegisterRules } from '../../../priority-cases/rules/register-rules.ts';
import { useDraft } from '../../api/draft.ts';
import { useMe } from '../../session.tsx';
import { Fact, Facts, Lines, Loading, PageTitle, Section } from '../../ui/layout.tsx';
import { Notice, ReadFailure } from '../../ui/notice.tsx';
import { VersionList } from '../../versioned/page-parts.tsx';
import { registerRulesWords } from '../../words/register-rules.ts';
import { useWords } from '../../words/words.ts';
import { CasesTabs } from '../cases-tabs.tsx';
import { type FieldPlace, fieldPlacesQuery } from './field-places.ts';
import { NeededMatrix } from './needed-matrix.tsx';
import { registerRulesQuery, registerRulesVersionsQuery } from './queries.ts';
import { RegisterRulesEditor } from './register-rules-editor.tsx';
import { draftOf } from './rules-draft.ts';
import { type Editing, editingOf } from './rules-editing.ts';
import { RulesNav } from './rules-nav.tsx';
import { useRuleLines } from './use-rule-lines.ts';

/** Which fields each status needs, and how long what lasts. */
export function RegisterRulesPage() {
  const w = useWords(registerRulesWords);
  const { data, error } = useQuery(registerRulesQuery);
  const { data: places } = useQuery(fieldPlacesQuery);
  return (
    <div className="mx-auto flex w-full max-w-5xl flex-col gap-4 p-3 [word-break:auto-phrase] sm:p-4">
      <CasesTabs />
      <RulesNav />
      <PageTitle>{w.title}</PageTitle>
      <p className="max-w-4xl">{w.intro}</p>
      {data && places ? (
        <Known view={data} places={places} />
      ) : error ? (
        <ReadFailure error={error} />
      ) : (
        <Loading height="30rem" />
      )}
    </div>
  );
}

function Known({ view, places }: { view: RegisterRulesView; places: readonly FieldPlace[] }) {
  const mayEdit = registerKeepers.includes(useMe().role);
  const initial = useMemo(() => editingOf(view), [view]);
  const draft = useDraft<Editing>('register-rules', initial);
  if (!mayEdit) return <Reading view={view} places={places} />;
  return (
    <>
      <RegisterRulesEditor view={view} draft={draft} places={places} />
      <Versions
        view={view}
        onUse={({ rules }) => draft.set((now) => ({ ...now, draft: draftOf(rules) }))}
      />
    </>
  );
}

function Reading({ view, places }: { view: RegisterRulesView; places: readonly FieldPlace[] }) {
  const w = useWords(registerRulesWords);
  const { needed, figures } = draftOf(view.rules);
  const wanted = places.filter(({ field }) => needed[field]);
  return (
    <>
      <Notice>{w.readOnly}</Notice>
      <Section title={w.fields}>
        {wanted.length === 0 ? (
          <p>{w.nothingNeeded}</p>
        ) : (
          <NeededMatrix places={wanted} needed={needed} onChange={null} />
        )}
      </Section>
      <Section title={w.days}>
        <Facts>
          {(Object.keys(figures) as (keyof typeof figures)[]).map((figure) => (
            <Fact key={figure} name={w[figure]}>
              {figures[figure]}
              {figure === 'keepYears' ? w.yearsUnit : w.daysUnit}
            </Fact>
          ))}
        </Facts>
      </Section>
      <Versions view={view} onUse={null} />
    </>
  );
}

function Versions({
  view,
  onUse,
}: {
  view: RegisterRulesView;
  onUse: ((version: RegisterRulesView) => void) | null;
}) {
  const w = useWords(registerRulesWords);
  const lines = useRuleLines();
  const { data, error } = useQuery(registerRulesVersionsQuery);
  return (
    <VersionList versions={data?.items} error={error} current={view.version} onUse={onUse}>
      {(version, before) => {
        const changed = registerRuleChanges(before?.rules ?? currentRegisterRules, version.rules);
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
