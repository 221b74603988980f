import { daysFrom, monthOf, plusDays, plusMonths, startOf, weekOf } from './days.ts';

export type View = 'month' | 'week';

/** What the address says of the calendar; what it does not say follows from the screen and from today. */
export interface Shown {
  view?: View;
  /** Any day of the month or the week that is shown. */
  day?: string;
}

export function readCalendar({ view, day }: Record<string, unknown>): Shown {
  return {
    ...((view === 'month' || view === 'week') && { view }),
    ...(typeof day === 'string' && isDay(day) && { day }),
  };
}

/** A day that the server can be asked about. */
export function isDay(text: string): boolean {
  if (!/^20\d\d-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
}

export const weeksShown = (view: View, day: string): string[][] =>
  view === 'month' ? monthOf(day) : [weekOf(day)];

export const turnedTo = (view: View, day: string, by: -1 | 1): string =>
  view === 'month' ? plusMonths(day, by) : plusDays(day, by * 7);

/** From the first instant of the first day to the last of the last, as instants of the wire. */
export function rangeOf(weeks: readonly (readonly string[])[]): { from: string; to: string } {
  const days = weeks.flat();
  const [first = '', last = ''] = [days.at(0), days.at(-1)];
  const end = daysFrom(last, 2).at(1) ?? last;
  return {
    from: new Date(startOf(first)).toISOString(),
    to: new Date(startOf(end)).toISOString(),
  };
}
