import { freshnessOf } from '../facilities/room.ts';
import { nextTokyoTime } from '../platform/text/tokyo-day.ts';

/** When a facility is reminded next; null: it chose no hour. `hours` in Asia/Tokyo (HH:MM). */
export function nextReminder(hours: readonly string[], now: Date): Date | null {
  const [next] = hours
    .map((hour) => nextTokyoTime(hour, now))
    .sort((a, b) => a.getTime() - b.getTime());
  return next ?? null;
}

/** Whether there is a room whose report is not fresh any more, or was never made. */
export function hasOldReport(
  rooms: readonly { reportedAt: Date | null }[],
  staleAfterMinutes: number,
  now: Date,
): boolean {
  return rooms.some(
    ({ reportedAt }) =>
      freshnessOf(reportedAt?.toISOString() ?? null, staleAfterMinutes, now) !== 'fresh',
  );
}
