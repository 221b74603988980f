import { compareText, type FacilityOnTheBoard } from '../facilities/board.ts';
import type { Freshness } from '../facilities/room.ts';
import type { Criterion } from './match-codes.ts';

/** Why a facility stands where it stands: what the order looks at. */
export interface Why {
  known: 'trial-stay' | 'earlier-stay' | 'wish' | null;
  freshness: Freshness;
  /** Scarce things (medical care, step-free room) that this person would take without need. */
  scarceUnneeded: number;
  km: number | null;
  recentOffers: number;
}

const freshnessRank: Record<Freshness, number> = { fresh: 0, ageing: 1, stale: 2, none: 3 };

type Comparison = (a: Why, b: Why) => number;
const comparisons: Record<Criterion, Comparison> = {
  known: (a, b) => Number(a.known === null) - Number(b.known === null),
  freshness: (a, b) => freshnessRank[a.freshness] - freshnessRank[b.freshness],
  scarce: (a, b) => a.scarceUnneeded - b.scarceUnneeded,
  travel: (a, b) => compareKm(a.km, b.km),
  fairness: (a, b) => a.recentOffers - b.recentOffers,
};

/** Compares by one criterion after the other, never weighing one against another. */
export function comparisonBy(order: readonly Criterion[]): Comparison {
  const steps = order.map((criterion) => comparisons[criterion]);
  return (a, b) => {
    for (const step of steps) {
      const difference = step(a, b);
      if (difference !== 0) return difference;
    }
    return 0;
  };
}

/** An unknown way counts as longer than any known one. */
function compareKm(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a - b;
}

export function compareNames(a: FacilityOnTheBoard, b: FacilityOnTheBoard): number {
  return (
    compareText(a.officeNo, b.officeNo) || compareText(a.name, b.name) || compareText(a.id, b.id)
  );
}
