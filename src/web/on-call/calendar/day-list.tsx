import { Button } from 'react-aria-components';
import type { GapView, ShiftView } from '../../../on-call/on-call.api.ts';
import type { Slot } from '../../../on-call/on-call.ts';
import { cx } from '../../ui/classes.ts';
import { Chip } from '../../ui/layout.tsx';
import { onCallWords, slotNames } from '../../words/on-call.ts';
import { useLanguage, useSay, useWords } from '../../words/words.ts';
import { formatEnd, formatFromDay, formatShortDay, formatSpan } from '../when.ts';
import type { CalendarActs } from './acts.ts';
import { lookOf } from './bar-look.ts';
import type { Day } from './day-head.tsx';
import { plusDays, startOf } from './days.ts';
import type { PlanShown } from './lane.tsx';
import { type Marked, markedOf, slots } from './marks.ts';
import { type Piece, piecesIn } from './pieces.ts';
import { useMarks } from './shift-words.ts';

interface Props {
  shown: PlanShown;
  acts: CalendarActs;
}

/** The same on a narrow screen: day by day, each shift a row under the thumb on the day it begins. */
export function DayList({ days, ...props }: Props & { days: readonly Day[] }) {
  return (
    <ol className="flex flex-col gap-2">
      {days.map((day, n) => (
        <DayCard key={day.day} day={day} isFirst={n === 0} {...props} />
      ))}
    </ol>
  );
}

function DayCard({ day, isFirst, ...props }: Props & { day: Day; isFirst: boolean }) {
  const w = useWords(onCallWords);
  const language = useLanguage();
  return (
    <li
      id={`day-${day.day}`}
      className={cx(
        'card rounded-12 border bg-paper px-3 py-2',
        day.isToday ? 'border-2 border-primary' : 'border-line',
      )}
    >
      <h3 className="flex flex-wrap items-center gap-x-2 text-base">
        {formatShortDay(day.day, language)}
        {day.isToday && <Chip tone="primary">{w.today}</Chip>}
        {day.holiday !== null && <span className="text-sm font-normal">{day.holiday}</span>}
      </h3>
      {slots.map((slot) => (
        <SlotRows key={slot} slot={slot} day={day} mayOpen={isFirst || day.isToday} {...props} />
      ))}
    </li>
  );
}

function SlotRows({
  slot,
  day: { day },
  mayOpen,
  shown: { plan, ...who },
  acts,
}: Props & { slot: Slot; day: Day; mayOpen: boolean }) {
  const [from, to] = [startOf(day), startOf(plusDays(day, 1))];
  const isOfSlot = (it: { slot: Slot }) => it.slot === slot;
  const shifts = piecesIn(plan.shifts.filter(isOfSlot), from, to);
  const gaps = piecesIn(plan.gaps.filter(isOfSlot), from, to);
  return (
    <ul className="flex flex-col gap-1 pt-1">
      {shifts.map((piece) => (
        <li key={piece.span.id}>
          {piece.begins || mayOpen ? (
            <ShiftRow marked={markedOf(piece.span, plan, who)} begins={piece.begins} acts={acts} />
          ) : (
            <GoesOn piece={piece} />
          )}
        </li>
      ))}
      {gaps.map(({ span, begins }) => (
        <li key={span.from}>
          <GapRow gap={span} begins={begins} acts={acts} />
        </li>
      ))}
    </ul>
  );
}

const row =
  'flex min-h-11 w-full flex-wrap items-center gap-x-2 rounded-8 border px-3 py-1 text-left';

function ShiftRow({
  marked,
  begins,
  acts,
}: {
  marked: Marked;
  begins: boolean;
  acts: CalendarActs;
}) {
  const language = useLanguage();
  const say = useSay();
  const { shift, isAway, isDouble } = marked;
  return (
    <Button onPress={() => acts.open(shift)} className={cx(row, lookOf(marked))}>
      <span className="text-sm text-ink-soft">{say(slotNames[shift.slot])}</span>
      <b>{shift.person.name}</b>
      <span className="tabular text-sm">
        {begins ? formatFromDay(shift, language) : formatSpan(shift, language)}
      </span>
      {useMarks(marked).map((mark) => (
        <Chip key={mark} tone={isAway || isDouble ? 'act' : 'plain'}>
          {mark}
        </Chip>
      ))}
    </Button>
  );
}

/** From the day before: said, so that every day tells who is there. */
function GoesOn({ piece: { span, ends } }: { piece: Piece<ShiftView> }) {
  const w = useWords(onCallWords);
  const say = useSay();
  return (
    <p className="px-3 text-sm text-ink-soft">
      {say(slotNames[span.slot])} {span.person.name} {ends ? w.endsAt(formatEnd(span)) : w.goesOn}
    </p>
  );
}

function GapRow({ gap, begins, acts }: { gap: GapView; begins: boolean; acts: CalendarActs }) {
  const w = useWords(onCallWords);
  const language = useLanguage();
  const say = useSay();
  return (
    <Button
      onPress={() => acts.fill(gap)}
      className={cx(row, 'chip border-act bg-act font-bold text-white')}
    >
      {w.fillGap(
        say(slotNames[gap.slot]),
        begins ? formatFromDay(gap, language) : formatSpan(gap, language),
      )}
    </Button>
  );
}
