import { endsByWord } from '../../../facilities/span.ts';
import { serverNow } from '../../api/live.ts';
import { formatTime } from '../../ui/time.tsx';
import { facilityCodes } from '../../words/codes-facility.ts';
import { closureReasons, planKinds, roomPlanWords } from '../../words/room-plan.ts';
import { type Language, useLanguage, useWords, type Words } from '../../words/words.ts';
import type { Bar } from './wire.ts';

/** Whether it is of the past: nobody has the room by it any more. */
export const isOver = (bar: Bar): boolean =>
  bar.type === 'occupancy' &&
  (bar.isReleased ||
    (!endsByWord(bar.kind) && bar.to !== null && Date.parse(bar.to) <= serverNow()));

/** Whether somebody should have left by now, and nobody has said that they have. */
export const isOverdue = (bar: Bar): boolean =>
  bar.type === 'occupancy' && bar.overdueSince !== null;

/** What kind of bar it is, in a word. */
export function kindOf(bar: Bar, w: Words<typeof roomPlanWords>, language: Language): string {
  if (bar.type === 'closure') return w.closure;
  if (bar.type === 'contract') return w.contract;
  const word = planKinds[bar.kind][language];
  if (isOverdue(bar)) return w.overdue(word);
  return isOver(bar) ? w.over(word) : word;
}

/** From when until when, in Japan's time. */
export function spanOf(
  { from, to, overdueSince }: Pick<Bar, 'from' | 'to'> & { overdueSince?: string | null },
  w: Words<typeof roomPlanWords>,
  language: Language,
): string {
  const at = (iso: string) => formatTime(iso, language, true);
  if (overdueSince) return w.overdueSpan(at(from), at(overdueSince));
  return w.span(at(from), to === null ? w.noEnd : at(to));
}

/** The words of bars: short ones for the bar, and all of them for its name. */
export function useBarWords() {
  const w = useWords(roomPlanWords);
  const language = useLanguage();
  const short = (bar: Bar): string => {
    const kind = kindOf(bar, w, language);
    if (bar.type === 'occupancy') return bar.reference === null ? kind : `${kind} ${bar.reference}`;
    if (bar.type === 'closure') return `${kind} ${closureReasons[bar.reason][language]}`;
    return `${kind} ${facilityCodes.secured[bar.secured][language]}`;
  };
  const full = (bar: Bar, room: string): string =>
    `${room} ${short(bar)} ${spanOf(bar, w, language)}`;
  return { w, language, short, full, span: (bar: Bar) => spanOf(bar, w, language) };
}
