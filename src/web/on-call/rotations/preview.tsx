import { useQuery } from '@tanstack/react-query';
import { without } from '../../../on-call/plan.ts';
import type { PlanPreview, PreviewInput } from '../../../on-call/rotations.api.ts';
import { serverNow } from '../../api/live.ts';
import { cx } from '../../ui/classes.ts';
import { Loading, Section } from '../../ui/layout.tsx';
import { Notice, ReadFailure } from '../../ui/notice.tsx';
import { onCallWords, slotNames } from '../../words/on-call.ts';
import { rotationWords } from '../../words/on-call-rotation.ts';
import { useLanguage, useSay, useWords } from '../../words/words.ts';
import type { Day } from '../calendar/day-head.tsx';
import { DayHead } from '../calendar/day-head.tsx';
import { plusDays, startOf } from '../calendar/days.ts';
import { piecesIn, type Span } from '../calendar/pieces.ts';
import { PlanFaults } from '../plan-refused.tsx';
import { formatHours, formatShortDay } from '../when.ts';
import { previewQuery } from './queries.ts';

const mostFaults = 5;

type PreviewShift = PlanPreview['shifts'][number];

/** Whether the rule that is being typed puts it there. `rotationId` null: it is a new one. */
const isOfRule = ({ id, rotationId }: PreviewShift, rule: { rotationId?: string | null }) =>
  id === null
    ? rotationId === null || rotationId === rule.rotationId
    : rotationId !== null && rotationId === rule.rotationId;

/** The slot as the rule would make it, before it is saved. */
export function Preview({
  body,
  weeks,
}: {
  body: PreviewInput | null;
  weeks: readonly string[][];
}) {
  const w = useWords(rotationWords);
  const say = useSay();
  const { data, error, isPlaceholderData } = useQuery(previewQuery(body));
  return (
    <Section title={w.preview} className="lg:sticky lg:top-20">
      {body === null ? (
        <p className="text-ink-soft">{w.previewLater}</p>
      ) : !data ? (
        error ? (
          <ReadFailure error={error} />
        ) : (
          <Loading height="16rem" />
        )
      ) : (
        <div aria-busy={isPlaceholderData} className="flex flex-col gap-3">
          <p>{w.previewOf(say(slotNames[body.slot]))}</p>
          <div className="overflow-hidden rounded-8 border border-line-strong">
            {weeks.map((days) => (
              <PreviewWeek key={days[0]} days={days} shifts={data.shifts} rule={body} />
            ))}
          </div>
          {data.shifts.some((it) => isOfRule(it, body)) ? (
            <p className="text-sm text-ink-soft">{w.previewNew}</p>
          ) : (
            <Notice tone="warn">{w.previewNothing}</Notice>
          )}
          <NewFaults preview={data} to={body.to} />
        </div>
      )}
    </Section>
  );
}

const placeOf = (start: number, end: number) => ({
  left: `${start * 100}%`,
  width: `${(end - start) * 100}%`,
});

/** Where nobody would be, from now on. */
function openIn(shifts: readonly PreviewShift[], from: number, to: number): Span[] {
  const whole = { from: new Date(Math.max(from, serverNow())), to: new Date(to) };
  if (whole.to <= whole.from) return [];
  const taken = shifts.map((it) => ({ from: new Date(it.from), to: new Date(it.to) }));
  return without(whole, taken).map((it) => ({
    from: it.from.toISOString(),
    to: it.to.toISOString(),
  }));
}

function PreviewWeek({
  days,
  shifts,
  rule,
}: {
  days: readonly string[];
  shifts: readonly PreviewShift[];
  rule: PreviewInput;
}) {
  const w = useWords(onCallWords);
  const language = useLanguage();
  const [first = '', last = ''] = [days.at(0), days.at(-1)];
  const [from, to] = [startOf(first), startOf(plusDays(last, 1))];
  const open = openIn(shifts, from, to);
  const dayOf = (day: string): Day => ({ day, holiday: null, isToday: false, isOutside: false });
  return (
    <div className="border-t border-line-strong first:border-t-0">
      <div className="grid grid-cols-7 border-b border-line">
        {days.map((day) => (
          <DayHead key={day} day={dayOf(day)} />
        ))}
      </div>
      <ol
        className="relative h-12"
        aria-label={w.weekOf(formatShortDay(first, language), formatShortDay(last, language))}
      >
        {piecesIn(open, from, to).map(({ span, start, end }) => (
          <li key={span.from} style={placeOf(start, end)} className="absolute inset-y-0 flex p-px">
            <span className="chip min-w-0 flex-1 truncate rounded-4 bg-act px-1 text-xs font-bold text-white">
              {w.open}
            </span>
          </li>
        ))}
        {piecesIn(shifts, from, to).map(({ span, start, end, begins }) => (
          <li
            key={span.from}
            style={placeOf(start, end)}
            title={`${span.person.name} ${formatHours(span, language)}`}
            className="absolute inset-y-0 flex p-px"
          >
            <span
              className={cx(
                'flex min-w-0 flex-1 flex-col overflow-hidden rounded-4 border px-1 text-sm leading-snug',
                isOfRule(span, rule)
                  ? 'border-primary bg-primary-soft'
                  : 'border-line-strong bg-paper',
                !begins && 'rounded-l-none border-l-0',
              )}
            >
              <b className="truncate text-xs">{span.person.name}</b>
              <span className="tabular truncate text-xs">{formatHours(span, language)}</span>
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** What would be newly wrong in the weeks that are shown. */
function NewFaults({ preview, to }: { preview: PlanPreview; to: string }) {
  const w = useWords(rotationWords);
  const isShown = (it: Span) => Date.parse(it.from) < Date.parse(to);
  const [gaps, doubles] = [preview.gaps.filter(isShown), preview.doubles.filter(isShown)];
  const count = gaps.length + doubles.length;
  if (count === 0) return <Notice tone="good">{w.previewFine}</Notice>;
  const shown = {
    gaps: gaps.slice(0, mostFaults),
    doubles: doubles.slice(0, Math.max(0, mostFaults - gaps.length)),
  };
  return (
    <Notice tone="act" title={w.previewFaults}>
      <PlanFaults faults={shown} />
      {count > mostFaults && <p>{w.moreFaults(count - mostFaults)}</p>}
    </Notice>
  );
}
