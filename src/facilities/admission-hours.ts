import { daysLater, isNewYearDay, tokyoDayOf, tokyoTimeOf } from '../platform/text/tokyo-day.ts';

/** HH:MM in Asia/Tokyo, 24:00 is the end of the day; from > to goes over midnight. */
export interface Hours {
  from: string;
  to: string;
}

export const dayKeys = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'holiday'] as const;
export type DayKey = (typeof dayKeys)[number];

/**
 * When a facility admits: the same hours every day, or day by day (null: not on that day). Hours over
 * midnight belong to the day on which they begin.
 */
export type AdmissionHours = Hours | { byDay: Record<DayKey, Hours | null> };

/**
 * Whether somebody can be admitted at this instant. `isHoliday` knows the public holidays by day in
 * Japan (YYYY-MM-DD); they and 29 December to 3 January go by `holiday`, whatever the weekday.
 */
export function admitsAt(
  hours: AdmissionHours,
  at: Date,
  isHoliday: (day: string) => boolean,
): boolean {
  const today = tokyoDayOf(at);
  const time = tokyoTimeOf(at);
  const opened = hoursOn(hours, today, isHoliday);
  if (opened !== null && (isOverMidnight(opened) ? time >= opened.from : isWithin(opened, time)))
    return true;
  const before = hoursOn(hours, daysLater(today, -1), isHoliday);
  return before !== null && isOverMidnight(before) && time < before.to;
}

function hoursOn(
  hours: AdmissionHours,
  day: string,
  isHoliday: (day: string) => boolean,
): Hours | null {
  if (!('byDay' in hours)) return hours;
  if (isHoliday(day) || isNewYearDay(day)) return hours.byDay.holiday;
  const sundayFirst = new Date(`${day}T00:00:00Z`).getUTCDay();
  return hours.byDay[dayKeys[(sundayFirst + 6) % 7] ?? 'holiday'];
}

const isOverMidnight = ({ from, to }: Hours) => from > to;

/** Equal hours are all day: they were accepted once, and stored rankings hold them. */
const isWithin = ({ from, to }: Hours, time: string) => from === to || (from <= time && time < to);
