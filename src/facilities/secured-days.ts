import { DAY_MS, daysLater, endOfTokyoDay, tokyoDayOf } from '../platform/text/tokyo-day.ts';
import type { OccupancyKind } from './room.ts';
import { doMeet } from './span.ts';

/** What became of a day on which a room was secured by contract. */
export const dayOutcomes = ['used', 'unusable', 'unknown', 'free'] as const;
export type DayOutcome = (typeof dayOutcomes)[number];

/** What counts as use, the weightiest first: a day with a stay and a hold is a day of the stay. */
export const uses = ['stay', 'trial', 'reservation', 'hold'] as const satisfies OccupancyKind[];
export type Use = (typeof uses)[number];

interface Stretch {
  from: Date;
  to: Date | null;
}

/** Days in Japan, both included; `until` null: no end agreed. */
export interface ContractDays {
  id: string;
  from: string;
  until: string | null;
}

/** All that is known of one room, in any order. */
export interface RoomPast {
  contracts: readonly ContractDays[];
  /** Ends where it really ended: at the release, where that came first. */
  occupancies: readonly (Stretch & { kind: OccupancyKind })[];
  closures: readonly Stretch[];
  /** Usable: usable, staffed and accepting, all three. */
  reports: readonly { at: Date; isUsable: boolean }[];
  staleAfterMinutes: number;
}

export interface JudgedDay {
  day: string;
  contractId: string;
  outcome: DayOutcome;
  /** By what it was used; null where it was not. */
  use: Use | null;
}

/**
 * What became of each contract day from `from` until `until` (days in Japan, both included) that has
 * begun by `now`; today is judged by what has passed of it. Exactly one outcome a day:
 * used (anybody had the room for a part of the day), else unusable (closed, or by the last report not
 * to be used, for more than half of it [R]), else unknown (no report that was still valid at any
 * time of it), else free.
 */
export function judgedDays(
  past: RoomPast,
  { from, until }: { from: string; until: string },
  now: Date,
): JudgedDay[] {
  const said = statementsOf(past);
  const days: JudgedDay[] = [];
  const last = until < tokyoDayOf(now) ? until : tokyoDayOf(now);
  for (let day = from; day <= last; day = daysLater(day, 1)) {
    const contract = past.contracts.find((it) => isWithin(it, day));
    if (contract === undefined) continue;
    const end = endOfTokyoDay(day);
    const start = new Date(end.getTime() - DAY_MS);
    const span = { from: start, to: end < now ? end : now };
    days.push({ day, contractId: contract.id, ...judged(past, said, span) });
  }
  return days;
}

/** How many contract days of the period are still to come. */
export function daysAhead(
  contracts: readonly ContractDays[],
  { from, until }: { from: string; until: string },
  now: Date,
): number {
  const tomorrow = daysLater(tokyoDayOf(now), 1);
  let count = 0;
  for (let day = from > tomorrow ? from : tomorrow; day <= until; day = daysLater(day, 1))
    if (contracts.some((it) => isWithin(it, day))) count += 1;
  return count;
}

export interface DayCounts extends Record<DayOutcome, number> {
  byUse: Record<Use, number>;
}

export function countsOf(days: readonly JudgedDay[]): DayCounts {
  const counts: DayCounts = {
    ...{ used: 0, unusable: 0, unknown: 0, free: 0 },
    byUse: { stay: 0, trial: 0, reservation: 0, hold: 0 },
  };
  for (const { outcome, use } of days) {
    counts[outcome] += 1;
    if (use !== null) counts.byUse[use] += 1;
  }
  return counts;
}

const isWithin = ({ from, until }: ContractDays, day: string) =>
  from <= day && (until === null || day <= until);

interface Day {
  from: Date;
  to: Date;
}
interface Statement extends Day {
  isUsable: boolean;
}

/** Each report holds until the next one, and never longer than a report can be believed. */
function statementsOf({ reports, staleAfterMinutes }: RoomPast): Statement[] {
  const ordered = [...reports].sort(
    (a, b) => a.at.getTime() - b.at.getTime() || Number(b.isUsable) - Number(a.isUsable),
  );
  return ordered.map(({ at, isUsable }, place) => {
    const stale = at.getTime() + staleAfterMinutes * 60_000;
    const next = ordered[place + 1]?.at.getTime() ?? stale;
    return { from: at, to: new Date(Math.min(stale, next)), isUsable };
  });
}

function judged(
  { occupancies, closures }: RoomPast,
  said: readonly Statement[],
  day: Day,
): { outcome: DayOutcome; use: Use | null } {
  const there = occupancies.filter((it) => isSome(it) && doMeet(it, day));
  const use = uses.find((kind) => there.some((it) => it.kind === kind));
  if (use !== undefined) return { outcome: 'used', use };
  const bad = [...closures, ...said.filter(({ isUsable }) => !isUsable)];
  const half = (day.to.getTime() - day.from.getTime()) / 2;
  if (coveredMs(bad, day) > half) return { outcome: 'unusable', use: null };
  const isKnown = said.some((it) => isSome(it) && doMeet(it, day));
  return { outcome: isKnown ? 'free' : 'unknown', use: null };
}

const isSome = ({ from, to }: Stretch) => to === null || to > from;

/** How much of the day the stretches cover together, in milliseconds. */
function coveredMs(stretches: readonly Stretch[], day: Day): number {
  const within = stretches
    .filter((it) => isSome(it) && doMeet(it, day))
    .map(({ from, to }) => ({
      from: Math.max(from.getTime(), day.from.getTime()),
      to: Math.min(to?.getTime() ?? Number.POSITIVE_INFINITY, day.to.getTime()),
    }))
    .sort((a, b) => a.from - b.from);
  let covered = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { from, to } of within) {
    covered += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return covered;
}
