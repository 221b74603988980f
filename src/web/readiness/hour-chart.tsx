import { Disclosure } from '../ui/layout.tsx';
import { figuresWords } from '../words/figures.ts';
import { useLanguage, useWords } from '../words/words.ts';
import { type HourBar, hourBars, worstOf } from './hour-bars.ts';
import { saySeconds } from './say-seconds.ts';
import type { HourFigures } from './wire.ts';

/** Two bars for every hour; who does not see them has their sentence, and everybody the table. */
export function HourChart({ byHour }: { byHour: readonly HourFigures[] }) {
  const w = useWords(figuresWords);
  const language = useLanguage();
  const { bars, top } = hourBars(byHour);
  const worst = worstOf(bars);
  const sentence =
    worst === null ? w.none : w.chart(saySeconds(worst.median ?? 0, language), worst.hour);
  return (
    <>
      <Legend />
      <div role="img" aria-label={sentence} className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2">
        <div className="tabular flex h-56 flex-col justify-between text-right text-sm text-ink-soft">
          <span>{saySeconds(top, language)}</span>
          <span>{saySeconds(top / 2, language)}</span>
          <span>0</span>
        </div>
        <div className="relative flex h-56 items-end gap-px border-b-2 border-line-strong bg-[linear-gradient(var(--color-line)_1px,transparent_1px)] bg-size-[100%_50%] sm:gap-1">
          {bars.map((bar) => (
            <Bar key={bar.hour} bar={bar} />
          ))}
        </div>
        <span />
        <div className="tabular flex gap-px text-center text-sm text-ink-soft sm:gap-1">
          {bars.map(({ hour }) => (
            <span key={hour} className="flex w-0 flex-1 justify-center whitespace-nowrap">
              <span className={hour % 6 === 0 ? undefined : 'hidden sm:inline'}>{hour}</span>
            </span>
          ))}
        </div>
      </div>
      <Disclosure title={w.table}>
        <HourTable bars={bars} />
      </Disclosure>
    </>
  );
}

function Legend() {
  const w = useWords(figuresWords);
  return (
    <p aria-hidden="true" className="flex flex-wrap gap-x-6 text-sm">
      <span className="flex items-center gap-2">
        <span className="size-4 bg-primary forced-colors:bg-[CanvasText]" />
        {w.legendMedian}
      </span>
      <span className="flex items-center gap-2">
        <span className="size-4 border-2 border-primary bg-primary-soft" />
        {w.legendP90}
      </span>
    </p>
  );
}

function Bar({ bar: { medianShare, p90Share, median } }: { bar: HourBar }) {
  const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
  return (
    <div className="relative h-full w-0 flex-1">
      {median !== null && (
        <>
          <div
            style={{ height: percent(p90Share) }}
            className="absolute inset-x-0 bottom-0 border-x-2 border-t-2 border-primary bg-primary-soft"
          />
          <div
            style={{ height: percent(medianShare) }}
            className="absolute inset-x-0 bottom-0 min-h-0.5 bg-primary forced-colors:bg-[CanvasText]"
          />
        </>
      )}
    </div>
  );
}

function HourTable({ bars }: { bars: readonly HourBar[] }) {
  const w = useWords(figuresWords);
  const language = useLanguage();
  const say = (seconds: number | null) => (seconds === null ? '–' : saySeconds(seconds, language));
  return (
    <table className="tabular w-full max-w-xl border-collapse text-right">
      <caption className="sr-only">{w.byHour}</caption>
      <thead>
        <tr className="border-b-2 border-line-strong text-sm">
          {[w.hour, w.cases, w.medianColumn, w.p90Column].map((name) => (
            <th key={name} scope="col" className="py-1 font-bold first:text-left">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bars.map(({ hour, n, median, p90 }) => (
          <tr key={hour} className="border-b border-line">
            <th scope="row" className="py-1 text-left font-normal">
              {w.hourOf(hour)}
            </th>
            <td className="py-1">{n}</td>
            <td className="py-1">{say(median)}</td>
            <td className="py-1">{say(p90)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
