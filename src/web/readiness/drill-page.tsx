import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ApiProblem } from '../api/client.ts';
import { paths } from '../paths.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { Chip, Empty, Fact, Facts, Loading, Section } from '../ui/layout.tsx';
import { Notice, ReadFailure } from '../ui/notice.tsx';
import { At, Elapsed } from '../ui/time.tsx';
import { commonWords } from '../words/common.ts';
import { drillWords } from '../words/drill.ts';
import { useLanguage, useWords } from '../words/words.ts';
import { CancelDrill } from './cancel-drill.tsx';
import { DrillCalls } from './drill-calls.tsx';
import { speedOf, stageOf, standingOf } from './drill-standing.ts';
import { drillQuery } from './queries.ts';
import { ReadinessFrame } from './readiness-frame.tsx';
import { saySeconds } from './say-seconds.ts';
import type { DrillView } from './wire.ts';

/** One drill: live while it runs, and a sheet of paper once it is over. */
export function DrillPage() {
  const w = useWords(drillWords);
  const id = useParams({ strict: false }).id ?? '';
  const { data, error } = useQuery(drillQuery(id));
  const isGone = error instanceof ApiProblem && error.status === 404;
  return (
    <ReadinessFrame title={w.report}>
      <p className="no-print -mt-2">
        <Link to={paths.drills} className={`${buttonClass('quiet')} -ml-4`}>
          <span aria-hidden="true">←</span> {w.back}
        </Link>
      </p>
      {data ? (
        <Report drill={data} />
      ) : isGone ? (
        <Empty title={w.noSuch} />
      ) : error ? (
        <ReadFailure error={error} />
      ) : (
        <Loading height="20rem" />
      )}
    </ReadinessFrame>
  );
}

const tones = { due: 'plain', running: 'primary', over: 'good' } as const;

function Report({ drill }: { drill: DrillView }) {
  const w = useWords(drillWords);
  const common = useWords(commonWords);
  const language = useLanguage();
  const { dueAt, startedAt, endedAt, askedBy, calls } = drill;
  const stage = stageOf(drill);
  const answered = calls.filter((it) => it.answeredAt !== null).length;
  const speed = speedOf(calls);
  const missing = calls.filter((it) => ['silent', 'failed'].includes(standingOf(it, stage)));
  return (
    <>
      <Section
        title={
          <span className="flex flex-wrap items-center gap-3">
            <Chip tone={tones[stage]}>{w[stage]}</Chip>
            {stage !== 'due' && <span>{w.answeredOf(answered, calls.length)}</span>}
          </span>
        }
        beside={
          <div className="no-print flex gap-2">
            {stage === 'due' && <CancelDrill id={drill.id} />}
            {stage !== 'due' && <Button onPress={() => print()}>{common.print}</Button>}
          </div>
        }
      >
        <Facts>
          {startedAt === null ? (
            <Fact name={w.due}>
              <At iso={dueAt} withDate /> {w.startsAt}
            </Fact>
          ) : (
            <Fact name={w.began}>
              <At iso={startedAt} withDate />{' '}
              <span className="text-ink-soft">
                {askedBy === null ? w.bySchedule : w.by(askedBy.name)}
              </span>
            </Fact>
          )}
          {startedAt !== null && endedAt === null && (
            <Fact name={w.since}>
              <Elapsed since={startedAt} />
            </Fact>
          )}
          {endedAt !== null && (
            <Fact name={w.ended}>
              <At iso={endedAt} withDate />
            </Fact>
          )}
          {speed !== null && (
            <>
              <Fact name={w.median}>{saySeconds(speed.median, language)}</Fact>
              <Fact name={w.slowest}>{saySeconds(speed.slowest, language)}</Fact>
            </>
          )}
        </Facts>
        <p role="status" className="sr-only">
          {stage !== 'due' && w.answeredOf(answered, calls.length)}
        </p>
        {stage === 'over' && calls.length > 0 && missing.length === 0 && (
          <Notice tone="good" title={w.all} />
        )}
        {stage === 'over' && missing.length > 0 && (
          <Notice
            tone="act"
            title={w.missing(missing.map(({ person }) => person.name).join(w.join))}
          >
            {w.missingHelp}
          </Notice>
        )}
      </Section>
      {stage !== 'due' && <DrillCalls calls={calls} stage={stage} />}
    </>
  );
}
