import { weekdayOf } from '../../on-call/calendar/days.ts';

/** Public holidays by day (YYYY-MM-DD), with their names. */
export type Holidays = ReadonlyMap<string, string>;

/** Offices are closed: fewer staff, and nobody to ask at the ward. */
export function isFree(day: string, holidays: Holidays): boolean {
  return weekdayOf(day) > 5 || holidays.has(day);
}
