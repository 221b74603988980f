import { tokyoDayOf, tokyoTimeOf } from '../../platform/text/tokyo-day.ts';
import type { Language } from '../words/label.ts';
import { plusDays } from './calendar/days.ts';
import type { Span } from './calendar/pieces.ts';

/** Days and spans of the plan as they are written: pure, in Japan's time whatever the device's zone. */

const locales: Record<Language, string> = { ja: 'ja-JP', en: 'en-GB' };
const formatter = (options: Intl.DateTimeFormatOptions) => {
  const made = (locale: string) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'Asia/Tokyo', ...options });
  const formats = { ja: made(locales.ja), en: made(locales.en) };
  return (day: string, language: Language): string =>
    formats[language].format(new Date(`${day}T00:00:00+09:00`));
};

/** "2026年11月", of an ISO day. */
export const formatMonth = formatter({ year: 'numeric', month: 'long' });
/** "11/22(日)", of an ISO day. */
export const formatShortDay = formatter({ month: 'numeric', day: 'numeric', weekday: 'short' });
export const formatWeekday = formatter({ weekday: 'short' });

const dayOf = (iso: string) => tokyoDayOf(new Date(iso));
const timeOf = (iso: string) => tokyoTimeOf(new Date(iso));
/** Midnight as the end of the day before. */
const endsAtMidnight = (iso: string) => timeOf(iso) === '00:00';
const hourOf = (iso: string) => (endsAtMidnight(iso) ? '24:00' : timeOf(iso));

/** "11/22(日) 19:00〜翌07:00": the second day in full only where it is neither the first nor the next. */
export function formatSpan({ from, to }: Span, language: Language): string {
  const [first, last] = [dayOf(from), endsAtMidnight(to) ? plusDays(dayOf(to), -1) : dayOf(to)];
  const start = `${formatShortDay(first, language)} ${timeOf(from)}`;
  if (first === last) return joined(start, hourOf(to), language);
  if (plusDays(first, 1) !== last)
    return joined(start, `${formatShortDay(last, language)} ${hourOf(to)}`, language);
  return language === 'ja' ? `${start}〜翌${hourOf(to)}` : `${start} – ${hourOf(to)} next day`;
}

/** "19:00〜翌07:00": under the heading of the day on which it begins. */
export function formatFromDay(span: Span, language: Language): string {
  const day = `${formatShortDay(dayOf(span.from), language)} `;
  return formatSpan(span, language).replace(day, '');
}

const dayMs = 86_400_000;

/** "11/22", of an ISO day. */
export function formatDate(day: string, language: Language): string {
  const [month, date] = [Number(day.slice(5, 7)), Number(day.slice(8))];
  return language === 'ja' ? `${month}/${date}` : `${date}/${month}`;
}

/** "19:00〜07:00": where the day is told by its place; of more than a day "11/22 09:00〜11/29 09:00". */
export function formatHours({ from, to }: Span, language: Language): string {
  if (Date.parse(to) - Date.parse(from) <= dayMs)
    return joinedHours(timeOf(from), hourOf(to), language);
  const at = (iso: string) => `${formatDate(dayOf(iso), language)} ${timeOf(iso)}`;
  return joinedHours(at(from), at(to), language);
}

const joinedHours = (start: string, end: string, language: Language) =>
  `${start}${language === 'ja' ? '〜' : '–'}${end}`;

/** "07:00": when it is over, where the day is told by its place. */
export const formatEnd = ({ to }: Span): string => hourOf(to);

const joined = (start: string, end: string, language: Language) =>
  language === 'ja' ? `${start}〜${end}` : `${start} – ${end}`;

/** The length of a span in hours, rounded to tenths. */
export const hoursOf = ({ from, to }: Span): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 360_000) / 10;
