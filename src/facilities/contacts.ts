/** Whom of its staff a facility wants paged, by the hour. */
import { tokyoTimeOf } from '../platform/text/tokyo-day.ts';
import type { ContactHours } from './labels.ts';

export interface Contact {
  userId: string;
  hours: ContactHours;
}

/**
 * The day of a receiving facility, Asia/Tokyo: from the first minute, to before the last; the rest is
 * night. [R]: between the early and the late shift of a short stay; no rule sets it.
 */
const dayOfContacts = { from: '08:00', to: '18:00' } as const;

/**
 * Whom to page at this moment, in the facility's order. Nobody for the hour: the whole list, for a
 * list must never make a facility silent. Null: there is no list.
 */
export function contactsFor(list: readonly Contact[], now: Date): string[] | null {
  if (list.length === 0) return null;
  const time = tokyoTimeOf(now);
  const isDay = time >= dayOfContacts.from && time < dayOfContacts.to;
  const fitting = list.filter(
    ({ hours }) => hours === 'ALWAYS' || hours === (isDay ? 'DAY' : 'NIGHT'),
  );
  return (fitting.length > 0 ? fitting : list).map(({ userId }) => userId);
}
