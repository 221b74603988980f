import { useQuery } from '@tanstack/react-query';
import type { ShiftList } from '../../../on-call/on-call.api.ts';
import { serverNow } from '../../api/live.ts';
import { formatTime } from '../../ui/time.tsx';
import { onCallWords, slotNames } from '../../words/on-call.ts';
import { useLanguage, useSay, useWords } from '../../words/words.ts';
import { planQuery } from '../queries.ts';
import { formatHours, formatMonth } from '../when.ts';
import { DayHead } from './day-head.tsx';
import { monthOf, plusDays, startOf } from './days.ts';
import { markedOf, slots } from './marks.ts';
import { piecesIn } from './pieces.ts';
import './print.css';
import { useMarks } from './shift-words.ts';
import { rangeOf } from './shown.ts';

/** The month on one page of A4 across: also when another view is on the screen. */
export function PrintedMonth({ day }: { day: string }) {
  const w = useWords(onCallWords);
  const language = useLanguage();
  const weeks = monthOf(day);
  const { data: plan } = useQuery(planQuery(rangeOf(weeks)));
  if (!plan) return null;
  const holidays = new Map(plan.holidays.map((it) => [it.day, it.name]));
  const now = new Date(serverNow()).toISOString();
  return (
    <section className="printed-month" aria-hidden="true">
      <p className="flex items-baseline justify-between">
        <b>
          {w.title} {formatMonth(day, language)}
        </b>
        <span>{w.printedAt(formatTime(now, language, true))}</span>
      </p>
      <table>
        <tbody>
          {weeks.map((days) => (
            <tr key={days[0]}>
              {days.map((it) => (
                <td key={it}>
                  <DayHead
                    day={{
                      day: it,
                      holiday: holidays.get(it) ?? null,
                      isToday: false,
                      isOutside: it.slice(0, 7) !== day.slice(0, 7),
                    }}
                  />
                  <PrintedDay plan={plan} day={it} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function PrintedDay({ plan, day }: { plan: ShiftList; day: string }) {
  const w = useWords(onCallWords);
  const language = useLanguage();
  const say = useSay();
  const [from, to] = [startOf(day), startOf(plusDays(day, 1))];
  return slots.map((slot) => {
    const isOfSlot = (it: { slot: string }) => it.slot === slot;
    const shifts = piecesIn(plan.shifts.filter(isOfSlot), from, to);
    const begin = shifts.filter((it) => it.begins);
    const gaps = piecesIn(plan.gaps.filter(isOfSlot), from, to).filter((it) => it.begins);
    return (
      <p key={slot}>
        <span className="slot">{say(slotNames[slot])}</span>{' '}
        {begin.length === 0 &&
          gaps.length === 0 &&
          shifts[0] &&
          `${shifts[0].span.person.name} ${w.goesOn}`}
        {begin.map(({ span }) => (
          <PrintedShift key={span.id} plan={plan} shift={span} />
        ))}
        {gaps.map(({ span }) => (
          <span key={span.from} className="shift">
            <b>【{w.open}】</b> {formatHours(span, language)}
          </span>
        ))}
      </p>
    );
  });
}

function PrintedShift({ plan, shift }: { plan: ShiftList; shift: ShiftList['shifts'][number] }) {
  const language = useLanguage();
  const marks = useMarks(markedOf(shift, plan, { userId: '', now: 0 }));
  return (
    <span className="shift">
      <b>{shift.person.name}</b> {formatHours(shift, language)} {marks.join(' ')}
    </span>
  );
}
