import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Loading, Section } from '../../ui/layout.tsx';
import { ReadFailure } from '../../ui/notice.tsx';
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
  const items = timeline.data?.items;
  // Counted from the oldest that is shown: what is new must not push out what somebody is at.
  const [oldest, setOldest] = useState<string | null>(null);
  const from = Math.max(0, items?.findIndex((it) => it.id === oldest) ?? 0);
  const showFrom = (place: number) => setOldest(items?.[Math.max(0, place)]?.id ?? null);
  if (oldest === null && items && items.length > 0) showFrom(items.length - inPortions);
  const newestFirst = useMemo(() => items?.slice(from).toReversed(), [items, from]);
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
      <ReadFailure error={items ? null : timeline.error} />
      {timeline.isPending && <Loading height="12rem" />}
      <ol className="flex flex-col">
        {newestFirst?.map((entry) => (
          <TimelineEntry
            key={entry.id}
            emergencyId={id}
            entry={entry}
            corrects={byId.get(String(entry.data.entryId))}
            isCorrected={corrected.has(entry.id)}
          />
        ))}
      </ol>
      {from > 0 && <Button onPress={() => showFrom(from - inPortions)}>{common.more}</Button>}
    </Section>
  );
}
