import { Chip, type ChipTone, Section } from '../ui/layout.tsx';
import { formatTime } from '../ui/time.tsx';
import { houseCodes } from '../words/codes-house.ts';
import { attemptTitles, drillWords } from '../words/drill.ts';
import { type Language, useLanguage, useSay, useWords } from '../words/words.ts';
import { type CallStanding, type DrillStage, standingOf } from './drill-standing.ts';
import { saySeconds } from './say-seconds.ts';
import type { DrillCall } from './wire.ts';

/** A line for everybody: whether, when and by which way they answered, and what became of every way. */
export function DrillCalls({ calls, stage }: { calls: readonly DrillCall[]; stage: DrillStage }) {
  const w = useWords(drillWords);
  return (
    <Section title={w.calls}>
      <ul className="flex flex-col divide-y divide-line">
        {calls.map((call) => (
          <Call key={call.person.userId} call={call} stage={stage} />
        ))}
      </ul>
    </Section>
  );
}

const tones: Record<CallStanding, ChipTone> = {
  said: 'good',
  waiting: 'primary',
  silent: 'act',
  failed: 'act',
};

function Call({ call, stage }: { call: DrillCall; stage: DrillStage }) {
  const w = useWords(drillWords);
  const say = useSay();
  const language = useLanguage();
  const { person, answeredAt, answeredBy, firstSentAt, seconds, attempts } = call;
  const standing = standingOf(call, stage);
  return (
    <li className="grid gap-x-4 gap-y-1 py-3 sm:grid-cols-[12rem_minmax(0,1fr)] print:break-inside-avoid">
      <div>
        <p className="font-bold">{person.name}</p>
        <p className="flex flex-wrap items-center gap-2">
          <Chip tone={tones[standing]}>{w[standing]}</Chip>
          {seconds !== null && <b className="tabular text-lg">{saySeconds(seconds, language)}</b>}
        </p>
      </div>
      <div className="flex flex-col gap-1">
        {answeredAt !== null && (
          <p className="tabular font-bold">
            {w.answeredAt(
              timeOf(answeredAt, language),
              answeredBy === null ? w.anyWay : say(houseCodes.channel[answeredBy]),
            )}
          </p>
        )}
        {firstSentAt !== null && (
          <p className="tabular text-sm text-ink-soft">
            {w.firstSent} {timeOf(firstSentAt, language)}
          </p>
        )}
        <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
          {attempts.map(({ channel, status, sentAt }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two of a kind may be the same in all
            <li key={index} className="tabular">
              {say(houseCodes.channel[channel])}{' '}
              <span className="text-ink-soft">
                {status in attemptTitles
                  ? say(attemptTitles[status as keyof typeof attemptTitles])
                  : status}
                {sentAt !== null && ` ${timeOf(sentAt, language)}`}
              </span>
            </li>
          ))}
        </ul>
        {attempts.every(({ channel }) => channel === 'console') && (
          <p className="text-sm text-warn">{w.noWays}</p>
        )}
      </div>
    </li>
  );
}

/** With seconds: in a drill they are what is looked at. */
const timeOf = (iso: string, language: Language): string =>
  `${formatTime(iso, language)}:${new Date(iso).toISOString().slice(17, 19)}`;
