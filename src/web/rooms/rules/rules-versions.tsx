import { useQuery } from '@tanstack/react-query';
import type { MatchRulesView } from '../../../placement/match-rules.api.ts';
import type { MatchRulesBody } from '../../../placement/rules.api.ts';
import { Lines } from '../../ui/layout.tsx';
import { VersionList } from '../../versioned/page-parts.tsx';
import { matchRulesWords } from '../../words/match-rules.ts';
import { useWords } from '../../words/words.ts';
import { rulesVersionsQuery } from './queries.ts';
import { useChangeLines } from './use-change-lines.ts';

/** Each version also with why it was made. */
export function RulesVersions({
  view,
  onUse,
}: {
  view: MatchRulesView;
  /** null: they may not be edited. */
  onUse: ((rules: MatchRulesBody) => void) | null;
}) {
  const w = useWords(matchRulesWords);
  const lines = useChangeLines();
  const { data, error } = useQuery(rulesVersionsQuery);
  return (
    <VersionList
      versions={data?.items}
      error={error}
      current={view.version}
      onUse={onUse && (({ rules }) => onUse(rules))}
    >
      {({ note, changes }) => (
        <>
          <p>{note}</p>
          {changes.length === 0 ? <p>{w.noneChanged}</p> : <Lines lines={lines(changes)} />}
        </>
      )}
    </VersionList>
  );
}
