import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { RadioCards } from '../../ui/choices.tsx';
import { Chip, Loading, Section } from '../../ui/layout.tsx';
import { ReadFailure } from '../../ui/notice.tsx';
import { formatDay, formatTime } from '../../ui/time.tsx';
import { caseVersionsWords } from '../../words/case-versions.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { DifferenceList } from './difference-list.tsx';
import { PrintHead } from './print-head.tsx';
import { allPartsQuery, versionQuery } from './queries.ts';
import { saidDifferences } from './said.ts';
import { WholeVersion } from './whole-version.tsx';

/** One version: what it changed, or all that it says. */
export function OneVersion({
  id,
  version,
  isNewest,
}: {
  id: string;
  version: number;
  isNewest: boolean;
}) {
  const w = useWords(caseVersionsWords);
  const language = useLanguage();
  const { data, error } = useQuery(versionQuery(id, version));
  const parts = useQuery(allPartsQuery);
  const [what, setWhat] = useState<'changes' | 'whole'>('changes');
  if (!data || !parts.data)
    return error || parts.error ? (
      <ReadFailure error={error ?? parts.error} />
    ) : (
      <Loading height="20rem" />
    );
  const said = saidDifferences(data.differences, parts.data, data.names);
  return (
    <>
      <div className="no-print flex flex-wrap items-end justify-between gap-3">
        <div className="min-w-0 grow sm:max-w-md">
          <RadioCards<'changes' | 'whole'>
            label={w.what}
            name="what"
            value={what}
            onChange={setWhat}
            columns={2}
            options={[
              { value: 'changes', label: w.showChanges },
              { value: 'whole', label: w.showWhole },
            ]}
          />
        </div>
        <Button onPress={() => window.print()}>{w.print}</Button>
      </div>
      <PrintHead data={data} />
      <Section
        title={what === 'changes' ? w.changes(version) : w.whole(version)}
        beside={isNewest && <Chip>{w.newest}</Chip>}
      >
        <p className="text-sm text-ink-soft">
          {formatDay(data.at, language)} {formatTime(data.at, language)} {data.by?.name || w.house}
        </p>
        <p className="whitespace-pre-wrap">{data.reason ? w.why(data.reason) : w.noReason}</p>
        {what === 'changes' &&
          (data.since === null ? (
            <p>{w.firstHasNone}</p>
          ) : (
            <DifferenceList items={said.map((it) => it.said)} />
          ))}
      </Section>
      {what === 'whole' && (
        <WholeVersion snapshot={data.snapshot} sections={parts.data} names={data.names} />
      )}
    </>
  );
}
