import { Button } from '../../ui/button.tsx';
import { today } from '../../ui/today.ts';
import { commonWords } from '../../words/common.ts';
import { onCallWords } from '../../words/on-call.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { formatMonth, formatShortDay } from '../when.ts';
import { weekOf } from './days.ts';
import { turnedTo, type View } from './shown.ts';

const views: readonly View[] = ['month', 'week'];

/** What is shown, and the way to other times. */
export function CalendarBar({
  view,
  day,
  onShow,
  onAdd,
}: {
  view: View;
  day: string;
  onShow(view: View, day: string): void;
  onAdd(): void;
}) {
  const w = useWords(onCallWords);
  const common = useWords(commonWords);
  return (
    <div className="flex flex-wrap items-center justify-between gap-2">
      <div className="flex flex-wrap items-center gap-2">
        <h2 className="basis-full text-xl sm:min-w-48 sm:basis-auto" aria-live="polite">
          <Shown view={view} day={day} />
        </h2>
        <Button aria-label={w.previous} onPress={() => onShow(view, turnedTo(view, day, -1))}>
          ‹
        </Button>
        <Button onPress={() => onShow(view, today())}>{w.today}</Button>
        <Button aria-label={w.following} onPress={() => onShow(view, turnedTo(view, day, 1))}>
          ›
        </Button>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would take a line of its own */}
        <div role="group" aria-label={w.view} className="flex gap-1">
          {views.map((it) => (
            <Button
              key={it}
              look={it === view ? 'filled' : 'outlined'}
              aria-pressed={it === view}
              className="forced-colors:aria-pressed:border-4"
              onPress={() => onShow(it, day)}
            >
              {w[it]}
            </Button>
          ))}
        </div>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button onPress={() => print()}>{common.print}</Button>
        <Button look="filled" onPress={onAdd}>
          {w.addShift}
        </Button>
      </div>
    </div>
  );
}

function Shown({ view, day }: { view: View; day: string }) {
  const w = useWords(onCallWords);
  const language = useLanguage();
  if (view === 'month') return formatMonth(day, language);
  const week = weekOf(day);
  const [first = day, last = day] = [week.at(0), week.at(-1)];
  return w.weekOf(formatShortDay(first, language), formatShortDay(last, language));
}
