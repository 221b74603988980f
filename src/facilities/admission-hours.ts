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
 * Whether a facility with these hours admits at this instant, asked of many of them. `isHoliday` knows
 * the public holidays by day in Japan (YYYY-MM-DD); they and 29 December to 3 January go by `holiday`,
 * whatever the weekday.
 */
export function admissionAt(
  at: Date,
  isHoliday: (day: string) => boolean,
): (hours: AdmissionHours) => boolean {
  const day = tokyoDayOf(at);
  const time = tokyoTimeOf(at);
  const [today, yesterday] = [keyOf(day, isHoliday), keyOf(daysLater(day, -1), isHoliday)];
  return (hours) => {
    const opened = hoursOn(hours, today);
    if (opened !== null && (isOverMidnight(opened) ? time >= opened.from : isWithin(opened, time)))
      return true;
    const before = hoursOn(hours, yesterday);
    return before !== null && isOverMidnight(before) && time < before.to;
  };
}

function keyOf(day: string, isHoliday: (day: string) => boolean): DayKey {
  if (isHoliday(day) || isNewYearDay(day)) return 'holiday';
  const sundayFirst = new Date(`${day}T00:00:00Z`).getUTCDay();
  return dayKeys[(sundayFirst + 6) % 7] ?? 'holiday';
}

const hoursOn = (hours: AdmissionHours, day: DayKey): Hours | null =>
  'byDay' in hours ? hours.byDay[day] : hours;

const isOverMidnight = ({ from, to }: Hours) => from > to;

/** Equal hours are all day: they were accepted once, and stored rankings hold them. */
const isWithin = ({ from, to }: Hours, time: string) => from === to || (from <= time && time < to);
