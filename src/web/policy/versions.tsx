import { useQuery } from '@tanstack/react-query';
import type { PolicyView } from '../../escalation/policy.api.ts';
import { Button } from '../ui/button.tsx';
import { Chip, Disclosure, Loading, Section } from '../ui/layout.tsx';
import { ReadFailure } from '../ui/notice.tsx';
import { At } from '../ui/time.tsx';
import { policyWords, versionWords } from '../words/policy.ts';
import { useLanguage, useWords } from '../words/words.ts';
import { DifferenceList, useNames } from './difference-list.tsx';
import { differences } from './differences.ts';
import { draftOf, type PolicyDraft } from './policy-draft.ts';
import { versionsQuery } from './queries.ts';
import { sayStep } from './say-step.ts';
import type { PolicyVersion } from './wire.ts';

/** Every version, newest first, with who made it and what it changed. */
export function Versions({
  view,
  onUse,
}: {
  view: PolicyView;
  /** null: it may not be edited. */
  onUse: ((draft: PolicyDraft) => void) | null;
}) {
  const w = useWords(versionWords);
  const { data, error } = useQuery(versionsQuery);
  if (!data) return error ? <ReadFailure error={error} /> : <Loading />;
  const newestFirst = [...data.versions].sort((a, b) => b.version - a.version);
  return (
    <Section title={w.title}>
      {newestFirst.length === 0 && <p>{w.none}</p>}
      <ul className="flex flex-col divide-y divide-line">
        {newestFirst.map((version, index) => (
          <Version
            key={version.version}
            version={version}
            before={newestFirst[index + 1] ?? null}
            isCurrent={version.version === view.version}
            onUse={onUse}
          />
        ))}
      </ul>
    </Section>
  );
}

/** What a version holds, where there is none before it to be compared with. */
function StepList({ policy: { steps } }: Pick<PolicyVersion, 'policy'>) {
  const names = useNames();
  const language = useLanguage();
  return (
    <ol className="flex list-decimal flex-col gap-1 pl-5">
      {steps.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: levels have no name but their place
        <li key={index}>{sayStep(step, names, language)}</li>
      ))}
    </ol>
  );
}

function Version({
  version: { version, policy, changedAt, changedBy },
  before,
  isCurrent,
  onUse,
}: {
  version: PolicyVersion;
  before: PolicyVersion | null;
  isCurrent: boolean;
  onUse: ((draft: PolicyDraft) => void) | null;
}) {
  const w = useWords(versionWords);
  const policyW = useWords(policyWords);
  const changes = before === null ? [] : differences(before.policy, policy);
  return (
    <li className="py-1">
      <Disclosure
        title={
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            {policyW.version(version)}
            <span className="text-sm font-normal text-ink-soft">
              <At iso={changedAt} withDate /> {changedBy && w.by(changedBy.name)}
            </span>
            {isCurrent && <Chip tone="primary">{w.current}</Chip>}
          </span>
        }
      >
        <div className="flex flex-col gap-2 pb-2">
          {before === null ? <StepList policy={policy} /> : <DifferenceList changes={changes} />}
          {onUse && !isCurrent && (
            <div>
              <Button onPress={() => onUse(draftOf(policy))}>{w.use(version)}</Button>
            </div>
          )}
        </div>
      </Disclosure>
    </li>
  );
}
