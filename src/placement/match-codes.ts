import type { RoomReason } from '../facilities/room.ts';

/** Why a facility as a whole cannot be asked. */
export const facilityReasons = [
  'no-room-registered',
  'conditions-unknown',
  'person-avoids',
  'medical-care-unstated',
  'medical-care-not-accepted',
  'nurse-unstated',
  'no-nurse',
  'night-staff-unstated',
  'no-night-staff',
  'behaviour-unstated',
  'behaviour-above-limit',
  'wheelchair-unstated',
  'wheelchair-not-accepted',
  'sex-not-accepted',
  'too-young',
  'too-old',
  'children-unstated',
  'children-not-accepted',
  'infection-unstated',
  'infection-not-accepted',
  'trial-stay-required',
  'outside-admission-hours',
] as const;
export type FacilityReason = (typeof facilityReasons)[number];

/** Those that a base may handle otherwise; without a room or any conditions there is nothing to ask. */
export type AdjustableReason = Exclude<FacilityReason, 'no-room-registered' | 'conditions-unknown'>;
export const adjustableReasons: readonly AdjustableReason[] = facilityReasons.filter(
  (code) => code !== 'no-room-registered' && code !== 'conditions-unknown',
);

/** What the facility has not said, and what it would be if it said no. */
export const unstatedOf = {
  'medical-care-unstated': 'medical-care-not-accepted',
  'nurse-unstated': 'no-nurse',
  'night-staff-unstated': 'no-night-staff',
  'behaviour-unstated': 'behaviour-above-limit',
  'wheelchair-unstated': 'wheelchair-not-accepted',
  'children-unstated': 'children-not-accepted',
  'infection-unstated': 'infection-not-accepted',
} as const satisfies Partial<Record<AdjustableReason, AdjustableReason>>;

export const roomFitReasons = [
  'room-sex-differs',
  'room-not-wheelchair-accessible',
  'room-medical-care',
] as const;
export type RoomFitReason = (typeof roomFitReasons)[number];

export type MatchReason = FacilityReason | RoomReason | RoomFitReason;

/** What is not known of the person, or not stated by the facility, and must be asked on the phone. */
export const questions = [
  'ask-rooms',
  'ask-conditions',
  'ask-exception',
  'ask-medical-care',
  'ask-behaviour',
  'ask-wheelchair',
  'ask-infection',
  'ask-age',
  'ask-sex',
  'ask-trial-stay',
  'ask-admission-hours',
] as const;
export type Question = (typeof questions)[number];

/** How a condition that is not met counts: out, after the others and only by telephone, or not at all. */
export const handlings = ['exclude', 'phone-first', 'ignore'] as const;
export type Handling = (typeof handlings)[number];

/** What facilities are compared by, in the built-in order. */
export const criteria = ['known', 'freshness', 'scarce', 'travel', 'fairness'] as const;
export type Criterion = (typeof criteria)[number];
