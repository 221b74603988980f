import { daysLater } from '../../../platform/text/tokyo-day.ts';
import { fieldTimeOf, instantOf } from '../../ui/tokyo-field.ts';

/** What the form holds: two fields for a time in Japan. */
export interface TrialTime {
  from: string;
  to: string;
}

/** One night, as most trials are: from three in the afternoon until ten the next morning. */
export function oneNight(day: string): TrialTime {
  return { from: `${day}T15:00`, to: `${daysLater(day, 1)}T10:00` };
}

export function timeFields({ from, to }: { from: string; to: string | null }): TrialTime {
  return { from: fieldTimeOf(from), to: to === null ? '' : fieldTimeOf(to) };
}

/** The instants that the fields say; a fault where they say none, or run backwards. */
export function spanOf({ from, to }: TrialTime): { from: string; to: string } | 'time' | 'order' {
  const [starts, ends] = [instantOf(from), instantOf(to)];
  if (starts === null || ends === null) return 'time';
  return ends <= starts ? 'order' : { from: starts, to: ends };
}
