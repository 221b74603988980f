/** What a room is at a given moment: five facts kept apart (DOMAIN.md §5), never one flag. */
import type { WrittenSpan } from './span.ts';

export const physicalStates = ['USABLE', 'IN_USE', 'CLEANING', 'CLOSED'] as const;
export type PhysicalState = (typeof physicalStates)[number];

/** `trial`: 体験利用, planned in advance; `cleaning`: what a facility needs after somebody has left. */
export const occupancyKinds = ['hold', 'reservation', 'stay', 'trial', 'cleaning'] as const;
export type OccupancyKind = (typeof occupancyKinds)[number];

export type Freshness = 'fresh' | 'ageing' | 'stale' | 'none';

/** The facts of one room. Null means that nobody has said so: never that it is so. */
export interface RoomFacts {
  physical: PhysicalState | null;
  isStaffed: boolean | null;
  isAccepting: boolean | null;
  /** RFC 3339; null: never reported. */
  reportedAt: string | null;
  /** Holds, reservations and stays that meet the time asked about. */
  occupiedBy: readonly { kind: OccupancyKind; during?: WrittenSpan }[];
  /** Closures that meet the time asked about; not in what was stored before there were any. */
  closures?: readonly WrittenSpan[];
}

export const roomReasons = [
  'physical-unknown',
  'physical-in-use',
  'physical-cleaning',
  'physical-closed',
  'staffing-unknown',
  'not-staffed',
  'accepting-unknown',
  'not-accepting',
  'report-missing',
  'report-stale',
  'room-closed',
  'room-occupied',
] as const;
export type RoomReason = (typeof roomReasons)[number];

export interface Availability {
  isAvailable: boolean;
  freshness: Freshness;
  /** Every missing fact, in the order of {@link roomReasons}; empty when the room is available. */
  missing: RoomReason[];
}

const minuteMs = 60_000;

/**
 * How far a report can still be believed: fresh for the first half of its window, ageing in the
 * second, stale from its end on. A report from the future (a clock that was set back) is fresh.
 */
export function freshnessOf(
  reportedAt: string | null,
  staleAfterMinutes: number,
  now: Date,
): Freshness {
  if (reportedAt === null) return 'none';
  const age = now.getTime() - Date.parse(reportedAt);
  if (age >= staleAfterMinutes * minuteMs) return 'stale';
  return age * 2 >= staleAfterMinutes * minuteMs ? 'ageing' : 'fresh';
}

/**
 * Available = physical ∧ staffed ∧ accepting ∧ fresh ∧ unoccupied, and no closure; what is not known
 * is missing.
 */
export function availabilityOf(
  room: RoomFacts,
  staleAfterMinutes: number,
  now: Date,
): Availability {
  const missing: RoomReason[] = [];
  if (room.physical !== 'USABLE') missing.push(physicalReason(room.physical));
  if (room.isStaffed !== true) {
    missing.push(room.isStaffed === null ? 'staffing-unknown' : 'not-staffed');
  }
  if (room.isAccepting !== true) {
    missing.push(room.isAccepting === null ? 'accepting-unknown' : 'not-accepting');
  }
  const freshness = freshnessOf(room.reportedAt, staleAfterMinutes, now);
  if (freshness === 'none') missing.push('report-missing');
  if (freshness === 'stale') missing.push('report-stale');
  if (room.closures !== undefined && room.closures.length > 0) missing.push('room-closed');
  if (room.occupiedBy.length > 0) missing.push('room-occupied');
  return { isAvailable: missing.length === 0, freshness, missing };
}

function physicalReason(physical: Exclude<PhysicalState, 'USABLE'> | null): RoomReason {
  switch (physical) {
    case null:
      return 'physical-unknown';
    case 'IN_USE':
      return 'physical-in-use';
    case 'CLEANING':
      return 'physical-cleaning';
    case 'CLOSED':
      return 'physical-closed';
  }
}
