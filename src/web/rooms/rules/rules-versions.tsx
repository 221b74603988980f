import { useQuery } from '@tanstack/react-query';
import type { MatchRulesVersion, MatchRulesView } from '../../../placement/match-rules.api.ts';
import type { MatchRulesBody } from '../../../placement/rules.api.ts';
import { Button } from '../../ui/button.tsx';
import { Chip, Disclosure, Loading, Section } from '../../ui/layout.tsx';
import { ReadFailure } from '../../ui/notice.tsx';
import { At } from '../../ui/time.tsx';
import { matchRulesWords } from '../../words/match-rules.ts';
import { useWords } from '../../words/words.ts';
import { ChangeList } from './change-list.tsx';
import { rulesVersionsQuery } from './queries.ts';

/** Every version, newest first, with who made it, why, and what it changed. */
export function RulesVersions({
  view,
  onUse,
}: {
  view: MatchRulesView;
  /** null: they may not be edited. */
  onUse: ((rules: MatchRulesBody) => void) | null;
}) {
  const w = useWords(matchRulesWords);
  const { data, error } = useQuery(rulesVersionsQuery);
  if (!data) return error ? <ReadFailure error={error} /> : <Loading />;
  return (
    <Section title={w.versions}>
      {data.items.length === 0 && <p>{w.noVersions}</p>}
      <ul className="flex flex-col divide-y divide-line">
        {data.items.map((version) => (
          <Version
            key={version.version}
            version={version}
            isCurrent={version.version === view.version}
            onUse={onUse}
          />
        ))}
      </ul>
    </Section>
  );
}

function Version({
  version: { version, rules, note, changes, changedAt, changedBy },
  isCurrent,
  onUse,
}: {
  version: MatchRulesVersion;
  isCurrent: boolean;
  onUse: ((rules: MatchRulesBody) => void) | null;
}) {
  const w = useWords(matchRulesWords);
  return (
    <li className="py-1">
      <Disclosure
        isOpenAtFirst={isCurrent}
        title={
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            {w.version(version)}
            <span className="text-sm font-normal text-ink-soft">
              {changedAt && <At iso={changedAt} withDate />} {changedBy && w.by(changedBy.name)}
            </span>
            {isCurrent && <Chip tone="primary">{w.current}</Chip>}
          </span>
        }
      >
        <div className="flex flex-col gap-2 pb-2">
          <p>{note}</p>
          {changes.length === 0 ? <p>{w.noneChanged}</p> : <ChangeList changes={changes} />}
          {onUse && !isCurrent && (
            <div>
              <Button onPress={() => onUse(rules)}>{w.use(version)}</Button>
            </div>
          )}
        </div>
      </Disclosure>
    </li>
  );
}
