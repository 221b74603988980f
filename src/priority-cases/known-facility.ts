import type { CareNeed } from './care-need.ts';

/** How a facility came to know a person: it counts first when a room is sought for that person. */
export const knownBy = ['trial', 'stay'] as const;
export type KnownBy = (typeof knownBy)[number];

/** Facilities where the person has been on trial, and where in an emergency: ids, each once. */
export interface Known {
  trialStays: readonly string[];
  earlierStays: readonly string[];
}

/** The need with what the service itself has seen, beside what is on file. */
export function withKnown(need: CareNeed, seen: Known): CareNeed {
  const trialStays = [...new Set([...need.trialStays, ...seen.trialStays])];
  return { ...need, trialStays, earlierStays: [...seen.earlierStays] };
}
