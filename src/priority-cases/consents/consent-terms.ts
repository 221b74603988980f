import type { Problem } from '../../platform/problem.ts';
import { inField } from '../../platform/problem.ts';
import { daysLater, monthsLater } from '../../platform/text/tokyo-day.ts';
import type { ConsentMethod } from '../labels.ts';
import { caseProblems } from '../priority-cases.problems.ts';

/** The last day of a consent to a text that is valid for so many months; null: until withdrawn. */
export function expiryOf(givenOn: string, validMonths: number | null): string | null {
  return validMonths === null ? null : monthsLater(givenOn, validMonths);
}

/** Until when the paper must be there that follows an oral consent; null: none follows. */
export function paperDueOf(
  { method, givenOn }: { method: ConsentMethod; givenOn: string },
  paperDays: number,
): string | null {
  return method === 'ORAL' ? daysLater(givenOn, paperDays) : null;
}

interface Given {
  method: ConsentMethod;
  givenOn: string;
  paperReceivedOn: string | null;
  withdrawnAt: unknown;
}

/** Whether a consent still waits for its paper; what is withdrawn waits for nothing. */
export function awaitsPaper({ method, paperReceivedOn, withdrawnAt }: Given): boolean {
  return method === 'ORAL' && paperReceivedOn === null && withdrawnAt === null;
}

/** Why it cannot be that the paper of this consent came on this day; null: it can. */
export function paperRefusal(consent: Given, receivedOn: string, today: string): Problem | null {
  if (consent.withdrawnAt !== null) return caseProblems['consent-already-withdrawn']();
  if (consent.method !== 'ORAL') return caseProblems['consent-needs-no-paper']();
  if (consent.paperReceivedOn !== null) return caseProblems['consent-paper-already-there']();
  return receivedOn < consent.givenOn || receivedOn > today
    ? inField(caseProblems['consent-paper-day-wrong'], '/receivedOn')
    : null;
}
