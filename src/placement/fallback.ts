/** All rooms full: where to turn, in this order (DOMAIN.md §4). */
export const rungs = [
  'secured-rooms',
  'other-short-stay',
  'familiar-place',
  'support-at-home',
  'next-ward',
  'medical',
  'city',
] as const;
export type Rung = (typeof rungs)[number];

/** What came of a call. `not-applicable`: the rung was passed over, with a reason in words. */
export const callOutcomes = [
  'refused',
  'no-answer',
  'calls-back',
  'agreed',
  'not-applicable',
] as const;
export type CallOutcome = (typeof callOutcomes)[number];
