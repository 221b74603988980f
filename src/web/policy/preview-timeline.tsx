import type { EscalationPolicy } from '../../escalation/policy.api.ts';
import { Chip } from '../ui/layout.tsx';
import { Notice } from '../ui/notice.tsx';
import { formatTime } from '../ui/time.tsx';
import { titleOfAlarm } from '../words/alarms.ts';
import { houseCodes } from '../words/codes-house.ts';
import { policyWords, previewWords } from '../words/policy.ts';
import { useLanguage, useSay, useWords } from '../words/words.ts';
import { spanOf } from './say-step.ts';
import { type Moment, momentsOf, untilRepeated } from './timeline.ts';
import type { PreviewView } from './wire.ts';

/** Minute by minute: who, at which level, by which ways, and when the managers are alarmed. */
export function PreviewTimeline({
  preview: { entries, alarms },
  policy,
}: {
  preview: PreviewView;
  policy: EscalationPolicy | null;
}) {
  const w = useWords(previewWords);
  const { shown, hasMore } = untilRepeated(momentsOf(entries));
  const people = new Set(entries.map(({ person }) => person.userId)).size;
  const last = shown.at(-1);
  const end = last ? Date.parse(last.at) : Number.NEGATIVE_INFINITY;
  const [soon, later] = [
    alarms.filter(({ at }) => Date.parse(at) <= end),
    alarms.filter(({ at }) => Date.parse(at) > end),
  ];
  return (
    <>
      <p role="status" className="sr-only">
        {last ? w.updated(people, spanOf(last.afterSeconds)) : w.nobody}
      </p>
      {entries.length === 0 && <Notice tone="act" title={w.nobody} />}
      <Alarms alarms={soon} />
      <ol className="flex flex-col">
        {shown.map((moment) => (
          <MomentRow key={moment.afterSeconds} moment={moment} />
        ))}
      </ol>
      {hasMore && policy && (
        <p className="text-sm text-ink-soft">{w.forEver(spanOf(policy.repeatEverySeconds))}</p>
      )}
      <Alarms alarms={later} />
    </>
  );
}

function Alarms({ alarms }: { alarms: PreviewView['alarms'] }) {
  const w = useWords(previewWords);
  const say = useSay();
  const language = useLanguage();
  return alarms.map(({ at, code }) => (
    <p key={`${at} ${code}`} className="text-sm font-bold text-warn">
      {w.alarmAt(formatTime(at, language), say(titleOfAlarm(code)))}
    </p>
  ));
}

function MomentRow({ moment: { afterSeconds, at, level, isRepeat, people } }: { moment: Moment }) {
  const w = useWords(previewWords);
  const policyW = useWords(policyWords);
  const say = useSay();
  const language = useLanguage();
  return (
    <li className="grid grid-cols-[3.5rem_minmax(0,1fr)] gap-x-3">
      <p className="tabular py-2 text-right leading-tight">
        <b>{spanOf(afterSeconds)}</b>
        <time dateTime={at} className="block text-sm text-ink-soft">
          {formatTime(at, language)}
        </time>
      </p>
      <div className="relative border-l-2 border-line-strong py-2 pl-4">
        <span
          aria-hidden="true"
          className="absolute top-3.5 -left-[7px] size-3 rounded-full border-2 border-primary bg-primary forced-colors:bg-[CanvasText]"
        />
        <p className="text-sm">
          {level === null ? (
            <span className="text-ink-soft">{w.laterWay}</span>
          ) : (
            <Chip tone="primary">{isRepeat ? w.again : w.level(level)}</Chip>
          )}
        </p>
        <ul>
          {people.map(({ userId, name, channels }) => (
            <li key={userId}>
              <b>{name}</b>{' '}
              <span className="text-sm text-ink-soft">
                {channels.map((it) => say(houseCodes.channel[it])).join(policyW.join)}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}
