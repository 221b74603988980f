import { tokyoDayOf, tokyoTimeOf } from '../../platform/text/tokyo-day.ts';

/** Fields for a time (`datetime-local`): meant in Japan's time, whatever the device's zone. */

/** What stands in the field of an instant ("2026-11-22T19:00"). */
export function fieldTimeOf(iso: string): string {
  const at = new Date(iso);
  return `${tokyoDayOf(at)}T${tokyoTimeOf(at)}`;
}

/** The instant that the field says; null: it says none. */
export function instantOf(local: string): string | null {
  const at = Date.parse(`${local}:00+09:00`);
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(local) && !Number.isNaN(at)
    ? new Date(at).toISOString()
    : null;
}

/** The next time that it is so late (whole hours) in Japan, as the field takes it. */
export function nextAt(hour: number, now: Date): string {
  const time = `${String(hour).padStart(2, '0')}:00`;
  const isOver = tokyoTimeOf(now) >= time;
  return `${tokyoDayOf(new Date(now.getTime() + (isOver ? 24 * 3_600_000 : 0)))}T${time}`;
}
