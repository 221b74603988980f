import { daysLater } from '../../../platform/text/tokyo-day.ts';
import { isDay } from '../../on-call/calendar/shown.ts';

export const lengths = [7, 14, 31] as const;
export type Length = (typeof lengths)[number];

/** What the address says of the plan; what it does not say follows from today. */
export interface PlanShown {
  /** The first day that is shown. */
  day?: string;
  days?: Length;
  ward?: string;
  facility?: string;
}

export function readPlan({ day, days, ward, facility }: Record<string, unknown>): PlanShown {
  const length = lengths.find((it) => String(it) === String(days));
  return {
    ...(typeof day === 'string' && isDay(day) && { day }),
    ...(length && { days: length }),
    ...(/^\d{5}$/.test(String(ward)) && { ward: String(ward) }),
    ...(typeof facility === 'string' && /^[\da-f-]{36}$/i.test(facility) && { facility }),
  };
}

/** A day is left standing behind: what has just been is seen with what comes. */
export const firstDayOf = ({ day }: PlanShown, today: string): string =>
  day ?? daysLater(today, -1);

export const daysOf = (first: string, length: number): string[] =>
  Array.from({ length }, (_, n) => daysLater(first, n));
