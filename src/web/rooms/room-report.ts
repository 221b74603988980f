import type { ReportBody, RoomView } from '../../facilities/facilities.api.ts';
import { availabilityOf, type OccupancyKind } from '../../facilities/room.ts';
import { ROOM_REASONS } from '../../facilities/room-reasons.ts';

/** What was last said of a room; null: nobody has said anything yet. */
export function lastReportOf(room: RoomView): ReportBody | null {
  const { physical, isStaffed, isAccepting } = room;
  if (physical === null || isStaffed === null || isAccepting === null) return null;
  return { physical, isStaffed, isAccepting };
}

export const isSameReport = (a: ReportBody | null, b: ReportBody | null): boolean =>
  a?.physical === b?.physical && a?.isStaffed === b?.isStaffed && a?.isAccepting === b?.isAccepting;

/** The room as it will stand once the server has the report: by the server's own rule. */
export function asReported(room: RoomView, report: ReportBody, now: Date): RoomView {
  const { occupiedBy, closures } = room;
  const facts = { ...report, occupiedBy, closures, reportedAt: now.toISOString() };
  // A report made now is fresh whatever the facility's window is.
  const { isAvailable, freshness, missing } = availabilityOf(facts, Number.MAX_SAFE_INTEGER, now);
  return {
    ...room,
    ...facts,
    isAvailable,
    freshness,
    missing: missing.map((code) => ({ code, ...ROOM_REASONS[code] })),
  };
}

/**
 * Whose claim on the room the report would speak against; null: nobody's. A report never takes a
 * claim away, but whoever makes it must know that somebody is to come, or is in the room.
 */
export function spokenAgainst(room: RoomView, report: ReportBody): OccupancyKind | null {
  const [claim] = room.occupiedBy;
  if (!claim) return null;
  const isStillKept = claim.kind === 'stay' ? 'IN_USE' : 'USABLE';
  if (report.physical !== room.physical && report.physical !== isStillKept) return claim.kind;
  if (claim.kind === 'stay') return null;
  const stops =
    (room.isStaffed === true && !report.isStaffed) ||
    (room.isAccepting === true && !report.isAccepting);
  return stops ? claim.kind : null;
}

export interface Reports {
  /** The oldest of the newest reports: since when nobody has looked at everything. */
  oldestAt: string | null;
  neverReported: { id: string; name: string }[];
}

export function reportsOf(rooms: readonly RoomView[]): Reports {
  const times = rooms.map(({ reportedAt }) => reportedAt).filter((at) => at !== null);
  times.sort();
  return {
    oldestAt: times[0] ?? null,
    neverReported: rooms
      .filter((room) => lastReportOf(room) === null)
      .map(({ id, name }) => ({ id, name })),
  };
}
