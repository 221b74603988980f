import type { CaseProfile } from './profile.api.ts';

/** A case is to be renewed when its review is due within this many days. */
const RENEWAL_NOTICE_DAYS = 60;

/**
 * A crisis plan is there when any of its stages says what is to be done. The store asks the same of
 * the database: what is blank is the same four characters in both.
 */
export function hasCrisisPlan({ crisisPlan }: CaseProfile): boolean {
  const stages = [crisisPlan?.calm, crisisPlan?.warning, crisisPlan?.emergency];
  return stages.some(
    (stage) =>
      /[^ \t\r\n\u3000]/.test(stage?.actions ?? '') ||
      (stage?.steps !== undefined && stage.steps.length > 0),
  );
}

/** 体験利用: the person has stayed at a facility once. */
export function hasTrialStay({ trialStays }: CaseProfile): boolean {
  return trialStays !== undefined && trialStays.length > 0;
}

/** The last ISO day of a review that is due as of `today`. */
export function renewalHorizon(today: string): string {
  const at = new Date(`${today}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + RENEWAL_NOTICE_DAYS);
  return at.toISOString().slice(0, 10);
}
