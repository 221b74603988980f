import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Loading, Section } from '../../ui/layout.tsx';
import { Failure } from '../../ui/notice.tsx';
import { commonWords } from '../../words/common.ts';
import { emergencyWords } from '../../words/desk-emergency.ts';
import { useWords } from '../../words/words.ts';
import { timelineQuery } from '../queries.ts';
import { TimelineEntry } from './timeline-entry.tsx';

/** A night's escalation may write hundreds of lines: the newest are what one looks for. */
const inPortions = 30;

/** Everything that happened, newest first. Nothing is ever changed in it, only added. */
export function Timeline({ id }: { id: string }) {
  const w = useWords(emergencyWords);
  const common = useWords(commonWords);
  const timeline = useQuery(timelineQuery(id));
  const [shown, setShown] = useState(inPortions);
  const items = timeline.data?.items;
  const newestFirst = useMemo(() => items?.toReversed(), [items]);
  const byId = useMemo(() => new Map(items?.map((it) => [it.id, it])), [items]);
  const corrected = useMemo(
    () => new Set(items?.map(({ data }) => data.entryId).filter(Boolean)),
    [items],
  );
  return (
    <Section
      title={w.timeline}
      level={3}
      beside={<span className="text-sm text-ink-soft">{w.newestFirst}</span>}
    >
      <Failure error={items ? null : timeline.error} />
      {timeline.isPending && <Loading height="12rem" />}
      <ol className="flex flex-col">
        {newestFirst?.slice(0, shown).map((entry) => (
          <TimelineEntry
            key={entry.id}
            emergencyId={id}
            entry={entry}
            corrects={byId.get(String(entry.data.entryId))}
            isCorrected={corrected.has(entry.id)}
          />
        ))}
      </ol>
      {newestFirst && newestFirst.length > shown && (
        <Button onPress={() => setShown(shown + inPortions)}>{common.more}</Button>
      )}
    </Section>
  );
}
