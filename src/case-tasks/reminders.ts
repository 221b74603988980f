import { DAY_MS, daysLater, tokyoDayOf, tokyoInstant } from '../platform/text/tokyo-day.ts';
import type { RegisterRules } from '../priority-cases/rules/register-rules.ts';
import type { CaseTaskKind } from './case-task.ts';

/** Our own proposal [R]: when the day's work begins. */
export const REMINDER_TIME = '09:00';
/** Days ahead of what the rules say nothing of [R]. */
const NOTICE_OF_OTHERS: readonly number[] = [3];
/** An overdue task is said again after as many days [R]. */
const AGAIN_AFTER = 7;
/** Overdue for as many days, it is the manager's matter too [R]. */
const MANAGER_AFTER = 14;

export interface RemindedTask {
  kind: CaseTaskKind;
  dueOn: string;
  /** The day on which it was opened. */
  openedOn: string;
  /** The last day on which somebody was reminded of it. */
  remindedOn: string | null;
}

export interface Reminder {
  /** Somebody is to be reminded now. */
  isDue: boolean;
  /** The manager too. */
  isManagers: boolean;
  /** When to look at it again. */
  nextAt: Date;
}

/**
 * On the days of notice, on the day itself, then weekly; from nine o'clock on, once for each of these
 * days. A day that was slept through is made up for on the next morning, and only the newest of them.
 */
export function reminderOf(task: RemindedTask, rules: RegisterRules, now: Date): Reminder {
  const today = tokyoDayOf(now);
  const nine = tokyoInstant(today, REMINDER_TIME);
  const last = lastDay(task, rules, today);
  const isOwed =
    last !== null &&
    // Who has just written it knows of it.
    (task.kind === 'other' ? last > task.openedOn : last >= task.openedOn) &&
    (task.remindedOn === null || task.remindedOn < last);
  return {
    isDue: isOwed && now >= nine,
    isManagers: daysBetween(task.dueOn, today) >= MANAGER_AFTER,
    nextAt: isOwed && now < nine ? nine : tokyoInstant(nextDay(task, rules, today), REMINDER_TIME),
  };
}

/** The newest day of a reminder up to today; null: there was none yet. */
function lastDay({ kind, dueOn }: RemindedTask, rules: RegisterRules, today: string) {
  if (today >= dueOn) {
    const weeks = Math.floor(daysBetween(dueOn, today) / AGAIN_AFTER);
    return daysLater(dueOn, weeks * AGAIN_AFTER);
  }
  return daysAhead(kind, dueOn, rules).findLast((day) => day <= today) ?? null;
}

/** The first day of a reminder after today. */
function nextDay({ kind, dueOn }: RemindedTask, rules: RegisterRules, today: string): string {
  if (today >= dueOn) {
    const weeks = Math.floor(daysBetween(dueOn, today) / AGAIN_AFTER) + 1;
    return daysLater(dueOn, weeks * AGAIN_AFTER);
  }
  return daysAhead(kind, dueOn, rules).find((day) => day > today) ?? dueOn;
}

function daysAhead(kind: CaseTaskKind, dueOn: string, rules: RegisterRules): string[] {
  return noticeDays(kind, rules)
    .map((days) => daysLater(dueOn, -days))
    .sort();
}

function noticeDays(kind: CaseTaskKind, rules: RegisterRules): readonly number[] {
  if (kind === 'renewal') return rules.renewalNoticeDays;
  return kind === 'consent-expiring' ? rules.consentNoticeDays : NOTICE_OF_OTHERS;
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}
