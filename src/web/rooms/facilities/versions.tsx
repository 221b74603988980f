import { useInfiniteQuery } from '@tanstack/react-query';
import type { ConditionVersion } from '../../../facilities/condition-versions.api.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure, Lines, Loading, Section } from '../../ui/layout.tsx';
import { ReadFailure } from '../../ui/notice.tsx';
import { VersionItem } from '../../versioned/page-parts.tsx';
import { commonWords } from '../../words/common.ts';
import { conditionsWords } from '../../words/facility-conditions.ts';
import { versionsWords } from '../../words/versions.ts';
import { useWords } from '../../words/words.ts';
import { ConditionsReading } from './conditions-reading.tsx';
import { versionsQuery } from './queries.ts';
import { useConditionLines } from './use-condition-lines.ts';

/** Every version, newest first, with who made it and what it changed. */
export function Versions({ facilityId, current }: { facilityId: string; current: number }) {
  const w = useWords(conditionsWords);
  const common = useWords(commonWords);
  const versions = useInfiniteQuery(versionsQuery(facilityId));
  const items = versions.data?.pages.flatMap((page) => page.items);
  return (
    <Section title={w.versions}>
      <ReadFailure error={versions.error} />
      {!items && !versions.error && <Loading />}
      <ul className="flex flex-col divide-y divide-line">
        {items?.map((version) => (
          <Version
            key={version.version}
            version={version}
            isCurrent={version.version === current}
          />
        ))}
      </ul>
      {versions.hasNextPage && (
        <div>
          <Button
            isRunning={versions.isFetchingNextPage}
            onPress={() => void versions.fetchNextPage({ cancelRefetch: false })}
          >
            {common.more}
          </Button>
        </div>
      )}
    </Section>
  );
}

function Version({ version, isCurrent }: { version: ConditionVersion; isCurrent: boolean }) {
  const w = useWords(conditionsWords);
  const { by } = useWords(versionsWords);
  const lines = useConditionLines();
  const { former, conditions, changed, createdBy, createdAt } = version;
  const who =
    createdBy === null ? w.byImport : createdBy.name === null ? w.byBase : by(createdBy.name);
  return (
    <VersionItem version={version.version} at={createdAt} by={who} isCurrent={isCurrent}>
      {former === null ? <p>{w.first}</p> : <Lines lines={lines(changed, former, conditions)} />}
      <Disclosure title={w.readAll} isOpenAtFirst={former === null}>
        <ConditionsReading conditions={conditions} />
      </Disclosure>
    </VersionItem>
  );
}
