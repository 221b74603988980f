import type { MedicalCare } from '../platform/text/care-labels.ts';

/** What matching is told beside the facts. Stored with every run, so that a replay uses the same. */
export interface MatchRules {
  version: string;
  /** From this behaviour score on (0–24) somebody must be awake at night. */
  nightStaffFromBehaviour: number;
  /** Medical care that needs a nurse on the spot. */
  nurseFor: readonly MedicalCare[];
  /** Offers of so many past days count for fairness between facilities. */
  fairnessDays: number;
}

/**
 * The rules in force. Our own proposal: 10 is the national threshold of 強度行動障害; the items are
 * those that trained care workers (喀痰吸引等研修: suction and tube feeding) may not do alone.
 */
export const currentRules: MatchRules = {
  version: '2026-11.1',
  nightStaffFromBehaviour: 10,
  nurseFor: [
    'VENTILATOR',
    'CENTRAL_VENOUS_CATHETER',
    'SUBCUTANEOUS_INJECTION',
    'DIALYSIS',
    'CATHETERISATION',
  ],
  fairnessDays: 90,
};
