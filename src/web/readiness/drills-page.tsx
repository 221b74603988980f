import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { paths } from '../paths.ts';
import { Chip, Empty, Loading, Section } from '../ui/layout.tsx';
import { ReadFailure } from '../ui/notice.tsx';
import { formatTime } from '../ui/time.tsx';
import { drillWords } from '../words/drill.ts';
import { readinessWords } from '../words/readiness.ts';
import { useLanguage, useWords } from '../words/words.ts';
import { DrillScheduleSection } from './drill-schedule.tsx';
import { stageOf } from './drill-standing.ts';
import { drillsQuery } from './queries.ts';
import { ReadinessFrame } from './readiness-frame.tsx';
import { StartDrill } from './start-drill.tsx';
import type { DrillLine } from './wire.ts';

/** Test pages to the real telephones: one now, one at a time, regularly; and what came of them. */
export function DrillsPage() {
  const w = useWords(drillWords);
  const { drills: title } = useWords(readinessWords);
  return (
    <ReadinessFrame title={title}>
      <p>{w.intro}</p>
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <DrillList />
        <div className="flex flex-col gap-4 max-lg:order-first">
          <StartDrill />
          <DrillScheduleSection />
        </div>
      </div>
    </ReadinessFrame>
  );
}

function DrillList() {
  const w = useWords(drillWords);
  const { data, error } = useQuery(drillsQuery);
  return (
    <Section title={w.list}>
      {!data && (error ? <ReadFailure error={error} /> : <Loading height="12rem" />)}
      {data?.drills.length === 0 && <Empty title={w.none}>{w.noneHelp}</Empty>}
      {data && data.drills.length > 0 && (
        <ul className="flex flex-col divide-y divide-line">
          {data.drills.map((drill) => (
            <DrillRow key={drill.id} drill={drill} />
          ))}
        </ul>
      )}
    </Section>
  );
}

const tones = { due: 'plain', running: 'primary', over: 'good' } as const;

function DrillRow({ drill }: { drill: DrillLine }) {
  const w = useWords(drillWords);
  const language = useLanguage();
  const stage = stageOf(drill);
  const { id, dueAt, startedAt, askedBy, answered, called } = drill;
  const isLacking = stage === 'over' && answered < called;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 py-1">
      <p className="flex flex-1 basis-44 flex-wrap items-center gap-x-3">
        <Link
          to={paths.drill}
          params={{ id }}
          className="flex min-h-11 items-center rounded-4 font-bold text-primary underline underline-offset-4"
        >
          {formatTime(startedAt ?? dueAt, language, true)}
        </Link>
        <span className="text-sm text-ink-soft">
          {askedBy === null ? w.bySchedule : w.by(askedBy.name)}
        </span>
      </p>
      <p className="flex flex-wrap items-center gap-2">
        {stage !== 'due' && <span>{w.answeredOf(answered, called)}</span>}
        <Chip tone={isLacking ? 'warn' : tones[stage]}>{w[stage]}</Chip>
      </p>
    </li>
  );
}
