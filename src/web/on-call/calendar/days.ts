import { DAY_MS, endOfTokyoDay } from '../../../platform/text/tokyo-day.ts';

/** Days of the calendar are ISO days in Japan ("2026-11-22"); its weeks begin on Monday. */

export const startOf = (day: string): number => endOfTokyoDay(day).getTime() - DAY_MS;

const midday = (day: string): Date => new Date(`${day}T12:00:00Z`);

export function plusDays(day: string, days: number): string {
  return new Date(midday(day).getTime() + days * DAY_MS).toISOString().slice(0, 10);
}

/** 1 Monday to 7 Sunday. */
export const weekdayOf = (day: string): number => ((midday(day).getUTCDay() + 6) % 7) + 1;

const mondayOf = (day: string): string => plusDays(day, 1 - weekdayOf(day));

export const weekOf = (day: string): string[] => daysFrom(mondayOf(day), 7);

/** The whole weeks that hold the month of this day. */
export function monthOf(day: string): string[][] {
  const month = day.slice(0, 7);
  const weeks: string[][] = [];
  for (let monday = mondayOf(`${month}-01`); ; monday = plusDays(monday, 7)) {
    if (weeks.length > 0 && monday.slice(0, 7) !== month) return weeks;
    weeks.push(daysFrom(monday, 7));
  }
}

export const daysFrom = (day: string, count: number): string[] =>
  Array.from({ length: count }, (_, n) => plusDays(day, n));

/** The first day of the month before or after. */
export function plusMonths(day: string, months: number): string {
  const first = midday(`${day.slice(0, 7)}-01`);
  first.setUTCMonth(first.getUTCMonth() + months);
  return first.toISOString().slice(0, 10);
}
