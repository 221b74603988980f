import { daysLater, nextTokyoTime, tokyoDayOf, tokyoInstant } from '../platform/text/tokyo-day.ts';
import type { DrillSchedule } from './readiness.ts';

/** Until a manager turns it on, nobody's telephone rings for a test. */
export const noDrills: DrillSchedule = { isOn: false, everyDays: 30, at: '14:00' };

/** So long a person has to answer; a page that nobody hears for longer is no help in an emergency. */
const minutesToAnswer = 15;
/** While somebody is wanted for an emergency, telephones ring for nothing else. */
const putOffMinutes = 15;

/**
 * The next drill by the schedule: `everyDays` after the day of the last one, and never in the past.
 * null: the schedule is off. `last`: when the newest drill was due.
 */
export function nextDrill(schedule: DrillSchedule, last: Date | null, now: Date): Date | null {
  if (!schedule.isOn) return null;
  const soonest = nextTokyoTime(schedule.at, now);
  if (last === null) return soonest;
  const wished = tokyoInstant(daysLater(tokyoDayOf(last), schedule.everyDays), schedule.at);
  return new Date(Math.max(wished.getTime(), soonest.getTime()));
}

export interface Drill {
  dueAt: Date;
  startedAt: Date | null;
  endedAt: Date | null;
}

/** What is to be done about a drill now; `until`: when to look again. */
export type DrillStep =
  | { type: 'nothing' }
  | { type: 'wait'; until: Date }
  | { type: 'start'; until: Date }
  /** `missing`: who has not answered. */
  | { type: 'end'; missing: string[] };

/**
 * A drill pages everybody once and ends when all have answered, at the latest after 15 minutes. It
 * does not begin while people are being paged for an emergency.
 */
export function decideDrill(
  drill: Drill,
  situation: {
    calls: readonly { userId: string; answeredAt: Date | null }[];
    isEmergency: boolean;
  },
  now: Date,
): DrillStep {
  const { dueAt, startedAt, endedAt } = drill;
  if (endedAt !== null) return { type: 'nothing' };
  if (startedAt === null) {
    if (now < dueAt) return { type: 'wait', until: dueAt };
    if (situation.isEmergency) return { type: 'wait', until: later(now, putOffMinutes) };
    return { type: 'start', until: later(now, minutesToAnswer) };
  }
  const missing = situation.calls.filter((it) => it.answeredAt === null).map((it) => it.userId);
  const end = later(startedAt, minutesToAnswer);
  if (missing.length > 0 && now < end) return { type: 'wait', until: end };
  return { type: 'end', missing };
}

function later(at: Date, minutes: number): Date {
  return new Date(at.getTime() + minutes * 60_000);
}
