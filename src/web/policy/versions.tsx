import { useQuery } from '@tanstack/react-query';
import type { PolicyView } from '../../escalation/policy.api.ts';
import { Lines } from '../ui/layout.tsx';
import { VersionList } from '../versioned/page-parts.tsx';
import { useLanguage } from '../words/words.ts';
import { differences } from './differences.ts';
import { draftOf, type PolicyDraft } from './policy-draft.ts';
import { versionsQuery } from './queries.ts';
import { sayStep } from './say-step.ts';
import { useDifferenceLines, useNames } from './use-difference-lines.ts';
import type { PolicyVersion } from './wire.ts';

export function Versions({
  view,
  onUse,
}: {
  view: PolicyView;
  /** null: it may not be edited. */
  onUse: ((draft: PolicyDraft) => void) | null;
}) {
  const lines = useDifferenceLines();
  const { data, error } = useQuery(versionsQuery);
  return (
    <VersionList
      versions={data && [...data.versions].sort((a, b) => b.version - a.version)}
      error={error}
      current={view.version}
      onUse={onUse && (({ policy }) => onUse(draftOf(policy)))}
    >
      {({ policy }, before) =>
        before === null ? (
          <StepList policy={policy} />
        ) : (
          <Lines lines={lines(differences(before.policy, policy))} />
        )
      }
    </VersionList>
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
