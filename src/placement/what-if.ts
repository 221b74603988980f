import type { MatchResult, Placed, Reason } from './matching.ts';

export type Group = 'placed' | 'phone-first' | 'excluded';

/** Where a facility stands in a ranking; `place` null: it is out. */
export interface Standing {
  group: Group;
  place: number | null;
}

/** How a facility fares under other rules. */
export interface Move {
  facilityId: string;
  before: Standing;
  after: Standing;
  /** What stands against it (or must be asked) now and did not before, and the other way round. */
  gained: Reason[];
  lost: Reason[];
  /** What decides its place under the rules that are tried; null: it is out. */
  why: Placed['why'] | null;
}

interface Judged {
  standing: Standing;
  reasons: readonly Reason[];
  why: Placed['why'] | null;
}

/**
 * Two rankings of the same facilities for the same person, facility by facility in the order of the
 * second. Those without rooms are in neither: no rule gives them one.
 */
export function movesBetween(before: MatchResult, after: MatchResult): Move[] {
  const was = judgedIn(before);
  return [...judgedIn(after)].map(([facilityId, is]) => {
    const old = was.get(facilityId) ?? is;
    return {
      facilityId,
      before: old.standing,
      after: is.standing,
      gained: without(is.reasons, old.reasons),
      lost: without(old.reasons, is.reasons),
      why: is.why,
    };
  });
}

function judgedIn({ placed, phoneFirst = [], excluded }: MatchResult): Map<string, Judged> {
  return new Map([
    ...placed.map(({ facilityId, place, why }): [string, Judged] => [
      facilityId,
      { standing: { group: 'placed', place }, reasons: [], why },
    ]),
    ...phoneFirst.map(({ facilityId, place, why, reasons }): [string, Judged] => [
      facilityId,
      { standing: { group: 'phone-first', place }, reasons, why },
    ]),
    ...excluded.map(({ facilityId, reasons }): [string, Judged] => [
      facilityId,
      { standing: { group: 'excluded', place: null }, reasons, why: null },
    ]),
  ]);
}

function without(reasons: readonly Reason[], others: readonly Reason[]): Reason[] {
  const keyOf = ({ code, roomId }: Reason) => `${code} ${roomId ?? ''}`;
  const known = new Set(others.map(keyOf));
  return reasons.filter((it) => !known.has(keyOf(it)));
}
