import { cx } from '../../ui/classes.ts';
import { useNowAs } from '../../ui/time.tsx';
import { deskWords } from '../../words/desk.ts';
import { useSay, useWords, type Words } from '../../words/words.ts';
import type { Target } from './board-order.ts';

/** The target that is due first and how long there is: redrawn once a minute, for 500 rows. */
export function TargetClock({ target }: { target: Target }) {
  const w = useWords(deskWords);
  const say = useSay();
  const due = Date.parse(target.dueAt);
  // Rounded up before the deadline and down after it: neither promises a minute that is not there.
  const minutes = useNowAs((now) => Math.floor((due - now) / 60_000));
  const isOver = minutes < 0;
  return (
    <span className={cx('tabular', isOver && 'font-bold text-act')}>
      {say(target.label)} {isOver ? overBy(w, -minutes - 1) : left(w, minutes)}
    </span>
  );
}

function left(w: Words<typeof deskWords>, minutes: number): string {
  if (minutes < 1) return w.minuteLeft;
  if (minutes < 60) return w.minutesLeft(minutes);
  if (minutes < 48 * 60) return w.hoursLeft(Math.floor(minutes / 60));
  return w.daysLeft(Math.floor(minutes / 1440));
}

function overBy(w: Words<typeof deskWords>, minutes: number): string {
  if (minutes < 1) return w.minuteOver;
  if (minutes < 60) return w.minutesOver(minutes);
  if (minutes < 48 * 60) return w.hoursOver(Math.floor(minutes / 60));
  return w.daysOver(Math.floor(minutes / 1440));
}
