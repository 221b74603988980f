import type { RoomReason } from '../facilities/room.ts';
import type { MedicalCare } from '../platform/text/care-labels.ts';
import {
  type AdjustableReason,
  type Criterion,
  criteria,
  type Handling,
  type MatchReason,
  unstatedOf,
} from './match-codes.ts';

/**
 * What matching is told beside the facts. Stored with every run, so that a replay uses the same: what
 * is optional was not there once, and missing means what was done then.
 */
export interface MatchRules {
  version: string;
  /** From this behaviour score on (0–24) somebody must be awake at night. */
  nightStaffFromBehaviour: number;
  /** Medical care that needs a nurse on the spot. */
  nurseFor: readonly MedicalCare[];
  /** Offers of so many past days count for fairness between facilities. */
  fairnessDays: number;
  /** How conditions count; missing: exclude, or phone first where {@link phoneFirst} says so. */
  conditions?: Partial<Record<AdjustableReason, Handling>>;
  /** What is compared first, second, …: every criterion once. Missing: the built-in order. */
  order?: readonly Criterion[];
  /** Whether what is unknown or stale is listed to be asked by telephone; missing: it excludes. */
  phoneFirst?: boolean;
}

/**
 * The rules in force. Our own proposal: 10 is the national threshold of 強度行動障害; the items are
 * those that trained care workers (喀痰吸引等研修: suction and tube feeding) may not do alone.
 */
export const currentRules: MatchRules = {
  version: '2026-11.2',
  nightStaffFromBehaviour: 10,
  nurseFor: [
    'VENTILATOR',
    'CENTRAL_VENOUS_CATHETER',
    'SUBCUTANEOUS_INJECTION',
    'DIALYSIS',
    'CATHETERISATION',
  ],
  fairnessDays: 90,
  phoneFirst: true,
};

/** Facts of a room that nobody knows (any more): a call may find it free. */
const unknownOfRooms: ReadonlySet<string> = new Set<RoomReason>([
  'physical-unknown',
  'staffing-unknown',
  'accepting-unknown',
  'report-missing',
  'report-stale',
]);

/** How a reason against a facility or one of its rooms counts under these rules. */
export function handlingBy(rules: MatchRules): (code: MatchReason) => Handling {
  const known = new Map<MatchReason, Handling>();
  return (code) => {
    const handling = known.get(code) ?? handlingOf(code, rules);
    known.set(code, handling);
    return handling;
  };
}

function handlingOf(code: MatchReason, rules: MatchRules): Handling {
  const said = rules.conditions?.[code as AdjustableReason];
  if (said !== undefined) return said;
  const isUnknown = code in unstatedOf || unknownOfRooms.has(code);
  return isUnknown && rules.phoneFirst === true ? 'phone-first' : 'exclude';
}

export const orderOf = (rules: MatchRules): readonly Criterion[] => rules.order ?? criteria;
