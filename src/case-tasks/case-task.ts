import { daysLater } from '../platform/text/tokyo-day.ts';

/** What can be due on a case. */
export const caseTaskKinds = [
  'renewal',
  'consent-paper',
  'consent-expiring',
  'provisional',
  'condition',
  'erasure',
  'other',
] as const;
export type CaseTaskKind = (typeof caseTaskKinds)[number];

/** Moot: what it was about is settled by itself. */
export const caseTaskStatuses = ['OPEN', 'DONE', 'CANCELLED', 'MOOT'] as const;
export type CaseTaskStatus = (typeof caseTaskStatuses)[number];

/** The others are done by doing what they ask for: they settle themselves. */
export function isDoneByHand(kind: CaseTaskKind): boolean {
  return kind === 'other' || kind === 'condition';
}

/** Parts of a board, from the most urgent on. */
export const dueGroups = ['overdue', 'week', 'month', 'later'] as const;
export type DueGroup = (typeof dueGroups)[number];

/** The week ends on Sunday. Days are ISO days in Japan. */
export function dueGroupOf(dueOn: string, today: string): DueGroup {
  if (dueOn < today) return 'overdue';
  if (dueOn <= endOfWeek(today)) return 'week';
  return dueOn.slice(0, 7) === today.slice(0, 7) ? 'month' : 'later';
}

/** The Sunday of this day's week. */
export function endOfWeek(today: string): string {
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
  return daysLater(today, (7 - weekday) % 7);
}
