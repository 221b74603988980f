import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { EscalationPolicy } from '../../escalation/policy.api.ts';
import { Button } from '../ui/button.tsx';
import { TextInput } from '../ui/fields.tsx';
import { Loading, Section } from '../ui/layout.tsx';
import { Notice, ReadFailure } from '../ui/notice.tsx';
import { formatTime, useNowAs } from '../ui/time.tsx';
import { instantOf, nextAt } from '../ui/tokyo-field.ts';
import { policyWords, previewWords } from '../words/policy.ts';
import { useLanguage, useWords } from '../words/words.ts';
import { PreviewTimeline } from './preview-timeline.tsx';
import { previewQuery } from './queries.ts';
import type { PreviewView } from './wire.ts';

/** Plays the policy that is being edited for a chosen moment: nobody is paged by it. */
export function Preview({ policy }: { policy: EscalationPolicy | null }) {
  const w = useWords(previewWords);
  const language = useLanguage();
  /** As in the field, in Japan's time; empty: now. */
  const [moment, choose] = useState('');
  const minute = useNowAs((now) => new Date(now - (now % 60_000)).toISOString());
  const chosen = instantOf(moment);
  const at = chosen ?? minute;
  const { data, error } = useQuery(previewQuery(policy, at));
  return (
    <div className="lg:sticky lg:top-20">
      <Section title={moment === '' ? w.title : w.titleAt}>
        <p className="text-sm text-ink-soft">{w.help}</p>
        <div className="flex flex-wrap items-end gap-2">
          <div className="min-w-52 flex-1">
            <TextInput
              name="/at"
              label={w.at}
              type="datetime-local"
              value={moment}
              onChange={choose}
            />
          </div>
          <Button onPress={() => choose('')}>{w.now}</Button>
          <Button onPress={() => choose(nextAt(2, new Date(minute)))}>{w.tonight}</Button>
        </div>
        <p className="font-bold">
          <time dateTime={at}>{formatTime(at, language, true)}</time>
        </p>
        {policy === null && <Notice tone="warn">{w.unknown}</Notice>}
        {data ? (
          <>
            <Unreachable levels={data.unreachable} />
            <PreviewTimeline preview={data} policy={policy} />
          </>
        ) : error ? (
          <ReadFailure error={error} />
        ) : (
          policy && <Loading height="20rem" />
        )}
      </Section>
    </div>
  );
}

/** Where nobody stands, in red; and whom nothing would wake, each once. */
function Unreachable({ levels }: { levels: PreviewView['unreachable'] }) {
  const w = useWords(previewWords);
  const whom = useWords(policyWords);
  const empty = levels.filter(({ person }) => person === null);
  const deaf = new Set(levels.flatMap(({ person }) => (person === null ? [] : [person.name])));
  return (
    <>
      {empty.map(({ level, target }) => (
        <Notice
          key={`${level} ${target}`}
          tone="act"
          title={w.unreachable(level, target === 'person' ? whom.people : whom[target])}
        />
      ))}
      {deaf.size > 0 && (
        <Notice tone="warn" title={w.deaf([...deaf].join(whom.join))}>
          {w.deafHelp}
        </Notice>
      )}
    </>
  );
}
