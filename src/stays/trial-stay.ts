import type { Problem } from '../platform/problem.ts';
import type { DisclosureStage } from '../priority-cases/disclosure.ts';
import { trialProblems } from './trial-stays.problems.ts';

export const trialStatuses = ['planned', 'done', 'cancelled'] as const;
export type TrialStatus = (typeof trialStatuses)[number];

/** Whether the facility suits the person, as seen on the trial. */
export const suitabilities = ['SUITABLE', 'WITH_CONDITIONS', 'NOT_SUITABLE'] as const;
export type Suitability = (typeof suitabilities)[number];

export type TrialAction = 'change' | 'record' | 'cancel';
export const trialActions = ['change', 'record', 'cancel'] as const satisfies TrialAction[];

/** What a trial stay is decided by: its status and its time. */
export interface TrialStanding {
  status: TrialStatus;
  during: { from: Date; to: Date | null };
}

/** Longest trial, in days. Our own proposal: it is to know each other, not to live there. */
const mostDays = 14;
const dayMs = 24 * 60 * 60 * 1000;

/** Whether the action is possible now; if not, why. What has begun is recorded, not moved. */
export function can(
  { status, during }: TrialStanding,
  action: TrialAction,
  now: Date,
): true | { refused: Problem } {
  if (status !== 'planned') return { refused: trialProblems['trial-is-over']() };
  const hasBegun = during.from <= now;
  if (action === 'record') return hasBegun || { refused: trialProblems['trial-not-begun']() };
  if (action === 'change') return !hasBegun || { refused: trialProblems['trial-has-begun']() };
  return true;
}

/** The refusal of a time that no trial can have; null: it can. */
export function faultOfTime(during: { from: Date; to: Date }, now: Date): Problem | null {
  const length = during.to.getTime() - during.from.getTime();
  if (length <= 0) return trialProblems['trial-without-length']();
  if (length > mostDays * dayMs) return trialProblems['trial-too-long']({ extra: { mostDays } });
  return during.from < now ? trialProblems['trial-in-the-past']() : null;
}

/** Its time is over and nobody has written down how it went. */
export function isUnrecorded(trial: TrialStanding, now: Date): boolean {
  return trial.status === 'planned' && isTimeOver(trial, now);
}

/** Whether its time is over, whatever was written down about it. */
export function isTimeOver({ during }: Pick<TrialStanding, 'during'>, now: Date): boolean {
  return during.to !== null && during.to <= now;
}

/** What the facility sees: the person while the trial is planned or going on, nothing afterwards. */
export function stageOf(trial: TrialStanding, now: Date): DisclosureStage {
  return trial.status === 'planned' && !isTimeOver(trial, now) ? 'accepted' : 'ended';
}

/** A trial that showed that the house does not suit the person does not count in their favour. */
export const makesKnown = (suitability: Suitability): boolean => suitability !== 'NOT_SUITABLE';
