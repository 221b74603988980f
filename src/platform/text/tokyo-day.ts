/** A calendar day in Japan as ISO text ("2026-11-22"). Japan has no summer time: always +09:00. */
const OFFSET_MS = 9 * 60 * 60 * 1000;
/** One day, in milliseconds. */
export const DAY_MS = 24 * 60 * 60 * 1000;

/** The day that an instant falls on in Asia/Tokyo. */
export function tokyoDayOf(at: Date): string {
  return new Date(at.getTime() + OFFSET_MS).toISOString().slice(0, 10);
}

/** The time of day of an instant in Asia/Tokyo (02:05). */
export function tokyoTimeOf(at: Date): string {
  return new Date(at.getTime() + OFFSET_MS).toISOString().slice(11, 16);
}

/** The instant at which this day is over in Asia/Tokyo: midnight of the next. */
export function endOfTokyoDay(day: string): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) - OFFSET_MS + DAY_MS);
}

/** The same day `years` later; 29 February becomes 28 February where there is none. */
export function yearsLater(day: string, years: number): string {
  const year = String(Number(day.slice(0, 4)) + years).padStart(4, '0');
  const same = `${year}${day.slice(4)}`;
  const isThere = new Date(`${same}T00:00:00Z`).toISOString().slice(0, 10) === same;
  return isThere ? same : `${year}-02-28`;
}

const newYearDays = new Set(['12-29', '12-30', '12-31', '01-01', '01-02', '01-03']);

/** The same day `months` later; the last of the month where there is none (31 January → 28 February). */
export function monthsLater(day: string, months: number): string {
  const counted = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = Math.floor(counted / 12);
  const month = (counted % 12) + 1;
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const dayOfMonth = Math.min(Number(day.slice(8)), lastDay);
  return [String(year).padStart(4, '0'), month, dayOfMonth]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** 年末年始: 29 December to 3 January, when most offices are closed; no public holidays by law. */
export function isNewYearDay(day: string): boolean {
  return newYearDays.has(day.slice(5));
}

/** The day `days` after this one. */
export function daysLater(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The instant at which it is this time of day (HH:MM) on this day in Asia/Tokyo. */
export function tokyoInstant(day: string, time: string): Date {
  return new Date(Date.parse(`${day}T${time}:00Z`) - OFFSET_MS);
}

/** The first instant after `now` at which it is this time of day (HH:MM) in Asia/Tokyo. */
export function nextTokyoTime(time: string, now: Date): Date {
  const today = tokyoInstant(tokyoDayOf(now), time);
  return today > now ? today : tokyoInstant(daysLater(tokyoDayOf(now), 1), time);
}

/** An instant as people say it to each other in Asia/Tokyo, without the year (11/22 09:00). */
export function tokyoMinuteOf(at: Date): string {
  return `${tokyoDayOf(at).slice(5).replace('-', '/')} ${tokyoTimeOf(at)}`;
}
