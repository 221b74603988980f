import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DAY_MS, endOfTokyoDay } from '../../platform/text/tokyo-day.ts';
import { RadioCards } from '../ui/choices.tsx';
import { Empty, Loading, Section } from '../ui/layout.tsx';
import { ReadFailure } from '../ui/notice.tsx';
import { formatDay } from '../ui/time.tsx';
import { today } from '../ui/today.ts';
import { figuresWords } from '../words/figures.ts';
import { readinessWords } from '../words/readiness.ts';
import { useLanguage, useWords } from '../words/words.ts';
import { HourChart } from './hour-chart.tsx';
import { figuresQuery } from './queries.ts';
import { ReadinessFrame } from './readiness-frame.tsx';
import { saySeconds } from './say-seconds.ts';
import type { FiguresView, Spread } from './wire.ts';

const periods = ['30', '90', '365'] as const;
type Period = (typeof periods)[number];

/** How long people waited for a human, over whole days of Japan. */
export function FiguresPage() {
  const w = useWords(figuresWords);
  const { figures: title } = useWords(readinessWords);
  const language = useLanguage();
  const [period, choose] = useState<Period>('30');
  const to = endOfTokyoDay(today());
  const from = new Date(to.getTime() - Number(period) * DAY_MS);
  const { data, error } = useQuery(figuresQuery(from.toISOString(), to.toISOString()));
  return (
    <ReadinessFrame title={title}>
      <p>{w.intro}</p>
      <RadioCards<Period>
        name="/period"
        label={w.period}
        columns={3}
        value={period}
        onChange={choose}
        options={periods.map((days) => ({ value: days, label: w.lastDays(Number(days)) }))}
      />
      <p className="text-sm text-ink-soft">
        {w.range(formatDay(from.toISOString(), language), formatDay(today(), language))}
      </p>
      {data ? (
        <Figures figures={data} />
      ) : error ? (
        <ReadFailure error={error} />
      ) : (
        <Loading height="20rem" />
      )}
    </ReadinessFrame>
  );
}

const spreads = ['callToFirstRing', 'callToAnswer', 'pageToAnswer'] as const;

function Figures({ figures }: { figures: FiguresView }) {
  const w = useWords(figuresWords);
  if (figures.callToAnswer.n + figures.callToFirstRing.n === 0)
    return <Empty title={w.none}>{w.noneHelp}</Empty>;
  return (
    <>
      <div className="grid gap-3 sm:grid-cols-3">
        {spreads.map((name) => (
          <SpreadCard key={name} name={w[name]} spread={figures[name]} />
        ))}
      </div>
      <Section title={w.byHour}>
        <HourChart byHour={figures.byHour} />
      </Section>
    </>
  );
}

function SpreadCard({ name, spread: { n, ...spread } }: { name: string; spread: Spread }) {
  const w = useWords(figuresWords);
  const language = useLanguage();
  const say = (seconds: number | null) => (seconds === null ? '–' : saySeconds(seconds, language));
  return (
    <Section title={name} beside={<span className="text-sm text-ink-soft">{w.n(n)}</span>}>
      <dl className="flex flex-wrap gap-x-6 gap-y-2">
        <div>
          <dt className="text-sm text-ink-soft">{w.median}</dt>
          <dd className="tabular text-2xl font-bold">{say(spread.medianSeconds)}</dd>
        </div>
        <div>
          <dt className="text-sm text-ink-soft">{w.p90}</dt>
          <dd className="tabular text-2xl font-bold">{say(spread.p90Seconds)}</dd>
        </div>
      </dl>
    </Section>
  );
}
