import { CALL_OUTCOME_LABELS, RUNG_LABELS } from '../emergencies/fallback-labels.ts';

/** All rooms full: where to turn, in this order (DOMAIN.md §4). */
export type Rung = keyof typeof RUNG_LABELS;
export const rungs = Object.keys(RUNG_LABELS) as Rung[];

/** What came of a call. `not-applicable`: the rung was passed over, with a reason in words. */
export type CallOutcome = keyof typeof CALL_OUTCOME_LABELS;
export const callOutcomes = Object.keys(CALL_OUTCOME_LABELS) as CallOutcome[];

/** Passed: everybody on it has said no, or it was passed over. */
export type RungStanding = 'open' | 'passed' | 'agreed';

/** A call as its rung reads it. `contactId` null: somebody who is not in the list, or the whole rung. */
export interface CallMade {
  contactId: string | null;
  contactName: string;
  outcome: CallOutcome;
}

/**
 * How one rung stands. Of several calls to the same one the newest counts: who agreed may say no later,
 * and who did not answer is called again. Silence and a promise to call back are no answer.
 * `contactIds`: whom the list names; `calls`: those of this rung, oldest first.
 */
export function standingOf(
  contactIds: readonly string[],
  calls: readonly CallMade[],
): RungStanding {
  const newest = new Map<string, CallOutcome>();
  for (const { contactId, contactName, outcome } of calls)
    newest.set(contactId ?? contactName, outcome);
  const outcomes = [...newest.values()];
  if (outcomes.includes('agreed')) return 'agreed';
  if (calls.some(({ contactId, outcome }) => contactId === null && outcome === 'not-applicable'))
    return 'passed';
  const isNo = (outcome: CallOutcome | undefined) =>
    outcome === 'refused' || outcome === 'not-applicable';
  if (contactIds.length === 0)
    return outcomes.length > 0 && outcomes.every(isNo) ? 'passed' : 'open';
  return contactIds.every((id) => isNo(newest.get(id))) ? 'passed' : 'open';
}

/** Whom to turn to next; null: somebody has agreed, or nobody is left. */
export function nextRung(
  standings: readonly { rung: Rung; standing: RungStanding }[],
): Rung | null {
  if (standings.some(({ standing }) => standing === 'agreed')) return null;
  return standings.find(({ standing }) => standing === 'open')?.rung ?? null;
}

/** Our own proposal [R]: a number nobody has tried for so long may be wrong. Days. */
const verifiedForDays = 90;

/** How many days ago (days in Japan) a number was last tried, where that is too long; null: it is not. */
export function staleDays(lastVerifiedOn: string, today: string): number | null {
  const days = Math.round((Date.parse(today) - Date.parse(lastVerifiedOn)) / 86_400_000);
  return days > verifiedForDays ? days : null;
}
