import { useSyncExternalStore } from 'react';
import { serverNow } from '../api/live.ts';
import { timeWords } from '../words/time.ts';
import { type Language, useLanguage, useWords } from '../words/words.ts';
import { cx } from './classes.ts';

/** One clock for the whole screen: everything that counts, counts together. */
const tickMs = 1_000;
const listeners = new Set<() => void>();
let now = serverNow();
let timer: ReturnType<typeof setInterval> | undefined;

function tick(): void {
  now = serverNow();
  for (const tell of listeners) tell();
}

/** Epoch milliseconds by the server's clock, new every second. */
function useNow(): number {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      timer ??= setInterval(tick, tickMs);
      return () => {
        listeners.delete(tell);
        if (listeners.size > 0) return;
        clearInterval(timer);
        timer = undefined;
      };
    },
    () => now,
  );
}

/** The same, but new only when the value that `read` makes of it is another: a row redraws by the minute. */
export function useNowAs<T extends string | number | boolean>(read: (now: number) => T): T {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      timer ??= setInterval(tick, tickMs);
      return () => {
        listeners.delete(tell);
      };
    },
    () => read(now),
  );
}

const zone = 'Asia/Tokyo';
const formats = new Map<string, Intl.DateTimeFormat>();
function formatOf(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const known =
    formats.get(key) ??
    new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', { timeZone: zone, ...options });
  formats.set(key, known);
  return known;
}

const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const date = { month: 'numeric', day: 'numeric', weekday: 'short' } as const;

/** In Japan's time whatever the device's zone: "2:05", or with `withDate` "11/22(日) 2:05". */
export function formatTime(iso: string, language: Language, withDate = false): string {
  return formatOf(language, withDate ? { ...date, ...clock } : clock).format(new Date(iso));
}

/** A calendar day (ISO day, or an instant as Japan's day): "2026年11月22日". */
export function formatDay(iso: string, language: Language): string {
  const at = iso.length === 10 ? new Date(`${iso}T00:00:00+09:00`) : new Date(iso);
  return formatOf(language, { year: 'numeric', month: 'long', day: 'numeric' }).format(at);
}

const dayOf = (ms: number) => Math.floor((ms + 9 * 3_600_000) / 86_400_000);

/** An instant: the time alone when it is of today, else with the date. */
export function At({ iso, withDate }: { iso: string; withDate?: boolean }) {
  const language = useLanguage();
  const isToday = useNowAs((ms) => dayOf(ms) === dayOf(Date.parse(iso)));
  return <time dateTime={iso}>{formatTime(iso, language, withDate ?? !isToday)}</time>;
}

/** "3分前", by the minute; what is less than a minute old is "たった今". */
export function Ago({ iso }: { iso: string }) {
  const w = useWords(timeWords);
  const minutes = useNowAs((ms) => Math.max(0, Math.floor((ms - Date.parse(iso)) / 60_000)));
  return <time dateTime={iso}>{spanWords(w, minutes).ago}</time>;
}

function spanWords(
  w: { [K in keyof typeof timeWords]: (typeof timeWords)[K]['ja'] },
  minutes: number,
) {
  if (minutes < 1) return { ago: w.justNow };
  if (minutes < 60) return { ago: w.minutesAgo(minutes) };
  if (minutes < 48 * 60) return { ago: w.hoursAgo(Math.floor(minutes / 60)) };
  return { ago: w.daysAgo(Math.floor(minutes / 1440)) };
}

/** m:ss, or h:mm:ss from an hour on; of what has passed or is left, in milliseconds. */
export function formatSpan(ms: number): string {
  const seconds = Math.floor(Math.abs(ms) / 1000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (n: number) => String(n).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/**
 * Counts down to a deadline, and on beyond it with a sign. Silent for a screen reader (role timer):
 * a number that changes every second must not be read out.
 */
export function Countdown({ to, className }: { to: string; className?: string }) {
  const w = useWords(timeWords);
  const left = Date.parse(to) - useNow();
  const isOver = left < 0;
  return (
    <span
      role="timer"
      aria-live="off"
      className={cx('tabular', isOver && 'font-bold text-act', className)}
    >
      {isOver ? w.overBy(formatSpan(left)) : w.left(formatSpan(left))}
    </span>
  );
}

/** How long something has lasted. */
export function Elapsed({ since }: { since: string }) {
  const ms = useNow() - Date.parse(since);
  return (
    <span role="timer" aria-live="off" className="tabular">
      {formatSpan(ms)}
    </span>
  );
}
